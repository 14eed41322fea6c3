import { OFFICES } from '../data/offices.js';
import { wordSet } from '../data/word-set.js';

/** What a country or a town runs, or what its people run together: whoever leads it speaks for people of one country. */
const PUBLIC = wordSet(
  'port ports harbour harbor airport customs border coast police army navy naval military fire rescue civil prison prisons public health water grid power ' +
    'electricity railway railways rail road roads bridge fisheries fishery forestry electoral election statistics weather ' +
    'meteorological union unions association chamber federation cooperative committee council court agency authority service province region district county ' +
    'city town village municipality municipal provincial regional state parliament parliamentary senate assembly opposition party commission ' +
    'board directorate inspectorate guard fleet brigade regiment battalion division garrison base dam canal lake river market bank dockers fishermen farmers ' +
    'truckers drivers miners growers hauliers herders traders workers teachers students doctors nurses sailors seafarers ministry presidency government administration palace cabinet boatmen ferrymen station tax land ' +
    'archaeological archives museum park coastal marine immigration lighthouse exporters importers shippers brewers bakers islanders villagers ' +
    'fishers confederation syndicate league treasury reserve budget intelligence security patrol unit aviation transport',
);
/** Those who lead or speak for it. */
const LEADERS =
  /^(?:director|director-general|chief|head|chair|chair(?:man|woman|person)|president|leader|commander|spokes(?:man|woman|person)|secretary|secretary-general|manager|governor|deputy|member|inspector|prosecutor|judge|speaker|general|superintendent|master|officer|official|coordinator|administrator|registrar|commissioner|auditor|representative|captain|treasurer|delegate)s?$/u;
/** Behind these a role tells what it is of. */
const OF = /^(?:of|for|at|in|on|to|with|from)$/u;

/** The noun that a role is about: "chairwoman" in "chairwoman of the beach committee", lower case. */
function headOf(words: readonly string[]): string {
  const of = words.findIndex((word, index) => index > 0 && OF.test(word));
  return words.slice(0, of < 0 ? undefined : of).at(-1) ?? '';
}

const wordsOf = (role: string): string[] => role.toLowerCase().split(/[\s'’]+/u);

/**
 * True where a role without a country is one in something public of the country that the article is about there: "port
 * director", "head of the customs agency", "dockers' leader"; false where it names a body of its own.
 */
export function isPublicOffice(role: string): boolean {
  const words = wordsOf(role);
  if (!LEADERS.test(headOf(words)) || !words.some((word) => PUBLIC.has(word))) return false;
  const [, ...others] = role.split(/\s+/u);
  const named = others.some((word, index) => /^\p{Lu}/u.test(word) && !isCommon(word, others, index));
  return !named || words.includes('party') || words.includes('union') || isNationalName(others);
}

/** Words in the names of bodies of several states. */
const OF_STATES =
  /^(?:baltic|nordic|african|asian|european|arab|pacific|atlantic|world|international|global|regional|gulf|arctic|united|latin|american|western|eastern|caribbean|mediterranean|joint|indian|black|red|north|south|euro\w*)$/iu;

/** "Coastal Administration": a name of common words that ends in a noun for what a state runs. */
function isNationalName(words: readonly string[]): boolean {
  const last = words.at(-1) ?? '';
  return (
    /^\p{Lu}/u.test(last) && PUBLIC.has(last.toLowerCase()) && !words.some((word) => OF_STATES.test(word))
  );
}

/** "Police Chief": capitals that are only a title's. */
function isCommon(word: string, words: readonly string[], index: number): boolean {
  const lower = word.toLowerCase();
  return (
    PUBLIC.has(lower) ||
    LEADERS.test(lower) ||
    OFFICES.has(lower) ||
    OFFICES.has(words.slice(index).join(' ').toLowerCase())
  );
}

/** True for somebody who speaks for nobody but himself: what he works for does not tell his country ("analyst at …"). */
export function isPrivateRole(role: string): boolean {
  const words = wordsOf(role);
  const of = words.findIndex((word, index) => index > 0 && OF.test(word));
  const named = words.slice(0, of < 0 ? undefined : of);
  const known = named.map((_, index) => OFFICES.get(named.slice(index).join(' '))).find((office) => office);
  return known?.rank === 'person' && !LEADERS.test(named.at(-1) ?? '');
}

/** Those who lead or speak for something that has to be told: no country follows from where the article is at home. */
const OF_SOMETHING =
  /\b(?:lawyer|attorney|manager|founder|candidate|nominee|strategist|pollster|executive|ceo|cfo|businessman|businesswoman|envoy|ambassador|diplomat|representative|mediator|coordinator|delegate|rapporteur|emissary|high commissioner|secretary-general|secretary general|director-general|source|counterpart|official|chairman|chairwoman|chairperson|chair|director|prince|princess|duke|duchess|administrator|club|rebel|militia|faction|movement|front|bloc|forum|fund|mission|agency)\b/iu;

/** True for heads and speakers of whom only what the article is about tells whose they are: "archbishop", "spokeswoman". */
export function isLeader(role: string): boolean {
  const words = wordsOf(role);
  const head = OFFICES.get(role.toLowerCase()) ?? OFFICES.get(headOf(words));
  if (head === undefined || head.rank === 'person' || head.plural === true || OF_SOMETHING.test(role))
    return false;
  return !role
    .split(/\s+/u)
    .some((word, index, all) => index > 0 && /^\p{Lu}/u.test(word) && !isCommon(word, all, index));
}

/** Roles that a firm has: its country is theirs. */
export const OF_A_FIRM =
  /^(?:chief executive(?: officer)?|ceo|managing director|general manager|chief (?:financial|operating) officer|cfo|company (?:president|chairman|chairwoman|director|spokes(?:man|woman|person)|official|lawyer))$/iu;
