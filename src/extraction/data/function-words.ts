import { wordSet } from './word-set.js';

/** Parts of speech that a closed list of words can tell; `word` is everything else. */
export type WordClass =
  | 'determiner'
  | 'possessive'
  | 'subject-pronoun'
  | 'pronoun'
  | 'relative'
  | 'that'
  | 'preposition'
  | 'to'
  | 'coordinator'
  | 'subordinator'
  | 'be'
  | 'auxiliary'
  | 'modal'
  | 'negation'
  | 'adverb';

/** Later rows do not override earlier ones: a word stands where it is met most. */
const CLASSES: readonly (readonly [WordClass, string])[] = [
  ['that', 'that'],
  ['to', 'to'],
  [
    'determiner',
    'the a an this these those each every some any no another both either neither all many several few most such what one',
  ],
  ['possessive', "my your his her its our their whose 's"],
  ['subject-pronoun', 'i he she it we they you there everyone everybody someone somebody nobody anyone'],
  ['pronoun', 'me him us them myself himself herself itself ourselves themselves others'],
  ['relative', 'who whom which'],
  ['negation', "not n't never"],
  [
    'be',
    "is are was were be been being am isn't aren't wasn't weren't 'm 're i'm he's she's it's that's there's we're they're you're",
  ],
  [
    'auxiliary',
    "has have had do does did having hasn't haven't hadn't don't doesn't didn't 've 'd i've we've they've you've he'd she'd they'd we'd i'd",
  ],
  [
    'modal',
    "will would can could may might must shall should cannot can't couldn't won't wouldn't shouldn't mustn't 'll he'll she'll it'll we'll they'll i'll you'll",
  ],
  ['coordinator', 'and or but nor yet'],
  [
    'subordinator',
    'because although though while whereas if unless until when whenever where whether since as after before once so than why how lest',
  ],
  [
    'preposition',
    'of in on at by for with from about against between into through during over under toward towards among amid within without across behind beyond upon near despite per via like unlike following including regarding concerning around outside inside off out up down along alongside besides except above below throughout onto versus aboard ahead',
  ],
  [
    'adverb',
    'also then now again long later earlier recently still even just only already once ago today yesterday tomorrow tonight here there soon often always sometimes instead meanwhile however therefore thus moreover further furthermore perhaps rather too very quite almost nearly back away together twice first afterward afterwards subsequently repeatedly publicly privately reportedly allegedly flatly previously simply indeed too ever else',
  ],
];

/** The class of every word of a closed class, in lower case. */
export const WORD_CLASSES: ReadonlyMap<string, WordClass> = (() => {
  const classOf = new Map<string, WordClass>();
  for (const [wordClass, list] of CLASSES) {
    for (const word of wordSet(list)) if (!classOf.has(word)) classOf.set(word, wordClass);
  }
  return classOf;
})();

/** The closed class of a lower-case word, or undefined for an open-class word. */
export function wordClassOf(lower: string): WordClass | undefined {
  return WORD_CLASSES.get(lower);
}

/** Days of the week as they follow a reporting verb ("said Monday"). */
export const WEEKDAYS: ReadonlySet<string> = wordSet(
  'monday tuesday wednesday thursday friday saturday sunday mon. tue. tues. wed. thu. thurs. fri. sat. sun.',
);

/** Months, full and abbreviated with their stop. */
export const MONTHS: ReadonlySet<string> = wordSet(
  'january february march april may june july august september october november december jan. feb. mar. apr. jun. jul. aug. sept. sep. oct. nov. dec.',
);

/** Adverbs in -ly that are none, and words in -ly that are names or nouns. */
export const NOT_ADVERBS: ReadonlySet<string> = wordSet(
  'family assembly ally rally supply reply july italy early daily weekly monthly likely only friendly elderly deadly anomaly monopoly fly apply rely comply imply multiply bully',
);

/** Nouns and adjectives in -ed that are no past forms. */
export const ED_NOUNS: ReadonlySet<string> = wordSet(
  'hundred united indeed speed sacred naked wicked seed shed need feed breed creed greed weed steed',
);

/** Nouns in -ing that are no gerunds. */
export const ING_NOUNS: ReadonlySet<string> = wordSet(
  'king thing something nothing anything everything morning evening meeting building briefing beijing hearing wing ring spring string during ' +
    'ceiling wedding sibling billing being gathering offering filing ruling funding training shooting bombing warning housing opening finding findings acting peacekeeping engineering manufacturing shipping banking policing broadcasting advertising',
);
