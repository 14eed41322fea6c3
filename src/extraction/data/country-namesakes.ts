import { wordSet } from './word-set.js';

/** Names that are both a country, capital or place and a given name or surname; read as a person beside another name. */
export const NAMES_OF_PEOPLE_TOO: ReadonlySet<string> = wordSet(`
  jordan chad georgia israel paris london kenya india cuba china america ireland france england holland germany german french english
  irish brazil spain berlin vienna sydney lima santiago rome washington victoria wales scotland scott turk turkey mali dallas houston
  austin virginia montana brooklyn carolina pole finn swede dane brit scots welsh romero cali rio florence cologne alexandria salisbury
  moscow medina cardiff perth kiwi macedonia samoa sofia tunis delhi walloon lett milan valencia maine delaware utah tyre java golan lyon
  hamburg naples aden qom hama dakota savannah portugal malta poland denmark havana geneva odessa cairo boston kingston wellington orlando`);

/** Names that parents give and that stand before a surname: "Jordan" in "Jordan Peters". */
export const GIVEN_NAMES_TOO: ReadonlySet<string> = wordSet(
  'jordan chad georgia israel paris london india cuba china america ireland sydney santiago virginia brooklyn dallas austin florence montana milan carolina savannah dakota',
);

/**
 * Countries that parents name children after more seldom than the news prints them before a body ("Kenya Power"): a
 * person only where the words behind tell one ("Kenya Morris, 34, said").
 */
export const SELDOM_GIVEN_NAMES: ReadonlySet<string> = wordSet(
  'kenya sofia havana odessa geneva vienna alexandria cairo valencia malta jamaica lyon sydney cuba',
);

/** Words beside "Georgia" that tell the US state, and words that tell the country. */
export const GEORGIA_STATE_WORDS: ReadonlySet<string> = wordSet(`
  atlanta ga ga. gov. gov governor savannah augusta macon athens-clarke republican republicans democrat democrats democratic gop fulton
  cobb gwinnett county kemp raffensperger warnock ossoff perdue loeffler stacey abrams arizona alabama florida carolina tennessee
  michigan pennsylvania nevada wisconsin iowa ohio texas virginia trump clinton biden isakson sheriff primary primaries caucus runoff
  peach senator sen. rep. congresswoman congressman bulldogs`);

/** See {@link GEORGIA_STATE_WORDS}. */
export const GEORGIA_COUNTRY_WORDS: ReadonlySet<string> = wordSet(`
  tbilisi georgian georgians abkhazia ossetia abkhaz ossetian batumi gori caucasus kremlin moscow russia russian russians armenia
  azerbaijan ukraine moldova soviet saakashvili shevardnadze ivanishvili zourabichvili kobakhidze garibashvili margvelashvili kavelashvili
  gakharia turkey nato`);

/** Words behind "Georgia" or "Georgia's" that only one of the two has. */
export const GEORGIA_STATE_HEADS: ReadonlySet<string> = wordSet(
  'governor gov. gov senator sen. sen congresswoman congressman lieutenant legislature general statehouse voters republicans democrats county peaches house sheriff state',
);
/** See {@link GEORGIA_STATE_HEADS}. */
export const GEORGIA_COUNTRY_HEADS: ReadonlySet<string> = wordSet(
  'president prime premier parliament foreign defence ambassador embassy independence breakaway army eu nato envoy interior',
);

/** Towns in Georgia, the state, that share their name with a capital or another city. */
export const GEORGIA_TOWNS: ReadonlySet<string> = wordSet(
  'athens rome dublin cairo vienna savannah atlanta augusta macon',
);

/** Printed and postal abbreviations of states and provinces that follow a town's name after a comma ("Athens, Ga."). */
export const REGION_ABBREVIATIONS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    US: `ga. pa. tex. va. ill. n.y. n.j. n.h. n.c. s.c. conn. mass. mich. minn. wis. ind. ky. tenn. ala. fla. calif. ariz. colo.
      wash. ore. md. mo. la. ga pa va tx ny nj nh oh il ca fl nc sc tn ky okla. kan. neb. nev. n.m. n.d. s.d. w.va. vt. del. miss. ark.`,
    CA: 'ont. que. alta. b.c. n.s. man. sask. n.b.',
  }).flatMap(([code, list]) => [...wordSet(list)].map((word) => [word, code] as const)),
);

/** Regions that follow a town's name after a comma and are read as where it lies: "Paris, Ontario". */
export const REGIONS_BEHIND_TOWNS: ReadonlySet<string> = new Set(['US', 'CA', 'AU']);
