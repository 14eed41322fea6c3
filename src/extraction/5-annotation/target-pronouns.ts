import { firstAtOrBehind } from '../1-read/lookup.js';
import type { Token } from '../1-read/reading.js';
import { countryActor } from '../2-entities/actors.js';
import { wordClassOf } from '../data/function-words.js';
import { CHARGE_NOUNS, PLURAL_PEOPLE } from '../data/target-frames.js';
import { VERB_FORMS } from '../data/verbs.js';
import type { Actor, Gender } from '../types.js';
import { mentionAt, ownCountry, paragraphOf, tokenAt, type Stage, type TokenRange } from './aim-stage.js';
import { VERBATIM_RULES } from './statement-text.js';
import { partyBefore } from './target-backgrounds.js';
import { recent } from './target-parties.js';

const MAX_CONTENT_TOKENS = 30;
const MAX_MENTIONS_BACK = 12;
const MAX_SINGULAR_TOKENS = 14;
const PLURAL_PRONOUNS = /^(?:they|them|their|theirs|they're|they've|they'll|they'd)$/u;
const SINGULAR = new Set(['he', 'she', 'him', "he's", "she's", "he'd", "she'd", "he'll", "she'll"]);
const TELLING = new Set(['a', 'an', 'the', 'every', 'no']);
const MALE = /^(?:he|him|his|he's|he'd|he'll)$/u;
const FEMALE = /^(?:she|her|hers|she's|she'd|she'll)$/u;

/** The gender that a pronoun tells; null for any other word. */
function genderOf(word: string): Gender | null {
  if (MALE.test(word)) return 'male';
  return FEMALE.test(word) ? 'female' : null;
}

/** The person named last whom "him" or "her" may stand for: anybody but the speaker. */
export function personBefore(stage: Stage, index: number, paragraphsBack = Infinity): Actor | null {
  const token = tokenAt(stage, index);
  const gender = genderOf(token?.lower ?? '');
  if (!token || gender === null) return null;
  const end = firstAtOrBehind(stage.mentions, token.start);
  const found = stage.mentions
    .slice(Math.max(0, end - MAX_MENTIONS_BACK), end)
    .findLast(
      (mention) =>
        mention.actor.type === 'person' &&
        mention.actor.id !== stage.statement.speaker?.actor?.id &&
        (mention.gender === null || mention.gender === gender),
    );
  if (!found || paragraphOf(stage, token.start) - paragraphOf(stage, found.start) > paragraphsBack)
    return null;
  return found.actor;
}

/** What is known of the speaker's gender, by the mentions of him and by the pronouns with which he spoke before. */
function speakersGender({ mentions, statement, earlier }: Stage): Gender | null {
  const id = statement.speaker?.actor?.id;
  const named = mentions.find(({ actor, gender }) => actor.id === id && gender !== null)?.gender;
  if (named) return named;
  const pronoun = earlier.findLast(
    ({ speaker }) => speaker?.actor?.id === id && speaker?.resolution === 'pronoun',
  );
  return genderOf(pronoun?.speaker?.text.toLowerCase() ?? '');
}

/** True where a pronoun of the third person cannot be the speaker: in his own words, or where the gender tells. */
function isAnother(stage: Stage, token: Token, gender: Gender): boolean {
  const { speaker, attribution } = stage.statement;
  if (token.quotation !== -1 || VERBATIM_RULES.has(attribution.rule)) return true;
  if (!speaker?.actor || speaker.actor.unnamed) return false;
  if (speaker.actor.type !== 'person') return true;
  const own = speakersGender(stage);
  return own !== null && own !== gender;
}

/** The first "he", "she" or "him" of what was said, before any person whom it could stand for; -1 where there is none. */
function singularAt(stage: Stage, { from, to }: TokenRange): number {
  let told = false;
  for (let index = from; index < Math.min(to, from + MAX_SINGULAR_TOKENS); index++) {
    const word = tokenAt(stage, index)?.lower ?? '';
    if (!told && SINGULAR.has(word)) return index;
    if (
      index === from &&
      /^(?:his|her)$/u.test(word) &&
      CHARGE_NOUNS.has(tokenAt(stage, index + 1)?.lower ?? '')
    )
      return index;
    // "We do not tax a friend and greet him" is about the friend.
    if (TELLING.has(word)) told = true;
    if (mentionAt(stage, index)?.actor.type === 'person') return -1;
    if (word === '.' || word === '!' || word === '?') told = false;
  }
  return -1;
}

/** Whom "he", "she" or "him" in what was said stands for, where it is not the speaker. */
export function personMeant(stage: Stage): Actor[] {
  for (const range of stage.ranges) {
    const at = singularAt(stage, range);
    const token = tokenAt(stage, at);
    const gender = genderOf(token?.lower ?? '');
    if (!token || gender === null || !isAnother(stage, token, gender)) continue;
    const before = recent(stage).at(-1);
    const goesOn = before?.speaker?.actor?.id === stage.statement.speaker?.actor?.id;
    const aimed = goesOn ? before?.targets.find(({ type }) => type === 'person') : undefined;
    const person = aimed ?? personBefore(stage, at, 1);
    if (person) return [person];
  }
  return [];
}

/** The one foreign country that the same speaker's last words only named. */
function countryNamedBefore(stage: Stage): string | null {
  const before = recent(stage).at(-1);
  if (!before || before.speaker?.actor?.id !== stage.statement.speaker?.actor?.id) return null;
  const foreign = before.mentioned.filter((code) => code !== ownCountry(stage.statement));
  return foreign.length === 1 ? (foreign[0] ?? null) : null;
}

/** A plural noun: what "they" behind it may stand for. */
function isPlural(word: string): boolean {
  return (
    (PLURAL_PEOPLE.test(word) || /[a-z]{2}s$/u.test(word)) &&
    !word.endsWith('ss') &&
    wordClassOf(word) === undefined &&
    !VERB_FORMS.has(word)
  );
}

/** True where the quoted words speak of "them" before anything that they could stand for. */
function openPlural(stage: Stage, { from, to }: TokenRange): boolean {
  for (let index = from; index < Math.min(to, from + MAX_CONTENT_TOKENS); index++) {
    const token = tokenAt(stage, index);
    const word = token?.lower ?? '';
    // "Two of them" are things as often as people.
    if (word === 'of' && tokenAt(stage, index + 1)?.lower === 'them') return false;
    if (PLURAL_PRONOUNS.test(word))
      return token?.quotation !== -1 || VERBATIM_RULES.has(stage.statement.attribution.rule);
    // "We count signs": behind a verb a word is no verb itself.
    const object =
      wordClassOf(tokenAt(stage, index - 2)?.lower ?? '') === 'subject-pronoun' && /[a-z]{2}s$/u.test(word);
    if (
      object ||
      (isPlural(word) && wordClassOf(tokenAt(stage, index - 1)?.lower ?? '') !== 'subject-pronoun')
    )
      return false;
  }
  return false;
}

/** "they", "their cooperation" in what follows: those at whom the same side aimed before. */
export function carriedTargets(stage: Stage): Actor[] {
  const [range] = stage.ranges;
  if (!range || !openPlural(stage, range)) return [];
  const before = partyBefore(stage);
  if (before.length > 0) return before;
  const country = countryNamedBefore(stage);
  return country === null ? [] : [countryActor(country)];
}
