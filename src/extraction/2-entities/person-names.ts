import { NAME_SUFFIXES, REGNAL_NUMBER } from '../data/person-titles.js';
import { FAMILY_NAMES_FIRST } from '../data/surnames.js';

const ARABIC_ARTICLE = /^(?:al|el|as|ash|ad|an|ar|az|at)-(?=\p{Lu})/u;
/** "XVIII" */
const LONGEST_ENDING = 5;
const EAST_ASIAN_GIVEN = /^\p{Lu}\p{Ll}+(?:-\p{L}\p{Ll}+)?$/u;

function isFamilyNameFirst(words: readonly string[]): boolean {
  return (
    words.length <= 3 &&
    FAMILY_NAMES_FIRST.has((words[0] ?? '').toLowerCase()) &&
    words.every((word, index) => index === 0 || (word.length <= 9 && EAST_ASIAN_GIVEN.test(word)))
  );
}

/** "Jr.", "III": nothing longer ends a name that is no part of it. */
const isEnding = (word: string): boolean =>
  word.length <= LONGEST_ENDING && (NAME_SUFFIXES.has(word.toLowerCase()) || REGNAL_NUMBER.test(word));

/** The last name by which a full name is repeated: "Putin", "Leyen", "Assad"; the first word of "Kim Jong Un". */
export function surnameOf(fullName: string): string {
  const words = fullName.split(' ');
  while (words.length > 0 && isEnding(words.at(-1) ?? '')) words.pop();
  const surname = (isFamilyNameFirst(words) ? words[0] : words.at(-1)) ?? fullName;
  return surname.charAt(2) === '-' ? surname.replace(ARABIC_ARTICLE, '') : surname;
}
