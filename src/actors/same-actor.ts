import { isSamePerson } from '../extraction/2-entities/same-person.js';
import type { Bearer } from './bearers.js';
import { isLoneName, soundOf, toLatin } from './names.js';

/**
 * Puts together who is plainly one person under several ids: spellings of one full name, and a last name alone where
 * only one person is known to bear it. Different countries tell people apart.
 */
export function groupSame(bearers: readonly Bearer[]): Bearer[][] {
  const groups: Bearer[][] = [];
  const isLone = (bearer: Bearer) => isLoneName(bearer) && bearer.match !== 'other-name';
  for (const bearer of bearers.filter((each) => !isLone(each))) {
    const same = groups.find((group) => group.every((member) => isSameActor(member, bearer)));
    if (same) same.push(bearer);
    else groups.push([bearer]);
  }
  const fullNamed = [...groups];
  for (const bearer of bearers.filter(isLone)) {
    const [only, another] = fullNamed.filter((group) => group.every((member) => mayBeOne(member, bearer)));
    if (only && another === undefined) only.push(bearer);
    else groups.push([bearer]);
  }
  return groups;
}

/** True where nobody of the group has more than a last name. */
export function isLoneGroup(group: readonly Bearer[]): boolean {
  return group.every(isLoneName);
}

function isSameActor(one: Bearer, other: Bearer): boolean {
  if (!mayBeOne(one, other)) return false;
  const [a, b] = [toLatin(one.name), toLatin(other.name)];
  return isSamePerson(a, b) && soundsOfEnds(a) === soundsOfEnds(b);
}

function mayBeOne(one: Bearer, other: Bearer): boolean {
  const isPeople = one.type === 'person' && other.type === 'person';
  return isPeople && (one.country === null || other.country === null || one.country === other.country);
}

/** The first and the last word of a name: what stands between them may be left out. */
function soundsOfEnds(name: string): string {
  const words = name.split(/\s+/u);
  return [words[0], words.at(-1)].map((word = '') => soundOf(word)).join(' ');
}
