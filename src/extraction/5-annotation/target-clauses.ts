import type { Mention } from '../2-entities/mention.js';
import { wordClassOf } from '../data/function-words.js';
import {
  BLAME_NOUNS,
  CHARGE_NOUNS,
  CAUSE_PREPOSITIONS,
  PRIVATE_NOUNS,
  SCENE_PREPOSITIONS,
  SOURCE_VERBS,
} from '../data/target-frames.js';
import type { Act, Actor } from '../types.js';
import { isOther, mentionAt, tokenAt, type Stage } from './aim-stage.js';
import { isPrivate, targetOf } from './target-mentions.js';
import { isFiniteVerb } from './target-subjects.js';

const MAX_BEHIND_TOKENS = 6;
const MAX_BEFORE_TOKENS = 4;

/** What a name in the content may be to it, the surest first. */
const ROLES = ['agent', 'subject', 'words', 'cause', 'source'] as const;
/** Acts by which a speaker tells of his own side. */
const SELF_ACTS: ReadonlySet<Act> = new Set<Act>([
  'announce',
  'promise',
  'predict',
  'propose',
  'agree',
  'justify',
  'apologize',
]);
/** People who are told by their seat. */
const SEATED =
  /^(?:government|leadership|authorities|leaders|generals|brothers|sisters|friends|partners|neighbours|neighbors|colleagues|rulers|capital|regime|people|politicians|officials|ministry|office|parliament|army)$/u;

type Role = (typeof ROLES)[number];

/** The token of the preposition that a name stands behind, at most some words that qualify it between; -1 where none is. */
function prepositionBefore(stage: Stage, { tokenStart }: Mention): number {
  for (let index = tokenStart - 1; index >= tokenStart - MAX_BEFORE_TOKENS; index--) {
    const token = tokenAt(stage, index);
    if (!token || (token.kind !== 'word' && token.kind !== 'number')) return -1;
    const wordClass = wordClassOf(token.lower);
    if (wordClass === 'preposition' || wordClass === 'to' || CAUSE_PREPOSITIONS.has(token.lower))
      return index;
    if (mentionAt(stage, index) || (wordClass !== undefined && wordClass !== 'determiner')) return -1;
    if (wordClass === undefined && isFiniteVerb(token)) return -1;
  }
  return -1;
}

/** True where the verb of a clause follows a name and the nouns that it qualifies: "India raised", "the Kenyan government left". */
function leadsVerb(stage: Stage, mention: Mention): boolean {
  for (let index = mention.tokenEnd; index < mention.tokenEnd + MAX_BEHIND_TOKENS; index++) {
    const token = tokenAt(stage, index);
    if (token?.kind !== 'word') return false;
    const wordClass = wordClassOf(token.lower);
    if (token.lower === "'s" || wordClass === 'adverb' || wordClass === 'negation') continue;
    const verb = isFiniteVerb(token) || (wordClass === undefined && /[^e]ed$/u.test(token.lower));
    if (verb)
      // "a duty that Chile said was high" is told by Chile, not of it.
      return (
        !/^(?:said|says)$/u.test(token.lower) &&
        !(index === mention.tokenEnd && mention.form === 'adjective' && !isPlural(stage, mention))
      );
    if (wordClass !== undefined || PRIVATE_NOUNS.has(token.lower)) return false;
  }
  return false;
}

/** "the Americans", not "the American". */
const isPlural = ({ reading }: Stage, { end }: Mention): boolean => reading.text.charAt(end - 1) === 's';

/** "our brothers in Pristina", "the generals in Bamako": people who are told by their seat. */
function isSeat(stage: Stage, { actor }: Mention, preposition: number): boolean {
  const noun = tokenAt(stage, preposition - 1)?.lower ?? '';
  return actor.type === 'country' && tokenAt(stage, preposition)?.lower === 'in' && SEATED.test(noun);
}

/** "lies with Ankara", "the fault of Ecuador", "what we expect from Beijing": whose the matter is by the word before. */
function governedRole(stage: Stage, preposition: number): Role | null {
  const word = tokenAt(stage, preposition)?.lower ?? '';
  const before = tokenAt(stage, preposition - 1)?.lower ?? '';
  if (CAUSE_PREPOSITIONS.has(word)) return 'cause';
  if (word === 'with' && /^(?:lies?|lay|lain|lying|rests?|rested|stays?|remains?)$/u.test(before))
    return 'cause';
  if (word === 'of' && before === 'because') return 'cause';
  if (word === 'to' && /^(?:thanks|owing|due)$/u.test(before)) return 'cause';
  if (word === 'of' && BLAME_NOUNS.has(before)) return 'cause';
  return word === 'from' && SOURCE_VERBS.has(before) ? 'source' : null;
}

/** "a duty that Chile said broke an accord": a name within the content that has a statement of its own. */
function speaksNext({ following }: Stage, { start }: Mention): boolean {
  return following.some(
    ({ attribution: { speaker } }) => speaker !== null && speaker.start <= start && start < speaker.end,
  );
}

/** "we have read Chile's letter", "the minister's harsh words": whose words the content is about. */
function ownsWords(stage: Stage, { tokenEnd }: Mention): boolean {
  return [1, 2].some((step) => {
    const word = tokenAt(stage, tokenEnd + step)?.lower ?? '';
    return CHARGE_NOUNS.has(word) || /^(?:words?|letter|warnings?)$/u.test(word);
  });
}

/** What a foreign name is to what is said; null where it is only named. */
function roleOf(stage: Stage, mention: Mention): Role | null {
  if (mention.form === 'place' || isPrivate(stage.reading, mention) || speaksNext(stage, mention))
    return null;
  const preposition = prepositionBefore(stage, mention);
  const word = tokenAt(stage, preposition)?.lower ?? '';
  if (word === 'by') return 'agent';
  const governed = preposition < 0 ? null : governedRole(stage, preposition);
  if (governed) return governed;
  if (isSeat(stage, mention, preposition)) return 'subject';
  if (SCENE_PREPOSITIONS.has(word)) return null;
  if (mention.possessive && ownsWords(stage, mention)) return 'words';
  const leads = preposition < 0 || /^(?:of|from)$/u.test(word);
  return leads && leadsVerb(stage, mention) ? 'subject' : null;
}

/**
 * Who acts anywhere in the content, where its first clause does not tell: the agent of a passive, the subject of a clause
 * within it or its owner, to whom something is due, from whom something comes.
 */
export function actingParties(stage: Stage): Actor[] {
  if (SELF_ACTS.has(stage.statement.act)) return [];
  const roles = stage.content
    .filter(({ actor }) => isOther(stage, actor))
    .map((mention) => ({ mention, role: roleOf(stage, mention) }));
  for (const wanted of ROLES) {
    const found = roles.filter(({ role }) => role === wanted);
    const [first] = found;
    if (!first) continue;
    const joined = stage.content.find(
      (mention) =>
        mention.tokenStart - first.mention.tokenEnd <= 2 &&
        mention.tokenStart > first.mention.tokenEnd &&
        tokenAt(stage, first.mention.tokenEnd)?.lower === 'and' &&
        isOther(stage, mention.actor),
    );
    return [first.mention, ...(joined ? [joined] : [])].map(targetOf);
  }
  return [];
}

/** "we had coffee with Ana Kovac": a person is named for his own sake, where a country may only be where something is. */
export function namedPerson(stage: Stage): Actor[] {
  const person = stage.content.find(({ actor }) => actor.type === 'person' && isOther(stage, actor));
  return person ? [person.actor] : [];
}
