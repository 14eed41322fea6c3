import { expect, test } from '@jest/globals';
import type { GoldPiece } from '../../eval/gold.js';
import { collectExamples } from '../../training/examples.js';
import { writeWeights } from '../../training/weights-file.js';

function piece(text: string, content: string, cueClass: GoldPiece['cueClass'] = 'speech'): GoldPiece {
  const start = text.indexOf(content);
  return { start, end: start + content.length, kind: 'indirect', cueClass, speakerSpans: [], cueSpans: [] };
}

const TEXT = 'Minister Ana Kovac said on Monday the harbour would open as ships waited outside.';

test.each([
  { name: 'the end that the annotator chose', content: 'the harbour would open', right: 1 },
  { name: 'no statement where he marked none', content: null, right: 0 },
])('learns $name', ({ content, right }) => {
  const pieces = content === null ? [] : [piece(TEXT, content)];
  const examples = collectExamples({ id: 'a', text: TEXT, pieces });
  expect(examples).toHaveLength(1);
  expect(Math.min(1, examples[0]?.right ?? -1)).toBe(right);
  expect(examples[0]?.candidates.length).toBeGreaterThan(2);
});

test('learns nothing from what falls on a thought, a wish or a plan', () => {
  const pieces = [piece(TEXT, 'the harbour would open as ships waited outside', 'other')];
  expect(collectExamples({ id: 'a', text: TEXT, pieces })).toEqual([]);
});

test('writes each weight as a signed byte, to the nearest step and up to the largest', () => {
  const file = writeWeights(Float64Array.from([0, 1, -1, 0.01, 99, -99]));
  const base64 = /`\n([\s\S]*)\n`/u.exec(file)?.[1] ?? '';
  expect([...new Int8Array(Buffer.from(base64, 'base64'))]).toEqual([0, 32, -32, 0, 127, -127]);
});
