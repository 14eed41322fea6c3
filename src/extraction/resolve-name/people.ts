import { personActor } from '../2-entities/actors.js';
import { nameKey } from '../2-entities/name-key.js';
import { countryOn } from '../2-entities/office-terms.js';
import { surnameOf } from '../2-entities/person-names.js';
import { isSamePerson } from '../2-entities/same-person.js';
import { withoutAccents } from '../2-entities/slug.js';
import { OFFICE_HOLDERS, type OfficeHolder } from '../data/office-holders.js';
import { KNOWN_BY_LAST_NAME } from '../data/surnames.js';
import { isWrittenAlike, type Candidate } from './candidate.js';

type Fit = Pick<Candidate, 'fit' | 'reason'>;

/** Office-holders whom a name may mean, with the country that they spoke for on the day. */
export function peopleCalled(name: string, day: string | null): Candidate[] {
  return OFFICE_HOLDERS.flatMap((holder) => {
    const fit = fitOf(name, holder);
    return fit === null ? [] : [{ ...fit, actor: actorOf(holder, day), holder }];
  });
}

/** An office-holder as the actor of an article of the day. */
function actorOf(holder: OfficeHolder, day: string | null) {
  return personActor(holder.name, holder.name, countryOn(holder, day));
}

function fitOf(name: string, holder: OfficeHolder): Fit | null {
  const names = [holder.name, ...holder.otherNames];
  if (isWrittenAlike(name, holder.name)) return { fit: 'name', reason: 'It is the full name' };
  const other = holder.otherNames.find((each) => isWrittenAlike(name, each));
  if (other !== undefined) {
    return other.includes(' ')
      ? { fit: 'name', reason: 'It is another writing of the full name' }
      : { fit: 'single-name', reason: 'It is a single name that the person is known by' };
  }
  if (name.includes(' ')) {
    const isSpelling = names.some((each) => each.includes(' ') && isSpellingOf(name, each));
    return isSpelling ? { fit: 'spelling', reason: 'It is another spelling of the full name' } : null;
  }
  const surnames = names.map(surnameOf);
  if (surnames.some((surname) => isWrittenAlike(name, surname))) {
    return { fit: 'last-name', reason: `It is the last name${caveatOf(name)}` };
  }
  const isSpelled = surnames.some((surname) => nameKey(surname) === nameKey(name));
  return isSpelled
    ? {
        fit: 'last-name-spelling',
        reason: `It is another spelling of the last name${caveatOf(surnameOf(holder.name))}`,
      }
    : null;
}

function isSpellingOf(name: string, known: string): boolean {
  return nameKey(surnameOf(name)) === nameKey(surnameOf(known)) && isSamePerson(known, name);
}

/** Most last names may be anybody's. */
function caveatOf(surname: string): string {
  return KNOWN_BY_LAST_NAME.has(withoutAccents(surname).toLowerCase())
    ? ''
    : ', which may be anybody’s: in an article, the office or the full name must stand beside it';
}
