import type { Quotation } from '../../1-read/reading.js';
import type { Cue, Span } from '../../types.js';
import { isFinite, isTagged } from '../grammar/grammar.js';
import { nounPhraseAfter } from '../grammar/noun-phrase-after.js';
import { spanOf, type Tag, type Unit } from '../grammar/units.js';

/** A name behind a dash that signs a quotation: “…” — Ana Kovac, minister of trade. */
export interface Signature {
  cue: Cue;
  speaker: Span;
}

const MAX_UNITS_BEHIND = 24;
/** A line that holds these is an item of its own: "- Ana Kovac: “…”". */
const NOT_IN_SIGNATURES = new Set<Tag>(['colon', 'quotation']);

/** “…” (Ana Kovac, foreign minister) */
function readBracketed(units: readonly Unit[], open: number): Span | null {
  const close = units.findIndex(({ tag }, index) => index > open && tag === 'close');
  const last = close === units.length - 1 || (close === units.length - 2 && units.at(-1)?.tag === 'stop');
  const comma = units.findIndex(({ tag }, index) => index > open && tag === 'comma');
  const named = units[open + 1]?.tag === 'name' && comma > open + 1 && comma < close;
  const quotation = units[open - 1];
  return close > open + 2 && last && named && (open === 0 || quotation?.stopped === true)
    ? spanOf(units, { from: open + 1, to: close })
    : null;
}

/** Reads a signature that begins at unit `index` and fills the rest of its line. */
function readSignature(text: string, units: readonly Unit[], index: number): Signature | null {
  const dash = units[index];
  const bracketed = dash?.tag === 'open' ? readBracketed(units, index) : null;
  if (dash && bracketed) {
    const { start, end } = dash;
    const cue: Cue = { start, end, text: text.slice(start, end), lemma: 'signature', act: 'state' };
    return { cue, speaker: bracketed };
  }
  if (dash?.tag !== 'dash' || units[index + 1]?.tag !== 'name' || units.length - index > MAX_UNITS_BEHIND)
    return null;
  const phrase = nounPhraseAfter(units, index + 1);
  if (!phrase) return null;
  for (let at = phrase.to; at < units.length; at++)
    if (isFinite(units, at) || isTagged(units, at, NOT_IN_SIGNATURES)) return null;
  const { start, end } = dash;
  const cue: Cue = { start, end, text: text.slice(start, end), lemma: 'signature', act: 'state' };
  return { cue, speaker: spanOf(units, phrase) };
}

/** The signature behind a quotation, on its line or on the line below. */
export function signatureOf(
  text: string,
  units: readonly Unit[],
  quotation: Quotation,
  below: readonly Unit[],
): Signature | null {
  const behind = units.findIndex((unit) => unit.quotation === quotation) + 1;
  return behind < units.length ? readSignature(text, units, behind) : readSignature(text, below, 0);
}
