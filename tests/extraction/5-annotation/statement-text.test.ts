import { describe, expect, test } from '@jest/globals';
import { describeContext } from '../../../src/extraction/5-annotation/context.js';
import {
  blendConfidence,
  statementKind,
  statementText,
} from '../../../src/extraction/5-annotation/statement-text.js';
import type { Speaker } from '../../../src/extraction/types.js';
import { readMarked } from '../marked-article.js';

function first(marked: string) {
  const article = readMarked(marked);
  const [attribution] = article.attributions;
  if (!attribution) throw new Error('no statement is marked');
  return { ...article, attribution };
}

describe('text and kind', () => {
  test.each([
    ['<q>"We are ready,"</q> <s>Peru</s> <c>said</c>.', 'We are ready,', 'direct'],
    ['<q>“We are ready”.</q>', 'We are ready.', 'direct'],
    [
      '<q>“We are ready,”</q> <s>Peru</s> <c>said</c>, <q>“and we wait.”</q>',
      'We are ready, and we wait.',
      'direct',
    ],
    ['<s>Peru</s> <c>said</c> <q>that the talks\nhad failed</q>.', 'that the talks had failed', 'indirect'],
    ['<s>Peru</s> <c>spoke</c> of <q>"sabotage" of the talks</q>.', '"sabotage" of the talks', 'mixed'],
    ['<s>Peru</s> <c>said</c> <q>that "all is lost"</q>.', 'that "all is lost"', 'direct'],
    [
      '<s>Peru</s> <c>said</c> <q>it was "sabotage" and "theft"</q>.',
      'it was "sabotage" and "theft"',
      'mixed',
    ],
    [
      '<q>“The first day was long.</q>\n\n<q>“The second was longer.”</q>',
      'The first day was long. The second was longer.',
      'direct',
    ],
    [
      `<q>"We are ready, and so is our 'bigger' ally."</q> <s>Peru</s> <c>added</c>.`,
      `We are ready, and so is our 'bigger' ally.`,
      'direct',
    ],
    [
      '<q>“They say “peace”, we say peace,”</q> <s>Peru</s> <c>said</c>.',
      'They say “peace”, we say peace,',
      'direct',
    ],
    ["<s>Peru</s> <c>called</c> <q>the pact 'a gift'</q>.", "the pact 'a gift'", 'mixed'],
    [
      '<s>Peru</s> <c>called</c> <q>‘a gift’ what others call a theft</q>.',
      '‘a gift’ what others call a theft',
      'mixed',
    ],
    ["<s>Peru</s> <c>said</c> <q>'a gift' and 'a theft'</q>.", "'a gift' and 'a theft'", 'mixed'],
    [
      "<q>'It isn't the workers' fault'</q>, <s>Peru</s> <c>said</c>.",
      "It isn't the workers' fault",
      'direct',
    ],
  ])('%j', (marked, text, kind) => {
    const { attribution, reading } = first(marked);
    expect(statementText(reading, attribution.spans)).toBe(text);
    expect(statementKind(reading, attribution)).toBe(kind);
  });
});

describe('context', () => {
  test.each([
    [
      'It rained. <s>Peru</s> <c>said</c> <q>the talks\nhad failed</q>. Chile was silent.',
      'Peru said the talks',
    ],
    [
      '"Old words," Chile said. <q>"We are ready,"</q> <s>Peru</s> <c>said</c>. "New words," Bolivia said.',
      '"We are ready," Peru said.',
    ],
  ])('%j', (marked, start) => {
    const { reading, attribution } = first(marked);
    const context = describeContext(reading, attribution);
    expect(context.startsWith(start)).toBe(true);
    expect(context).not.toMatch(/Chile|Bolivia|rained/u);
  });

  test('of statements that share one giant sentence stays near each, cut at words', () => {
    const filler = 'and the river rose over the banks '.repeat(300);
    const { reading, attribution } = first(
      `It rained ${filler}while <s>Peru</s> <c>said</c> <q>the talks had failed</q> ${filler}.`,
    );
    const context = describeContext(reading, attribution);
    expect(context).toContain('while Peru said the talks had failed and');
    expect(context.length).toBeLessThanOrEqual(1200);
    expect(context).toMatch(/^(?:and|the|river|rose|over|banks) .* (?:and|the|river|rose|over|banks)$/u);
  });

  test('of a statement longer than the limit is no longer than the statement', () => {
    const filler = 'and the river rose over the banks '.repeat(300);
    const { reading, attribution } = first(`${filler}<s>Peru</s> <c>said</c> <q>the talks ${filler}</q>.`);
    const [span = { start: 0, end: 0 }] = attribution.spans;
    const context = describeContext(reading, attribution);
    expect(context).toContain('the talks and the river');
    expect(context.length).toBeLessThanOrEqual(span.end - span.start);
  });

  test('of a headed quotation has its heading and no other quotation', () => {
    const { reading, attribution } = first(
      '<s>Minister Marta Oliveros</s> on her website:\n\n<q>"We are ready to talk."</q>\n\n"There is no hurry at all."',
    );
    expect(describeContext(reading, attribution)).toBe(
      'Minister Marta Oliveros on her website: "We are ready to talk."',
    );
  });
});

test.each([
  ['named', 0.9],
  ['heading', 0.87],
  ['description', 0.84],
  ['pronoun', 0.81],
  ['unresolved', 0.72],
] as const)('a speaker that is %s leaves %f of a confidence of 0.9', (resolution, expected) => {
  const { attribution } = first('<s>Peru</s> <c>said</c> <q>no</q>.');
  const speaker: Speaker = { start: 0, end: 4, text: 'Peru', role: null, resolution, actor: null };
  expect(blendConfidence(attribution, speaker)).toBe(expected);
});

test('a statement of nobody is trusted least', () => {
  const { attribution } = first('<s>Peru</s> <c>said</c> <q>no</q>.');
  expect(blendConfidence(attribution, null)).toBe(0.54);
});
