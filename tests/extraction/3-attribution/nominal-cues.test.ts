import { describe, expect, test } from '@jest/globals';
import { read } from '../../../src/extraction/1-read/read.js';
import { findAttributions } from '../../../src/extraction/3-attribution/find-attributions.js';
import { attributionLines } from '../../support/attributions.js';

describe('a noun with its possessor', () => {
  test.each([
    [
      'His claim that the bridge was unsafe surprised engineers.',
      ['His | claim | that the bridge was unsafe'],
    ],
    [
      'Voters laughed at Ana Kovac’s repeated assertion that the bridge was safe.',
      ['Ana Kovac | assertion | that the bridge was safe'],
    ],
    [
      'The ministers’ suggestion that the port might close alarmed traders.',
      ['The ministers | suggestion | that the port might close'],
    ],
    ['Lund, whose pledge to cut fares won her the vote, resigned.', ['whose | pledge | to cut fares']],
    ['Markets cheered Kovac’s call for lower tariffs.', ['Kovac | call for | lower tariffs']],
    [
      'Traders fear the ministry’s accusations of price fixing.',
      ['the ministry | accusations of | price fixing'],
    ],
    [
      'Engineers rushed to debunk Kovac’s claim that the bridge was unsafe.',
      ['Kovac | claim | that the bridge was unsafe'],
    ],
    ['He stood by his remarks about the harbour.', ['his | remarks about | the harbour']],
    ['Crowds cheered his attacks on the council.', ['his | attacks on | the council']],
  ])('%s', (text, expected) => {
    expect(attributionLines(text)).toEqual(expected);
  });
});

describe('a noun with its agent behind it', () => {
  test.each([
    [
      'Claims by the shipping line that the canal was blocked proved false.',
      ['the shipping line | Claims | that the canal was blocked'],
    ],
    [
      'Sailors rejoiced at the contention of the harbour master that fees were too high.',
      ['the harbour master | contention | that fees were too high'],
    ],
    ['There were calls from Lundburg for an inquiry.', ['Lundburg | calls | an inquiry']],
    [
      'Police looked into allegations by two nurses that drugs were missing.',
      ['two nurses | allegations | that drugs were missing'],
    ],
    [
      'A statement from the ministry that the road was open reassured drivers.',
      ['the ministry | statement | that the road was open'],
    ],
  ])('%s', (text, expected) => {
    expect(attributionLines(text)).toEqual(expected);
  });
});

describe('a noun with a name before it', () => {
  test.each([
    ['The talks stalled amid Norland accusations of spying.', ['Norland | accusations of | spying']],
    [
      'Drivers feared a Harbour Authority report that tolls would fall.',
      ['Harbour Authority | report | that tolls would fall'],
    ],
    ['Numerous complaints that buses ran late were filed.', ['- | complaints | that buses ran late']],
  ])('%s', (text, expected) => {
    expect(attributionLines(text)).toEqual(expected);
  });
});

describe('a noun behind “with”', () => {
  test.each([
    ['Kovac opened the rally with a call for lower fares.', ['Kovac | call for | lower fares']],
    ['The crowd answered with chants of “Lower the fares.”', ['The crowd | chants of | “Lower the fares.”']],
  ])('%s', (text, expected) => {
    expect(attributionLines(text)).toEqual(expected);
  });
});

describe('a noun with the verb that it completes', () => {
  test.each([
    [
      'The agency issued a stern warning that stocks were low.',
      ['The agency | issued a stern warning | that stocks were low'],
    ],
    ['Kovac made clear that she would stay.', ['Kovac | made clear | that she would stay']],
    ['Kovac made it clear that she would stay.', ['Kovac | made it clear | that she would stay']],
    [
      'The envoy has made the case that sanctions failed.',
      ['The envoy | made the case | that sanctions failed'],
    ],
    [
      'Otto Lang on Friday repeated his promise to rebuild the pier.',
      ['Otto Lang | repeated his promise | to rebuild the pier'],
    ],
    [
      'Auditors raised questions about the harbour fund.',
      ['Auditors | raised questions about | the harbour fund'],
    ],
    ['Lund, who made an appeal for calm, left early.', ['who | made an appeal for | calm']],
    [
      'Lund toured the coast, making the argument that dikes pay.',
      ['Lund | making the argument | that dikes pay'],
    ],
  ])('%s', (text, expected) => {
    expect(attributionLines(text)).toEqual(expected);
  });
});

describe('a noun that nobody is told to own', () => {
  test.each([
    ['The council met amid complaints that buses ran late.', ['- | complaints | that buses ran late']],
    ['The mayor faces accusations of bribery.', ['- | accusations of | bribery']],
    ['The leak prompted calls for an inquiry.', ['- | calls for | an inquiry']],
  ])('%s', (text, expected) => {
    expect(attributionLines(text)).toEqual(expected);
  });
});

describe('where a noun’s content ends', () => {
  test.each([
    [
      'before the verb of its own sentence',
      'Kovac’s promise to lower fares by spring has won over commuters.',
      ['Kovac | promise | to lower fares by spring'],
    ],
    [
      'before the verb of its own sentence, behind a phrase',
      'Kovac’s call for lower fares was popular.',
      ['Kovac | call for | lower fares'],
    ],
    [
      'at the comma that closes an opening adverbial',
      'Despite his claim that the pier was safe, the city closed it.',
      ['his | claim | that the pier was safe'],
    ],
    [
      'where another verb shares the subject',
      'Lund gave assurances that the pier was safe, and left early.',
      ['Lund | gave assurances | that the pier was safe'],
    ],
    [
      'before another noun’s owner',
      'Crowds cheered his attacks on the council and his promise to rebuild the pier.',
      ['his | attacks on | the council', 'his | promise | to rebuild the pier'],
    ],
    [
      'at a quotation that holds its comma',
      'Lang stood by his remark that “piers rot,” refusing further questions.',
      ['his | remark | that “piers rot,”'],
    ],
    [
      'where another statement begins',
      'Lang repeated his claim that the pier was safe, adding that repairs had begun.',
      ['Lang | repeated his claim | that the pier was safe', 'Lang | adding | that repairs had begun'],
    ],
  ])('%s', (_, text, expected) => {
    expect(attributionLines(text)).toEqual(expected);
  });
});

describe('statements do not nest', () => {
  test.each([
    [
      'a noun within a verb’s content is part of it',
      'Lund said Kovac’s claim that the pier was safe had hurt the city.',
      ['Lund | said | Kovac’s claim that the pier was safe had hurt the city'],
    ],
    [
      'a noun within another’s content is part of it',
      'His claim that her promise to resign was false angered Lund.',
      ['His | claim | that her promise to resign was false'],
    ],
  ])('%s', (_, text, expected) => {
    expect(attributionLines(text)).toEqual(expected);
  });
});

describe('nouns that tell of no statement', () => {
  test.each([
    ['a relative clause', 'The claims that led to the inquiry were old.'],
    ['a noun that is denied', 'There were no claims that the pier was unsafe.'],
    ['a verb in the negative', 'The agency has not issued a warning that stocks are low.'],
    ['a verb in the future', 'The envoy will make the case that sanctions failed.'],
    ['an army’s attack', 'Norland’s attack on the port killed three sailors.'],
    ['a claim to a thing', 'Norland pressed its claim to the island.'],
    ['a call without content', 'The mayor took a call on Friday.'],
    ['charm', 'The mayor’s appeal to young voters is fading.'],
    ['an infinitive’s lookalike', 'His threats to sailors went unheard.'],
    ['a clear thing', 'It’s clear that the pier will close.'],
    ['a thought', 'His belief that the pier would hold was shared.'],
    ['a plan', 'Kovac’s plan to rebuild the pier stalled.'],
    ['a title', 'She hosts the show Promise to Keep.'],
  ])('%s', (_, text) => {
    expect(attributionLines(text)).toEqual([]);
  });
});

test('the rule tells the frame, and whether somebody speaks', () => {
  const rulesOf = (text: string) => findAttributions(read(text)).map(({ rule }) => rule);
  expect(rulesOf('Markets cheered Kovac’s call for lower tariffs.')).toEqual(['nominal-for']);
  expect(rulesOf('The leak prompted calls for an inquiry.')).toEqual(['unowned-for']);
});
