import { LABEL_TOPICS } from '../../data/circumstances.js';
import type { Span } from '../../types.js';
import { isFinite, tagAt, type UnitRange } from '../grammar/grammar.js';
import { nounPhraseAfter } from '../grammar/noun-phrase-after.js';
import { nounPhraseBefore } from '../grammar/noun-phrase-before.js';
import { spanOf, type Unit } from '../grammar/units.js';

/** The name in a label, without what it spoke on or where: "Minister Kovac on the talks:". */
function labelPhrase(units: readonly Unit[], colon: number): UnitRange | null {
  const phrase = nounPhraseAfter(units, 0);
  if (!phrase) return null;
  for (let index = phrase.from + 1; index < Math.min(phrase.to, colon); index++) {
    const topic = tagAt(units, index) === 'preposition' && LABEL_TOPICS.has(units[index]?.lower ?? '');
    if (topic) return { from: phrase.from, to: index };
  }
  return { from: phrase.from, to: Math.min(phrase.to, colon) };
}

/** Who is named before a colon that leads to a quotation: the subject of "Kovac was blunt:", the name of a label. */
export function speakerBeforeColon(units: readonly Unit[], colon: number): Span | null {
  const verb = units.findIndex((_, index) => index < colon && isFinite(units, index));
  const subject = verb > 0 ? nounPhraseBefore(units, verb) : null;
  const phrase = subject ?? labelPhrase(units, colon);
  return phrase && spanOf(units, phrase);
}
