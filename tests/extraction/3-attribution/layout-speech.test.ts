import { describe, expect, test } from '@jest/globals';
import { attributionLines } from '../../support/attributions.js';

const DAM = 'The dam is safe, and the valley can sleep.';
const FIELDS = 'We will pay for every field that is flooded.';
const lines = (...paragraphs: string[]) => paragraphs.join('\n\n');

describe('quotations in a list', () => {
  test.each([
    [
      'names before them',
      lines('KEY QUOTES', `Mayor Petr Orlov: “${DAM}”`, `Ana Kovac, minister: “${FIELDS}”`),
      [`Mayor Petr Orlov | - | “${DAM}”`, `Ana Kovac, minister | - | “${FIELDS}”`],
    ],
    [
      'names behind them',
      lines('IN THEIR OWN WORDS', `“${DAM}” - Petr Orlov, mayor`, `“${FIELDS}” -- Ana Kovac`),
      [`Petr Orlov, mayor | - | “${DAM}”`, `Ana Kovac | -- | “${FIELDS}”`],
    ],
    [
      'bullets, names before a dash',
      `Reactions\n\n• Petr Orlov, mayor – “${DAM}”\n• Ana Kovac – “${FIELDS}”`,
      [`Petr Orlov, mayor | - | “${DAM}”`, `Ana Kovac | - | “${FIELDS}”`],
    ],
    [
      'hyphens for bullets',
      `What they said:\n\n- Petr Orlov, mayor: “${DAM}”\n- Ana Kovac, minister: “${FIELDS}”`,
      [`Petr Orlov, mayor | - | “${DAM}”`, `Ana Kovac, minister | - | “${FIELDS}”`],
    ],
    [
      'bullets without marks',
      `Reactions:\n\n• Petr Orlov, mayor of Verin: ${DAM}\n• Ana Kovac, minister: ${FIELDS}`,
      [`Petr Orlov, mayor of Verin | : | ${DAM}`, `Ana Kovac, minister | : | ${FIELDS}`],
    ],
    [
      'a name in capitals above each',
      lines('ANA KOVAC, ENERGY MINISTER', `“${FIELDS}”`, 'PETR OLSEN, ANALYST, NORDEN BANK:', `“${DAM}”`),
      [`ANA KOVAC, ENERGY MINISTER | - | “${FIELDS}”`, `PETR OLSEN, ANALYST, NORDEN BANK | - | “${DAM}”`],
    ],
    [
      'a name in capitals with its topic',
      lines('It rained.', `ANA KOVAC ON THE FIELDS: “${FIELDS}”`),
      [`ANA KOVAC | - | “${FIELDS}”`],
    ],
  ])('%s', (_, text, expected) => {
    expect(attributionLines(text)).toEqual(expected);
  });
});

describe('a block that a line announces', () => {
  test.each([
    [
      'in marks, by a name and a topic',
      lines('Minister Ana Kovac on the flooded fields:', `“${FIELDS}”`),
      [`Minister Ana Kovac | - | “${FIELDS}”`],
    ],
    [
      'without marks, by a name and a topic',
      lines('Minister Ana Kovac on the flooded fields:', FIELDS, 'It rained.'),
      [`Minister Ana Kovac | - | ${FIELDS}`],
    ],
    [
      'without marks, by a clause',
      lines('Orlov opened the gates. He said:', DAM, 'It rained.'),
      [`He | said | ${DAM}`],
    ],
    [
      'without marks, by a clause with a circumstance',
      lines('Petr Orlov, the mayor, said in a statement:', DAM, 'It rained.'),
      [`Petr Orlov, the mayor, | said | ${DAM}`],
    ],
    ['a post', lines('Orlov posted on X:', DAM, 'It rained.'), [`Orlov | posted | ${DAM}`]],
    [
      'by a noun for words',
      lines('Here is the full statement by Minister Ana Kovac:', FIELDS, 'It rained.'),
      [`Minister Ana Kovac | - | ${FIELDS}`],
    ],
    [
      'in marks, by a noun for words',
      lines('Following are quotes from Petr Orlov, the mayor:', `“${DAM}”`),
      [`Petr Orlov, the mayor | - | “${DAM}”`],
    ],
    [
      'a list of items',
      `The minister said in the letter:\n\n• ${DAM}\n• ${FIELDS}\n\nIt rained.`,
      [`The minister | said | ${DAM} // ${FIELDS}`],
    ],
  ])('%s', (_, text, expected) => {
    expect(attributionLines(text)).toEqual(expected);
  });

  test.each([
    ['a line that tells of things', lines('The dam has three gates:', 'The first gate opens to the north.')],
    ['a cue that has its object', lines('Orlov also wrote a book:', 'The square was half empty.')],
    ['points of the article’s own', 'Key points:\n\n• The gates opened at noon.\n• Three roads are closed.'],
  ])('not %s', (_, text) => {
    expect(attributionLines(text)).toEqual([]);
  });
});

describe('a signature', () => {
  test.each([
    [
      'on the line below a quotation',
      lines('It rained.', `“${DAM}”`, '— Petr Orlov, mayor of Verin', 'It rained.'),
      [`Petr Orlov, mayor of Verin | — | “${DAM}”`],
    ],
    [
      'without a dash, right below a quotation',
      `“${DAM}”\nPetr Orlov, mayor of Verin\n\nIt rained.`,
      [`Petr Orlov, mayor of Verin | - | “${DAM}”`],
    ],
    ['in brackets', `“${DAM}” (Ana Kovac, foreign minister)`, [`Ana Kovac, foreign minister | ( | “${DAM}”`]],
    [
      'below a block without marks',
      lines('It rained.', DAM, '— Petr Orlov, mayor of Verin', 'It rained.'),
      [`Petr Orlov, mayor of Verin | — | ${DAM}`],
    ],
    [
      'of a post, with handle and day',
      lines('It rained.', DAM, '— Petr Orlov (@porlov) November 3, 2026'),
      [`Petr Orlov (@porlov) | — | ${DAM}`],
    ],
    [
      'of a quoted post',
      `“${DAM}” — Petr Orlov (@porlov) November 3, 2026`,
      [`Petr Orlov (@porlov) | — | “${DAM}”`],
    ],
    ['of a post passed on', `RT @porlov: ${DAM}`, [`@porlov | : | ${DAM}`]],
    ['of a post, before it', `@porlov: ${DAM}`, [`@porlov | : | ${DAM}`]],
  ])('%s', (_, text, expected) => {
    expect(attributionLines(text)).toEqual(expected);
  });

  test.each([
    ['the article’s own', lines(DAM, '— Ana Kovac, Verin')],
    ['the article’s own, told so', lines(DAM, '— Reporting by Ana Kovac; editing by Bo Lund')],
  ])('not %s', (_, text) => {
    expect(attributionLines(text)).toEqual([]);
  });
});

describe('the turns of a transcript', () => {
  test.each([
    [
      'labels in capitals, turns of several paragraphs, notes in brackets',
      lines(
        'MR. TAMM: We start with the dam.',
        'QUESTION: Is it safe?',
        'MR. TAMM: It is.',
        'We checked it twice. (Laughter.)',
        'QUESTION: When?',
        'MR. TAMM: On Monday.',
      ),
      [
        'MR. TAMM | : | We start with the dam.',
        'QUESTION | : | Is it safe?',
        'MR. TAMM | : | It is. // We checked it twice.',
        'QUESTION | : | When?',
        'MR. TAMM | : | On Monday.',
      ],
    ],
    [
      'names that recur, media that ask once',
      lines(
        'Lin Varga: The dam is safe.',
        'Verin Times: Will it open on Monday?',
        'Lin Varga: It will open on Monday. The engineers told us so.',
      ),
      [
        'Lin Varga | : | The dam is safe.',
        'Verin Times | : | Will it open on Monday?',
        'Lin Varga | : | It will open on Monday. The engineers told us so.',
      ],
    ],
    [
      'roles',
      lines(
        'Foreign Ministry spokesperson: The dam is safe.',
        'Reporter: Will it open?',
        'Foreign Ministry spokesperson: It will.',
      ),
      [
        'Foreign Ministry spokesperson | : | The dam is safe.',
        'Reporter | : | Will it open?',
        'Foreign Ministry spokesperson | : | It will.',
      ],
    ],
    [
      'roles in brackets, and who asks by name',
      lines(
        'Ana Kovac (energy minister): The dam is safe.',
        'Olev Tamm (Courier): Will it open?',
        'Ana Kovac (energy minister): It will.',
      ),
      [
        'Ana Kovac (energy minister) | : | The dam is safe.',
        'Olev Tamm (Courier) | : | Will it open?',
        'Ana Kovac (energy minister) | : | It will.',
      ],
    ],
    [
      'an office in capitals, a letter without a sign',
      lines('THE PRESIDENT: The dam is safe. Thank you.', 'Q Will it open?', 'THE PRESIDENT: It will.'),
      [
        'THE PRESIDENT | : | The dam is safe. Thank you.',
        'Q | Q | Will it open?',
        'THE PRESIDENT | : | It will.',
      ],
    ],
    [
      'stars of Markdown',
      lines('**Q: Is the dam safe?**', '**A:** It is. We checked it.'),
      ['Q | : | Is the dam safe?', 'A | : | It is. We checked it.'],
    ],
    [
      'letters',
      lines('Q. Is the dam safe?', 'A. It is. We checked it twice.'),
      ['Q. | Q. | Is the dam safe?', 'A. | A. | It is. We checked it twice.'],
    ],
  ])('%s', (_, text, expected) => {
    expect(attributionLines(text)).toEqual(expected);
  });

  test.each([
    ['one question', lines('It rained.', 'Question: Will the dam open on Monday?')],
    ['facts', lines('Date: March 3. Doors open at noon.', 'Date: March 4. Doors open at one.')],
    [
      'kinds of news',
      lines(
        'It rained.',
        'Arrivals: Two ships came.',
        'Departures: One left.',
        'Arrivals: Three ships came.',
      ),
    ],
    ['figures', lines('Ana Kovac: 547.', 'Petr Orlov: 46.', 'Ana Kovac: 2,316.', 'Petr Orlov: 1,547.')],
  ])('not %s', (_, text) => {
    expect(attributionLines(text)).toEqual([]);
  });
});

describe('an interview', () => {
  const HEAD = 'Petr Orlov, the mayor of Verin, spoke to the Courier.';
  const QUESTIONS = [
    'Is the dam safe?',
    'It is. We checked it twice.',
    'I sleep well.',
    'When will it open?',
    'On Monday. My engineers told me so.',
    'What about the fields?',
    'We will pay.',
  ];
  const SPEAKER = 'Petr Orlov, the mayor of Verin,';

  test('answers are led back to whom the head names', () => {
    expect(attributionLines(lines(HEAD, ...QUESTIONS))).toEqual([
      `${SPEAKER} | - | It is. We checked it twice. // I sleep well.`,
      `${SPEAKER} | - | On Monday. My engineers told me so.`,
      `${SPEAKER} | - | We will pay.`,
    ]);
  });

  test.each([
    ['where the head names nobody', lines('The Courier looked into the dam.', ...QUESTIONS)],
    [
      'where the writer answers',
      lines(HEAD, 'Is it safe?', 'It is, for now.', 'When?', 'On Monday.', 'Why?', 'It was old.'),
    ],
  ])('none %s', (_, text) => {
    expect(attributionLines(text)).toEqual([]);
  });
});

describe('a headline', () => {
  const STORY = 'The dam opened on Monday after Petr Orlov and Minister Ana Kovac came.';

  test.each([
    ['Orlov: Dam is safe', 'Orlov | : | Dam is safe'],
    ['Orlov: ‘Dam is safe’', 'Orlov | : | ‘Dam is safe’'],
    ['Dam is safe – Orlov', 'Orlov | – | Dam is safe'],
    ['Dam will open soon - energy minister', 'energy minister | - | Dam will open soon'],
    ['‘Dam is safe’: Orlov', 'Orlov | : | ‘Dam is safe’'],
    ['‘We will pay’: Kovac on flooded fields', 'Kovac | : | ‘We will pay’'],
    ['Dam is safe, says Orlov', 'Orlov | says | Dam is safe'],
  ])('%s', (headline, expected) => {
    expect(attributionLines(lines(headline, STORY))).toEqual([expected]);
  });

  test.each([
    'Dam opens on Monday - The Verin Post',
    'Dam opening: what we know',
    'Verin: Dam opens after flood',
    'Petr Orlov: The man behind the dam',
    'Petr Orlov: Hero or villain?',
    'Monday’s Morning Email: Dam opens.',
  ])('not %s', (headline) => {
    expect(attributionLines(lines(headline, STORY))).toEqual([]);
  });

  test('an entry of a live blog is read like one', () => {
    expect(attributionLines(lines(STORY, '10:32 Orlov: The dam is safe', '11:02 It rains in Verin'))).toEqual(
      ['Orlov | : | The dam is safe'],
    );
  });
});

describe('the sign that begins a line is no part of what is said', () => {
  test.each(['— The dam is safe, Orlov said.', '• The dam is safe, Orlov said.'])('%s', (text) => {
    expect(attributionLines(text)).toEqual(['Orlov | said | The dam is safe']);
  });
});
