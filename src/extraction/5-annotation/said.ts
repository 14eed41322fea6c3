import { tokenIndexAt } from '../1-read/lookup.js';
import type { Reading } from '../1-read/reading.js';
import type { Attribution } from '../3-attribution/attribution.js';
import { TIME_UNITS } from '../data/dates.js';
import { wordSet } from '../data/word-set.js';
import type { Act, Cue, Said } from '../types.js';
import { formatDay } from './calendar.js';
import { carryDates } from './dating/carried-dates.js';
import {
  findDate,
  findLastDate,
  type AnchorReach,
  type Clock,
  type DatedExpression,
} from './dating/date-expressions.js';
import type { Dating } from './dating/dating.js';
import { findOccasionDay } from './dating/occasions.js';
import { datesOfSaying } from './dating/other-events.js';
import { findPublicationDay, formatPublished } from './dating/publication-day.js';
import { findContentOwners, findSayingClauses, type SayingClause } from './dating/saying-clauses.js';
import type { SpokenStatement } from './dating/spoken-statement.js';
import { tellsUndatedPast } from './dating/undated-past.js';

const UNKNOWN: Said = { on: null, precision: null, basis: 'unknown' };
/** Verbs whose object begins the content: the day stands behind it, "expressed regret on Thursday". */
const OBJECT_VERBS = wordSet('express voice issue offer extend convey make give state');
const OBJECT_TOKENS = 5;
/** A time right behind the cue is no longer: "two days after the collision on 3 October". */
const TIME_TOKENS = 10;
const TIME_LEADS = wordSet('on late early last earlier yesterday overnight');
/** What somebody is told, asked or promised to do stands behind "to": "urged Chile on Monday to …". */
const ACTS_WITH_INFINITIVE: ReadonlySet<Act> = new Set<Act>([
  'demand',
  'ask',
  'propose',
  'promise',
  'agree',
  'threaten',
  'warn',
]);

/** How much of a neighbouring clause is read. */
const NEIGHBOUR_TOKENS = 40;
/** How far back a day is looked for that another is counted from. */
const ANCHOR_TOKENS = 120;
const FAR_ANCHOR_TOKENS = 600;

function findAnchor(
  { tokens, sentences }: Reading,
  published: Clock['published'],
  index: number,
  reach: AnchorReach,
): DatedExpression | null {
  const most = reach === 'far' ? FAR_ANCHOR_TOKENS : ANCHOR_TOKENS;
  let from = Math.max(0, index - most);
  const sentence = tokens[index]?.sentence ?? -1;
  if (reach === 'near') {
    const paragraph = sentences[sentence]?.paragraph ?? -1;
    while (from < index && (sentences[tokens[from]?.sentence ?? -1]?.paragraph ?? -1) < paragraph - 1) from++;
  } else if (reach === 'beside') {
    from = Math.max(from, sentences[sentence - 1]?.tokenStart ?? 0);
  }
  return findLastDate(tokens, { from, to: index }, published, reach !== 'beside');
}

function toSaid({ day, precision, basis }: DatedExpression): Said {
  return { on: formatDay(day, precision), precision, basis };
}

/** "after Russia accused it": told beside a clause that has a day of its own. */
function leansOnDatedClause({ reading, clock, owners }: Dating, clause: SayingClause): boolean {
  const { tokens, sentences } = reading;
  if (tokens[clause.from - 1]?.lower !== 'after') return false;
  const sentence = sentences[tokens[clause.from]?.sentence ?? -1];
  if (!sentence) return false;
  const accepts = (index: number) => owners[index] === owners[clause.core.from];
  const before = { from: Math.max(sentence.tokenStart, clause.from - NEIGHBOUR_TOKENS), to: clause.from - 1 };
  const behind = { from: clause.to, to: Math.min(sentence.tokenEnd, clause.to + NEIGHBOUR_TOKENS) };
  return [before, behind].some((stretch) => findDate(tokens, { ...stretch, accepts }, clock) !== null);
}

/** The date that the words of a statement's own clauses tell; null where they tell none. */
function dateInClauses(
  { reading, clock, owners }: Dating,
  clauses: SayingClause[],
  cue: number,
): Said | null {
  for (const clause of clauses) {
    const accepts = datesOfSaying(reading, owners, clause, cue);
    const mayBeLater = (index: number) => index <= clause.core.to + 1;
    const found = findDate(reading.tokens, { ...clause, accepts, mayBeLater }, clock);
    if (found && !(clause.needsDay && found.precision !== 'day')) return toSaid(found);
  }
  return null;
}

/** Whether content, right behind its cue, begins with a time: "said <late on Sunday that …>", "agreed <on Friday to …>". */
function beginsWithTime(tokens: Reading['tokens'], from: number, cue: Cue): boolean {
  const before = tokens[from - 1];
  const first = tokens[from];
  if (!before || !first || before.end > cue.end) return false;
  return TIME_LEADS.has(first.lower) || TIME_UNITS.has(tokens[from + 1]?.lower ?? '');
}

/**
 * A day that stands at the head of content and belongs to its cue: "said <late on Sunday that …>", "urged <Chile on Monday
 * to …>", "expressed <regret on Thursday after …>".
 */
function dateInContent({ reading, clock }: Dating, { spans, cue }: Attribution): Said | null {
  const [content] = spans;
  if (!content || !cue || cue.start > content.start) return null;
  const { tokens } = reading;
  const from = tokenIndexAt(reading, content.start);
  if (tokens[from]?.quotation !== -1) return null;
  const timeFirst = beginsWithTime(tokens, from, cue);
  const search = timeFirst
    ? { from, to: from + TIME_TOKENS, accepts: (index: number) => index - from <= 2 }
    : { from, to: from + OBJECT_TOKENS };
  const found = findDate(tokens, search, clock);
  if (!found) return null;
  const next = tokens[found.tokenEnd]?.lower;
  const isOfCue = next === 'that' || (next === 'to' && ACTS_WITH_INFINITIVE.has(cue.act));
  return timeFirst || isOfCue || OBJECT_VERBS.has(cue.lemma) ? toSaid(found) : null;
}

/** What the text itself tells of when a statement was said; null where it tells nothing. */
function dateTold(dating: Dating, attribution: Attribution): Said | null {
  const { reading, owners } = dating;
  const clauses = findSayingClauses(reading, owners, attribution);
  const cue = attribution.cue ? tokenIndexAt(reading, attribution.cue.start) : -1;
  const told = dateInClauses(dating, clauses, cue) ?? dateInContent(dating, attribution);
  if (told) return told;
  const [main] = clauses;
  if (main && (leansOnDatedClause(dating, main) || tellsUndatedPast(reading, main, cue))) return UNKNOWN;
  return null;
}

/**
 * When each statement of an article was said: the date in the clause of its cue, counted back from the publication date
 * where it is relative; else the date of what its speaker said just before on the same occasion; else the publication
 * date. Dates within the content, or of another event in the sentence, do not count.
 */
export function dateStatements(
  reading: Reading,
  statements: readonly SpokenStatement[],
  publishedAt: string | null | undefined,
): Said[] {
  const published = findPublicationDay(publishedAt, reading.dateline);
  const owners = findContentOwners(
    reading,
    statements.map(({ attribution }) => attribution),
  );
  const clock: Clock = {
    published,
    anchorBefore: (index, reach) => findAnchor(reading, published, index, reach),
  };
  const dating: Dating = { reading, clock, owners };
  const told = statements.map(({ attribution }) => dateTold(dating, attribution));
  const otherwise: Said = published
    ? { on: formatPublished(published), precision: 'day', basis: 'published' }
    : UNKNOWN;
  return carryDates(reading, statements, told, otherwise, (statement) => {
    const found = findOccasionDay(dating, statement);
    return found && toSaid(found);
  });
}
