import { describe, expect, test } from '@jest/globals';
import { extract } from '../../../src/extraction/extract.js';
import { said } from './said-of.js';

/** A Tuesday. */
const PUBLISHED = '2024-10-15';
const TODAY = '2024-10-15 published';
const MONDAY = '2024-10-14 relative';

describe('where one speaker goes on at once, the day that he began to speak holds', () => {
  test.each([
    [
      'in the next sentence',
      '<s1>Minister Marta Oliveros</s1> <c1>said</c1> on Monday <q1>the talks had failed</q1>. <s2>She</s2> <c2>asked</c2> <q2>Chile to wait</q2>.',
      `${MONDAY} | ${MONDAY}`,
    ],
    [
      'in the quotation of the next paragraph, spoken by a pronoun',
      '<s1>Minister Marta Oliveros</s1> <c1>said</c1> on Monday <q1>the talks had failed</q1>.\n\n<q2>"We waited,"</q2> <s2>she</s2> <c2>added</c2>.',
      `${MONDAY} | ${MONDAY}`,
    ],
    [
      'of an occasion named in the sentence before',
      'Minister Marta Oliveros defended the plan at a news conference in Lima on Monday. <q>"It is fine,"</q> <s>she</s> <c>said</c>.',
      MONDAY,
    ],
    [
      'of an occasion named in the sentence behind',
      '<q>"It is fine,"</q> <c>said</c> <s>Minister Marta Oliveros</s>. She was speaking to reporters in Lima on Monday.',
      MONDAY,
    ],
    [
      'not where he speaks now',
      '<s1>Minister Marta Oliveros</s1> <c1>said</c1> on Monday <q1>the talks had failed</q1>. <s2>She</s2> <c2>says</c2> <q2>Chile must wait</q2>.',
      `${MONDAY} | ${TODAY}`,
    ],
    [
      'not where another speaks between',
      '<s1>Minister Marta Oliveros</s1> <c1>said</c1> on Monday <q1>the talks had failed</q1>. <s2>Chile</s2> <c2>said</c2> <q2>they had not</q2>. <s3>Oliveros</s3> <c3>answered</c3> <q3>that they had</q3>.',
      `${MONDAY} | ${TODAY} | ${TODAY}`,
    ],
    [
      'not where a second day is told',
      '<s1>Minister Marta Oliveros</s1> <c1>said</c1> on Monday <q1>the talks had failed</q1>. <s2>She</s2> <c2>said</c2> on Friday <q2>they might</q2>.',
      `${MONDAY} | 2024-10-11 relative`,
    ],
    [
      'not from years ago',
      'In 2019 <s1>Minister Marta Oliveros</s1> <c1>said</c1> <q1>borders were scars</q1>. <s2>Oliveros</s2> <c2>rejected</c2> <q2>the plan</q2>.',
      `2019 explicit | ${TODAY}`,
    ],
    [
      'not out of a relative clause',
      '<s1>Minister Marta Oliveros</s1>, who had <c1>said</c1> in January <q1>she would stay</q1>, <c2>said</c2> <q2>she would go</q2>.',
      `2024-01 explicit | ${TODAY}`,
    ],
    [
      'the day of the article stays the article’s',
      '<s1>Minister Marta Oliveros</s1> <c1>said</c1> on Tuesday <q1>the talks had failed</q1>. <s2>She</s2> <c2>asked</c2> <q2>Chile to wait</q2>.',
      `2024-10-15 relative | ${TODAY}`,
    ],
  ])('%s', (_, marked, expected) => {
    expect(said(marked, PUBLISHED)).toBe(expected);
  });
});

describe('in the same sentence the day holds, whichever it is', () => {
  test.each([
    [
      'Peru on Tuesday denounced a Chilean drill as "a rehearsal" and threatened to cut the line.',
      ['2024-10-15 relative', '2024-10-15 relative'],
    ],
    [
      "Peru's trade ministry asked Chile last week to lift the ban, arguing that the road was shut.",
      ['2024-10 relative', '2024-10 relative'],
    ],
  ])('%s', (text, expected) => {
    const { statements } = extract({ text, publishedAt: PUBLISHED });
    expect(statements.map(({ said: { on, basis } }) => `${on ?? '-'} ${basis}`)).toEqual(expected);
  });
});
