import { wordSet } from './word-set.js';

/*
 * Words beside a country's, people's or city's name that tell what it means there. All in lower case.
 */

/** Capitalized behind a city: a text or a set of rules that was agreed there ("Oslo Accords"). */
export const TREATY_NOUNS: ReadonlySet<string> = wordSet(`
  accord accords agreement agreements convention conventions protocol protocols treaty treaties pact declaration principles criteria
  consensus statute charter process memorandum rules framework communique communiqué formula format`);

/** In either writing behind a city: what is held there ("Geneva talks"). The city is a place, no government. */
export const VENUE_NOUNS: ReadonlySet<string> = wordSet(`
  talks summit summits conference conferences meeting meetings negotiations forum gathering round rounds session sessions airport suburb
  suburbs streets street hotel courtroom court hospital marathon olympics stadium subway metro neighborhood neighbourhood
  resident residents office offices`);

/** May stand between the city and what was held or agreed there: "Geneva peace talks". */
export const VENUE_ADJECTIVES: ReadonlySet<string> = wordSet(
  'peace nuclear climate security ceasefire trade arms disarmament',
);

/** Capitalized behind a country, people or city: a carrier ("Turkish Airlines"). */
export const CARRIERS: ReadonlySet<string> = wordSet('airlines airways airline');

/** Capitalized behind a country, people or city: a newspaper or broadcaster; media speak for no country. */
export const PAPERS: ReadonlySet<string> = wordSet(
  'post times herald tribune gazette telegraph journal chronicle observer mirror examiner monitor courier today daily',
);

/** Capitalized behind a name: waters that take it along ("Jordan River"). */
export const WATERS: ReadonlySet<string> = wordSet('river sea ocean strait straits channel canal');

/** Before "of" and a name: "the Gulf of Oman". */
export const WATERS_OF: ReadonlySet<string> = wordSet('gulf sea strait straits bay');

/** Behind an adjective: a kind of thing, wherever it is made ("Chinese food"). */
export const KINDS_OF_THINGS: ReadonlySet<string> = wordSet(`
  food cuisine cooking recipe recipes restaurant restaurants takeaway takeout buffet language languages dialect accent alphabet grammar
  literature lessons surname surnames folklore`);

/** Second halves of compounds that make an adjective a kind, a time or a language: "French-speaking", "Soviet-era". */
export const KINDS_IN_COMPOUNDS: ReadonlySet<string> = wordSet(
  'language speaking speaker speakers style era inspired themed sounding',
);

/** Before an adjective that names a descent, whatever country people live in: "ethnic Albanians". */
export const ETHNIC: ReadonlySet<string> = wordSet('ethnic ethnically');

/** Behind "of" and an adjective: "of Lebanese descent". */
export const DESCENT: ReadonlySet<string> = wordSet(
  'descent origin origins heritage ancestry extraction ethnicity parentage stock',
);

/** Before a language: "in fluent Russian". */
export const LANGUAGE_LEADS: ReadonlySet<string> = wordSet(`
  in into speak speaks spoke speaking spoken fluent learn learned learning teach teaches taught broken perfect`);
/** Behind a language that {@link LANGUAGE_LEADS} leads, beside a stop: "in Russian and English". */
export const LANGUAGE_ENDS: ReadonlySet<string> = wordSet(
  'and or but on to as that at with through before after during when while because',
);

/** Things that a name means with a capital at the head of a sentence, by the word behind it: "Turkey sandwiches". */
export const THINGS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  [
    'turkey',
    wordSet(
      'sandwich sandwiches dinner dinners breast breasts leg legs meat burger burgers farm farms farmer farmers hunt hunting hunter hunters hunters hatchery flock flocks producers growers carcass carcasses roast stuffing vulture vultures gravy bacon shoot',
    ),
  ],
  [
    'china',
    wordSet(
      'cup cups plate plates cabinet cabinets doll dolls dish dishes teapot teapots teacup teacups shop vase vases set',
    ),
  ],
  ['polish', wordSet('the your my his her their its our it them up off these those this that a')],
]);

/** Done to a bird: "Turkey was served". */
export const BIRD_PARTICIPLES: ReadonlySet<string> = wordSet(
  'served roasted carved eaten cooked stuffed slaughtered basted plucked',
);

/** Told by the words of its sentence: the bird on the table. */
export const BIRD_WORDS: ReadonlySet<string> = wordSet(
  'thanksgiving poultry roast roasted oven stuffing cranberry gravy birds hens chickens slaughtered',
);

/** Before a name that people bear too: a place. */
export const PLACE_PREPOSITIONS: ReadonlySet<string> = wordSet(
  'in at to from across around into throughout near outside inside visiting neighboring neighbouring',
);

/** Behind a given name's "'s": only a person has them. */
export const KIN: ReadonlySet<string> = wordSet(
  'mother father wife husband girlfriend boyfriend son daughter brother sister parents family lawyer attorney friend friends teacher',
);

/** Abbreviations that are words when a whole line is in capitals. */
export const WORDS_IN_CAPITALS: ReadonlySet<string> = wordSet(
  'us who is time it spa un pap mena sana shape fed car au roc quad aes eac',
);
