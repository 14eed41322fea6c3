import { afterAll, beforeAll, describe, expect, it, test } from '@jest/globals';
import { startTestApi, type TestApi } from '../support/api.js';

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi();
});
afterAll(() => api.stop());

describe.each([
  ['an answer', '/v1/statements'],
  ['one from memory', '/v1/statements'],
  ['a refusal', '/v1/statements?limit=0'],
  ['what is not there', '/nothing'],
  ['what is no path', '/%ff'],
  ['health', '/livez'],
  ['the document', '/openapi.json'],
  ['the page', '/docs/'],
  ['a file of the page', '/docs/swagger-ui.css'],
])('%s', (_what, path) => {
  test.each([
    ['Content-Security-Policy', /^default-src 'none';.*frame-ancestors 'none'/],
    ['X-Content-Type-Options', /^nosniff$/],
    ['X-Frame-Options', /^DENY$/],
    ['Referrer-Policy', /^no-referrer$/],
    ['Cross-Origin-Resource-Policy', /^same-origin$/],
    ['X-Request-Id', /^[\w-]{36}$/],
  ])('has the header %s', async (name, value) => {
    expect((await api.request.get(path)).get(name)).toMatch(value);
  });

  test.each(['Server', 'X-Powered-By', 'Strict-Transport-Security'])('has no header %s', async (name) => {
    expect((await api.request.get(path)).get(name)).toBeUndefined();
  });
});

it('TLS is asked for where a trusted proxy had it, and not at the word of anybody', async () => {
  const get = () => api.request.get('/livez').set('X-Forwarded-Proto', 'https');
  expect((await get()).get('Strict-Transport-Security')).toBeUndefined();
  api.app.set('trust proxy', 1);
  expect((await get()).get('Strict-Transport-Security')).toBe('max-age=15552000');
  api.app.set('trust proxy', false);
});
