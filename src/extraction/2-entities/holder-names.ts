import { OFFICE_HOLDERS, type OfficeHolder } from '../data/office-holders.js';
import { REGNAL_NUMBER } from '../data/person-titles.js';
import { KNOWN_BY_LAST_NAME } from '../data/surnames.js';
import { nameKey } from './name-key.js';
import { chooseHolder, type PrintedOffice } from './office-terms.js';
import { surnameOf } from './person-names.js';
import { isSamePerson } from './same-person.js';

/** A last name alone must be longer than this to be read in a spelling that no table lists. */
const MIN_SURNAME_KEY = 6;

/** A ruler's number in a name: "III". */
const numberIn = (name: string): string | undefined =>
  name.split(' ').find((word) => REGNAL_NUMBER.test(word));

const namesOf = ({ name, otherNames }: OfficeHolder): string[] => [name, ...otherNames];

function fileBySurname(): Map<string, OfficeHolder[]> {
  const bySurname = new Map<string, OfficeHolder[]>();
  for (const holder of OFFICE_HOLDERS) {
    const keys = new Set(namesOf(holder).map((name) => nameKey(surnameOf(name))));
    for (const key of keys) {
      const known = bySurname.get(key);
      if (known) known.push(holder);
      else bySurname.set(key, [holder]);
    }
  }
  return bySurname;
}

/** Made when the first name is asked for, which keeps loading short. */
let holdersBySurname: ReadonlyMap<string, readonly OfficeHolder[]> | null = null;

/** Keys of the last names that alone mean office-holders; made when the first single name is asked for. */
let knownAlone: ReadonlySet<string> | null = null;

function isKnownAlone(key: string): boolean {
  knownAlone ??= new Set([...KNOWN_BY_LAST_NAME].map(nameKey));
  return key.length >= MIN_SURNAME_KEY && knownAlone.has(key);
}

/**
 * The office-holder whom a name that no table lists is another spelling of: "Volodymyr Zelenskyi", "Zelenskii". A country
 * told beside it must be his; null where nobody or several fit.
 */
export function findHolder(name: string, printed: PrintedOffice, day: string | null): OfficeHolder | null {
  const key = nameKey(surnameOf(name));
  const alone = !name.includes(' ');
  if (alone && !isKnownAlone(key)) return null;
  holdersBySurname ??= fileBySurname();
  const holders = holdersBySurname.get(key);
  if (!holders) return null;
  const number = numberIn(name);
  const fits = (holder: OfficeHolder) => {
    const names = namesOf(holder);
    const numbers = number === undefined ? [] : names.flatMap((known) => numberIn(known) ?? []);
    if (number !== undefined && numbers.length > 0 && !numbers.includes(number)) return false;
    return names.some((known) => known.includes(' ') && isSamePerson(known, name));
  };
  const fitting = alone ? holders : holders.filter(fits);
  return chooseHolder(fitting, printed, day);
}
