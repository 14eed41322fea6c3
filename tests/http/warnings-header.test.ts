import { describe, expect, it, test } from '@jest/globals';
import { writeWarnings } from '../../src/http/warnings-header.js';

const warn = (detail: string) => ({ parameter: 'q', detail });

describe('The header of warnings', () => {
  test.each([
    ['plain words', 'Only ten words are read.'],
    ['other scripts', '“Зеленський” was taken for Zelensky.'],
    ['characters beyond the first plane', 'Nobody has the name 𝒳.'],
    ['line ends', 'one\r\nSet-Cookie: two'],
  ])('holds %s in ASCII, and parses to what was said', (_what, detail) => {
    const written = writeWarnings([warn(detail)]);
    expect(written).toMatch(/^[ -~]+$/);
    expect(JSON.parse(written)).toEqual([warn(detail)]);
  });

  it('leaves out what would make it longer than proxies take', () => {
    const many = Array.from({ length: 50 }, (_, i) => warn(`${i} `.padEnd(300, 'x')));
    const written = writeWarnings(many);
    expect(written.length).toBeLessThanOrEqual(4_000);
    expect(JSON.parse(written)).toEqual(many.slice(0, 12));
  });
});
