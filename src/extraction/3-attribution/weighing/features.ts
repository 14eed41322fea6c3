import type { UnitRange } from '../grammar/grammar.js';
import type { Alternatives } from './alternatives.js';
import type { Landmarks, Proposal, ProposalHashes } from './proposal.js';
import { hashWord, slotOf } from './slots.js';
import { countIn } from './tallies.js';

/**
 * The feature templates: what a weight may depend on. A template's number is part of its features' slots, so a change
 * here wants the weights trained anew.
 */
const TEMPLATE = {
  next: 0,
  nextTwo: 1,
  nextThree: 2,
  before: 3,
  beforeNext: 4,
  beforeNextTwo: 5,
  twoBeforeNext: 6,
  nextWord: 7,
  wordBehindComma: 8,
  cueBehind: 9,
  cueLemmaBehind: 10,
  quotationBefore: 11,
  ruled: 12,
  ruledNext: 13,
  ruledLast: 14,
  verbs: 15,
  length: 16,
  verbsNext: 17,
  firstNext: 18,
  lemmaNext: 19,
  formNext: 20,
  commasNext: 21,
  quotationsNext: 22,
  parenthesis: 23,
  cut: 24,
  added: 25,
  none: 26,
  noneRule: 27,
  noneLemma: 28,
  noneRuleLemma: 29,
  noneHead: 30,
  noneHeadRule: 31,
  noneForm: 32,
  noneFormLemma: 33,
  noneSpeaker: 34,
  noneSpeakerTag: 35,
  noneSpeakerLemma: 36,
  noneBefore: 37,
  noneTwoBefore: 38,
  noneFirst: 39,
  noneFirstLemma: 40,
  noneFirstWord: 41,
  noneFirstTwo: 42,
  noneLength: 43,
  noneLengthLemma: 44,
  noneQuotations: 45,
  noneVerbs: 46,
  noneSecond: 47,
  nonePieces: 48,
  noneHelper: 49,
  noneHelperRule: 50,
  noneGap: 51,
  startFirst: 52,
  startTwo: 53,
  startBefore: 54,
  startBeforeFirst: 55,
  startRuled: 56,
  startLength: 57,
  startVerbs: 58,
  startLemma: 59,
} as const;
type Template = (typeof TEMPLATE)[keyof typeof TEMPLATE];

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
    this.slots.push(slotOf(template, a, b, c));
  }
}

function addBoundary(features: Features, landmarks: Landmarks, end: number): void {
  const { units, words, starts } = landmarks;
  const next = shapeAt(landmarks, end);
  const second = shapeAt(landmarks, end + 1);
  const before = shapeAt(landmarks, end - 1);
  features.add(TEMPLATE.next, next);
  features.add(TEMPLATE.nextTwo, next, second);
  features.add(TEMPLATE.nextThree, next, second, shapeAt(landmarks, end + 2));
  features.add(TEMPLATE.before, before);
  features.add(TEMPLATE.beforeNext, before, next);
  features.add(TEMPLATE.beforeNextTwo, before, next, second);
  features.add(TEMPLATE.twoBeforeNext, shapeAt(landmarks, end - 2), before, next);
  features.add(TEMPLATE.nextWord, words[end] ?? OUTSIDE);
  if (units[end]?.tag === 'comma') features.add(TEMPLATE.wordBehindComma, words[end + 1] ?? OUTSIDE);
  for (let ahead = 0; ahead <= MAX_CUE_AHEAD; ahead++) {
    const cue = starts.get(end + ahead);
    if (!cue) continue;
    features.add(TEMPLATE.cueBehind, ahead, cue.form, Number(cue.inverted));
    features.add(TEMPLATE.cueLemmaBehind, ahead, next, cue.lemma);
  }
  const quotation = units[end - 1];
  if (quotation?.tag === 'quotation')
    features.add(TEMPLATE.quotationBefore, Number(quotation.clausal) + 2 * Number(quotation.stopped), next);
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
  features.add(TEMPLATE.ruled, rule, place);
  features.add(TEMPLATE.ruledNext, rule, place, next);
  features.add(TEMPLATE.ruledLast, rule, last);
  features.add(TEMPLATE.verbs, place, last, verbs);
  features.add(TEMPLATE.length, lengthClass(to - from), rule);
  features.add(TEMPLATE.verbsNext, verbs, rule, next);
  features.add(TEMPLATE.firstNext, shapeAt(landmarks, from), next);
  features.add(TEMPLATE.lemmaNext, lemma, next);
  features.add(TEMPLATE.formNext, form, next);
  features.add(TEMPLATE.commasNext, commas, next);
  features.add(
    TEMPLATE.quotationsNext,
    quotations + 4 * Number(units[from]?.tag === 'quotation'),
    rule,
    next,
  );
  if (countIn(tallies.open, range) !== 0) features.add(TEMPLATE.parenthesis);
  if (to < ruled.to) features.add(TEMPLATE.cut, next, rule, Number(ruled.to === limit));
  if (to > ruled.to)
    features.add(TEMPLATE.added, shapeAt(landmarks, ruled.to), shapeAt(landmarks, ruled.to + 1), last);
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
  features.add(TEMPLATE.startFirst, first, place);
  features.add(TEMPLATE.startTwo, first, shapeAt(landmarks, from + 1), place);
  features.add(TEMPLATE.startBefore, before, shapeAt(landmarks, from - 2), place);
  features.add(TEMPLATE.startBeforeFirst, before, first, place);
  features.add(TEMPLATE.startRuled, rule, place);
  features.add(TEMPLATE.startLength, lengthClass(to - from), rule, place);
  features.add(TEMPLATE.startVerbs, verbs, rule, place);
  features.add(TEMPLATE.startLemma, lemma, before, place);
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
  features.add(TEMPLATE.none);
  features.add(TEMPLATE.noneRule, rule);
  features.add(TEMPLATE.noneLemma, lemma);
  features.add(TEMPLATE.noneRuleLemma, rule, lemma);
  features.add(TEMPLATE.noneHead, head);
  features.add(TEMPLATE.noneHeadRule, head, rule);
  features.add(TEMPLATE.noneForm, form, rule);
  features.add(TEMPLATE.noneFormLemma, form, lemma);
  features.add(TEMPLATE.noneSpeaker, words[speaker.to - 1] ?? OUTSIDE);
  features.add(TEMPLATE.noneSpeakerTag, speakerTag, rule);
  features.add(TEMPLATE.noneSpeakerLemma, speakerTag, lemma);
  features.add(TEMPLATE.noneBefore, shapeAt(landmarks, left - 1), rule);
  features.add(TEMPLATE.noneTwoBefore, words[left - 1] ?? OUTSIDE, shapeAt(landmarks, left - 2));
  features.add(TEMPLATE.noneFirst, first, rule);
  features.add(TEMPLATE.noneFirstLemma, first, lemma);
  features.add(TEMPLATE.noneFirstWord, words[from] ?? OUTSIDE);
  features.add(TEMPLATE.noneFirstTwo, first, shapeAt(landmarks, from + 1), rule);
  features.add(TEMPLATE.noneLength, length, rule);
  features.add(TEMPLATE.noneLengthLemma, length, lemma);
  features.add(TEMPLATE.noneQuotations, quotations, rule, Number(units[from]?.clausal ?? false));
  features.add(TEMPLATE.noneVerbs, holdsVerb(landmarks, { from, to }), rule);
  features.add(TEMPLATE.noneSecond, holdsVerb(landmarks, { from: from + 1, to: from + 2 }), first, rule);
  features.add(TEMPLATE.nonePieces, ranges.length, rule);
  for (let index = cue.from; index < headIndex; index++) {
    features.add(TEMPLATE.noneHelper, words[index] ?? OUTSIDE);
    features.add(TEMPLATE.noneHelperRule, words[index] ?? OUTSIDE, rule);
  }
  if (cue.from > speaker.to) features.add(TEMPLATE.noneGap, shapeAt(landmarks, speaker.to));
  return features.slots;
}
