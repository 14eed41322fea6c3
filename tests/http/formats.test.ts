import { describe, expect, it, test } from '@jest/globals';
import request from 'supertest';
import { createListApp } from '../support/formats-app.js';

const app = createListApp();
const get = (path: string, headers: Record<string, string> = {}) =>
  request(app).get(path).set(headers).buffer(true);

describe('The form of an answer is', () => {
  test.each<[why: string, path: string, accept: string, type: string]>([
    ['JSON, where nothing is asked for', '/list', '', 'application/json'],
    ['JSON, where anything will do', '/list', '*/*', 'application/json'],
    ['JSON in a browser', '/list', 'text/html,application/xml;q=0.9,*/*;q=0.8', 'application/json'],
    ['what `Accept` names', '/list', 'application/x-ndjson', 'application/x-ndjson'],
    ['what `Accept` likes best', '/list', 'application/json;q=0.2, text/plain;q=0.9', 'text/plain'],
    ['what a wildcard allows', '/list', 'text/*', 'text/plain'],
    ['what is left where JSON is refused', '/list', 'application/json;q=0, */*', 'application/x-ndjson'],
    ['what `format` names', '/list?format=text', '', 'text/plain'],
    ['what `format` names, whatever `Accept` does', '/list?format=text', 'image/png', 'text/plain'],
    ['JSON, where `format` says so', '/list?format=json', 'text/plain', 'application/json'],
  ])('%s', async (_why, path, accept, type) => {
    const response = await get(path, { Accept: accept });
    expect([response.status, response.type]).toEqual([200, type]);
  });

  it('told as what the answer depends on', async () => {
    const { headers } = await get('/list');
    expect(headers.vary?.split(', ')).toEqual(
      expect.arrayContaining(['Accept', 'Accept-Encoding', 'Accept-Language']),
    );
  });

  it('never another than asked for: 406 tells what there is', async () => {
    const response = await get('/list', { Accept: 'image/png, text/html' });
    expect(response.status).toBe(406);
    expect(response.body).toMatchObject({ type: '/problems/not-acceptable' });
    for (const type of ['application/json', 'application/x-ndjson', 'text/plain'])
      expect((response.body as { detail: string }).detail).toContain(`\`${type}\``);
  });

  it('one that there is: another name is told with all there are, beside other faults', async () => {
    const response = await get('/list?format=xml&x=1');
    expect(response.status).toBe(400);
    expect((response.body as { errors: unknown }).errors).toEqual([
      { parameter: 'format', detail: 'Give one of `json`, `ndjson`, `text`.' },
      { parameter: 'x', detail: expect.stringContaining('Allowed are `q`, `format`') },
    ]);
  });

  it('no way around what the query’s schema demands', async () => {
    const response = await get('/list?q=none');
    expect((response.body as { errors: unknown }).errors).toEqual([
      { parameter: 'q', detail: 'Give another.' },
    ]);
  });
});

describe('The language of labels is', () => {
  test.each<[why: string, accept: string | undefined, language: string]>([
    ['English, where nothing is asked for', undefined, 'en'],
    ['what is asked for', 'fr', 'fr'],
    ['with its region', 'pt-BR, en', 'pt-BR'],
    ['what is liked best', 'de;q=0.5, fr;q=0.9', 'fr'],
    ['what is known', 'xx-nonsense, de;q=0.5', 'de'],
    ['English, where anything will do', '*', 'en'],
    ['English, where the header is no list of languages', '!!', 'en'],
  ])('%s', async (_why, accept, language) => {
    const response = await get('/list', accept === undefined ? {} : { 'Accept-Language': accept });
    expect(response.headers['content-language']).toBe(language);
    expect(response.body).toMatchObject({ language });
  });
});

describe('The header Link', () => {
  it('holds this address, the next page, the other forms and the description', async () => {
    expect((await get('/list')).headers.link?.split(', ')).toEqual([
      '</list?q=self>; rel="self"',
      '</list?q=next>; rel="next"',
      '</list?q=self&format=ndjson>; rel="alternate"; type="application/x-ndjson"',
      '</list?format=text>; rel="alternate"; type="text/plain"',
      '</openapi.json>; rel="describedby"; type="application/json"',
    ]);
  });

  it('holds the request’s own address where the answer tells none, harmless whatever it holds', async () => {
    const { headers } = await get('/list?format=ndjson&q=a%3Eb>"');
    expect(headers.link).toContain('</list?format=ndjson&q=a%3Eb%3E%22>; rel="self"');
  });

  it('leaves out what is too long for a header', async () => {
    const { headers } = await get(`/list?format=ndjson&q=${'x'.repeat(2_000)}`);
    expect(headers.link).not.toContain('xxx');
    expect(headers.link).toContain('rel="describedby"');
  });
});

describe('Pages of other origins', () => {
  it('may read every answer, and its headers', async () => {
    for (const path of ['/list', '/nothing']) {
      const { headers } = await get(path, { Origin: 'https://other.example' });
      expect(headers['access-control-allow-origin']).toBe('*');
      for (const name of ['ETag', 'Link', 'X-Request-Id'])
        expect(headers['access-control-expose-headers']).toContain(name);
    }
  });

  it('may send what a read needs', async () => {
    const { status, headers } = await request(app).options('/list').set('Origin', 'https://other.example');
    expect(status).toBe(204);
    expect(headers['access-control-allow-methods']).toBe('GET, HEAD, OPTIONS');
    expect(headers['access-control-allow-headers']).toContain('If-None-Match');
  });

  it('may not write', async () => {
    const { headers } = await request(app).post('/list').set('Origin', 'https://other.example');
    expect(headers).not.toHaveProperty('access-control-allow-origin');
  });
});
