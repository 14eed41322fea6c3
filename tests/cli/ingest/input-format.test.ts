import { describe, expect, test } from '@jest/globals';
import { formatOfContent, formatOfName } from '../../../src/cli/ingest/input-format.js';

test.each([
  ['a.txt', 'text'],
  ['a.HTML', 'html'],
  ['b.c/a.htm', 'html'],
  ['a.json', 'json'],
  ['a.ndjson', 'ndjson'],
  ['a.jsonl', 'ndjson'],
  ['a.pdf', undefined],
  ['txt', undefined],
])('the name %s tells %s', (name, format) => {
  expect(formatOfName(name)).toBe(format);
});

describe('formatOfContent', () => {
  test.each([
    ['{"text":"a"}\n{"text":"b"}\n', 'ndjson'],
    ['\n {"text":"a long line that goes on', 'ndjson'],
    ['{\n  "text": "a"\n}', 'json'],
    ['[\n  {"text": "a"}]', 'json'],
    ['<!DOCTYPE html><html>', 'html'],
    ['\n<article class="story">', 'html'],
    ['<!-- page --><p>', 'html'],
    ['OSLO, March 11 (Fjord Wire) - Norway', 'text'],
    ['[Corrected] Norway stays', 'text'],
    ['<3 is what she wrote', 'text'],
    ['', 'text'],
  ])('%j is %s', (beginning, format) => {
    expect(formatOfContent(beginning)).toBe(format);
  });
});
