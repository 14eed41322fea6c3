import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';

import { CLOSING_NOTES, findClosingNote } from '../../../src/articles/intake/closing-notes.js';
import { FURNITURE_RULES } from '../../../src/articles/intake/furniture-rules.js';
import {
  blankFurniture,
  cutSpans,
  findFurniture,
  matchRule,
} from '../../../src/articles/intake/furniture.js';

const STORY =
  'The port of Verin will be shut for a week, its director Tom Reed said on Thursday at the pier.';
const furnitureOf = (text: string, title?: string) =>
  findFurniture(text, title).map(({ start, end }) => text.slice(start, end));

describe('every rule', () => {
  test.each(FURNITURE_RULES.map(({ name, example }) => [name, example]))(
    '%s takes out: %s',
    (name, example) => {
      expect(matchRule(example, true)?.name).toBe(name);
    },
  );

  test.each(FURNITURE_RULES.flatMap(({ name, keeps }) => (keeps === undefined ? [] : [[name, keeps]])))(
    '%s leaves alone: %s',
    (_, keeps) => {
      expect(matchRule(keeps, true)).toBeUndefined();
    },
  );

  test.each(CLOSING_NOTES.map(({ example }) => [example]))('a closing note is found: %s', (example) => {
    expect(findClosingNote({ text: example, start: 0, end: example.length })).not.toBeNull();
  });
});

describe('furniture', () => {
  test.each([
    '/',
    '•',
    '—',
    '***',
    '| |',
    '0:00 / 3:45',
    'Listen to this article',
    'Press play to listen',
    '5 minutes read',
    'Reading time: 4 minutes',
    "FILE PHOTO: Halden's President Ana Orlov says goodbye to her guests, Verin, May 3, 2023. Tom Reed/Pool via REUTERS/File Photo",
    'Photo: Tom Reed',
    'Image credit: Halden Wire',
    'Image source, Getty Images',
    'Photo by Tom Reed / Halden Wire',
    '(Photo by Tom Reed/Getty Images)',
    'Sources: Halden Wire, The Verin Post',
    'Source: halden-wire.example',
    'Also read: Old cranes of Verin',
    'READ MORE | Who runs the port?',
    'See also: Old cranes',
    'Related: Why Verin matters',
    'Watch: Orlov speaks in Verin',
    'Advertisement',
    'ADVERTISEMENT',
    'Story continues below this advertisement',
    'Share this article',
    'Facebook Twitter WhatsApp Email',
    'Tweet',
    'Follow Halden Wire on Instagram',
    'Subscribe to our newsletter',
    'Sign up here',
    'Subscribe',
    'Already a subscriber? Log in',
    'Copyright © 2024 Halden Wire',
    'The Halden Post. All Rights Reserved.',
    'This story was originally published by Halden Wire.',
    '(With inputs from agencies)',
    'Additional reporting by Ana Orlov; editing by Tom Reed',
    'Last updated: Dec 19, 2024',
    'Updated 3 hours ago',
    '2 hours ago',
    'By Ana Orlov',
    'BY ANA ORLOV',
    'December 19, 2024 10:15 AM',
    'This site uses cookies to work.',
    'Accept all cookies',
    'Comments (3)',
    'Leave a comment',
    'Be the first to comment',
    'Tags: ports, Verin',
    '#ports #verin',
    'Home > World > Halden',
    'https://halden-wire.example/a',
    '@halden_wire',
    'Skip to main content',
  ])('is found: %s', (line) => {
    expect(furnitureOf(`${line}\n\n${STORY}`, 'Port shut')).toEqual([line]);
  });

  test.each([
    '"Read more books," the minister said.',
    'Sources: said to be close to Orlov',
    'Share prices fell in Verin',
    'By Friday the port was open again',
    'By Land and Sea',
    'Source: the minister himself',
    'Follow the money, Orlov said',
    'Photographers were kept out',
    'Advertisement bans are planned',
    'KEY QUOTES',
    'CONTEXT',
    'WHY IT IS IMPORTANT',
    'Tom Reed, director of the port, on its website:',
    'Comments by Orlov angered the union',
    'Subscribe to nobody, the sect teaches',
    'Home is where the port is',
    'Reporting by the state channel suggests otherwise.',
    'This report was produced by a panel, which said the port was safe.',
    'Views differ',
    '2024',
    'Reuters could not verify the report.',
    '"We shut"',
    '”',
    'Related matters were left for later, both sides said.',
    'Most read only the headline.',
  ])('is not: %s', (line) => {
    expect(furnitureOf(`Port shut for a week\n\n${line}\n\n${STORY}`)).toEqual([]);
  });

  test.each([
    ['head only: a byline below the story', `${STORY}\n\nBy Ana Orlov`, []],
    ['head only: a date that heads a part of a chronology', `${STORY}\n\nDecember 19, 2024\n\n${STORY}`, []],
    [
      'a credit behind reported speech is cut alone',
      `${STORY} (Photo by Tom Reed/Getty Images)`,
      ['(Photo by Tom Reed/Getty Images)'],
    ],
    [
      'a caption with its credit goes whole',
      `${STORY}\nShips lie off Verin. (Photo by Tom Reed/Getty Images)`,
      ['Ships lie off Verin. (Photo by Tom Reed/Getty Images)'],
    ],
    [
      'who reported and edited is cut off the last paragraph',
      `${STORY} (Reporting by Ana Orlov; Editing by Tom Reed)`,
      ['(Reporting by Ana Orlov; Editing by Tom Reed)'],
    ],
    [
      'the title printed again',
      `Port shut for a week\n\nPORT SHUT FOR A WEEK!\n\n${STORY}`,
      ['PORT SHUT FOR A WEEK!'],
    ],
    [
      'the title with the site behind it',
      `Port shut for a week\nPort shut for a week | Halden Wire\n${STORY}`,
      ['Port shut for a week | Halden Wire'],
    ],
  ])('%s', (_, text, found) => {
    expect(furnitureOf(text)).toEqual(found);
  });
});

describe('lists of links', () => {
  test.each([
    [
      'are cut to the end of the page',
      `${STORY}\n\nYou may be interested in\n\nCranes of Verin rust away\nShort one\n/\n/`,
      ['You may be interested in', 'Cranes of Verin rust away', 'Short one', '/', '/'],
    ],
    [
      'inside the article end at its next heading',
      `${STORY}\nRelated articles\nCranes of Verin rust away\nCONTEXT\n${STORY}`,
      ['Related articles', 'Cranes of Verin rust away'],
    ],
    [
      'inside the article end at a heading of few words',
      `${STORY}\nMost read\nCranes of Verin rust away\nThe background\n${STORY}`,
      ['Most read', 'Cranes of Verin rust away'],
    ],
    [
      'end where a line introduces quotations',
      `${STORY}\nRelated\nReed on the future of the port:\n"It is lost."\n${STORY}`,
      ['Related'],
    ],
    ['never take body text', `${STORY}\nAlso read\n${STORY}`, ['Also read']],
  ])('%s', (_, text, found) => {
    expect(furnitureOf(text)).toEqual(found);
  });
});

describe('spans, whatever the text', () => {
  const line = fc.oneof(
    fc.constantFrom(
      STORY,
      ...FURNITURE_RULES.map(({ example }) => example),
      ...CLOSING_NOTES.map(({ example }) => example),
      'Related',
      '',
    ),
    fc.string({ unit: 'binary', maxLength: 60 }),
  );
  const page = fc
    .array(line, { maxLength: 15 })
    .chain((lines) => fc.constantFrom('\n', '\r\n', '\u2028', ' \n\u00A0').map((end) => lines.join(end)));

  test('are sorted, disjoint and inside, and hold no line break', () => {
    fc.assert(
      fc.property(page, (text) => {
        let position = 0;
        for (const { start, end } of findFurniture(text)) {
          expect(start).toBeGreaterThanOrEqual(position);
          expect(end).toBeGreaterThan(start);
          expect(text.slice(start, end)).not.toMatch(/[\n\r\u2028\u2029]/);
          position = end;
        }
        expect(position).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  test('blanked out leave length, line breaks and the rest as they were', () => {
    fc.assert(
      fc.property(page, (text) => {
        const spans = findFurniture(text);
        const blanked = blankFurniture(text, spans);
        expect(blanked).toHaveLength(text.length);
        expect(blanked.replace(/[^\n\r\u2028\u2029]/g, '')).toBe(text.replace(/[^\n\r\u2028\u2029]/g, ''));
        expect(cutSpans(blanked, spans)).toBe(cutSpans(text, spans));
        expect(spans.every(({ start, end }) => blanked.slice(start, end).trim() === '')).toBe(true);
      }),
    );
  });
});
