import { describe, expect, test } from '@jest/globals';

import { articleId } from '../../../src/articles/intake/article-id.js';
import { canonicalUrl } from '../../../src/articles/intake/canonical-url.js';

const idOf = (address: string) => articleId({ url: canonicalUrl(address), text: 'any' });

describe('the canonical address', () => {
  test.each([
    ['https://Halden.example:443/a?utm_source=x&id=3&fbclid=y#top', 'https://halden.example/a?id=3'],
    ['http://user:secret@halden.example/a/', 'http://halden.example/a/'],
    ['https://halden.example/#!/news/5', 'https://halden.example/#!/news/5'],
    ['https://halden.example/a?q=x%26id=2', 'https://halden.example/a?q=x%26id=2'],
    ['ftp://halden.example/a', null],
    ['javascript:alert(1)', null],
    ['/a', null],
    ['', null],
  ])('%s', (address, canonical) => {
    expect(canonicalUrl(address)).toBe(canonical);
  });
});

describe('an id', () => {
  test.each([
    ['http://www.halden.example/a/', 'https://halden.example/a'],
    ['https://halden.example/a?b=1&a=2', 'https://halden.example/a?a=2&b=1&utm_medium=mail'],
    ['https://halden.example./a', 'https://halden.example/a#part'],
    ['https://halden.example', 'https://www.halden.example/'],
  ])('is the same for %s and %s', (one, other) => {
    expect(idOf(one)).toBe(idOf(other));
  });

  test.each([
    ['https://halden.example/a?id=1', 'https://halden.example/a?id=2'],
    ['https://halden.example/a?p=1', 'https://halden.example/a'],
    ['https://halden.example/A', 'https://halden.example/a'],
    ['https://halden.example/a%2520b', 'https://halden.example/a%20b'],
    ['https://halden.example/a?q=x%26id=2', 'https://halden.example/a?q=x&id=2'],
    ['https://halden.example:8080/a', 'https://halden.example/a'],
    ['https://halden.example/#!/news/5', 'https://halden.example/#!/news/6'],
    ['https://halden.example/a?ref=1', 'https://halden.example/a?ref=2'],
  ])('differs for %s and %s', (one, other) => {
    expect(idOf(one)).not.toBe(idOf(other));
  });

  test('is readable, short and fit for the engine', () => {
    expect(idOf('https://halden.example/world/ports-shut')).toMatch(
      /^halden-example-world-ports-shut-[0-9a-f]{24}$/,
    );
    expect(idOf(`https://halden.example/${'é/'.repeat(500)}`)).toMatch(/^[a-z0-9-]{1,73}$/);
    expect(articleId({ url: null, text: 'Port shut.' })).toMatch(/^text-[0-9a-f]{24}$/);
  });

  test('without an address is that of the text', () => {
    expect(articleId({ url: null, text: 'a' })).toBe(articleId({ url: null, text: 'a' }));
    expect(articleId({ url: null, text: 'a' })).not.toBe(articleId({ url: null, text: 'b' }));
  });
});
