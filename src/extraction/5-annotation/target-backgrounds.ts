import { firstAtOrBehind } from '../1-read/lookup.js';
import type { Sentence } from '../1-read/reading.js';
import { countryActor } from '../2-entities/actors.js';
import { GROUP_CODES } from '../data/country-codes.js';
import { wordClassOf } from '../data/function-words.js';
import {
  DEED_WORDS,
  HOSTILE_ACTS,
  JUDGING_LEMMAS,
  MEETING_VERBS,
  NEUTRAL_CALLS,
} from '../data/target-frames.js';
import { VERB_FORMS } from '../data/verbs.js';
import type { Act, Actor } from '../types.js';
import { isForeign, ownCountry, sentenceOf, tokenAt, type Stage, type TokenRange } from './aim-stage.js';
import { VERBATIM_RULES } from './statement-text.js';
import { countriesAimedAt, lastForeign, provokerOf } from './target-parties.js';
import { stemOf } from './target-stems.js';
import { subjectOf } from './target-subjects.js';

const GROUPS = new Set(GROUP_CODES);
const MAX_SENTENCES_BACK = 4;
const MAX_STATEMENTS_BACK = 8;
const MAX_PARAGRAPHS_BACK = 1;
const MAX_NOUN_TOKENS = 4;
const MAX_OPENING_TOKENS = 8;
const MAX_YOU_TOKENS = 40;
/** What joins to a statement the deed that it answers: "said after Chile shut the port". */
const OCCASIONS: ReadonlySet<string> = new Set(['after', 'when', 'because', 'as', 'since']);
const POINTERS = /^(?:the|this|that|these|those|such|its|their|his|her|a|an)$/u;
const YOU: ReadonlySet<string> = new Set(['you', 'your', "you're", "you've", "you'll", 'yours']);
/** "You cannot arrest a mosque": what nobody can. */
const ANYBODY = /^(?:can|cannot|can't|never|do|don't|know|need)$/u;
/** Acts that nobody does without another in mind. */
const ANSWERING_ACTS: ReadonlySet<Act> = new Set<Act>([...HOSTILE_ACTS, 'regret', 'deny']);

/** The foreign parties that are the subject of a stretch of narration. */
function doersWithin(stage: Stage, range: TokenRange): Actor[] {
  return subjectOf(stage, range).filter((actor) => isForeign(stage, actor) && actor.country !== null);
}

/** "said after Chile had shut the port": who did, in the same sentence, what the statement follows on. */
export function occasionedBy(stage: Stage): Actor[] {
  const { cue, spans } = stage.statement.attribution;
  const sentence = cue && stage.reading.sentences[sentenceOf(stage, cue.start)];
  if (!sentence) return [];
  for (let index = sentence.tokenStart; index < sentence.tokenEnd; index++) {
    const token = tokenAt(stage, index);
    if (!token || !OCCASIONS.has(token.lower) || token.quotation !== -1) continue;
    if (spans.some(({ start, end }) => start <= token.start && token.start < end)) continue;
    const found = doersWithin(stage, { from: index + 1, to: sentence.tokenEnd });
    if (found.length > 0) return found;
  }
  return [];
}

/** True where one of the last statements has its cue, or begins, in a sentence. */
function isTold({ earlier }: Stage, { start, end }: Sentence): boolean {
  const within = (offset = -1): boolean => start <= offset && offset < end;
  for (let index = earlier.length - 1; index >= Math.max(0, earlier.length - MAX_STATEMENTS_BACK); index--) {
    const { cue, spans } = earlier[index]?.attribution ?? { spans: [] };
    if (within(cue?.start) || within(spans[0]?.start)) return true;
  }
  return false;
}

/** The sentences of narration before a statement, nearest first: neither statements nor further than the paragraph before. */
function narratedBefore(stage: Stage): TokenRange[] {
  const { cue, spans } = stage.statement.attribution;
  const at = sentenceOf(stage, Math.min(cue?.start ?? Infinity, spans[0]?.start ?? Infinity));
  const { sentences } = stage.reading;
  const paragraph = sentences[at]?.paragraph ?? -1;
  const found: TokenRange[] = [];
  for (let index = at - 1; index >= Math.max(0, at - MAX_SENTENCES_BACK); index--) {
    const sentence = sentences[index];
    if (!sentence || paragraph - sentence.paragraph > MAX_PARAGRAPHS_BACK) break;
    if (!isTold(stage, sentence)) found.push({ from: sentence.tokenStart, to: sentence.tokenEnd });
  }
  return found;
}

/** True where a stretch of narration names the speaker's own country, or anybody of it. */
function namesOwn(stage: Stage, { from, to }: TokenRange): boolean {
  const own = ownCountry(stage.statement);
  const start = tokenAt(stage, from)?.start ?? 0;
  const end = tokenAt(stage, to - 1)?.end ?? 0;
  for (let index = firstAtOrBehind(stage.mentions, start); index < stage.mentions.length; index++) {
    const mention = stage.mentions[index];
    if (!mention || mention.start >= end) return false;
    if (own !== null && mention.actor.country === own) return true;
  }
  return false;
}

/** The nouns of the first words: "the closure", "a hasty step", "it took note of the recall". */
function openingNouns(stage: Stage): string[] {
  const [range] = stage.ranges;
  if (!range) return [];
  const nouns: string[] = [];
  let pointed = false;
  for (let index = range.from; index < range.to && index < range.from + MAX_OPENING_TOKENS; index++) {
    const token = tokenAt(stage, index);
    if (!token) break;
    if (token.kind === 'mark' || (token.lower === 'that' && index === range.from)) continue;
    if (POINTERS.test(token.lower)) pointed = true;
    else if (token.kind !== 'word') break;
    else if (wordClassOf(token.lower) !== undefined) pointed = false;
    else if (pointed) nouns.push(token.lower);
  }
  return nouns;
}

/** True where a stretch of narration has a word of the same family: "has begun to fill" for "the filling". */
function tellsOf(stage: Stage, { from, to }: TokenRange, stem: string): boolean {
  for (let index = from; index < to; index++) {
    const token = tokenAt(stage, index);
    if (token?.kind !== 'word' || !token.lower.startsWith(stem.slice(0, 3))) continue;
    if (!/(?:ed|ing|s)$/u.test(token.lower) && !VERB_FORMS.has(token.lower)) continue;
    if (stemOf(token.lower) === stem || (token.lower.startsWith(stem) && token.lower.endsWith('ed')))
      return true;
  }
  return false;
}

/** Whose deed or thing the first words speak of, by the narration before: "the ban", "the decision". */
export function narratedDoers(stage: Stage): Actor[] {
  const nouns = openingNouns(stage);
  if (nouns.length === 0) return [];
  for (const [back, sentence] of narratedBefore(stage).entries()) {
    const told = nouns.some(
      (noun) => (back === 0 && DEED_WORDS.has(noun)) || tellsOf(stage, sentence, stemOf(noun)),
    );
    const found = told ? doersWithin(stage, sentence) : [];
    if (found.length > 0) return found;
  }
  return [];
}

/** Whom an answer is aimed at that names nobody: who did something to the speaker's country in the sentence before. */
export function provokedBy(stage: Stage): Actor[] {
  const [sentence] = narratedBefore(stage);
  if (!sentence || !namesOwn(stage, sentence) || callsForPeace(stage)) return [];
  const meets = meetsIn(stage, sentence);
  const { act, attribution } = stage.statement;
  const answers = ANSWERING_ACTS.has(act) || JUDGING_LEMMAS.has(attribution.cue?.lemma ?? '');
  return meets || answers ? doersWithin(stage, sentence) : [];
}

/** True where what is called for is asked of everybody. */
function callsForPeace(stage: Stage): boolean {
  const [range] = stage.ranges;
  if (!range) return true;
  if (tokenAt(stage, range.from)?.lower === 'to' && tokenAt(stage, range.from + 1)?.lower === 'be')
    return true;
  for (let index = range.from; index < Math.min(range.to, range.from + MAX_NOUN_TOKENS); index++)
    if (NEUTRAL_CALLS.has(tokenAt(stage, index)?.lower ?? '')) return true;
  return false;
}

function meetsIn(stage: Stage, { from, to }: TokenRange): boolean {
  for (let index = from; index < to; index++)
    if (MEETING_VERBS.has(tokenAt(stage, index)?.lower ?? '')) return true;
  return false;
}

/** "You have had our papers": to whom the speaker's own words turn, where the article tells of one party alone. */
export function addressed(stage: Stage): Actor[] {
  const verbatim = VERBATIM_RULES.has(stage.statement.attribution.rule);
  const turns = stage.ranges.some((range) => {
    for (let index = range.from; index < Math.min(range.to, range.from + MAX_YOU_TOKENS); index++) {
      const token = tokenAt(stage, index);
      const anybody = token?.lower === 'you' && ANYBODY.test(tokenAt(stage, index + 1)?.lower ?? '');
      if (token && YOU.has(token.lower) && !anybody && (verbatim || token.quotation !== -1)) return true;
    }
    return false;
  });
  return turns ? partyBefore(stage) : [];
}

/** Whom "they" or "you" may stand for: at whom the speaker's side aimed, who spoke or did something before. */
export function partyBefore(stage: Stage): Actor[] {
  const aimed = countriesAimedAt(stage);
  if (aimed.length > 0) return aimed;
  const provoker = provokerOf(stage);
  if (provoker?.country) return [GROUPS.has(provoker.country) ? provoker : countryActor(provoker.country)];
  const [sentence] = narratedBefore(stage);
  const doers = sentence ? doersWithin(stage, sentence) : [];
  if (doers.length > 0) return doers;
  const other = lastForeign(stage)?.country;
  return other ? [countryActor(other)] : [];
}
