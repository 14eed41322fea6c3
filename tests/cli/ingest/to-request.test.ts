import { expect, test } from '@jest/globals';
import { toRequest } from '../../../src/cli/ingest/to-request.js';

test('takes the fields of articles and tells which others there were', () => {
  expect(toRequest({ id: 1, text: 'a', url: 'https://a.example', tags: [] }, {})).toEqual({
    body: { text: 'a', url: 'https://a.example' },
    leftOut: ['id', 'tags'],
  });
});

test('null means that a field is not there', () => {
  expect(toRequest({ text: 'a', author: null, source: null, id: null }, { source: 'Fjord Wire' })).toEqual({
    body: { text: 'a', source: 'Fjord Wire' },
    leftOut: [],
  });
});

test('what an article tells itself counts more than a default', () => {
  const defaults = { source: 'Fjord Wire', language: 'en', publishedAt: '2026-03-11' };
  expect(toRequest({ text: 'a', source: 'Andes Press', publishedAt: '2026-08-06' }, defaults).body).toEqual({
    text: 'a',
    source: 'Andes Press',
    publishedAt: '2026-08-06',
    language: 'en',
  });
});
