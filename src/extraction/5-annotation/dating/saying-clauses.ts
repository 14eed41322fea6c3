import { tokenIndexAt } from '../../1-read/lookup.js';
import type { Reading, Token } from '../../1-read/reading.js';
import type { Attribution } from '../../3-attribution/attribution.js';
import {
  COORDINATORS,
  DAY_PARTS,
  SAYING_PARTICIPLES,
  SUBORDINATORS,
  TIME_UNITS,
  WEEKDAY_NUMBERS,
} from '../../data/dates.js';
import { wordSet } from '../../data/word-set.js';

/** A run of tokens; `to` exclusive. */
export interface Stretch {
  from: number;
  to: number;
}

/** A clause that may tell when something was said, and the words in it that say so. */
export interface SayingClause extends Stretch {
  core: Stretch;
  /** True where only a day can tell when: a month or a year there is that of the content's last word. */
  needsDay?: boolean;
}

/** For each token the statement whose content it is, the innermost; -1 for the article's own words. */
export type ContentOwners = Int32Array;

const MOST_TOKENS = 40;
/** Speaker and cue further apart than this stand in clauses of their own. */
const FAR_CHARACTERS = 400;
const FRONTED_TOKENS = 8;
/** Words that a phrase of time in front of a sentence begins with. */
const FRONTING = wordSet(
  'on in at late early last earlier during yesterday today overnight this over two three',
);
/** Behind these the clause is over; "after" and its like may still lead to a time. */
const RIGHT_BREAKS = wordSet('because although though unless whereas if whether but');
const LINK_WORDS = wordSet('in on at during late early last');

/** Tells whose content each token is. */
export function findContentOwners(reading: Reading, attributions: readonly Attribution[]): ContentOwners {
  const owners = new Int32Array(reading.tokens.length).fill(-1);
  const pieces = attributions.flatMap(({ spans }, owner) => spans.map((span) => ({ ...span, owner })));
  pieces.sort((a, b) => b.end - b.start - (a.end - a.start));
  for (const { start, end, owner } of pieces)
    owners.fill(owner, tokenIndexAt(reading, start), tokenIndexAt(reading, end));
  return owners;
}

/** What a clause may not go beyond: the sentence, content, quotations, a semicolon. */
function isOpen(reading: Reading, owners: ContentOwners, core: number, index: number): boolean {
  const token = reading.tokens[index];
  const own = reading.tokens[core];
  return (
    token !== undefined &&
    token.sentence === own?.sentence &&
    token.quotation === own.quotation &&
    owners[index] === owners[core] &&
    token.text !== ';' &&
    token.text !== ':'
  );
}

const isPause = (token: Token | undefined): boolean =>
  token !== undefined && /^(?:,|–|—|--|\()$/u.test(token.text);

/** "an interview that was aired on Sunday" still tells when. */
export function leadsToSayingParticiple(tokens: readonly Token[], index: number): boolean {
  return [1, 2, 3].some((step) => SAYING_PARTICIPLES.has(tokens[index + step]?.lower ?? ''));
}

/** "that evening", "that same day", "the following day": no clause begins with such a word. */
export function isTimeWord(tokens: readonly Token[], index: number): boolean {
  const lower = tokens[index]?.lower ?? '';
  if (lower !== 'that' && lower !== 'following') return false;
  const next = tokens[index + 1]?.lower ?? '';
  const noun = next === 'same' ? (tokens[index + 2]?.lower ?? '') : next;
  return DAY_PARTS.has(noun) || TIME_UNITS.has(noun);
}

/** Whether another statement's content stands before a word in its sentence: "acknowledged <two raids> in June but insisted". */
function isBehindContent({ tokens }: Reading, owners: ContentOwners, index: number): boolean {
  const sentence = tokens[index]?.sentence;
  for (let at = index - 1; index - at < MOST_TOKENS && tokens[at]?.sentence === sentence; at--) {
    if (owners[at] !== owners[index]) return true;
  }
  return false;
}

function leftBound(reading: Reading, owners: ContentOwners, core: Stretch, newSubject: boolean): number {
  const { tokens } = reading;
  let left = core.from;
  let paused = false;
  while (core.from - left < MOST_TOKENS && isOpen(reading, owners, core.from, left - 1)) {
    const token = tokens[left - 1];
    const lower = token?.lower ?? '';
    if (!paused && SUBORDINATORS.has(lower) && !isTimeWord(tokens, left - 1)) break;
    if (
      COORDINATORS.has(lower) &&
      ((newSubject && left === core.from) ||
        isPause(tokens[left - 2]) ||
        isBehindContent(reading, owners, left - 1))
    )
      break;
    paused ||= isPause(token);
    left--;
  }
  return left;
}

function rightBound(reading: Reading, owners: ContentOwners, core: Stretch): number {
  const { tokens } = reading;
  let right = core.to;
  while (right - core.to < MOST_TOKENS && isOpen(reading, owners, core.from, right)) {
    const lower = tokens[right]?.lower ?? '';
    if (RIGHT_BREAKS.has(lower)) break;
    if (lower === 'that' && !leadsToSayingParticiple(tokens, right) && !isTimeWord(tokens, right)) break;
    if (COORDINATORS.has(lower) && isPause(tokens[right - 1])) break;
    right++;
  }
  return right;
}

/** "On Monday the army fired, and …": a time in front holds for every clause of its sentence. */
function frontedTime(reading: Reading, owners: ContentOwners, core: Stretch): SayingClause[] {
  const { tokens } = reading;
  const from = reading.sentences[tokens[core.from]?.sentence ?? -1]?.tokenStart ?? core.from;
  if (!FRONTING.has(tokens[from]?.lower ?? '')) return [];
  let to = from;
  while (to < from + FRONTED_TOKENS && to < core.from && isOpen(reading, owners, core.from, to)) {
    if (isPause(tokens[to])) return [{ from, to, core }];
    to++;
  }
  return [{ from, to: Math.min(to, from + 3), core }];
}

/** What stands between the pieces of one content: "thanked <Morocco> on Friday <for the ferry>". */
function gapsBetweenPieces(reading: Reading, { spans }: Attribution, core: Stretch): SayingClause[] {
  return spans.slice(1).flatMap((piece, index): SayingClause[] => {
    const from = tokenIndexAt(reading, spans[index]?.end ?? piece.start);
    const to = tokenIndexAt(reading, piece.start);
    const together = reading.tokens[from]?.sentence === reading.tokens[to]?.sentence;
    return together && to > from && to - from < MOST_TOKENS ? [{ from, to, core }] : [];
  });
}

/** What follows the content of a cue before it: "called <the plan a map> in an interview on Tuesday". */
function behindContent(
  reading: Reading,
  owners: ContentOwners,
  { spans, cue }: Attribution,
  core: Stretch,
): SayingClause[] {
  const last = spans.at(-1);
  if (!cue || !last || cue.start >= last.start) return [];
  const { tokens } = reading;
  const behind = tokenIndexAt(reading, last.end);
  const from = isPause(tokens[behind]) ? behind + 1 : behind;
  const first = tokens[from]?.lower ?? '';
  const isAside = from > behind && (first === 'first' || SAYING_PARTICIPLES.has(first));
  if (!LINK_WORDS.has(first) && !WEEKDAY_NUMBERS.has(first) && !isAside) return [];
  let to = from;
  while (to - from < MOST_TOKENS && isOpen(reading, owners, core.from, to)) {
    const lower = tokens[to]?.lower ?? '';
    if (COORDINATORS.has(lower) || SUBORDINATORS.has(lower) || isPause(tokens[to])) break;
    to++;
  }
  // "Acknowledged <two crossings> in June" tells of the crossings.
  const isQuoted = (tokens[behind - 1]?.quotation ?? -1) !== -1;
  return to > from ? [{ from, to, core, needsDay: !isQuoted && !isAside }] : [];
}

/** The words that say so: cue and speaker together where they are near, else each. */
function coresOf(reading: Reading, { cue, speaker, carried }: Attribution): Stretch[] {
  const stretch = (start: number, end: number): Stretch => {
    const from = tokenIndexAt(reading, start);
    return { from, to: Math.max(from + 1, tokenIndexAt(reading, end)) };
  };
  const near =
    cue && speaker && speaker.start - cue.end < FAR_CHARACTERS && cue.start - speaker.end < FAR_CHARACTERS;
  if (near && !carried) return [stretch(Math.min(cue.start, speaker.start), Math.max(cue.end, speaker.end))];
  return [
    ...(cue ? [stretch(cue.start, cue.end)] : []),
    ...(speaker && !cue ? [stretch(speaker.start, speaker.end)] : []),
  ];
}

/** The clauses that tell when it was said: round the cue and its speaker, and round the content that they own. */
export function findSayingClauses(
  reading: Reading,
  owners: ContentOwners,
  attribution: Attribution,
): SayingClause[] {
  const cores = coresOf(reading, attribution);
  const [main] = cores;
  if (!main) return [];
  const newSubject = (attribution.speaker?.start ?? -1) === reading.tokens[main.from]?.start;
  return [
    ...cores.map((core) => ({
      from: leftBound(reading, owners, core, newSubject),
      to: rightBound(reading, owners, core),
      core,
    })),
    ...gapsBetweenPieces(reading, attribution, main),
    ...behindContent(reading, owners, attribution, main),
    ...frontedTime(reading, owners, main),
  ];
}
