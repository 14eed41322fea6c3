import type { Reading, Token } from '../../1-read/reading.js';
import {
  EVENTS,
  IRREGULAR_PARTICIPLES,
  MADE_BY,
  OCCASION_PARTICIPLES,
  OCCASIONS,
  PERSONAL_PRONOUNS,
  SAYING_PARTICIPLES,
  SIMULTANEOUS,
  SUBORDINATORS,
  TIMES_AND_HEARERS,
} from '../../data/dates.js';
import { TIME_UNITS } from '../../data/dates.js';
import { wordSet } from '../../data/word-set.js';
import { leadBefore } from './named-dates.js';
import {
  isTimeWord,
  leadsToSayingParticiple,
  type ContentOwners,
  type SayingClause,
} from './saying-clauses.js';

const RELATIVES = wordSet('who which whose whom where that');
/** Words behind which a meeting's day is that of what was said there: "said after talks on Monday". */
const AFTER = wordSet('after following');
/** How far behind "after" the meeting may stand. */
const OCCASION_TOKENS = 9;
const EVENT_LEADS = wordSet('of about over against on regarding concerning for with to in at into from');
const EVENT_LEAD_TOKENS = 5;
const BY_TOKENS = 6;
const CUE_TOKENS = 3;

const lowerAt = (tokens: readonly Token[], index: number): string => tokens[index]?.lower ?? '';
const isPause = (token: Token | undefined): boolean =>
  token !== undefined && /^(?:,|–|—|--|\)|\()$/u.test(token.text);

function isParticiple(word: string): boolean {
  return IRREGULAR_PARTICIPLES.has(word) || (word.length > 4 && word.endsWith('ed'));
}

/** "after a meeting on Monday", "after Monday's cabinet meeting", "after meeting her on Monday": said there and then. */
function leadsToOccasion(tokens: readonly Token[], index: number): boolean {
  const first = lowerAt(tokens, index + 1);
  if (
    /^(?:meeting|talking|speaking|holding|hosting|receiving|visiting|chairing|addressing|attending)$/u.test(
      first,
    )
  )
    return true;
  for (let at = index + 1; at < index + OCCASION_TOKENS; at++) {
    const token = tokens[at];
    if (!token || isPause(token)) return false;
    if (OCCASIONS.has(token.lower)) return true;
    // A finite verb is not told from a noun here, but a pronoun begins a clause.
    if (PERSONAL_PRONOUNS.has(token.lower) || isParticiple(token.lower)) return false;
  }
  return false;
}

/** "before midnight", "after dark", "before a parliamentary committee". */
function leadsToTimeOrHearer(tokens: readonly Token[], index: number): boolean {
  return [1, 2, 3].some((step) => TIMES_AND_HEARERS.has(lowerAt(tokens, index + step)));
}

/** "when asked", "while visiting Lima", "as he left". */
function isSimultaneous(tokens: readonly Token[], index: number): boolean {
  const next = lowerAt(tokens, index + 1);
  return (
    PERSONAL_PRONOUNS.has(next) ||
    next.endsWith('ing') ||
    SAYING_PARTICIPLES.has(next) ||
    /^(?:part|a|an|its|his|her|their)$/u.test(next)
  );
}

/** Whether a word opens a clause or an aside of another event. */
function opensOtherEvent(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (!token) return false;
  const { lower } = token;
  if (isTimeWord(tokens, index)) return false;
  if (SIMULTANEOUS.has(lower)) return !isSimultaneous(tokens, index);
  if (RELATIVES.has(lower)) return !leadsToSayingParticiple(tokens, index);
  if (AFTER.has(lower) && leadsToOccasion(tokens, index)) return false;
  // "A day before" counts; what stands behind it is read with it.
  if (/^(?:before|after)$/u.test(lower) && leadsToTimeOrHearer(tokens, index)) return false;
  if (/^(?:before|after|earlier)$/u.test(lower) && TIME_UNITS.has(lowerAt(tokens, index - 1)))
    return !isPause(tokens[index + 1]) && tokens[index + 1]?.kind === 'word';
  if (SUBORDINATORS.has(lower)) return true;
  const opensAside = isPause(tokens[index - 1]) || tokens[index - 1]?.sentence !== token.sentence;
  return opensAside && isParticiple(lower) && !SAYING_PARTICIPLES.has(lower);
}

/** The tokens of a clause that tell of another event. */
function tokensOfOtherEvents(
  tokens: readonly Token[],
  clause: SayingClause,
  cue: number,
): ReadonlySet<number> {
  const others = new Set<number>();
  for (let index = clause.from; index < clause.to; index++) {
    if (index === cue || !opensOtherEvent(tokens, index)) continue;
    let end = index + 1;
    while (end < clause.to && !isPause(tokens[end])) end++;
    // "Oliveros, who said on Monday …": the clause is the saying's own.
    if (index < cue && cue < end) continue;
    for (let at = index; at < end; at++) others.add(at);
    index = end - 1;
  }
  return others;
}

/** "a deal signed on Friday", "of the attack on Friday", "the statement made by Chile on Friday". */
function isDayOfWordBefore(
  tokens: readonly Token[],
  index: number,
  clause: SayingClause,
  cue: number,
): boolean {
  const { index: at, word } = leadBefore(tokens, index);
  const before = /^(?:in|at|last)$/u.test(word) ? at - 1 : at;
  if (before >= cue && before <= cue + CUE_TOKENS && before < clause.core.to) return false;
  const noun = lowerAt(tokens, before);
  const isOfOccasion = OCCASION_PARTICIPLES.has(noun) && OCCASIONS.has(lowerAt(tokens, before - 1));
  const isOfSaying = SAYING_PARTICIPLES.has(noun) || isOfOccasion || lowerAt(tokens, index + 1) === 'and';
  if (isParticiple(noun) && !isOfSaying) return true;
  for (let step = 1; step < BY_TOKENS; step++) {
    if (lowerAt(tokens, index - step) === 'by' && MADE_BY.has(lowerAt(tokens, index - step - 1))) return true;
  }
  if (!EVENTS.has(noun) || OCCASIONS.has(noun)) return false;
  for (let step = 1; step <= EVENT_LEAD_TOKENS; step++) {
    if (EVENT_LEADS.has(lowerAt(tokens, before - step))) return true;
  }
  return false;
}

/** Which tokens of a clause may begin the date of the saying: none that tells of another event, and none in content. */
export function datesOfSaying(
  { tokens }: Reading,
  owners: ContentOwners,
  clause: SayingClause,
  cue: number,
): (index: number) => boolean {
  let others: ReadonlySet<number> | null = null;
  const { core } = clause;
  return (index) => {
    // Most clauses hold no date at all.
    others ??= tokensOfOtherEvents(tokens, clause, cue);
    return (
      owners[index] === owners[core.from] &&
      tokens[index]?.quotation === tokens[core.from]?.quotation &&
      !others.has(index) &&
      !isDayOfWordBefore(tokens, index, clause, cue)
    );
  };
}
