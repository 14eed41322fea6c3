import { describe, expect, test } from '@jest/globals';
import { titleMatcher, withoutSiteName } from '../../../src/articles/intake/title.js';

const TITLE = 'Port of Verin shut for a week';

describe('a line prints the title', () => {
  test.each([
    ['in capitals, with another mark', 'PORT OF VERIN: SHUT FOR A WEEK!', true],
    ['with the site behind it', `${TITLE} | Halden Wire`, true],
    ['with the site far behind it', `${TITLE}${' '.repeat(20)}-  Halden Wire`, true],
    ['with more than that', `${TITLE} and a day`, false],
  ])('%s', (_, line, prints) => {
    expect(titleMatcher(TITLE)(line)).toBe(prints);
  });
});

describe("the site's name is taken off a title", () => {
  test.each([
    ['behind a bar', `${TITLE} | Halden Wire`, TITLE],
    ['behind the dash of a site that is known', `${TITLE} – Halden Wire`, TITLE],
    ['not behind any dash', `${TITLE} – again and again`, `${TITLE} – again and again`],
  ])('%s', (_, title, without) => {
    expect(withoutSiteName(title, ['Halden Wire']).trimEnd()).toBe(without);
  });
});
