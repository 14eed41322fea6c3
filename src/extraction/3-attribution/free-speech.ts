import type { Quotation, Reading } from '../1-read/reading.js';
import type { Attribution } from './attribution.js';
import { nounPhraseAfter, nounPhraseBefore, type UnitRange } from './noun-phrases.js';
import type { SentenceStatements } from './sentence-statements.js';
import { signatureOf } from './signatures.js';
import type { Unit } from './units.js';

/** Paragraphs between a quotation without a cue and the statement that its speaker is taken from. */
const MAX_PARAGRAPHS_APART = 2;
const MIN_FREE_TOKENS = 6;
/** Shorter ones within a reporter's sentence are words held at arm's length. */
const MIN_CONTINUED_TOKENS = 10;

const overlaps = (quotation: Quotation, attribution: Attribution): boolean =>
  attribution.spans.some((span) => span.start < quotation.end && quotation.start < span.end);

/** Tells whether a sentence is nothing but quotations and stops. */
function isAllQuoted(units: readonly Unit[]): boolean {
  return units.some((unit) => unit.tag === 'quotation') && units.every((unit) => unit.tag === 'quotation' || unit.tag === 'stop' || unit.tag === 'dash' || unit.tag === 'other');
}

interface FreeSpeechState {
  reading: Reading;
  sentences: readonly SentenceStatements[];
  quotationStarts: ReadonlySet<number>;
}

function paragraphOf(reading: Reading, sentence: number): number {
  return reading.sentences[sentence]?.paragraph ?? 0;
}

const LABEL_TOPIC = new Set(['on', 'in', 'at', 'to', 'after', 'about', 'during', 'via']);

/** The name in a label, without what it spoke on or where: "Minister Kovac on the talks:". */
function labelPhrase(units: readonly Unit[], colon: number): UnitRange | null {
  const phrase = nounPhraseAfter(units, 0);
  if (!phrase) return null;
  for (let index = phrase.from + 1; index < Math.min(phrase.to, colon); index++) {
    if (units[index]?.tag === 'preposition' && LABEL_TOPIC.has(units[index]?.lower ?? '')) return { from: phrase.from, to: index };
  }
  return phrase;
}

/** "Kovac was blunt: “…”" and a line "Minister Kovac on the talks:" before a quotation: the speaker is named before a colon. */
function speakerBeforeColon(units: readonly Unit[], colon: number): Attribution['speaker'] {
  const first = labelPhrase(units, colon);
  const verb = units.findIndex((unit, at) => at < colon && ['past', 'verb', 'be', 'auxiliary', 'modal'].includes(unit.tag));
  const phrase = verb > 0 ? (nounPhraseBefore(units, verb) ?? first) : first;
  const start = phrase && units[phrase.from]?.start;
  const end = phrase && units[phrase.to - 1]?.end;
  return start === null || start === undefined || end === null || end === undefined ? null : { start, end };
}

/** A quotation inside a sentence of the reporter's: behind a colon, or before a tag whose verb is in no table. */
function attributeInSentence(state: FreeSpeechState, quotation: Quotation, sentence: number): Attribution | null {
  const units = state.sentences[sentence]?.units ?? [];
  const index = units.findIndex((unit) => unit.quotation === quotation);
  const span = { start: quotation.start, end: quotation.end };
  const base = { spans: [span], antecedent: null, headed: false, carried: false };
  const last = index === units.length - 1 || (index === units.length - 2 && units[index + 1]?.tag === 'stop');
  const closing = units[index - 1]?.tag === 'comma' && last && units[index]?.clausal === true && quotation.tokenEnd - quotation.tokenStart >= MIN_CONTINUED_TOKENS;
  if (units[index - 1]?.tag === 'colon' || closing) {
    const speaker = speakerBeforeColon(units, index - 1);
    return speaker && { ...base, cue: null, speaker, confidence: 0.7, rule: 'colon-quotation' };
  }
  if (index >= 0 && /[,?!][”"’'»]$/u.test(state.reading.text.slice(quotation.start, quotation.end))) {
    const subject = nounPhraseAfter(units, index + 1);
    const verb = subject && units[subject.to];
    const begin = subject && units[subject.from];
    const last = subject && units[subject.to - 1];
    if (subject?.from === index + 1 && verb && begin && last && (verb.tag === 'past' || verb.tag === 'verb')) {
      const text = state.reading.text.slice(verb.start, verb.end);
      const cue = { start: verb.start, end: verb.end, text, lemma: verb.lower, act: 'state' as const };
      return { ...base, cue, speaker: { start: begin.start, end: last.end }, confidence: 0.7, rule: 'quotation-tag' };
    }
  }
  return null;
}

/** The cue or label at the end of the sentence before, whose quotation follows in a sentence or paragraph of its own. */
function attributeToOpenCue(state: FreeSpeechState, quotation: Quotation, sentence: number): Attribution | null {
  const before = state.sentences[sentence - 1];
  const last = before?.units[before.units.length - 1];
  if (!before || !last) return null;
  if (paragraphOf(state.reading, sentence) - paragraphOf(state.reading, sentence - 1) > 1) return null;
  const span = { start: quotation.start, end: quotation.end };
  const base = { spans: [span], carried: false };
  if (before.open && (last.tag === 'colon' || last.tag === 'stop' || last.tag === 'comma')) {
    if (last.tag === 'stop' && before.attributions.length > 0) return null;
    return { ...base, ...before.open, headed: false, confidence: last.tag === 'stop' ? 0.7 : 0.9, rule: 'open-cue' };
  }
  if (last.tag !== 'colon') return null;
  const spoken = before.attributions[before.attributions.length - 1];
  if (spoken) return { ...base, cue: spoken.cue, speaker: spoken.speaker, antecedent: spoken.antecedent, headed: false, confidence: 0.8, rule: 'open-cue' };
  const speaker = speakerBeforeColon(before.units, before.units.length - 1);
  return speaker && { ...base, cue: null, speaker, antecedent: null, headed: true, confidence: 0.85, rule: 'heading' };
}

/** Finds the statements of quotations that no cue of their own sentence introduces; adds pieces to those that go on. */
export function attributeFreeSpeech(reading: Reading, sentences: readonly SentenceStatements[]): Attribution[] {
  const quotationStarts = new Set(reading.quotations.map((quotation) => quotation.start));
  const state: FreeSpeechState = { reading, sentences, quotationStarts };
  const ordered: Attribution[] = sentences.flatMap((sentence) => sentence.attributions);
  const result: Attribution[] = [];
  let next = 0;
  let last: { attribution: Attribution; paragraph: number; sentence: number } | null = null;

  const remember = (attribution: Attribution, sentence: number): void => {
    last = { attribution, paragraph: paragraphOf(reading, sentence), sentence };
  };
  for (const quotation of reading.quotations) {
    const sentence = reading.tokens[quotation.tokenStart]?.sentence ?? 0;
    let covering: Attribution | undefined;
    for (let attribution = ordered[next]; attribution; attribution = ordered[next]) {
      const start = attribution.spans[0]?.start ?? 0;
      const end = attribution.spans[attribution.spans.length - 1]?.end ?? 0;
      if (start >= quotation.end) break;
      result.push(attribution);
      if (overlaps(quotation, attribution)) {
        covering = attribution;
        if (end > quotation.end) {
          result.pop();
          break;
        }
      }
      next++;
    }
    covering ??= result.findLast((attribution, at) => at >= result.length - 3 && overlaps(quotation, attribution));
    if (covering) {
      remember(covering, sentence);
      continue;
    }
    const free = attributeQuotation(state, quotation, sentence, last);
    if (!free) continue;
    if (free.kind === 'piece') free.of.spans.push({ start: quotation.start, end: quotation.end });
    else result.push(free.attribution);
    remember(free.kind === 'piece' ? free.of : free.attribution, sentence);
  }
  result.push(...ordered.slice(next));
  return result;
}

/** Nothing but quotations, by where the pieces begin. */
function isDirect(state: FreeSpeechState, attribution: Attribution): boolean {
  return attribution.spans.every((span) => state.quotationStarts.has(span.start));
}

/** A heading in quotation marks: in capitals throughout, or in single marks on a line of its own. */
function isPullQuote(text: string, quotation: Quotation): boolean {
  const words = text.slice(quotation.start, quotation.end);
  return words === words.toUpperCase() || /^['‘]/u.test(words);
}

type Free = { kind: 'piece'; of: Attribution } | { kind: 'statement'; attribution: Attribution };

function attributeQuotation(
  state: FreeSpeechState,
  quotation: Quotation,
  sentence: number,
  last: { attribution: Attribution; paragraph: number; sentence: number } | null,
): Free | null {
  const units = state.sentences[sentence]?.units ?? [];
  if (last && quotation.continues) return { kind: 'piece', of: last.attribution };
  const signature = signatureOf(state.reading.text, units, quotation, state.sentences[sentence + 1]?.units ?? []);
  if (signature) {
    const span = { start: quotation.start, end: quotation.end };
    return { kind: 'statement', attribution: { spans: [span], ...signature, antecedent: null, headed: false, carried: false, confidence: 0.85, rule: 'signature' } };
  }
  if (!isAllQuoted(units)) {
    const goesOn = last !== null && units[0]?.quotation === quotation && sentence - last.sentence === 1 && paragraphOf(state.reading, sentence) === last.paragraph;
    if (goesOn && quotation.tokenEnd - quotation.tokenStart >= MIN_CONTINUED_TOKENS && isDirect(state, last.attribution)) return { kind: 'piece', of: last.attribution };
    const attribution = attributeInSentence(state, quotation, sentence);
    return attribution && { kind: 'statement', attribution };
  }
  const opened = attributeToOpenCue(state, quotation, sentence);
  if (opened) return { kind: 'statement', attribution: opened };
  if (!last) return null;
  const paragraph = paragraphOf(state.reading, sentence);
  const samePlace = paragraph === last.paragraph && sentence - last.sentence === 1;
  if (samePlace && last.attribution.rule !== 'accusation') return { kind: 'piece', of: last.attribution };
  const short = quotation.tokenEnd - quotation.tokenStart < MIN_FREE_TOKENS || isPullQuote(state.reading.text, quotation);
  if (paragraph - last.paragraph > MAX_PARAGRAPHS_APART || short || !last.attribution.speaker) return null;
  const { speaker, antecedent } = last.attribution;
  const span = { start: quotation.start, end: quotation.end };
  const attribution: Attribution = { spans: [span], cue: null, speaker, antecedent, headed: last.attribution.headed, carried: true, confidence: 0.65, rule: 'free-speech' };
  return { kind: 'statement', attribution };
}
