import { COUNTRIES } from '../extraction/data/countries.js';
import { COUNTRY_ABBREVIATIONS } from '../extraction/data/country-names.js';
import { COUNTRY_GROUPS } from '../extraction/data/groups.js';
import { INTERNATIONAL_BODIES, NATIONAL_BODIES } from '../extraction/data/organizations.js';
import { OTHER_CAPITALS } from '../extraction/data/stand-ins.js';
import { foldName } from './names.js';

/** Folded names by folded other writings: `us`, `america` and `washington` lead to `united states`. */
const namesByWriting = new Map<string, Set<string>>();

function add(name: string, writings: readonly string[]): void {
  for (const writing of writings.map(foldName)) {
    const names = namesByWriting.get(writing) ?? new Set();
    namesByWriting.set(writing, names.add(foldName(name)));
  }
}

const nameByCode = new Map(COUNTRIES.map(({ code, name }) => [code, name]));
for (const { name, names, alpha3, capitals } of COUNTRIES) add(name, [...names, alpha3, ...capitals]);
for (const [writing, code] of Object.entries({ ...COUNTRY_ABBREVIATIONS, ...OTHER_CAPITALS })) {
  add(nameByCode.get(code) ?? code, [writing]);
}
for (const { name, names, abbreviations } of COUNTRY_GROUPS) add(name, [...names, ...abbreviations]);
for (const { names } of [...INTERNATIONAL_BODIES, ...NATIONAL_BODIES]) {
  add((names[0] ?? '').replace(/^The /u, ''), names);
}

/**
 * A folded name, and those under which whatever it is another writing of is indexed: a country by its abbreviation,
 * its former name or its capital, a body by its initials. Articles are indexed under the usual name only, so a writing
 * that is added to the tables is found without storing them again.
 */
export function writingsOf(name: string): string[] {
  return [...new Set([name, ...(namesByWriting.get(name) ?? [])])];
}
