import { describe, expect, it, test } from '@jest/globals';
import { instantOf, shortened, writeAtom, type Entry } from '../../../src/http/formats/atom.js';

const nasty = `<script>alert("x")</script> & ]]> ' \u0000\u0012\ud800\uffff 🌊\r\n`;

function entry(parts: Partial<Entry> = {}): Entry {
  return {
    id: '/v1/statements/a',
    title: 'A title',
    updated: '2026-03-11T00:00:00Z',
    author: 'Somebody',
    alternate: 'https://fjordwire.example/a?b=1&c=2',
    summary: 'A summary',
    ...parts,
  };
}

function write(entries: readonly Entry[], next: string | null = null) {
  return writeAtom({ title: 'Found', self: '/v1/statements?q=a&format=atom', next, entries });
}

function texts(xml: string, name: string): string[] {
  return [...xml.matchAll(new RegExp(`<${name}>([^<]*)</${name}>`, 'g'))].map(([, text = '']) => text);
}

describe('A feed', () => {
  it('has what Atom demands of it, in Atom’s name', () => {
    const xml = write([entry()]);
    expect(xml).toMatch(
      /^<\?xml version="1\.0" encoding="utf-8"\?>\n<feed xmlns="http:\/\/www\.w3\.org\/2005\/Atom">/,
    );
    expect(texts(xml, 'title')).toEqual(['Found', 'A title']);
    expect(texts(xml, 'updated')).toEqual(['2026-03-11T00:00:00Z', '2026-03-11T00:00:00Z']);
    expect(texts(xml, 'name')).toEqual(['Somebody']);
  });

  it('has ids that are the same each time, and each its own', () => {
    const ids = () => texts(write([entry(), entry({ id: 'b' })]), 'id');
    expect(ids()).toEqual(ids());
    expect(new Set(ids()).size).toBe(3);
    for (const id of ids())
      expect(id).toMatch(/^urn:uuid:[\da-f]{8}-[\da-f]{4}-8[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
  });

  it('was updated when the newest of its entries was', () => {
    const days = ['2026-03-11', '2026-04-01', '2025-01-01'].map((day) =>
      entry({ updated: `${day}T00:00:00Z` }),
    );
    expect(texts(write(days), 'updated')[0]).toBe('2026-04-01T00:00:00Z');
    expect(texts(write([]), 'updated')).toEqual(['1970-01-01T00:00:00Z']);
  });

  it('links to itself and its next page', () => {
    const xml = write([], '/v1/statements?q=a&cursor=x&format=atom');
    expect(xml).toContain(
      '<link rel="self" type="application/atom+xml" href="/v1/statements?q=a&amp;format=atom"/>',
    );
    expect(xml).toContain('<link rel="next" href="/v1/statements?q=a&amp;cursor=x&amp;format=atom"/>');
  });

  it('holds any text as text', () => {
    const xml = write([
      entry({ title: nasty, author: nasty, summary: nasty, alternate: nasty, categories: [nasty] }),
    ]);
    expect(xml).not.toMatch(/<script|[\u0000\u0012\ud800\uffff](?![\udc00-\udfff])/);
    const [summary] = texts(xml, 'summary');
    expect(summary).toBe("&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt; &amp; ]]&gt; '  🌊&#13;\n");
  });
});

test.each([
  ['2026', '2026-01-01T00:00:00Z'],
  ['2026-03', '2026-03-01T00:00:00Z'],
  ['2026-03-11', '2026-03-11T00:00:00Z'],
  ['2026-03-11T09:30:00Z', '2026-03-11T09:30:00Z'],
  [null, '1970-01-01T00:00:00Z'],
])('of %s, the first instant is %s', (date, instant) => {
  expect(instantOf(date)).toBe(instant);
});

test('a title is cut between words', () => {
  expect(shortened('short')).toBe('short');
  expect(shortened('word '.repeat(100))).toMatch(/^(word ){20,24}…$/);
});
