import { MEDIA } from './organizations.js';
import { wordSet } from './word-set.js';

/** Nouns that are a medium by themselves: "the newspaper", "state television". */
export const MEDIUM_NOUNS: ReadonlySet<string> = wordSet(
  'newspaper newspapers paper papers daily broadcaster broadcasters television tv radio network networks channel magazine weekly tabloid newswire newswires outlet outlets',
);

/** Nouns that need one before them: "local media", "Russian media"; not "told the media", who are reporters at large. */
export const QUALIFIED_MEDIUM_NOUNS: ReadonlySet<string> = wordSet('media');

/** First words of nouns of two words, and what may follow them: "news agency", "media reports". */
export const MEDIUM_COMPOUNDS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  [
    'news',
    wordSet(
      'agency agencies service services site sites website websites outlet outlets portal portals channel network programme program reports report magazine',
    ),
  ],
  ['press', wordSet('agency agencies service reports report')],
  ['wire', wordSet('service services agency agencies')],
  ['media', wordSet('outlet outlets reports report')],
  ['radio', wordSet('station stations network channel programme program')],
  ['television', wordSet('station stations network networks channel channels programme program')],
  ['tv', wordSet('station stations network networks channel channels programme program')],
]);

/** Last words of names of media that no table knows, behind another name: "Fjord News", "the Savanna Courier". */
export const MEDIUM_NAME_ENDINGS: ReadonlySet<string> = wordSet(
  'times herald gazette tribune courier chronicle telegraph newspaper daily weekly magazine tv television radio news newswire wire press broadcasting examiner inquirer post journal observer',
);

/** Whoever hears it for a medium: "told a Reuters reporter". */
export const REPORTERS: ReadonlySet<string> = wordSet(
  'reporter correspondent journalist interviewer columnist',
);

/** First words of the names of known media, lower case: elsewhere no name is looked up. */
export const MEDIUM_NAME_STARTS: ReadonlySet<string> = new Set(
  MEDIA.flatMap(({ names, country }) => (country === null ? [] : names)).map(
    (name) => /^[^\s]+/u.exec(name.toLowerCase())?.[0] ?? '',
  ),
);

/** Verbs with which a medium passes on what it did not say itself: "Interfax reported that the minister denied it". Lemmas. */
export const RELAYING_VERBS: ReadonlySet<string> = wordSet('say report write note add claim cite according');

/** The same in the forms that close a sentence: "…, state television reported". */
export const RELAYING_FORMS: ReadonlySet<string> = wordSet('said says reported reports wrote writes');

/** What a medium does with somebody's words: "remarks carried by state television". */
export const CARRIED: ReadonlySet<string> = wordSet(
  'carried quoted cited reported relayed broadcast televised aired published printed posted released distributed',
);
/** The ones that only a medium does, so that any name behind them is one: "a statement carried by SNA". */
export const AIRED: ReadonlySet<string> = wordSet('carried relayed broadcast televised aired');
/** The ones that tell of a person himself whom a medium gives the word: "officials quoted by Interfax said". */
export const GIVEN_WORD: ReadonlySet<string> = wordSet(
  'quoted cited interviewed seen obtained reviewed viewed',
);

export const CARRYING_PREPOSITIONS: ReadonlySet<string> = wordSet('by on in via through');

/** What is said to a medium or carried by one: "in remarks to the newspaper". */
export const UTTERANCES: ReadonlySet<string> = wordSet(
  'interview interviews remarks comments statement statements speech address letter email e-mail message op-ed article column conversation exchange ' +
    'appearance broadcast message messages post call text texts video footage briefing conference',
);

/** Prepositions between an utterance, or a cue, and the medium: "in an interview with", "wrote in", "said on". */
export const ADDRESSING_PREPOSITIONS: ReadonlySet<string> = wordSet('to with on in for via by through from');

/** "X, speaking to Reuters, said": verbs of talk, and the prepositions behind them. */
export const TALKING: ReadonlySet<string> = wordSet('speaking talking writing');

/** "a spokesman, relaying the minister, said": whoever does so lends another his voice. */
export const LENDING_VOICE: ReadonlySet<string> = wordSet('relaying conveying');

/** A participle behind "quoted X as", in the form that tells the same without it. */
export const QUOTED_FORMS: ReadonlyMap<string, string> = new Map([
  ['saying', 'said'],
  ['telling', 'told'],
  ['adding', 'added'],
  ['warning', 'warned'],
  ['writing', 'wrote'],
  ['denying', 'denied'],
  ['calling', 'called'],
]);

/** Nouns of those who can be a medium's source, beside offices: "citing police", "citing a statement". */
export const SOURCES: ReadonlySet<string> = wordSet(
  'statement police ministry government army military court prosecutors witnesses people person residents authorities office agency investigators experts analysts them him her',
);

/** Texts that somebody issues: in "issued a statement saying that …" whoever issued it speaks. */
export const ISSUED_TEXTS: ReadonlySet<string> = wordSet(
  'statement statements article email e-mail tweet tweets letter letters post message memo release ad advertisement report column op-ed note video speech essay blog card mailer flyer leaflet petition lawsuit filing brief',
);

/** Words of which a sentence that names a relay has one at least. */
export const RELAY_WORDS: ReadonlySet<string> = new Set([
  ...MEDIUM_NOUNS,
  ...QUALIFIED_MEDIUM_NOUNS,
  ...MEDIUM_COMPOUNDS.keys(),
  ...LENDING_VOICE,
  ...GIVEN_WORD,
  ...CARRIED,
  'agency',
  'quotes',
  'cites',
]);
