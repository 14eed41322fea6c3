import { describe, expect, it, test } from '@jest/globals';
import { faultsOfAnswer, type Answer } from '../support/described-answer.js';

const named = { 'x-request-id': 'a', 'cache-control': 'no-store' };
const well: Answer = {
  status: 200,
  headers: {
    'x-request-id': 'a',
    'cache-control': 'no-cache',
    etag: '"a"',
    link: '</livez>; rel="self"',
    vary: 'Accept',
    'content-type': 'application/json; charset=utf-8',
    'content-length': '15',
  },
  body: { status: 'ok' },
};
const problem = {
  type: '/problems/unknown-route',
  title: 'Nothing',
  status: 404,
  detail: 'See /docs.',
  instance: '/x',
};
const refused: Answer = {
  status: 404,
  headers: { ...named, 'content-type': 'application/problem+json; charset=utf-8' },
  body: problem,
};

describe('An answer is as described', () => {
  test.each<[what: string, method: string, path: string, answer: Answer]>([
    ['in full', 'GET', '/livez', well],
    ['without a body to HEAD', 'HEAD', '/livez', { ...well, body: undefined }],
    [
      'without body and type where nothing has changed',
      'GET',
      '/livez',
      { status: 304, headers: { ...well.headers, 'content-type': undefined }, body: undefined },
    ],
    ['as a problem where there is nothing', 'GET', '/x', refused],
    [
      'where it tells the methods',
      'OPTIONS',
      '/livez',
      { status: 204, headers: { 'x-request-id': 'a', allow: 'GET, HEAD, OPTIONS' }, body: undefined },
    ],
  ])('%s: %s %s', (_what, method, path, answer) => {
    expect(faultsOfAnswer(method, path, answer)).toEqual([]);
  });
});

describe('An answer is refused', () => {
  const without = (name: string) => ({ ...well, headers: { ...well.headers, [name]: undefined } });
  test.each<[what: string, answer: Answer, fault: string, method?: string, path?: string]>([
    ['of another status', { ...well, status: 202 }, 'does not know this status'],
    ['with a field that is not described', { ...well, body: { status: 'ok', key: 1 } }, '"key"'],
    ['with a field of another type', { ...well, body: { status: 1 } }, '/status'],
    ['without a body', { ...well, body: undefined }, 'no body'],
    ['with a body to HEAD', well, 'HEAD', 'HEAD'],
    ['with a body where nothing has changed', { ...well, status: 304 }, 'it has a body'],
    [
      'of another media type',
      { ...well, headers: { ...well.headers, 'content-type': 'text/csv' } },
      'text/csv',
    ],
    [
      'in another charset',
      { ...well, headers: { ...well.headers, 'content-type': 'application/json; charset=latin1' } },
      'UTF-8',
    ],
    ['without a header that is promised', without('x-request-id'), 'X-Request-Id is missing'],
    ['with a header that nobody knows', { ...well, headers: { ...well.headers, 'x-odd': '1' } }, 'x-odd'],
    ['as a success where there is nothing', well, 'no such operation', 'GET', '/x'],
    ['as no problem', { ...refused, body: 'Not found' }, 'malformed', 'GET', '/x'],
    [
      'as a problem of another status',
      { ...refused, body: { ...problem, status: 400 } },
      'own status is 400',
      'GET',
      '/x',
    ],
    ['without the methods that are allowed', { ...refused, status: 405 }, 'Allow', 'PUT', '/livez'],
  ])('%s', (_what, answer, fault, method = 'GET', path = '/livez') => {
    expect(faultsOfAnswer(method, path, answer).join('\n')).toContain(fault);
  });

  it('where a line of NDJSON is none of its items', () => {
    const contentType = 'application/x-ndjson; charset=utf-8';
    const headers = { ...well.headers, 'content-type': contentType, 'content-language': 'en' };
    const faultsOfLines = (body: string) =>
      faultsOfAnswer('GET', '/v1/statements?format=ndjson', { status: 200, headers, body });
    expect(faultsOfLines('{"id":"a"}\n')).toEqual([]);
    expect(faultsOfLines('{"id":"a"}\n{"id":1}\n').join('\n')).toContain('/id');
    expect(faultsOfLines('{"id":"a","keys":{}}\n').join('\n')).toContain('"keys"');
  });
});
