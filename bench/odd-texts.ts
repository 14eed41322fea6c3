/** Texts that nobody writes, by name: each repeats one unit up to `size` UTF-16 code units. */
const UNITS: Readonly<Record<string, string>> = {
  'quotation marks': '"',
  'opening marks': '“',
  'closing marks': '”',
  apostrophes: "'",
  'opening single marks': '‘a ',
  'nested marks': '“a ‘b "c ',
  'quoted words': '"word" ',
  'quotations with tags': '"We will go," he said. ',
  said: 'said ',
  'said with commas': 'Said, ',
  'said that': 'he said that ',
  noted: 'noted, ',
  'began to complain': 'began to complain ',
  'was told': 'was told ',
  'asked by': 'was asked by the mayor of the city of ',
  'writing on': 'Writing on the crisis, ',
  'as somebody said': 'as Kovac said, ',
  'interrupted quotations': '“Yes,” he said, “no,” ',
  claims: 'his claim that ',
  calls: 'with a call for ',
  'media that say': 'Reuters said ',
  'sources cited': 'the agency reported, citing ',
  'who said': 'who said ',
  'said in lines': 'He said:\n',
  'according to': 'according to ',
  labels: 'X: ',
  'questions and answers': 'Q: A: ',
  'questions and answers in lines': 'Q: Why?\nA: Because we did.\n',
  'announced lines': 'The minister said:\nWe will go there now.\n',
  'signed lines': 'We go.\n— Ana Kovac (@kovac)\n',
  'items with empty quotations': '• Kovac – “”\n',
  'empty guillemets': '« » ',
  stars: '* * * \n',
  capitals: 'A',
  'capital words': 'Abc ',
  'combining marks': '\u0301',
  'letters with combining marks': 'a\u0301 ',
  'one long word': 'word',
  'the minister': 'the minister ',
  he: 'he ',
  'of the': 'of the ',
  brackets: '(',
  'lone surrogates': '\ud800',
  commas: 'a, ',
  dashes: '— ',
  stops: '. ',
  'line breaks': '\n',
  numbers: '1.2,3:',
  'joined words': "a-b'c&",
  addresses: 'http://',
  'country names': 'Russia ',
  possessives: "Russia's ",
  abbreviations: 'U.S. ',
  days: 'on Monday ',
};

const NESTING = 10_000;

/** Brackets nested 10,000 deep around words. */
function nestedBrackets(size: number): string {
  return '('.repeat(NESTING) + 'x '.repeat((size - 2 * NESTING) / 2) + ')'.repeat(NESTING);
}

/** Makers of odd texts by name. */
export const ODD_TEXTS: Readonly<Record<string, (size: number) => string>> = {
  ...Object.fromEntries(
    Object.entries(UNITS).map(([name, unit]) => [
      name,
      (size: number) => unit.repeat(Math.ceil(size / unit.length)).slice(0, size),
    ]),
  ),
  'nested brackets': nestedBrackets,
};
