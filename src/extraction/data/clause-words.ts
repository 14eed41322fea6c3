import { wordSet } from './word-set.js';

/** Verbs that stand before their subject outside quotations too: "…, said the minister". Lemmas. */
export const INVERTING_VERBS = wordSet(
  'say write report note add explain tweet ask continue declare argue conclude recall warn observe comment joke quip respond reply remark announce insist',
);

/** Verbs with which a bare noun phrase is no statement: "claimed victory", "wrote a book that …". Lemmas. */
export const OBJECT_PRONE_VERBS = wordSet(
  'write report claim add reveal note declare disclose announce confirm estimate indicate propose recommend deny regret',
);

/** With these even a fragment without a verb is what was said: "said no". Lemmas. */
export const SAY_VERBS = wordSet('say tell');

/** Behind "said" these stand for a content or deny it: "said nothing", "said so", "said no more". */
export const EMPTY_OBJECTS = wordSet(
  'nothing little much so goodbye farewell anything something more less it this them him her me us prayers',
);

/** Conjunctions that make a condition of what is said: "If Norland says it wants peace". */
export const CONDITIONS = wordSet('if unless whether until lest');

/** Verbs that give a second name: "called it a mistake". Lemmas. */
export const NAMING_VERBS = wordSet('call dub label term brand');

/** What they express is told by all that follows: "regret over the raid after …". Lemmas. */
export const EXPRESSING_VERBS = wordSet('express voice');

/** Determiners that stand for a noun of their own: "Some chanted", "Both said". */
export const PRONOMINAL_DETERMINERS = wordSet('some many both all few several most another one this neither');

/** What these open behind a cue tells when or why something was said: "said as the crowd roared". */
export const CIRCUMSTANCE_OPENERS = wordSet('as after before when while since once');

/** Conjunctions behind which a clause of the reporter's own begins, when a comma is before and a subject with a cue behind. */
export const CLAUSE_OPENERS = wordSet(
  'while as but and though although whereas after before when because since until',
);

/** Of these, the ones that need no comma: "said X after Y accused". */
export const TIGHT_OPENERS = wordSet('after while whereas although before');

/** Conjunctions that make the reporting clause itself depend on another: "When she said …, they laughed". */
export const DEPENDENT_OPENERS = wordSet('when as after although though while if because since before');

/** Conjunctions that set a clause against the one that "according to" vouches for. */
export const CONTRASTING_OPENERS = wordSet('although though but while whereas');

/** Behind a comma these add something of the reporter's: ", which raised concerns", ", compared with 40 percent", ", a swipe at". */
export const ASIDE_OPENERS = wordSet('which compared a an even per');

/** Openings that link sentences and belong to the reporter: "In contrast, she said, …". */
export const DISCOURSE_MARKERS: ReadonlySet<string> = new Set([
  'in contrast',
  'by contrast',
  'for example',
  'for instance',
  'as a result',
  'of course',
  'in fact',
  'in addition',
  'after all',
  'on the other hand',
  'at the same time',
  'in the end',
  'in other words',
]);
