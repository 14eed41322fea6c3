import { lastBefore, tokenIndexAt } from '../1-read/lookup.js';
import type { Dateline, Reading, Token } from '../1-read/reading.js';
import type { Attribution } from '../3-attribution/attribution.js';
import { CLAUSE_BREAKS } from '../data/dates.js';
import { wordSet } from '../data/word-set.js';
import type { Said } from '../types.js';
import { formatDay, parseDay, type Day } from './calendar.js';
import { findDate, type DatedExpression } from './date-expressions.js';

const UNKNOWN: Said = { on: null, precision: null, basis: 'unknown' };
/** Verbs whose object begins the content: the day stands behind it, "expressed regret on Thursday". */
const OBJECT_VERBS = wordSet('express voice issue offer extend convey make give state');
const OBJECT_TOKENS = 5;
const MAX_CLAUSE_TOKENS = 40;

interface Stretch {
  from: number;
  to: number;
}

/** The day that a text was published on, as far as it is known. */
function publicationDay(publishedAt: string | null | undefined, dateline: Dateline | null): Day | null {
  const given = publishedAt ? parseDay(publishedAt) : null;
  if (given) return given;
  const { year = null, month = null, day = null } = dateline ?? {};
  return year === null || month === null || day === null ? null : { year, month, day };
}

function insideContent({ spans }: Attribution, token: Token): boolean {
  const piece = lastBefore(spans, token.end);
  return piece !== undefined && piece.start <= token.start && token.end <= piece.end;
}

/** Widens a stretch to the bounds of its clause: not into content, another quotation, or behind a subordinating word. */
function widen(reading: Reading, attribution: Attribution, { from, to }: Stretch): Stretch {
  const { tokens } = reading;
  const sentence = tokens[from]?.sentence;
  const open = (token: Token | undefined): boolean =>
    token !== undefined &&
    token.sentence === sentence &&
    token.quotation === -1 &&
    !insideContent(attribution, token) &&
    token.text !== ';' &&
    token.text !== ':';
  let left = from;
  while (
    from - left < MAX_CLAUSE_TOKENS &&
    open(tokens[left - 1]) &&
    !CLAUSE_BREAKS.has(tokens[left - 1]?.lower ?? '')
  )
    left--;
  let right = to;
  while (
    right - to < MAX_CLAUSE_TOKENS &&
    open(tokens[right]) &&
    !CLAUSE_BREAKS.has(tokens[right]?.lower ?? '')
  )
    right++;
  return { from: left, to: right };
}

/** What stands between the pieces of one content: "thanked <Morocco> on Friday <for the ferry>". */
function gapsBetweenPieces(reading: Reading, { spans }: Attribution): Stretch[] {
  return spans.slice(1).flatMap((piece, index): Stretch[] => {
    const from = tokenIndexAt(reading, spans[index]?.end ?? piece.start);
    const to = tokenIndexAt(reading, piece.start);
    const together = reading.tokens[from]?.sentence === reading.tokens[to]?.sentence;
    return together && to > from && to - from < MAX_CLAUSE_TOKENS ? [{ from, to }] : [];
  });
}

/** The clauses that tell when it was said: round the cue and its speaker, round the speaker alone where he is carried over. */
function sayingClauses(reading: Reading, attribution: Attribution): Stretch[] {
  const { cue, speaker, carried } = attribution;
  const stretch = (start: number, end: number): Stretch => {
    const from = tokenIndexAt(reading, start);
    return { from, to: Math.max(from + 1, tokenIndexAt(reading, end)) };
  };
  const stretches: Stretch[] = [];
  if (cue && speaker && !carried && speaker.start - cue.end < 400 && cue.start - speaker.end < 400) {
    stretches.push(stretch(Math.min(cue.start, speaker.start), Math.max(cue.end, speaker.end)));
  } else {
    if (cue) stretches.push(stretch(cue.start, cue.end));
    if (speaker) stretches.push(stretch(speaker.start, speaker.end));
  }
  return [
    ...stretches.map((each) => widen(reading, attribution, each)),
    ...gapsBetweenPieces(reading, attribution),
  ];
}

const RELATIVES = wordSet('who which whose whom where');
/** Words behind which another event's day may stand. */
const OTHER_TIMES = wordSet('ahead before after following since until');

/** The tokens in a relative clause or behind "ahead of": days in it belong to another event. */
function tokensOfOtherEvents(
  reading: Reading,
  attribution: Attribution,
  { from, to }: Stretch,
): ReadonlySet<number> {
  const { tokens } = reading;
  const foreign = new Set<number>();
  let relative = false;
  let aside = 0;
  for (let index = from; index < to; index++) {
    const token = tokens[index];
    if (!token) break;
    if (token.lower === ',' || token.text === '–' || token.text === '—') {
      relative = false;
      aside = 0;
    }
    if (RELATIVES.has(token.lower)) relative = true;
    if (OTHER_TIMES.has(token.lower)) aside = 8;
    if (
      relative ||
      aside > 0 ||
      insideContent(attribution, token) ||
      (token.quotation !== -1 && attribution.cue !== null)
    )
      foreign.add(index);
    aside--;
  }
  return foreign;
}

/** "after Russia accused it": told in a clause that comes before the main one, which has a day of its own. */
function precedesDatedClause(reading: Reading, clause: Stretch, published: Day | null): boolean {
  const { tokens, sentences } = reading;
  if (tokens[clause.from - 1]?.lower !== 'after') return false;
  const sentenceStart = sentences[tokens[clause.from]?.sentence ?? -1]?.tokenStart ?? clause.from;
  const start = Math.max(sentenceStart, clause.from - MAX_CLAUSE_TOKENS);
  return findDate(tokens, start, clause.from - 1, published, () => true) !== null;
}

function toSaid({ day, precision, basis }: DatedExpression): Said {
  return { on: formatDay(day, precision), precision, basis };
}

/**
 * When something was said: the date in the clause of its cue, counted back from the publication date where it is
 * relative; else the publication date. Dates within the content, or of another event in the sentence, do not count.
 */
export function dateSaid(
  reading: Reading,
  attribution: Attribution,
  publishedAt: string | null | undefined,
  dateline: Dateline | null,
): Said {
  const published = publicationDay(publishedAt, dateline);
  const clauses = sayingClauses(reading, attribution);
  for (const clause of clauses) {
    // Most clauses hold no date at all.
    let foreign: ReadonlySet<number> | null = null;
    const accepts = (index: number): boolean => {
      foreign ??= tokensOfOtherEvents(reading, attribution, clause);
      return !foreign.has(index);
    };
    const found = findDate(reading.tokens, clause.from, clause.to, published, accepts);
    if (found) return toSaid(found);
  }
  const [content] = attribution.spans;
  if (content && OBJECT_VERBS.has(attribution.cue?.lemma ?? '')) {
    const from = tokenIndexAt(reading, content.start);
    const found = findDate(reading.tokens, from, from + OBJECT_TOKENS, published, () => true);
    if (found) return toSaid(found);
  }
  if (clauses[0] && precedesDatedClause(reading, clauses[0], published)) return UNKNOWN;
  return published ? { on: formatDay(published, 'day'), precision: 'day', basis: 'published' } : UNKNOWN;
}
