import { NAME_SUFFIXES, REGNAL_NUMBER } from '../data/person-titles.js';
import { FAMILY_NAMES_FIRST } from '../data/surnames.js';

const ARABIC_ARTICLE = /^(?:al|el|as|ash|ad|an|ar|az|at)-(?=\p{Lu})/u;
const EAST_ASIAN_GIVEN = /^\p{Lu}\p{Ll}+(?:-\p{L}\p{Ll}+)?$/u;

function isFamilyNameFirst(words: readonly string[]): boolean {
  const [first = '', ...given] = words;
  return (
    words.length <= 3 &&
    FAMILY_NAMES_FIRST.has(first.toLowerCase()) &&
    given.every((word) => word.length <= 9 && EAST_ASIAN_GIVEN.test(word))
  );
}

/** The last name by which a full name is repeated: "Putin", "Leyen", "Assad"; the first word of "Kim Jong Un". */
export function surnameOf(fullName: string): string {
  const words = fullName
    .split(/\s+/u)
    .filter((word) => !NAME_SUFFIXES.has(word.toLowerCase()) && !REGNAL_NUMBER.test(word));
  const surname = (isFamilyNameFirst(words) ? words[0] : words.at(-1)) ?? fullName;
  return surname.replace(ARABIC_ARTICLE, '');
}
