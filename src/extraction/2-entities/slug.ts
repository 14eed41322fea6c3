/** Letters that NFKD does not take apart. */
const LETTERS: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  ħ: 'h',
};
const LETTER = /[øłđðþßæœıħ]/gu;
const MARKS = /[\p{M}'’`‘]/gu;
const OTHERS = /[^\p{L}\p{N}]+/gu;

/** Most names: letters of ASCII and single blanks between them. */
const PLAIN = /^[A-Za-z0-9]+(?: [A-Za-z0-9]+)*$/;

/** A name as part of an id: lower case, without accents and apostrophes, words joined by "-". */
export function slug(name: string): string {
  if (PLAIN.test(name)) return name.toLowerCase().replaceAll(' ', '-');
  return name
    .toLowerCase()
    .normalize('NFKD')
    .replaceAll(MARKS, '')
    .replaceAll(LETTER, (letter) => LETTERS[letter] ?? letter)
    .replaceAll(OTHERS, '-')
    .replaceAll(/^-|-$/gu, '');
}
