import type { Quotation, Reading } from '../1-read/reading.js';
import { CUE_FORMS } from '../data/reporting-verbs.js';
import type { Span } from '../types.js';
import { makeAttribution, type Attribution } from './attribution.js';
import { isFinite, isTagged, tagAt, type UnitRange } from './grammar/grammar.js';
import { speakerBeforeColon } from './layout/labels.js';
import { speakerOfHeading, speakerOfNameLine, speakerPointedTo } from './layout/headings.js';
import { namesSpeaker, type KnownPeople } from './layout/known-people.js';
import { readLineLabel } from './layout/line-label.js';
import { nounPhraseAfter } from './grammar/noun-phrase-after.js';
import { nounPhraseBefore } from './grammar/noun-phrase-before.js';
import { HEADS } from './grammar/noun-phrase-parts.js';
import { namesSomebody } from './grammar/somebody.js';
import type { SentenceStatements } from './sentence-statements.js';
import { signatureOf } from './layout/signatures.js';
import { spanOf, type Tag, type Unit } from './grammar/units.js';

/** A quotation that its sentence's cues did not account for, and where it stands. */
export interface UntaggedQuotation {
  reading: Reading;
  sentences: readonly SentenceStatements[];
  quotation: Quotation;
  /** Index into `sentences`. */
  sentence: number;
  people: KnownPeople;
}

/** A colon before fewer, marks included, leads to a name or a term. */
const MIN_LED_TOKENS = 6;
const PUNCTUATION = new Set<Tag>(['stop', 'colon', 'dash', 'semicolon', 'open', 'other']);

/** Shorter quotations within a reporter's sentence are words held at arm's length. */
export const MIN_SENTENCE_TOKENS = 10;

/** An attribution of one piece. */
function attribute(
  { start, end }: Span,
  rest: Partial<Attribution> & Pick<Attribution, 'rule' | 'confidence'>,
): Attribution {
  return makeAttribution({ ...rest, spans: [{ start, end }] });
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
  if (signature) return attribute(quotation, { ...signature, rule: 'signature', confidence: 0.85 });
  const speaker = nameLineBelow(place);
  return speaker && attribute(quotation, { speaker, rule: 'signature', confidence: 0.8 });
}

/** The name and role on the line right below a quotation that is a paragraph of its own. */
function nameLineBelow({ reading, sentence, quotation, people }: UntaggedQuotation): Span | null {
  const paragraph = paragraphOf(reading, sentence);
  const own = reading.paragraphs[paragraph];
  const below = reading.paragraphs[paragraph + 1];
  if (!own || !below || own.start !== quotation.start || own.end !== quotation.end) return null;
  const adjoins =
    !reading.text.slice(own.end, below.start).trimStart().includes('\n') &&
    !reading.text.slice(own.end, below.start).includes('\n\n');
  return adjoins ? speakerOfNameLine(reading, below, people) : null;
}

/** The label that begins the quotation's line and ends right before it: "• Ana Kovac, minister – “…”". */
function labelBefore({ reading, sentence, quotation, people }: UntaggedQuotation): Span | null {
  const paragraph = reading.paragraphs[paragraphOf(reading, sentence)];
  const label = paragraph && readLineLabel(reading, paragraph, true);
  if (label?.contentStart !== quotation.tokenStart) return null;
  return label.mark.text === ':' || namesSpeaker(label.words, people) ? label.speaker : null;
}

const opensSentence = ({ reading: { tokens }, quotation }: UntaggedQuotation): boolean =>
  tokens[quotation.tokenStart + 1]?.kind !== 'word' || tokens[quotation.tokenStart + 1]?.capital === true;

/** "Kovac was blunt: “…”", "Kovac issued a statement, “…”": the clause before leads to a quotation that ends the sentence. */
export function ledQuotation(place: UntaggedQuotation): Attribution | null {
  const { reading, sentence, quotation, people } = place;
  const units = unitsOf(place);
  const index = units.findIndex((unit) => unit.quotation === quotation);
  const mark = tagAt(units, index - 1);
  const next = tagAt(units, index + 1);
  const closesSentence = next === undefined || (next === 'stop' && index === units.length - 2);
  const long = quotation.tokenEnd - quotation.tokenStart >= MIN_SENTENCE_TOKENS;
  const via = place.sentences[sentence]?.via;
  // With a relay lifted out of it, what stands before the colon is no label: "Kovac, in remarks carried by X: “…”".
  const labels = !via && (mark === 'colon' || (mark === 'dash' && closesSentence));
  const label = labels ? labelBefore(place) : null;
  const led =
    (mark === 'colon' &&
      (quotation.tokenEnd - quotation.tokenStart >= MIN_LED_TOKENS || opensSentence(place))) ||
    (mark === 'comma' && closesSentence && units[index]?.clausal === true && long);
  const own = reading.sentences[sentence];
  const pointed = mark === 'colon' && own ? speakerPointedTo(reading, own, people) : null;
  const speaker = label ?? pointed ?? (led ? speakerBeforeColon(units, index - 1) : null);
  return (
    speaker &&
    attribute(quotation, {
      speaker,
      via,
      rule: 'colon-quotation',
      confidence: 0.7,
    })
  );
}

/** Not "a self-described “fox,” Kovac left", where the quotation is part of a clause. */
function beginsClause(units: readonly Unit[], index: number): boolean {
  const mark = tagAt(units, index - 1);
  const unit = units[index];
  if (mark === 'comma') return unit !== undefined && unit.tokenEnd - unit.tokenStart >= MIN_SENTENCE_TOKENS;
  return mark === undefined || mark === 'quotation' || PUNCTUATION.has(mark) || mark === 'coordinator';
}

/** "“…,” shrugged the driver Ana Kovac.": the subject behind such a verb, where it closes its clause. */
function subjectBehindOddVerb(units: readonly Unit[], verb: number): UnitRange | null {
  if (tagAt(units, verb) !== 'past') return null;
  const subject = nounPhraseAfter(units, verb + 1);
  if (subject?.from !== verb + 1 || !namesSomebody(units, subject)) return null;
  return isTagged(units, subject.to - 1, HEADS) || tagAt(units, subject.to - 1) === 'comma' ? subject : null;
}

/** "“…,” Kovac thundered": a tag whose verb is in no table. */
export function oddlyTaggedQuotation(place: UntaggedQuotation): Attribution | null {
  const { quotation, reading } = place;
  const units = unitsOf(place);
  const index = units.findIndex((unit) => unit.quotation === quotation);
  if (units[index]?.clausal !== true || !beginsClause(units, index)) return null;
  const behind = subjectBehindOddVerb(units, index + 1);
  const subject = behind ?? nounPhraseAfter(units, index + 1);
  if (!behind && subject?.from !== index + 1) return null;
  if (!subject) return null;
  // "“…,” the ad states": what reads as a noun is the verb.
  const last = units[subject.to - 1];
  const headed = isTagged(units, subject.to - 2, HEADS);
  const nounLike =
    !behind &&
    last &&
    subject.to - subject.from > 1 &&
    headed &&
    CUE_FORMS.has(last.lower) &&
    last.tag === 'noun';
  const verb = behind ? units[index + 1] : nounLike ? last : units[subject.to];
  if (!nounLike && verb?.tag !== 'past' && verb?.tag !== 'verb') return null;
  if (!verb) return null;
  const { start, end, lower } = verb;
  const cue = { start, end, text: reading.text.slice(start, end), lemma: lower, act: 'state' as const };
  return attribute(quotation, {
    cue,
    speaker: spanOf(units, nounLike ? { from: subject.from, to: subject.to - 1 } : subject),
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
  people,
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
  const announcing = reading.sentences[sentence - 1];
  if (!announcing) return null;
  if (mark !== 'colon') {
    const line = apart === 1 ? reading.paragraphs[announcing.paragraph] : undefined;
    const named = line && speakerOfNameLine(reading, line, people);
    return named
      ? attribute(quotation, { speaker: named, headed: true, rule: 'heading', confidence: 0.8 })
      : null;
  }
  if (spoken) {
    const { cue, speaker, antecedent, via } = spoken;
    return attribute(quotation, { cue, speaker, antecedent, via, rule: 'open-cue', confidence: 0.8 });
  }
  const speaker =
    speakerOfHeading(reading, announcing, people) ??
    speakerBeforeColon(before.units, before.units.length - 1);
  return speaker && attribute(quotation, { speaker, headed: true, rule: 'heading', confidence: 0.85 });
}

/** "Tamm shook his head. “No.”": the subject of the sentence before, in the same paragraph, speaks where it is somebody. */
export function beatSpeaker({ sentences, sentence }: UntaggedQuotation): Span | null {
  const units = sentences[sentence - 1]?.units ?? [];
  const verb = units.findIndex((_, index) => isFinite(units, index));
  const subject = verb > 0 ? nounPhraseBefore(units, verb) : null;
  if (subject?.from !== 0) return null;
  const somebody = tagAt(units, 0) === 'name' || units[0]?.lower === 'he' || units[0]?.lower === 'she';
  return somebody ? spanOf(units, subject) : null;
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
    confidence: 0.85,
  });
}

/** Index of the paragraph that a sentence stands in. */
export function paragraphOf(reading: Reading, sentence: number): number {
  return reading.sentences[sentence]?.paragraph ?? 0;
}
