import type { Quotation } from '../1-read/reading.js';
import type { Cue, Span } from '../types.js';
import { nounPhraseAfter } from './noun-phrases.js';
import type { Unit } from './units.js';

/** A name behind a dash that signs a quotation: “…” — Ana Kovac, minister of trade. */
export interface Signature {
  cue: Cue;
  speaker: Span;
}

const MAX_UNITS_BEHIND = 24;

/** Reads a signature that begins at unit `index` and fills the rest of its line. */
function readSignature(text: string, units: readonly Unit[], index: number): Signature | null {
  const dash = units[index];
  if (dash?.tag !== 'dash' || units[index + 1]?.tag !== 'name' || units.length - index > MAX_UNITS_BEHIND) return null;
  const phrase = nounPhraseAfter(units, index + 1);
  const first = phrase && units[phrase.from];
  const last = phrase && units[phrase.to - 1];
  if (!first || !last) return null;
  for (let at = phrase.to; at < units.length; at++) if (['past', 'verb', 'be', 'modal', 'auxiliary'].includes(units[at]?.tag ?? '')) return null;
  const cue: Cue = { start: dash.start, end: dash.end, text: text.slice(dash.start, dash.end), lemma: 'signature', act: 'state' };
  return { cue, speaker: { start: first.start, end: last.end } };
}

/** The signature behind a quotation, on its line or on the line below. */
export function signatureOf(text: string, units: readonly Unit[], quotation: Quotation, below: readonly Unit[]): Signature | null {
  const index = units.findIndex((unit) => unit.quotation === quotation);
  const behind = units[index + 1];
  return behind ? readSignature(text, units, index + 1) : readSignature(text, below, 0);
}
