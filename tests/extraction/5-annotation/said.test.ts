import { describe, expect, it, test } from '@jest/globals';
import { dateStatements } from '../../../src/extraction/5-annotation/said.js';
import { readMarked } from '../marked-article.js';
import { said } from './said-of.js';

/** A Tuesday. */
const PUBLISHED = '2024-10-15T00:30:00Z';

describe('published on Tuesday 15 October 2024', () => {
  test.each([
    // Weekdays are the latest such day that is not after publication.
    ['<s>Peru</s> <c>said</c> on Monday <q>the talks had failed</q>.', '2024-10-14 relative'],
    ['<s>Peru</s> <c>said</c> on Tuesday <q>the talks had failed</q>.', '2024-10-15 relative'],
    ['<s>Peru</s> <c>said</c> Wednesday <q>the talks had failed</q>.', '2024-10-09 relative'],
    ['<s>Peru</s> <c>said</c> last Tuesday <q>the talks had failed</q>.', '2024-10-08 relative'],
    ['On Sunday, <s>Peru</s> <c>said</c> <q>the talks had failed</q>.', '2024-10-13 relative'],
    ['<s>Peru</s> on Friday <c>said</c> <q>the talks had failed</q>.', '2024-10-11 relative'],
    [
      '<s>Marta Oliveros</s>, in a video address on Saturday, <c>said</c> <q>the talks had failed</q>.',
      '2024-10-12 relative',
    ],
    ['<q>The talks had failed,</q> <s>Peru</s> <c>said</c> late on Monday.', '2024-10-14 relative'],
    [
      '<q>"The talks have failed,"</q> <s>Peru</s> <c>said</c> in a statement on Monday.',
      '2024-10-14 relative',
    ],
    ['<s>Peru</s> <c>accused</c> Chile on Monday <q>of delaying the talks</q>.', '2024-10-14 relative'],
    [
      '<s>Peru</s> <c>said</c> in a briefing on Wednesday (local time) <q>that the talks had failed</q>.',
      '2024-10-09 relative',
    ],
    ['<s>Peru</s> <c>said</c> at Monday’s briefing <q>the talks had failed</q>.', '2024-10-14 relative'],
    // Days counted back from publication.
    ['<s>Peru</s> <c>said</c> yesterday <q>the talks had failed</q>.', '2024-10-14 relative'],
    ['<s>Peru</s> <c>said</c> today <q>the talks had failed</q>.', '2024-10-15 relative'],
    ['<s>Peru</s> <c>said</c> last night <q>the talks had failed</q>.', '2024-10-14 relative'],
    ['Two days ago <s>Peru</s> <c>said</c> <q>the talks had failed</q>.', '2024-10-13 relative'],
    ['Two days earlier, <s>Peru</s> had <c>declared</c> <q>the talks had failed</q>.', '2024-10-13 relative'],
    ['<s>Peru</s> <c>said</c> last week <q>the talks had failed</q>.', '2024-10 relative'],
    ['<s>Peru</s> <c>said</c> last month <q>the talks had failed</q>.', '2024-09 relative'],
    ['<s>Peru</s> <c>said</c> last year <q>the talks had failed</q>.', '2023 relative'],
    ['<s>Peru</s> <c>said</c> this morning <q>the talks had failed</q>.', '2024-10-15 relative'],
    ['<s>Peru</s> <c>said</c> three weeks ago <q>the talks had failed</q>.', '2024-09 relative'],
    // Dates that are named.
    ['<s>Peru</s> <c>said</c> on 14 October <q>the talks had failed</q>.', '2024-10-14 explicit'],
    ['<s>Peru</s> <c>said</c> on October 14, 2023, <q>the talks had failed</q>.', '2023-10-14 explicit'],
    ['<s>Peru</s> <c>said</c> on Dec. 3 <q>the talks had failed</q>.', '2023-12-03 explicit'],
    ['<s>Peru</s> <c>said</c> on the 3rd of May <q>the talks had failed</q>.', '2024-05-03 explicit'],
    ['<s>Peru</s> <c>said</c> on 2024-10-02 <q>the talks had failed</q>.', '2024-10-02 explicit'],
    ['<s>Peru</s> <c>said</c> on Wednesday, October 9, <q>the talks had failed</q>.', '2024-10-09 explicit'],
    ['<s>Peru</s> <c>said</c> in August <q>the talks had failed</q>.', '2024-08 explicit'],
    ['<s>Peru</s> <c>said</c> in December <q>the talks had failed</q>.', '2023-12 explicit'],
    ['<s>Peru</s> <c>said</c> in March 2019 <q>the talks had failed</q>.', '2019-03 explicit'],
    ['<s>Peru</s> <c>said</c> in 2019 <q>the talks had failed</q>.', '2019 explicit'],
    ['<s>Marta Oliveros</s> <c>said</c> in a 2019 interview <q>the talks had failed</q>.', '2019 explicit'],
    // Days of something else.
    ['<s>Peru</s> <c>said</c> <q>the talks had failed on Monday</q>.', '2024-10-15 published'],
    [
      '<s>Interfax</s> <c>said</c> <q>Marta Oliveros on Monday sent a bill to parliament</q>.',
      '2024-10-15 published',
    ],
    ['<s>Peru</s> <c>said</c> ahead of Monday’s vote <q>the talks had failed</q>.', '2024-10-15 published'],
    [
      '<s>Marta Oliveros</s>, who flew to Lima on Friday, <c>said</c> <q>the talks had failed</q>.',
      '2024-10-15 published',
    ],
    [
      'Chile closed the border on Friday after <s>Peru</s> <c>said</c> <q>the talks had failed</q>.',
      '- unknown',
    ],
    [
      'Chile closed the border after <s>Peru</s> <c>said</c> <q>the talks had failed</q>.',
      '2024-10-15 published',
    ],
    ['<q>"On Monday we wait,"</q> <s>Peru</s> <c>said</c>.', '2024-10-15 published'],
    [
      '<s>Peru</s> <c>said</c> <q>the talks had failed</q>. Chile waited until Friday.',
      '2024-10-15 published',
    ],
    [
      '<s>Peru</s> <c>said</c> it would wait until Friday because <q>the talks had failed</q>.',
      '2024-10-15 published',
    ],
    ['<s>Peru</s> <c>said</c> on 31 February <q>the talks had failed</q>.', '2024-10-15 published'],
    ['<s>Peru</s> <c>may</c> <q>talk</q>. In May it rained.', '2024-10-15 published'],
    ['<s>Chilean minister Marta Oliveros</s> on Monday:\n\n<q>"We are ready."</q>', '2024-10-14 relative'],
  ])('%s', (marked, expected) => {
    expect(said(marked, PUBLISHED)).toBe(expected);
  });
});

describe('where the publication date is unknown', () => {
  test.each([
    ['<s>Peru</s> <c>said</c> on 14 October 2023 <q>the talks had failed</q>.', '2023-10-14 explicit'],
    ['<s>Peru</s> <c>said</c> on 14 October <q>the talks had failed</q>.', '- unknown'],
    ['<s>Peru</s> <c>said</c> on Monday <q>the talks had failed</q>.', '- unknown'],
    ['<s>Peru</s> <c>said</c> in 2019 <q>the talks had failed</q>.', '2019 explicit'],
    ['<s>Peru</s> <c>said</c> <q>the talks had failed</q>.', '- unknown'],
  ])('%s', (marked, expected) => {
    expect(said(marked, null)).toBe(expected);
  });
});

test.each([
  ['2024-03-01', 'yesterday', '2024-02-29 relative'],
  ['2024-01-01', 'yesterday', '2023-12-31 relative'],
  ['2024-01-03', 'on Sunday', '2023-12-31 relative'],
  ['2024-01-10', 'last month', '2023-12 relative'],
  ['2024-10-02', 'last week', '2024-09 relative'],
  ['not a date', 'yesterday', '- unknown'],
])('published %s, said %s', (publishedAt, when, expected) => {
  expect(said(`<s>Peru</s> <c>said</c> ${when} <q>the talks had failed</q>.`, publishedAt)).toBe(expected);
});

it('tells the precision', () => {
  const { reading, attributions } = readMarked('<s>Peru</s> <c>said</c> last month <q>no</q>.');
  const statements = attributions.map((attribution) => ({ attribution, speaker: null }));
  expect(dateStatements(reading, statements, PUBLISHED)[0]?.precision).toBe('month');
});
