import type { UnitRange } from '../grammar.js';
import type { Alternatives } from './alternatives.js';
import type { Landmarks, Proposal, ProposalHashes } from './proposal.js';
import { hashWord, slotOf } from './slots.js';
import { countIn } from './tallies.js';

/**
 * The feature templates: what a weight may depend on. A template's place in the list is part of its features' slots, so
 * a change here wants the weights trained anew.
 */
const TEMPLATES = [
  'next',
  'nextTwo',
  'nextThree',
  'before',
  'beforeNext',
  'beforeNextTwo',
  'twoBeforeNext',
  'nextWord',
  'wordBehindComma',
  'cueBehind',
  'cueLemmaBehind',
  'quotationBefore',
  'ruled',
  'ruledNext',
  'ruledLast',
  'verbs',
  'length',
  'verbsNext',
  'firstNext',
  'lemmaNext',
  'formNext',
  'commasNext',
  'quotationsNext',
  'parenthesis',
  'cut',
  'added',
  'none',
  'noneRule',
  'noneLemma',
  'noneRuleLemma',
  'noneHead',
  'noneHeadRule',
  'noneForm',
  'noneFormLemma',
  'noneSpeaker',
  'noneSpeakerTag',
  'noneSpeakerLemma',
  'noneBefore',
  'noneTwoBefore',
  'noneFirst',
  'noneFirstLemma',
  'noneFirstWord',
  'noneFirstTwo',
  'noneLength',
  'noneLengthLemma',
  'noneQuotations',
  'noneVerbs',
  'noneSecond',
  'nonePieces',
  'noneHelper',
  'noneHelperRule',
  'noneGap',
  'startFirst',
  'startTwo',
  'startBefore',
  'startBeforeFirst',
  'startRuled',
  'startLength',
  'startVerbs',
  'startLemma',
] as const;
type Template = (typeof TEMPLATES)[number];

const NUMBERS = Object.fromEntries(TEMPLATES.map((name, index) => [name, index])) as Record<Template, number>;
const OUTSIDE = hashWord('$');

/** A hash of the unit's shape at an index; one of its own past either end. */
function shapeAt({ shapes }: Landmarks, index: number): number {
  return shapes[index] ?? OUTSIDE;
}

function lengthClass(length: number): number {
  if (length <= 3) return length;
  return [5, 8, 12, 20, 35].findIndex((limit) => length <= limit) + 4;
}

/** Collects a candidate's feature slots. */
class Features {
  readonly slots: number[] = [];
  add(template: Template, a = 0, b = 0, c = 0): void {
    this.slots.push(slotOf(NUMBERS[template], a, b, c));
  }
}

function addBoundary(features: Features, landmarks: Landmarks, end: number): void {
  const { units, words, starts } = landmarks;
  const next = shapeAt(landmarks, end);
  const second = shapeAt(landmarks, end + 1);
  const before = shapeAt(landmarks, end - 1);
  features.add('next', next);
  features.add('nextTwo', next, second);
  features.add('nextThree', next, second, shapeAt(landmarks, end + 2));
  features.add('before', before);
  features.add('beforeNext', before, next);
  features.add('beforeNextTwo', before, next, second);
  features.add('twoBeforeNext', shapeAt(landmarks, end - 2), before, next);
  features.add('nextWord', words[end] ?? OUTSIDE);
  if (units[end]?.tag === 'comma') features.add('wordBehindComma', words[end + 1] ?? OUTSIDE);
  for (let ahead = 0; ahead <= MAX_CUE_AHEAD; ahead++) {
    const cue = starts.get(end + ahead);
    if (!cue) continue;
    features.add('cueBehind', ahead, cue.form, Number(cue.inverted));
    features.add('cueLemmaBehind', ahead, next, cue.lemma);
  }
  const quotation = units[end - 1];
  if (quotation?.tag === 'quotation')
    features.add('quotationBefore', Number(quotation.clausal) + 2 * Number(quotation.stopped), next);
}

const MAX_CUE_AHEAD = 3;

/** 1 where a range holds a verb that could make a clause of it, else 0. */
function holdsVerb({ tallies }: Landmarks, range: UnitRange): number {
  return Number(countIn(tallies.finite, range) > 0);
}

/** Where the candidate's boundary lies beside the rules' own: 0 there, 1 before, 2 behind. */
const placeBeside = (own: number, ruled: number): number => (own === ruled ? 0 : own < ruled ? 1 : 2);

function addEnd(
  features: Features,
  landmarks: Landmarks,
  { rule, lemma, form }: ProposalHashes,
  { ruled, limit }: Alternatives,
  range: UnitRange,
): void {
  const { units, tallies } = landmarks;
  const { from, to } = range;
  const next = shapeAt(landmarks, to);
  const commas = Math.min(countIn(tallies.commas, range), 3);
  const quotations = Math.min(countIn(tallies.quotations, range), 2);
  const place = placeBeside(to, ruled.to);
  const last = Number(to === limit);
  const verbs = holdsVerb(landmarks, range) + 2 * holdsVerb(landmarks, { from: to, to: limit });
  features.add('ruled', rule, place);
  features.add('ruledNext', rule, place, next);
  features.add('ruledLast', rule, last);
  features.add('verbs', place, last, verbs);
  features.add('length', lengthClass(to - from), rule);
  features.add('verbsNext', verbs, rule, next);
  features.add('firstNext', shapeAt(landmarks, from), next);
  features.add('lemmaNext', lemma, next);
  features.add('formNext', form, next);
  features.add('commasNext', commas, next);
  features.add('quotationsNext', quotations + 4 * Number(units[from]?.tag === 'quotation'), rule, next);
  if (countIn(tallies.open, range) !== 0) features.add('parenthesis');
  if (to < ruled.to) features.add('cut', next, rule, Number(ruled.to === limit));
  if (to > ruled.to)
    features.add('added', shapeAt(landmarks, ruled.to), shapeAt(landmarks, ruled.to + 1), last);
}

function addStart(
  features: Features,
  landmarks: Landmarks,
  { rule, lemma }: ProposalHashes,
  { ruled }: Alternatives,
  range: UnitRange,
): void {
  const { from, to } = range;
  const first = shapeAt(landmarks, from);
  const before = shapeAt(landmarks, from - 1);
  const place = placeBeside(from, ruled.from);
  const verbs = holdsVerb(landmarks, range) + 2 * holdsVerb(landmarks, { from: ruled.from, to: from });
  features.add('startFirst', first, place);
  features.add('startTwo', first, shapeAt(landmarks, from + 1), place);
  features.add('startBefore', before, shapeAt(landmarks, from - 2), place);
  features.add('startBeforeFirst', before, first, place);
  features.add('startRuled', rule, place);
  features.add('startLength', lengthClass(to - from), rule, place);
  features.add('startVerbs', verbs, rule, place);
  features.add('startLemma', lemma, before, place);
}

/** The features of one way to draw a proposal's content. */
export function contentFeatures(
  landmarks: Landmarks,
  hashes: ProposalHashes,
  alternatives: Alternatives,
  range: UnitRange,
): number[] {
  const features = new Features();
  if (alternatives.side === 'start') addStart(features, landmarks, hashes, alternatives, range);
  else {
    if (alternatives.side === 'end') addBoundary(features, landmarks, range.to);
    addEnd(features, landmarks, hashes, alternatives, range);
  }
  return features.slots;
}

/** The features of taking a proposal for no statement at all. */
export function noneFeatures(
  landmarks: Landmarks,
  { cue, head: headIndex, speaker, ranges }: Proposal,
  { rule, lemma, form }: ProposalHashes,
): number[] {
  const { units, words, tallies } = landmarks;
  const features = new Features();
  const from = ranges[0]?.from ?? 0;
  const to = ranges.at(-1)?.to ?? 0;
  const left = Math.min(cue.from, speaker.from < cue.from ? speaker.from : cue.from);
  const head = words[headIndex] ?? OUTSIDE;
  const speakerTag = hashWord(units[speaker.to - 1]?.tag ?? '');
  const first = shapeAt(landmarks, from);
  const quotations = Math.min(countIn(tallies.quotations, { from, to }), 2);
  const length = lengthClass(to - from);
  features.add('none');
  features.add('noneRule', rule);
  features.add('noneLemma', lemma);
  features.add('noneRuleLemma', rule, lemma);
  features.add('noneHead', head);
  features.add('noneHeadRule', head, rule);
  features.add('noneForm', form, rule);
  features.add('noneFormLemma', form, lemma);
  features.add('noneSpeaker', words[speaker.to - 1] ?? OUTSIDE);
  features.add('noneSpeakerTag', speakerTag, rule);
  features.add('noneSpeakerLemma', speakerTag, lemma);
  features.add('noneBefore', shapeAt(landmarks, left - 1), rule);
  features.add('noneTwoBefore', words[left - 1] ?? OUTSIDE, shapeAt(landmarks, left - 2));
  features.add('noneFirst', first, rule);
  features.add('noneFirstLemma', first, lemma);
  features.add('noneFirstWord', words[from] ?? OUTSIDE);
  features.add('noneFirstTwo', first, shapeAt(landmarks, from + 1), rule);
  features.add('noneLength', length, rule);
  features.add('noneLengthLemma', length, lemma);
  features.add('noneQuotations', quotations, rule, Number(units[from]?.clausal ?? false));
  features.add('noneVerbs', holdsVerb(landmarks, { from, to }), rule);
  features.add('noneSecond', holdsVerb(landmarks, { from: from + 1, to: from + 2 }), first, rule);
  features.add('nonePieces', ranges.length, rule);
  for (let index = cue.from; index < headIndex; index++) {
    features.add('noneHelper', words[index] ?? OUTSIDE);
    features.add('noneHelperRule', words[index] ?? OUTSIDE, rule);
  }
  if (cue.from > speaker.to) features.add('noneGap', shapeAt(landmarks, speaker.to));
  return features.slots;
}
