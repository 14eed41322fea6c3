import { DISCOURSE_MARKERS, SAY_VERBS } from '../../data/clause-words.js';
import type { Act } from '../../types.js';
import { skipAddressee, skipAdverbials } from '../grammar/adverbials.js';
import { contentEnd } from './clause-ends.js';
import { findComplement } from './complements.js';
import type { Content, CuedClause } from './content.js';
import type { CueSite } from '../cues/cues.js';
import { gappedContent } from '../cues/gaps.js';
import {
  hasFiniteVerb,
  isIndefinite,
  isTagged,
  tagAt,
  withoutStop,
  type UnitRange,
} from '../grammar/grammar.js';
import { passiveContent } from './passive-contents.js';
import { quotedBefore } from './quoted-content.js';
import { quotationBefore } from '../grammar/subjects.js';
import type { Tag, Unit } from '../grammar/units.js';

const ADVERBIAL_WORDS = new Set<Tag>(['adverb', 'coordinator', 'time']);
const ASIDE_STARTS = new Set<Tag>(['gerund', 'relative', 'past', 'quotation']);
const BARE_SUBJECT_STARTS = new Set<Tag>([
  'determiner',
  'possessive',
  'name',
  'noun',
  'subject-pronoun',
  'that',
  'gerund',
]);
const SETTING_STARTS = new Set<Tag>(['preposition', 'subordinator']);
/** A clause that breaks off behind one of these has not begun to say anything: "given that, as Lund noted, …". */
const OPEN_ENDS = new Set<Tag>(['that', 'to', 'preposition', 'coordinator']);
const TAG_ENDS = new Set<Tag>(['stop', 'semicolon']);
const LONE_SUBJECTS = new Set<Tag>(['name', 'noun', 'subject-pronoun', 'determiner', 'that']);
const MAX_MARKER_WORDS = 5;
/** A quotation of as many tokens, marks included, that opens a sentence before a tag is what was said. */
const MIN_WHOLE_TOKENS = 7;

/** "asked Kovac about the talks", "warned of a crisis": what is asked about or warned of is the content. */
const TOPICS: Readonly<Partial<Record<Act, ReadonlySet<string>>>> = {
  ask: new Set(['about']),
  warn: new Set(['of', 'about', 'against', 'over']),
};
const NO_TOPICS: ReadonlySet<string> = new Set();

function placeBehind(units: readonly Unit[], cue: CueSite): number {
  const topics = TOPICS[cue.verb.act] ?? NO_TOPICS;
  if (topics.has(units[cue.to]?.lower ?? '')) return cue.to;
  const place = skipAdverbials(units, cue.inverted ? cue.subject.to : cue.to);
  if (!cue.verb.frames.has('addressee') || cue.inverted) return place;
  const behind = skipAddressee(units, place, topics);
  return behind === place || topics.has(units[behind]?.lower ?? '') ? behind : skipAdverbials(units, behind);
}

function speaksInClauses({ verb }: CueSite): boolean {
  return verb.frames.has('clause') || verb.frames.has('that') || verb.frames.has('addressee');
}

/** "as Lund put it" */
function onlyQuotes({ verb }: CueSite): boolean {
  return verb.frames.size === 1 && verb.frames.has('quotation');
}

/** Stands behind a comma or a dash like "…, he said". */
function isTag({ units, cue, left, start }: CuedClause): boolean {
  const mark = tagAt(units, left - 1);
  return (
    cue.form === 'finite' && left - 1 > start && (mark === 'comma' || mark === 'dash') && speaksInClauses(cue)
  );
}

/** "“…,” he said" and "“…,” he said, “…”". */
function quotationBeforeTag(
  { units, cue, left, start }: CuedClause,
  complement: Content | null,
): Content | null {
  const quotation = quotationBefore(units, left);
  if (quotation < start || quotation < 0 || cue.form !== 'finite') return null;
  const unit = units[quotation];
  // A comma forgotten: “We will not yield to any of them” said Kovac.
  const whole =
    quotation === start && unit !== undefined && unit.tokenEnd - unit.tokenStart >= MIN_WHOLE_TOKENS;
  if (unit?.clausal !== true && tagAt(units, left - 1) !== 'comma' && !whole) return null;
  const resumed = complement?.rule === 'cue-quotation' ? complement.ranges : [];
  return {
    ranges: [quotedBefore(units, quotation, start), ...resumed],
    rule: 'quotation-cue',
    confidence: 0.97,
  };
}

/** "The plan, he said, “is dead.”": the subject before the tag goes on in a quotation that begins in small letters. */
function withSubjectBefore(clause: CuedClause, complement: Content, text: string): Content {
  const { units, left, start, place } = clause;
  const subject = { from: start, to: left - 1 };
  const bare = isTagged(units, start, BARE_SUBJECT_STARTS) && !hasFiniteVerb(units, subject);
  const quotation = units[place + 1];
  const opensSmall = quotation !== undefined && /^\p{Ll}/u.test(text.charAt(quotation.start + 1));
  const interrupted = isTag(clause) && tagAt(units, place) === 'comma' && bare && opensSmall;
  return interrupted ? { ...complement, ranges: [subject, ...complement.ranges] } : complement;
}

/** A clause, or what could be its subject; not the adverbial that "Still, he said, …" opens with. */
function hasSubstance(units: readonly Unit[], range: UnitRange): boolean {
  if (hasFiniteVerb(units, range)) return true;
  const words = units.slice(range.from, Math.min(range.to, range.from + MAX_MARKER_WORDS));
  // "Norland, she said, would stay": a name alone is the subject that the tag interrupts.
  if (range.to - range.from === 1) return isTagged(units, range.from, LONE_SUBJECTS);
  if (range.to <= range.from || DISCOURSE_MARKERS.has(words.map((unit) => unit.lower).join(' ')))
    return false;
  for (let index = range.from; index < range.to; index++) {
    if (!isTagged(units, index, ADVERBIAL_WORDS)) return true;
  }
  return false;
}

/** The rest of a clause that "…, he said, …" interrupted, unless what follows is an aside of the reporter's. */
function resumedRange({ units, cues, cueIndex, cue, place }: CuedClause): UnitRange | null {
  const from = place + 1;
  const first = units[from];
  if (!first || ASIDE_STARTS.has(first.tag) || first.lower === 'according' || first.lower === 'as')
    return null;
  if (cue.inverted && isIndefinite(first)) return null;
  const range = { from, to: contentEnd(units, from, cues, cueIndex) };
  const adverbial = first.tag === 'preposition' && !hasFiniteVerb(units, range);
  return range.to > from && !adverbial ? range : null;
}

/** "The talks failed, he said." and "The talks, he said, failed." */
function clauseBeforeTag(clause: CuedClause): Content | null {
  const { units, cue, left, start, place } = clause;
  if (!isTag(clause) || cue.hypothetical || cue.verb.act === 'ask') return null;
  const before = { from: start, to: withoutStop(units, left - 1, start) };
  const next = tagAt(units, place);
  // "…, said Lund, a teacher in Springfield, Ill.": whatever follows the inverted subject is the reporter's, but for a resumed clause.
  if (next === undefined || isTagged(units, place, TAG_ENDS) || (cue.inverted && next !== 'comma')) {
    const adverbial = tagAt(units, start) === 'preposition' || tagAt(units, start) === 'to';
    const whole = before.to - before.from > 1 && (!adverbial || hasFiniteVerb(units, before));
    return whole ? { ranges: [before], rule: 'clause-tag', confidence: 0.85 } : null;
  }
  if (next !== 'comma' || before.to <= before.from) return null;
  const resumed = resumedRange(clause);
  const ranges = [...(hasSubstance(units, before) ? [before] : []), ...(resumed ? [resumed] : [])];
  return { ranges, rule: 'clause-tag', confidence: 0.8 };
}

/** "The talks failed, he said after the vote.": a tag with circumstances that no phrase of ours reads. */
function clauseBeforeLongTag(clause: CuedClause): Content | null {
  const { units, cue, left, start, place } = clause;
  const before = { from: start, to: withoutStop(units, left - 1, start) };
  const leads = isTagged(units, start, SETTING_STARTS) || tagAt(units, place) === 'colon' || cue.hypothetical;
  return isTag(clause) && !leads && SAY_VERBS.has(cue.verb.lemma) && hasFiniteVerb(units, before)
    ? { ranges: [before], rule: 'long-tag', confidence: 0.6 }
    : null;
}

/** "As the ministry noted, …" and "…, as the ministry noted": the rest of the sentence is what was noted. */
function clauseBesideAs({ units, cues, cueIndex, cue, left, start, place }: CuedClause): Content | null {
  if (units[left - 1]?.lower !== 'as' || cue.form !== 'finite' || cue.hypothetical) return null;
  const next = tagAt(units, place);
  if (next === 'comma' && left - 1 <= start + 1) {
    const range = { from: place + 1, to: contentEnd(units, place + 1, cues, cueIndex + 1) };
    return range.to > range.from ? { ranges: [range], rule: 'as-clause', confidence: 0.75 } : null;
  }
  const before = { from: start, to: withoutStop(units, left - 1, start) };
  const opens = isTagged(units, before.to - 1, OPEN_ENDS) || onlyQuotes(cue);
  if (next === 'comma' && tagAt(units, left - 2) === 'comma' && hasSubstance(units, before) && !opens) {
    const after = { from: place + 1, to: contentEnd(units, place + 1, cues, cueIndex) };
    return after.to > after.from ? { ranges: [before, after], rule: 'as-clause', confidence: 0.6 } : null;
  }
  const closes = (next === undefined || next === 'stop') && tagAt(units, left - 2) === 'comma';
  return closes && hasFiniteVerb(units, before)
    ? { ranges: [before], rule: 'as-clause', confidence: 0.7 }
    : null;
}

/**
 * The content of a cue: behind it, before it ("…, he said"), or on both sides ("…, he said, …"); null if the sentence
 * has none. `start` is the first unit that an earlier statement has not used up.
 */
export function findContent(
  units: readonly Unit[],
  cues: readonly CueSite[],
  cueIndex: number,
  start: number,
  text: string,
): Content | null {
  const cue = cues[cueIndex];
  if (!cue) return null;
  const left = cue.inverted || cue.form !== 'finite' ? cue.from : cue.subject.from;
  const clause: CuedClause = { units, cues, cueIndex, cue, start, left, place: placeBehind(units, cue) };
  if (cue.form === 'passive') return passiveContent(clause);
  // "Writing on the crisis, Kovac said: “…”": what stands behind the main clause is not the adjunct's.
  if (cue.form === 'adjunct' && cue.subject.from >= cue.to && clause.place > cue.subject.from) return null;
  const complement = findComplement(clause);
  if (cue.gap) return gappedContent(clause, complement);
  const quoted = quotationBeforeTag(clause, complement);
  if (quoted) return quoted;
  if (complement?.rule === 'cue-quotation') return withSubjectBefore(clause, complement, text);
  const content =
    clauseBeforeTag(clause) ?? complement ?? clauseBesideAs(clause) ?? clauseBeforeLongTag(clause);
  return content?.ranges.some(({ from, to }) => to > from) ? content : null;
}
