import { describe, expect, test } from '@jest/globals';
import { mostCharacters, mostStatements } from '../../../src/articles/limits.js';
import { prepareArticle } from '../../../src/articles/writing/prepare-article.js';
import { readArticle } from '../../../src/articles/intake/read-article.js';

const readAt = new Date('2026-03-11T12:00:00Z');
const statement = '“The pier will be closed,” said Tomas Vrabek, the mayor of Nordhaven.';
const filler = 'The pier of Nordhaven has been under repair since the winter and lies idle. ';
const longest = filler.repeat(mostCharacters).slice(0, mostCharacters - 1);

const statements = (count: number): string => `${statement}\n`.repeat(count);
const cells = (count: number): string => `<table>${'<tr><td>He said no.</td></tr>'.repeat(count)}</table>`;

function prepare(raw: { text: string } | { html: string }) {
  const { outcome } = prepareArticle({ raw, readAt });
  return typeof outcome === 'string' ? outcome : outcome.extraction.statements.length;
}

describe('An article', () => {
  test.each([
    ['of as many characters as one may have is read', { text: `${longest}.` }, 0],
    ['of more characters is refused', { text: `${longest}..` }, 'characters'],
    ['of more characters in a page is refused', { html: `<p>${longest}..</p>` }, 'characters'],
    ['of as many statements as one may have is read', { text: statements(mostStatements) }, mostStatements],
    ['of more statements is refused', { text: statements(mostStatements + 1) }, 'statements'],
    ['of more statements in a page is refused', { html: cells(mostStatements + 500) }, 'statements'],
    ['without words is refused', { text: '—' }, 'empty'],
  ])('%s', (_what, raw, outcome) => {
    expect(prepare(raw)).toBe(outcome);
  });

  test('is measured without title and page furniture', () => {
    const text = `${longest}.\n\n${'Advertisement\n\n'.repeat(20)}`;
    expect(text.length).toBeGreaterThan(mostCharacters);
    expect(prepare({ text })).toBe(0);
  });

  test('that is stored is held to the same when its statements are found anew', () => {
    const article = {
      ...readArticle({ text: statement }, { now: readAt }),
      text: statements(mostStatements + 1),
    };
    expect(prepareArticle({ article }).outcome).toBe('statements');
  });
});
