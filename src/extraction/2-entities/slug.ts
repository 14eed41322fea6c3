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
const ANY_LETTER = /[øłđðþßæœıħ]/giu;
const MARKS = /[\p{M}'’`‘]/gu;
const OTHERS = /[^\p{L}\p{N}]+/gu;

const NOT_ASCII = /[^\x20-\x7f]/u;

/** A name in the letters of ASCII, as far as they go, with its capitals: "Erdogan", "Lukasz". */
export function withoutAccents(name: string): string {
  if (!NOT_ASCII.test(name)) return name;
  return name
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(ANY_LETTER, (letter) => {
      const plain = LETTERS[letter.toLowerCase()] ?? letter;
      return letter === letter.toLowerCase() ? plain : plain.charAt(0).toUpperCase() + plain.slice(1);
    });
}

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
