import { wordSet } from './word-set.js';

/** Nouns of circumstance: "said in a statement", "said at a rally" tell where something was said, not who said it. */
export const CIRCUMSTANCE_NOUNS = wordSet(
  'statement interview speech briefing conference rally letter email e-mail tweet tweets post report address message release call hearing ' +
    'appearance debate meeting forum event memo column essay article book note video broadcast podcast ad advertisement monologue remarks ' +
    'comments testimony summit session ceremony visit trip program programme show announcement town response telephone phone',
);

/** Prepositions whose phrase, between a cue and its content, tells circumstance: "said to reporters that". */
export const SKIPPED_PREPOSITIONS = wordSet(
  'in on at to of from about during via through before after with over for by outside inside',
);

/** Whom "to" names as spoken to, where no article shows that a noun follows. */
export const AUDIENCES = wordSet(
  'reporters journalists lawmakers parliament supporters voters students officials investors diplomats members',
);

/** Words that make a time of the noun behind them: "last week", "earlier this month". */
export const TIME_MODIFIERS = wordSet('last this next late early later earlier that same');

export const TIME_NOUNS = wordSet(
  'week month year night morning evening afternoon weekend day fall spring summer winter days weeks months years hours minutes',
);

/** Prepositions behind a name in a label that tell what it spoke on or where: "Minister Kovac on the talks:". */
export const LABEL_TOPICS = wordSet('on in at to after about during via');
