import { describe, expect, it, test } from '@jest/globals';
import request from 'supertest';
import type { Handlers } from '../../src/http/operation.js';
import { Problem } from '../../src/http/problem.js';
import { createEchoApp, type echoOperations } from '../support/http-app.js';

const app = createEchoApp();

describe('A mounted operation', () => {
  it('gives its handler path, query and body, and sends its answer', async () => {
    const response = await request(app).post('/echo/a%20b?times=2').send({ word: 'x' });
    expect(response.status).toBe(200);
    expect(response.body).toEqual({ id: 'a b', words: ['x', 'x'] });
  });

  it('fills in defaults', async () => {
    expect((await request(app).post('/echo/a').send({ word: 'x' })).body).toEqual({ id: 'a', words: ['x'] });
  });

  it('sends an answer without a body, with its headers', async () => {
    const response = await request(app).post('/echo/a').send({ word: '' });
    expect([response.status, response.text, response.headers['x-empty']]).toEqual([204, '', 'no word']);
  });

  it('reports the faults of path, query and body together', async () => {
    const response = await request(app).post('/echo/too-long?times=9&extra=1').send({ wrod: 'x' });
    expect(response.status).toBe(400);
    expect(response.headers['content-type']).toBe('application/problem+json; charset=utf-8');
    expect(response.body).toEqual({
      type: '/problems/invalid-request',
      title: 'The request is not valid',
      status: 400,
      detail: expect.stringContaining('And 2 more'),
      instance: '/echo/too-long',
      errors: [
        { parameter: 'id', detail: 'Give at most 5 characters.' },
        { parameter: 'times', detail: 'Give at most 3.' },
        { parameter: 'extra', detail: 'There is no parameter `extra`. Allowed are `times`.' },
        { pointer: '#/word', detail: 'Give a value: it is required.' },
        {
          pointer: '#/wrod',
          detail: 'There is no field `wrod`. Did you mean `word`? Allowed are `word`, `on`.',
        },
      ],
    });
  });

  it.each([80, 200_000])('tells the first 50 of %d faults and how many there are', async (count) => {
    const body = Object.fromEntries(Array.from({ length: count }, (_, i) => [`f${i}`, i]));
    const response = await request(createEchoApp({ maxBodyBytes: 10_000_000 }))
      .post('/echo/a')
      .send(body);
    expect(response.status).toBe(400);
    const { errors, detail } = response.body as { errors: unknown[]; detail: string };
    expect(errors).toHaveLength(50);
    // The word that is missing is a fault too.
    expect(detail).toContain(`And ${count + 1 - 3} more`);
  });

  it('points into the body by a JSON pointer, whatever its fields are called', async () => {
    const response = await request(app).post('/echo/a').send({ word: 'x', 'a/b~c d': 1 });
    expect((response.body as { errors: { pointer: string }[] }).errors[0]?.pointer).toBe('#/a~1b~0c%20d');
  });
});

type EchoHandlers = Handlers<typeof echoOperations>;

test('A missing handler is a compile error', () => {
  // @ts-expect-error the handler of `echo` is missing
  const none: EchoHandlers = {};
  expect(none).toEqual({});
});

test('An answer that the operation does not declare is a compile error', () => {
  const request = {
    params: { id: 'a' },
    query: { times: 1 },
    body: { word: 'x' },
    format: 'json',
    language: 'en',
    explainFault: () => new Problem('internal-error', 'It failed.'),
    respondAsync: false,
  } as const;
  // @ts-expect-error it declares no such status
  const status: EchoHandlers = { echo: () => ({ status: 201 }) };
  // @ts-expect-error the body is that of another schema
  const body: EchoHandlers = { echo: () => ({ status: 200, body: { id: 1 } }) };
  // @ts-expect-error the status comes with a header
  const header: EchoHandlers = { echo: () => ({ status: 204 }) };
  for (const handlers of [status, body, header]) expect(handlers.echo(request)).toHaveProperty('status');
});
