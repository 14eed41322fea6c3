import type { Act } from '../types.js';
import { wordSet } from './word-set.js';

/** Acts done to somebody: the object of the cue is whom the statement is aimed at. */
export const AIMED_ACTS: ReadonlySet<Act> = new Set<Act>([
  'accuse',
  'criticize',
  'warn',
  'demand',
  'ask',
  'thank',
  'praise',
  'apologize',
  'threaten',
  'reject',
  'propose',
]);

/** Acts whose target may stand anywhere in the content: the first foreign country that it names. */
export const REACHING_ACTS: ReadonlySet<Act> = new Set<Act>([
  'accuse',
  'criticize',
  'deny',
  'reject',
  'regret',
  'praise',
  'thank',
  'threaten',
  'warn',
  'demand',
  'apologize',
]);

/** Acts that answer: without a country of their own they go to who last spoke against the speaker's country. */
export const ANSWERING_ACTS: ReadonlySet<Act> = new Set<Act>(['reject', 'deny', 'criticize', 'regret']);

/** Verbs that address somebody: "told Moscow that …". */
export const ADDRESSING_LEMMAS: ReadonlySet<string> = wordSet(
  'tell inform remind assure advise notify reassure brief ask urge warn call thank accuse blame criticize criticise condemn praise slam denounce invite order',
);

/** Where the object of a cue ends. */
export const OBJECT_STOPS: ReadonlySet<string> = wordSet(
  'of for over that to from about after before when because by against as in during if whether with , ; : not who which on at while amid',
);

/** Participles beside a quotation that say whom it is aimed at: "…, the official said, urging both sides to …". */
export const AIMING_PARTICIPLES: ReadonlySet<string> = wordSet(
  'urging accusing blaming warning condemning criticizing criticising thanking praising asking telling denouncing slamming urged accused calling',
);

/** Nouns for the other party of a dispute: "accused its rival". */
export const RIVAL_NOUNS: ReadonlySet<string> = wordSet(
  'rival neighbor neighbour foe enemy adversary opponent ally partner neighbours neighbors counterpart',
);

/** Verbs that only tell: a medium that they address is no target. */
export const TELLING_LEMMAS: ReadonlySet<string> = wordSet('tell inform brief assure remind');

/** Prepositions of place: the country behind one is where something happens. */
export const SCENE_PREPOSITIONS: ReadonlySet<string> = wordSet('in at near inside outside around across');
