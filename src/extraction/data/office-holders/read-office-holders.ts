import type { OfficeHolder, Term } from '../office-holders.js';

/** Stands for the code of a body that has none. */
const NO_CODE = 'INT';
const WOMAN = ' (f)';

const countryOfCode = (code: string): string | null => (code === NO_CODE ? null : code);

function readRange(range: string): Pick<Term, 'from' | 'to'> {
  const [from = '', to = ''] = range.split('..');
  return { from, to: to === '' ? null : to };
}

/** Reads "president 2003-01-01..2011-01-01 2023-01-01..", or with the code of another's office "NATO/secretary general 2024-10-01..". */
function readTerms(text: string, home: string | null): Term[] {
  const words = text.split(' ');
  const ranges = words.filter((word) => word.includes('..'));
  const title = words.slice(0, words.length - ranges.length).join(' ');
  const slash = title.indexOf('/');
  const country = slash === -1 ? home : countryOfCode(title.slice(0, slash));
  const office = title.slice(slash + 1);
  return ranges.map((range) => ({ country, office, ...readRange(range) }));
}

/** A line of the table; its terms are read when they are first asked for, which keeps loading short. */
class HolderOfLine implements OfficeHolder {
  readonly name: string;
  readonly otherNames: readonly string[];
  readonly country: string | null;
  readonly gender: OfficeHolder['gender'];
  readonly #offices: string;
  #terms: readonly Term[] | null = null;

  constructor(names: string, country: string | null, offices: string) {
    const woman = names.endsWith(WOMAN);
    const [name = '', ...otherNames] = (woman ? names.slice(0, -WOMAN.length) : names).split(' = ');
    this.name = name;
    this.otherNames = otherNames;
    this.country = country;
    this.gender = woman ? 'female' : 'male';
    this.#offices = offices;
  }

  get terms(): readonly Term[] {
    this.#terms ??= this.#offices.split(', ').flatMap((text) => readTerms(text, this.country));
    return this.#terms;
  }
}

/**
 * Reads a table in which a line is a country's or group's code, for the lines behind it, or a person:
 * "Name = other writing (f): office from..to from..to, office from..", where "(f)" marks a woman.
 */
export function readOfficeHolders(table: string): OfficeHolder[] {
  const holders: OfficeHolder[] = [];
  let country: string | null = null;
  for (const line of table.split('\n')) {
    const colon = line.indexOf(': ');
    if (colon === -1) {
      if (line !== '') country = countryOfCode(line);
      continue;
    }
    holders.push(new HolderOfLine(line.slice(0, colon), country, line.slice(colon + 2)));
  }
  return holders;
}
