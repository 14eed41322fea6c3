import { describe, expect, it, test } from '@jest/globals';
import request from 'supertest';
import { Problem } from '../../src/http/problem.js';
import { createEchoApp } from '../support/http-app.js';
import { keepErrors } from '../support/http.js';

const secret = 'masterKey=abc123 at /srv/app/secret.ts';

function appThatThrows(error: unknown, logger = keepErrors().logger) {
  const handlers = {
    echo: () => {
      throw error;
    },
  };
  const mappers = [
    (thrown: unknown) =>
      thrown instanceof RangeError
        ? new Problem('service-unavailable', 'Later.', { cause: thrown, headers: { 'Retry-After': '5' } })
        : undefined,
  ];
  return createEchoApp({ handlers, logger, mappers });
}

const post = (app: ReturnType<typeof appThatThrows>) => request(app).post('/echo/a').send({ word: 'x' });

describe('An error of ours', () => {
  test.each<[what: string, error: unknown, status: number]>([
    ['that nobody knows', new Error(secret), 500],
    ['with a status of its own', Object.assign(new Error(secret), { status: 400, expose: true }), 500],
    ['that is not an Error', secret, 500],
    ['that is nothing', undefined, 500],
    ['that a mapper knows', new RangeError(secret), 503],
  ])('%s is told without its message', async (_what, error, status) => {
    const response = await post(appThatThrows(error));
    expect(response.status).toBe(status);
    expect(response.headers['content-type']).toBe('application/problem+json; charset=utf-8');
    expect(JSON.stringify([response.headers, response.body])).not.toMatch(/masterKey|secret/);
  });

  it('is logged with its cause and the request’s id', async () => {
    const { logger, errors } = keepErrors();
    const error = new RangeError(secret);
    const response = await post(appThatThrows(error, logger));
    const requestId: unknown = response.headers['x-request-id'];
    expect(errors).toEqual([
      {
        message: expect.any(String),
        details: { err: error, requestId, method: 'POST', path: '/echo/a', status: 503 },
      },
    ]);
    expect(response.headers['retry-after']).toBe('5');
  });
});

describe('A client’s fault', () => {
  it('is not logged as an error', async () => {
    const { logger, errors } = keepErrors();
    const response = await post(appThatThrows(new Problem('not-found', 'There is none.'), logger));
    expect(response.status).toBe(404);
    expect(errors).toEqual([]);
  });
});

describe('X-Request-Id', () => {
  test.each<[given: string, kept: boolean]>([
    ['order-17:a.b_c', true],
    ['with blanks', false],
    ['x'.repeat(101), false],
  ])('given as %.20s is kept: %s', async (given, kept) => {
    const response = await request(createEchoApp()).get('/nothing').set('X-Request-Id', given);
    expect(response.headers['x-request-id'] === given).toBe(kept);
    expect(response.headers['x-request-id']).toMatch(/^[\w.:-]{1,100}$/);
  });
});
