import { describe, expect, test } from '@jest/globals';
import { extract } from '../../../src/extraction/extract.js';

/** A line a statement: `speaker < relay < relay`, by the ids of their actors; a relay of nobody known as printed. */
function chains(text: string, source?: string): string[] {
  return extract({ text, source: source === undefined ? undefined : { name: source } }).statements.map(
    ({ speaker, via }) =>
      [speaker?.actor?.id ?? speaker?.text ?? '-', ...via.map((relay) => relay.actor?.id ?? relay.text)].join(
        ' < ',
      ),
  );
}

describe('A relay is led to its actor', () => {
  test.each([
    [
      'by a known name',
      'Interfax reported that Ana Kovac said the talks had failed.',
      ['person:ana-kovac < organization:interfax'],
    ],
    [
      'by the name behind its noun',
      'Ana Kovac told the daily Nordlys that the talks had failed.',
      ['person:ana-kovac < organization:nordlys'],
    ],
    [
      'wherever the medium is from',
      'Ana Kovac told the Lima daily El Cordillerano that the talks had failed.',
      ['person:ana-kovac < organization:el-cordillerano'],
    ],
    [
      'by the country whose medium it is',
      'Ana Kovac told Iranian state television that the talks had failed.',
      ['person:ana-kovac < organization:ir-state-media'],
    ],
    [
      'by what it leads back to',
      'Interfax said Ana Kovac had resigned. “It is over,” Kovac told the agency.',
      ['organization:interfax', 'person:ana-kovac < organization:interfax'],
    ],
    [
      'or to nobody',
      'Ana Kovac told state television that the talks had failed.',
      ['person:ana-kovac < state television'],
    ],
    [
      'once, however often it is named',
      '“It is over,” Ana Kovac told Interfax, the Interfax news agency reported.',
      ['person:ana-kovac < organization:interfax'],
    ],
  ])('%s', (_, text, lines) => {
    expect(chains(text)).toEqual(lines);
  });
});

test('An agency that is no news agency passes nothing on', () => {
  const told = '“It is over,” Kovac told the agency.';
  expect(chains(`The Environmental Protection Agency met Ana Kovac. ${told}`)).toEqual(['person:ana-kovac']);
});

test('What was told to the article’s own source came through no other', () => {
  const text = 'Ana Kovac told the Harbour Wire that the talks had failed.';
  expect(chains(text)).toEqual(['person:ana-kovac < organization:harbour-wire']);
  expect(chains(text, 'Harbour Wire')).toEqual(['person:ana-kovac']);
  expect(chains(`OSLO, March 11 (Reuters) - ${text.replace('the Harbour Wire', 'Reuters')}`)).toEqual([
    'person:ana-kovac',
  ]);
});

test('Whoever passes on what others say is led back to by "it"', () => {
  const text = 'Interfax reported that Ana Kovac denied the claim. It said talks would go on.';
  expect(chains(text)).toEqual(['person:ana-kovac < organization:interfax', 'organization:interfax']);
});

describe('Institutions and papers are no people', () => {
  test.each([
    ['The Northern Bank said the plan would cost millions.', 'organization:northern-bank'],
    ['A report by the University of Oslo said the plan was sound.', 'organization:university-of-oslo'],
    ['The newspaper Nordlys wrote that the minister had resigned.', 'organization:nordlys'],
  ])('%s', (text, line) => {
    expect(chains(text)).toEqual([line]);
  });
});
