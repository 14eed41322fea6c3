import type { Quotation, Reading } from '../1-read/reading.js';
import type { Span } from '../types.js';
import type { Attribution } from './attribution.js';
import { tagAt } from './grammar.js';
import { speakerBeforeColon } from './labels.js';
import { nounPhraseAfter } from './noun-phrase-after.js';
import type { SentenceStatements } from './sentence-statements.js';
import { signatureOf } from './signatures.js';
import { spanOf, type Unit } from './units.js';

/** A quotation that its sentence's cues did not account for, and where it stands. */
export interface UntaggedQuotation {
  reading: Reading;
  sentences: readonly SentenceStatements[];
  quotation: Quotation;
  /** Index into `sentences`. */
  sentence: number;
}

/** Shorter quotations within a reporter's sentence are words held at arm's length. */
export const MIN_SENTENCE_TOKENS = 10;

/** An attribution of one piece, with what most rules here leave as it is. */
function attribute(
  { start, end }: Span,
  rest: Partial<Attribution> & Pick<Attribution, 'rule' | 'confidence'>,
): Attribution {
  return {
    spans: [{ start, end }],
    cue: null,
    speaker: null,
    antecedent: null,
    headed: false,
    carried: false,
    ...rest,
  };
}

/** The units of the sentence that the quotation stands in; empty within labelled speech. */
export function unitsOf({ sentences, sentence }: UntaggedQuotation): readonly Unit[] {
  return sentences[sentence]?.units ?? [];
}

/** “…” — Ana Kovac */
export function signedQuotation(place: UntaggedQuotation): Attribution | null {
  const { reading, sentences, sentence, quotation } = place;
  const signature = signatureOf(
    reading.text,
    unitsOf(place),
    quotation,
    sentences[sentence + 1]?.units ?? [],
  );
  return signature && attribute(quotation, { ...signature, rule: 'signature', confidence: 0.85 });
}

/** "Kovac was blunt: “…”", "Kovac issued a statement, “…”": the clause before leads to a quotation that ends the sentence. */
export function ledQuotation(place: UntaggedQuotation): Attribution | null {
  const { quotation } = place;
  const units = unitsOf(place);
  const index = units.findIndex((unit) => unit.quotation === quotation);
  const mark = tagAt(units, index - 1);
  const next = tagAt(units, index + 1);
  const closesSentence = next === undefined || (next === 'stop' && index === units.length - 2);
  const long = quotation.tokenEnd - quotation.tokenStart >= MIN_SENTENCE_TOKENS;
  const led =
    mark === 'colon' || (mark === 'comma' && closesSentence && units[index]?.clausal === true && long);
  const speaker = led ? speakerBeforeColon(units, index - 1) : null;
  const via = place.sentences[place.sentence]?.via;
  return speaker && attribute(quotation, { speaker, via, rule: 'colon-quotation', confidence: 0.7 });
}

/** "“…,” Kovac thundered": a tag whose verb is in no table. */
export function oddlyTaggedQuotation(place: UntaggedQuotation): Attribution | null {
  const { quotation, reading } = place;
  const units = unitsOf(place);
  const index = units.findIndex((unit) => unit.quotation === quotation);
  if (units[index]?.clausal !== true) return null;
  const subject = nounPhraseAfter(units, index + 1);
  const verb = subject?.from === index + 1 ? units[subject.to] : undefined;
  if (!subject || (verb?.tag !== 'past' && verb?.tag !== 'verb')) return null;
  const { start, end, lower } = verb;
  const cue = { start, end, text: reading.text.slice(start, end), lemma: lower, act: 'state' as const };
  return attribute(quotation, {
    cue,
    speaker: spanOf(units, subject),
    rule: 'quotation-tag',
    confidence: 0.7,
  });
}

/** The cue or label at the end of the sentence before, whose quotation follows in a sentence or paragraph of its own. */
export function announcedQuotation({
  reading,
  sentences,
  quotation,
  sentence,
}: UntaggedQuotation): Attribution | null {
  const before = sentences[sentence - 1];
  const mark = before?.units.at(-1)?.tag;
  const apart = paragraphOf(reading, sentence) - paragraphOf(reading, sentence - 1);
  if (!before || apart > 1) return null;
  const spoken = before.attributions.at(-1);
  if (before.open && (mark === 'colon' || mark === 'comma' || (mark === 'stop' && !spoken))) {
    return attribute(quotation, {
      ...before.open,
      rule: 'open-cue',
      confidence: mark === 'stop' ? 0.7 : 0.9,
    });
  }
  if (mark !== 'colon') return null;
  if (spoken) {
    const { cue, speaker, antecedent, via } = spoken;
    return attribute(quotation, { cue, speaker, antecedent, via, rule: 'open-cue', confidence: 0.8 });
  }
  const speaker = speakerBeforeColon(before.units, before.units.length - 1);
  return speaker && attribute(quotation, { speaker, headed: true, rule: 'heading', confidence: 0.85 });
}

/** A paragraph in quotation marks alone, spoken by whoever spoke last. */
export function carriedQuotation(quotation: Quotation, last: Attribution): Attribution {
  const { speaker, antecedent, headed, via } = last;
  return attribute(quotation, {
    speaker,
    antecedent,
    via,
    headed,
    carried: true,
    rule: 'free-speech',
    confidence: 0.65,
  });
}

/** Index of the paragraph that a sentence stands in. */
export function paragraphOf(reading: Reading, sentence: number): number {
  return reading.sentences[sentence]?.paragraph ?? 0;
}
