import { OFFICE_HOLDERS, type OfficeHolder } from '../data/office-holders.js';
import { surnameOf } from './person-names.js';
import { withoutAccents } from './slug.js';

/** People of one writing of a full name ("Kim Jong Un"), or of one last name. */
export interface NamedPeople {
  phrase: string;
  holders: readonly OfficeHolder[];
  isSurname: boolean;
}

/** Longer words are no "Jr." and no "XVIII". */
const LONGEST_ENDING = 5;

/** Office-holders by the words that their names may begin with, lower case; more words than these do no harm. */
const HOLDERS_BY_WORD: ReadonlyMap<string, readonly OfficeHolder[]> = (() => {
  const holdersByWord = new Map<string, OfficeHolder[]>();
  const file = (word: string, holder: OfficeHolder) => {
    const holders = holdersByWord.get(word);
    if (!holders) holdersByWord.set(word, [holder]);
    else if (holders.at(-1) !== holder) holders.push(holder);
  };
  const fileWord = (word: string, holder: OfficeHolder) => {
    file(word, holder);
    // "al-Assad" is "Assad" too, and "Jean-Claude" is "Jean Claude".
    const hyphen = word.indexOf('-');
    if (hyphen === -1) return;
    file(word.slice(0, hyphen), holder);
    file(word.slice(hyphen + 1), holder);
  };
  const fileName = (name: string, holder: OfficeHolder) => {
    const lower = name.toLowerCase();
    const given = lower.indexOf(' ');
    const behind = lower.lastIndexOf(' ');
    fileWord(lower.slice(behind + 1), holder);
    if (given !== -1) fileWord(lower.slice(0, given), holder);
    if (behind !== given && lower.length - behind - 1 <= LONGEST_ENDING)
      fileWord(lower.slice(lower.lastIndexOf(' ', behind - 1) + 1, behind), holder);
  };
  for (const holder of OFFICE_HOLDERS) {
    for (const writing of [holder.name, ...holder.otherNames]) {
      const plain = withoutAccents(writing);
      fileName(writing, holder);
      if (plain !== writing) fileName(plain, holder);
    }
  }
  return holdersByWord;
})();

/** Every word that {@link peopleNamed} may know. */
export const FIRST_WORDS_OF_PEOPLE: Iterable<string> = HOLDERS_BY_WORD.keys();

/** As it is, without accents, and with blanks for hyphens. */
function writingsOf(name: string): Set<string> {
  const plain = withoutAccents(name);
  return new Set([name, plain, plain.replaceAll('-', ' ')]);
}

/** Full names and behind them last names that begin with a word, lower case; a single name ("Lula") is a last name. */
export function peopleNamed(word: string): NamedPeople[] {
  const fullNames = new Map<string, OfficeHolder[]>();
  const surnames = new Map<string, OfficeHolder[]>();
  for (const holder of HOLDERS_BY_WORD.get(word) ?? []) {
    const file = (index: Map<string, OfficeHolder[]>, name: string) => {
      for (const phrase of writingsOf(name)) {
        const small = phrase.toLowerCase();
        if (small !== word && !small.startsWith(`${word} `)) continue;
        const holders = index.get(phrase) ?? [];
        if (!holders.includes(holder)) index.set(phrase, [...holders, holder]);
      }
    };
    for (const writing of [holder.name, ...holder.otherNames]) {
      if (writing.includes(' ')) file(fullNames, writing);
      file(surnames, surnameOf(writing));
    }
  }
  const named = (isSurname: boolean) => (entry: [string, OfficeHolder[]]) => ({
    phrase: entry[0],
    holders: entry[1],
    isSurname,
  });
  return [...[...fullNames].map(named(false)), ...[...surnames].map(named(true))];
}
