import { PORTFOLIO_WORDS } from '../data/portfolios.js';
import { wordSet } from '../data/word-set.js';
import { ROLE_MODIFIERS } from './role-reading.js';

/** Nouns of offices that one country has each: nobody needs to be told whose. */
const NOUNS = wordSet(
  'minister president premier chancellor secretary lawmaker legislator parliamentarian mp senator king queen emir sultan taoiseach speaker attorney-general',
);
/** Pairs of which the first word makes an office of the country of the second: "opposition leader", "government spokesman". */
const PAIRS =
  /\b(?:opposition|army|military|navy|police|government|presidential|parliament(?:ary)?|palace|air force)\s(?:leader|chief|commander|spokes\w+|speaker|aide|adviser|advisor|envoy|(?:press )?secretary|chief of staff|negotiator|commissioner)$|^(?:chief justice|attorney general|prosecutor general|army|prosecutor-general|ombuds(?:wo)?man|crown prince(?:ss)?)$/iu;
const JOINTS = wordSet(
  'and & of for the prime cabinet principal permanent caretaker transitional coordinating republic state government nation country',
);

/** True where a role printed without a country is an office of the country that the article is about: "Foreign Minister", "opposition leader". */
export function isNationalOffice(role: string): boolean {
  const words = role.toLowerCase().split(/\s+/u);
  if (PAIRS.test(role)) return true;
  return (
    words.some((word) => NOUNS.has(word)) &&
    words.every(
      (word) =>
        NOUNS.has(word) ||
        ROLE_MODIFIERS.has(word) ||
        PORTFOLIO_WORDS.has(word.replace(/,$/u, '')) ||
        JOINTS.has(word),
    )
  );
}

const SERVANTS =
  /\b(?:spokes\w+|commander|general|colonel|major|captain|lieutenant|admiral|brigadier|commissioner|governor|mayor|prefect|official|police chief|inspector|prosecutor|director|undersecretary|minister|adviser|advisor|negotiator|deputy|judge|justice|magistrate)$/iu;

const LOCAL =
  /\b(?:governor|mayor|prefect|akim|wali|voivode|police chief|police commissioner|prosecutor|judge|general|admiral|brigadier|undersecretary|deputy minister)$/iu;

/** "colonel" in "colonel in the presidential guard". */
const withoutPlace = (role: string): string => role.replace(/ (?:of|for|in|at|with) .*$/u, '');

/** True where a role is one of the state in which the article is filed, if nothing tells otherwise: "Governor", "Mayor", "Prosecutor". */
export function isLocalOffice(role: string): boolean {
  return LOCAL.test(withoutPlace(role));
}

/** True where a role may be one of the state that the sentence before is about: "Nigeria's navy seized it. Commander Femi Adeoye said …". */
export function isStateServant(role: string): boolean {
  return SERVANTS.test(role);
}

const SOLDIER =
  /\b(?:colonel|major|lieutenant|sergeant|commander|brigadier|commodore|marshal|inspector|superintendent)$/iu;
/** Those who fight against a state. */
const NO_STATE = /\b(?:rebel|militia|faction|guerrilla|separatist|insurgent|movement|front)\b/iu;

/** True for ranks of armies and police forces, whatever they are of: "colonel in the presidential guard". */
export function isSoldier(role: string): boolean {
  return SOLDIER.test(withoutPlace(role)) && !NO_STATE.test(role);
}
