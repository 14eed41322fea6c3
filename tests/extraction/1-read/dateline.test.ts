import { describe, expect, test } from '@jest/globals';

import { FORMS, readDateline } from '../../../src/extraction/1-read/dateline.js';

const place = (name: string | null, agency: string | null = null) => ({ place: name, agency });

describe('a dateline is read up to and with its dash', () => {
  test.each([
    [
      'Verin, Dec 19 (HaldenPress) The port shut.',
      'Verin, Dec 19 (HaldenPress)',
      place('Verin', 'HaldenPress'),
      [12, 19, null],
    ],
    ['VERIN (AP) — The port shut.', 'VERIN (AP) —', place('VERIN', 'AP'), [null, null, null]],
    [
      'VERIN, October 14. /TASS/. The port shut.',
      'VERIN, October 14. /TASS/.',
      place('VERIN', 'TASS'),
      [10, 14, null],
    ],
    [
      'VERIN. Oct 14 (Interfax) - The port shut.',
      'VERIN. Oct 14 (Interfax) -',
      place('VERIN', 'Interfax'),
      [10, 14, null],
    ],
    [
      'VERIN, Jan. 5 (Xinhua) -- The port shut.',
      'VERIN, Jan. 5 (Xinhua) --',
      place('VERIN', 'Xinhua'),
      [1, 5, null],
    ],
    [
      'VERIN, Dec. 19 (Jiji Press)--The port shut.',
      'VERIN, Dec. 19 (Jiji Press)--',
      place('VERIN', 'Jiji Press'),
      [12, 19, null],
    ],
    ['GENEVA – The talks failed.', 'GENEVA –', place('GENEVA'), [null, null, null]],
    ['Geneva – The talks failed.', 'Geneva –', place('Geneva'), [null, null, null]],
    ['Geneva: The talks failed.', 'Geneva:', place('Geneva'), [null, null, null]],
    [
      'VERIN, Halden (AP) — “We shut.”',
      'VERIN, Halden (AP) —',
      place('VERIN, Halden', 'AP'),
      [null, null, null],
    ],
    [
      'ST. VERIN, Halden — The port shut.',
      'ST. VERIN, Halden —',
      place('ST. VERIN, Halden'),
      [null, null, null],
    ],
    [
      'New Verin [Halden], March 3 (ANI): The port shut.',
      'New Verin [Halden], March 3 (ANI):',
      place('New Verin, Halden', 'ANI'),
      [3, 3, null],
    ],
    ['(Reuters) - The port shut.', '(Reuters) -', place(null, 'Reuters'), [null, null, null]],
    ['Dec 19 (Reuters) - The port shut.', 'Dec 19 (Reuters) -', place(null, 'Reuters'), [12, 19, null]],
    [
      'Verin, 3 June 2024 (AFP) – The port shut.',
      'Verin, 3 June 2024 (AFP) –',
      place('Verin', 'AFP'),
      [6, 3, 2024],
    ],
    [
      'Verin, 2024-06-03 (AFP) – The port shut.',
      'Verin, 2024-06-03 (AFP) –',
      place('Verin', 'AFP'),
      [6, 3, 2024],
    ],
    [
      'VERIN (AFP) June 3, 2024 — The port shut.',
      'VERIN (AFP) June 3, 2024 —',
      place('VERIN', 'AFP'),
      [6, 3, 2024],
    ],
    [
      'VERIN/HALDEN, Oct 1 (Reuters) - The port shut.',
      'VERIN/HALDEN, Oct 1 (Reuters) -',
      place('VERIN/HALDEN', 'Reuters'),
      [10, 1, null],
    ],
    [
      'RIO DE VERIN, Nov 18 (Reuters) - The port shut.',
      'RIO DE VERIN, Nov 18 (Reuters) -',
      place('RIO DE VERIN', 'Reuters'),
      [11, 18, null],
    ],
    [
      'THE HAGUE, Netherlands (AP) — Judges met.',
      'THE HAGUE, Netherlands (AP) —',
      place('THE HAGUE, Netherlands', 'AP'),
      [null, null, null],
    ],
    [
      'ÎLE-SAINT-LÖR, Sør-Verin, 3 June (Agência) — Judges met.',
      'ÎLE-SAINT-LÖR, Sør-Verin, 3 June (Agência) —',
      place('ÎLE-SAINT-LÖR, Sør-Verin', 'Agência'),
      [6, 3, null],
    ],
  ])('%s', (text, span, names, [month, day, year]) => {
    const dateline = readDateline(text);
    expect(dateline).toEqual({ start: 0, end: span.length, ...names, month, day, year });
  });
});

describe('what only resembles a dateline is none', () => {
  test.each([
    'Geneva, the seat of the talks, said no.',
    'Geneva (population 200,000) is calm.',
    'Geneva (East) — the half that voted — is calm.',
    'On Monday, Dec 19 (Thursday) the port shut.',
    'Seoul, Dec 39 (Wire) The port shut.',
    'BREAKING — The port shut.',
    'KEY QUOTES — The port shut.',
    'UPDATE: The minister resigned.',
    'He — The Boss — is gone.',
    'NATO — The alliance met.',
    'Orlov: The port is shut.',
    'Ana Orlov (HW) said the port was shut.',
    'Paris, June 3 was the day.',
    'VERIN, Halden',
    '',
  ])('%s', (text) => {
    expect(readDateline(text)).toBeNull();
  });
});

describe('where a dateline is looked for', () => {
  const paragraph =
    'The port of Verin was shut for a week on Thursday, its director told reporters at the pier.';

  test.each([
    [
      'behind title and byline',
      'Port shut\n\nBy Ana Orlov\n\nVERIN, Dec 19 (Wire) - It is shut.',
      'VERIN, Dec 19 (Wire) -',
    ],
    [
      'behind a paragraph when it names its agency',
      `${paragraph}\n\nVERIN, Dec 19 (Wire) - It is shut.`,
      'VERIN, Dec 19 (Wire) -',
    ],
  ])('%s', (_, text, span) => {
    const dateline = readDateline(text);
    expect(dateline && text.slice(dateline.start, dateline.end)).toBe(span);
  });

  test('not behind a paragraph without an agency', () => {
    expect(readDateline(`${paragraph}\n\nGENEVA – The talks failed.`)).toBeNull();
  });

  test('not before the given start', () => {
    expect(readDateline('GENEVA – The talks failed.\nIt is over.', 26)).toBeNull();
  });

  test('not far down the page', () => {
    expect(readDateline(`${'A line\n'.repeat(20)}VERIN, Dec 19 (Wire) - It is shut.`)).toBeNull();
  });
});

describe('each form reads its own example', () => {
  test.each(FORMS.map(({ example, pattern }) => [example, pattern] as const))('%s', (example, pattern) => {
    const text = `${example}The port shut.`;
    const dateline = readDateline(text);
    expect(text.slice(dateline?.start, dateline?.end)).toBe(example.trimEnd());
    expect(FORMS.find((form) => form.pattern.test(text))?.pattern).toBe(pattern);
  });
});
