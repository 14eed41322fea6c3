import { describe, expect, test } from '@jest/globals';
import { said } from './said-of.js';

/** A Tuesday. */
const PUBLISHED = '2024-10-15';
const TODAY = '2024-10-15 published';
const MONDAY = '2024-10-14 relative';
const FRIDAY = '2024-10-11 relative';

describe('the date in the clause of the cue is the one it was said on', () => {
  test.each([
    [
      'Speaking to reporters on Monday, <s>Marta Oliveros</s> <c>said</c> <q>the talks had failed</q>.',
      MONDAY,
    ],
    ['Asked on Monday about the border, <s>Oliveros</s> <c>said</c> <q>it was shut</q>.', MONDAY],
    ['In a letter to the council on Monday, <s>Peru</s> <c>accused</c> <q>Chile of delay</q>.', MONDAY],
    [
      'At a rally on Friday, the party’s leader, <s>Marta Oliveros</s>, <c>promised</c> <q>a referendum</q>.',
      FRIDAY,
    ],
    ['Late on Monday, after hours of talks, <s>Peru</s> <c>said</c> <q>it would wait</q>.', MONDAY],
    [
      'After meeting her Chilean colleague on Friday, <s>Oliveros</s> <c>said</c> <q>they agreed</q>.',
      FRIDAY,
    ],
    ['<s>Oliveros</s>, speaking in Lima on Friday, <c>said</c> <q>the talks had failed</q>.', FRIDAY],
    [
      '<s>Oliveros</s>, in an interview published on Friday by a daily, <c>said</c> <q>the talks had failed</q>.',
      FRIDAY,
    ],
    [
      '<q>"We are ready,"</q> <s>Oliveros</s>, the foreign minister, <c>told</c> reporters in Lima on Monday.',
      MONDAY,
    ],
    ['<q>"We are ready,"</q> <c>said</c> <s>Oliveros</s> on Monday <q>"and so are they."</q>', MONDAY],
    ['<q>"We are ready,"</q> <s>Oliveros</s> <c>said</c> on Monday, adding that Chile was not.', MONDAY],
    ['<s>Peru</s> on Friday <c>denied</c> <q>any role in the attack</q>.', FRIDAY],
    ['<s>Peru</s> <c>thanked</c> <q>Chile</q> on Monday <q>for the ferry</q>.', MONDAY],
    [
      '<s>Peru</s> <c>called</c> <q>the plan "a map of nowhere"</q> in a radio interview on Monday, and left.',
      MONDAY,
    ],
    ['<s>Peru</s> <c>expressed</c> <q>regret on Monday over the delay</q>.', MONDAY],
    ['<s>Peru</s> <c>expressed</c> <q>deep concern on Monday about the delay</q>.', MONDAY],
    [
      '<q>The talks had failed</q>, <s>Peru</s> <c>said</c> in a statement on Friday, hours before they resumed.',
      FRIDAY,
    ],
    ['<c>According to</c> <s>a statement by Peru on Monday</s>, <q>the talks had failed</q>.', MONDAY],
    ['On Friday the army fired, and <s>Peru</s> <c>said</c> <q>the talks had failed</q>.', FRIDAY],
    [
      '<s>His</s> <c>claim</c> <q>that the talks had failed</q>, first made in March, is false.',
      '2024-03 explicit',
    ],
    ['<s>Oliveros</s> resigned on Friday and <c>accused</c> <q>the president of lies</q>.', FRIDAY],
    ['<s>Oliveros</s> travelled to Lima on Friday and <c>said</c> <q>she would stay</q>.', FRIDAY],
    [
      '<s>Peru</s> had <c>said</c> in Lima two days earlier <q>that the talks had failed</q>.',
      '2024-10-13 relative',
    ],
    ['<s>Peru</s> <c>said</c> on Monday it would wait because <q>the talks had failed</q>.', MONDAY],
    [
      '<s>Peru</s> on Monday <c>warned</c> Chile, which closed its border on Friday, <q>that it would act</q>.',
      MONDAY,
    ],
  ])('%s', (marked, expected) => {
    expect(said(marked, PUBLISHED)).toBe(expected);
  });
});

describe('the date of another event is not', () => {
  test.each([
    ['After Chile closed the border on Friday, <s>Peru</s> <c>said</c> <q>the talks had failed</q>.', TODAY],
    ['After the attack on Friday, <s>Peru</s> <c>said</c> <q>the talks had failed</q>.', TODAY],
    ['Ahead of the vote on Sunday, <s>Peru</s> <c>said</c> <q>the talks had failed</q>.', TODAY],
    ['Although the talks began on Friday, <s>Peru</s> <c>said</c> <q>nothing was done</q>.', TODAY],
    ['Having won on Sunday, <s>Oliveros</s> <c>said</c> <q>she would wait</q>.', TODAY],
    ['Elected on Sunday, <s>Oliveros</s> <c>said</c> <q>she would wait</q>.', TODAY],
    ['<s>Oliveros</s>, elected on Sunday, <c>said</c> <q>she would wait</q>.', TODAY],
    ['<s>Oliveros</s>, who took office in 2019, <c>said</c> <q>she would wait</q>.', TODAY],
    ['<s>Oliveros</s>, minister since March 2021, <c>said</c> <q>she would wait</q>.', TODAY],
    ['<s>Oliveros</s>, whose party lost on Sunday, <c>said</c> <q>she would wait</q>.', TODAY],
    ['<s>Oliveros</s> – sacked last month – <c>said</c> <q>she would wait</q>.', TODAY],
    ['<s>Peru</s>, in a tweet that was deleted on Sunday, <c>said</c> <q>the talks had failed</q>.', TODAY],
    ['The army fired on Friday, and <s>Peru</s> <c>said</c> <q>the talks had failed</q>.', TODAY],
    ['The army fired on Friday and <s>Peru</s> <c>said</c> <q>the talks had failed</q>.', TODAY],
    ['The army fired on Friday; <s>Peru</s> <c>said</c> <q>the talks had failed</q>.', TODAY],
    ['<q>"We wait,"</q> <s>Peru</s> <c>said</c>, and Chile on Friday closed the border.', TODAY],
    ['<q>"We wait,"</q> <s>Peru</s> <c>said</c>, while Chile on Friday closed the border.', TODAY],
    ['<q>"We wait,"</q> <s>Peru</s> <c>said</c> of the statement made by Chile on Friday.', TODAY],
    ['<q>"We wait,"</q> <s>Peru</s> <c>said</c> after the statement made by Chile on Friday.', TODAY],
    ['<s>Peru</s> <c>condemned</c> <q>Friday’s attack</q>.', TODAY],
    ['<s>Peru</s> <c>denied</c> <q>that it had fired on Friday</q>.', TODAY],
    ['<s>Peru</s> <c>urged</c> <q>Chile to reopen the border by Friday</q>.', TODAY],
    ['<s>Peru</s> <c>said</c>, citing a report from 2019, <q>that the talks had failed</q>.', TODAY],
    ['<q>"On Friday we waited, and on Monday we left,"</q> <s>Peru</s> <c>said</c>.', TODAY],
    [
      '<s1>Chile</s1> <c1>said</c1> <q1>the border was shut on Friday</q1> and <s2>Peru</s2> <c2>denied</c2> <q2>it</q2>.',
      `${TODAY} | ${TODAY}`,
    ],
    [
      '<s1>Peru</s1> <c1>noted</c1> <q1>the words of Chile on 3 October</q1> and <c2>urged</c2> <q2>it to wait</q2>.',
      `${TODAY} | ${TODAY}`,
    ],
  ])('%s', (marked, expected) => {
    expect(said(marked, PUBLISHED)).toBe(expected);
  });
});

describe('a clause that hangs on a dated one has no date of its own', () => {
  test.each([
    ['Chile closed the border on Friday after <s>Peru</s> <c>accused</c> <q>it of theft</q>.', '- unknown'],
    ['After <s>Peru</s> <c>accused</c> <q>it of theft</q>, Chile on Friday closed the border.', '- unknown'],
    ['Chile closed the border after <s>Peru</s> <c>accused</c> <q>it of theft</q>.', TODAY],
    [
      'Chile closed the border on Friday after <s>Peru</s> <c>accused</c> it on Monday <q>of theft</q>.',
      MONDAY,
    ],
    [
      '<s>Oliveros</s>, who had <c>said</c> in January <q>she would stay</q>, left on Friday.',
      '2024-01 explicit',
    ],
    ['<s>Oliveros</s> once <c>said</c> <q>that borders were scars</q>.', '- unknown'],
    ['<s>Oliveros</s> had previously <c>said</c> <q>that she would stay</q>.', '- unknown'],
    ['Once the talks end, <s>Peru</s> <c>said</c>, <q>the border will open</q>.', TODAY],
    ['<s>Oliveros</s> <c>says</c> <q>the border is a scar</q>.', TODAY],
  ])('%s', (marked, expected) => {
    expect(said(marked, PUBLISHED)).toBe(expected);
  });
});

describe('a day may be counted from another in the text', () => {
  test.each([
    [
      'Chile shut the border on Friday. The following day <s>Peru</s> <c>said</c> <q>it would wait</q>.',
      '2024-10-12 relative',
    ],
    [
      'Chile shut the border on Friday. <s>Peru</s> <c>said</c> the next day <q>it would wait</q>.',
      '2024-10-12 relative',
    ],
    [
      'Chile shut the border on 3 October.\n\nIt rained.\n\nThe next morning <s>Peru</s> <c>said</c> <q>it would wait</q>.',
      '2024-10-04 relative',
    ],
    [
      'Chile shut the border on Friday. Two days later <s>Peru</s> <c>said</c> <q>it would wait</q>.',
      '2024-10-13 relative',
    ],
    [
      'Chile shut the border on Friday. A day earlier, <s>Peru</s> had <c>said</c> <q>it would wait</q>.',
      '2024-10-10 relative',
    ],
    [
      'Chile shut the border on Friday. Hours later <s>Peru</s> <c>said</c> <q>it would wait</q>.',
      '2024-10-11 relative',
    ],
    [
      'Chile shut the border on Friday. <s>Peru</s> <c>said</c> that same day <q>it would wait</q>.',
      '2024-10-11 relative',
    ],
    [
      'Chile shut the border on Friday. Later that day, <s>Peru</s> <c>said</c> <q>it would wait</q>.',
      '2024-10-11 relative',
    ],
    [
      'Chile shut the border on Friday. That evening <s>Peru</s> <c>said</c> <q>it would wait</q>.',
      '2024-10-11 relative',
    ],
    [
      'Chile shut the border on Friday. Earlier in the day, <s>Peru</s> <c>said</c> <q>it would wait</q>.',
      '2024-10-11 relative',
    ],
    [
      'Chile shut the border on 28 September 2023. A month later <s>Peru</s> <c>said</c> <q>it would wait</q>.',
      '2023-10 relative',
    ],
    ['Chile shut the border. The next day <s>Peru</s> <c>said</c> <q>it would wait</q>.', TODAY],
    ['Chile shut the border. Hours later <s>Peru</s> <c>said</c> <q>it would wait</q>.', TODAY],
    [
      'The bridge fell on 3 May 2019. <q>"It was rust,"</q> <s>Oliveros</s> <c>said</c> at the time.',
      '2019-05-03 relative',
    ],
    [
      'The bridge fell in 2019. <q>"It was rust,"</q> <s>Oliveros</s> <c>said</c> at the time.',
      '2019 relative',
    ],
  ])('%s', (marked, expected) => {
    expect(said(marked, PUBLISHED)).toBe(expected);
  });
});
