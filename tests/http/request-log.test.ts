import { describe, expect, it } from '@jest/globals';
import { agent } from 'supertest';
import type { Logger } from '../../src/logger.js';
import { createEchoApp } from '../support/http-app.js';

/** An app, and all that it logs: level, details and message. */
function openApp(options: Parameters<typeof createEchoApp>[0] = {}) {
  const lines: { level: string; details: Record<string, unknown>; message: string }[] = [];
  const at = (level: string) => (details: object | string, message?: string) => {
    lines.push({ level, details: details as Record<string, unknown>, message: message ?? '' });
  };
  const logger: Logger = { debug: at('debug'), info: at('info'), warn: at('warn'), error: at('error') };
  return { request: agent(createEchoApp({ ...options, logger })), lines };
}

const id = 'request-of-the-client';
const secret = 'onr_a-secret-key';

describe('The log of requests', () => {
  it.each([
    ['a request that succeeds', '/echo/a', { word: 'hi' }, 'debug', 200, 'echo'],
    ['one that is refused', '/echo/too-long', { word: 'hi' }, 'info', 400, 'echo'],
    ['one for what is not there', '/nothing', { word: 'hi' }, 'info', 404, undefined],
  ])(
    'tells of %s, by the id that the answer carries',
    async (_what, path, body, level, status, operation) => {
      const { request, lines } = openApp();
      const answer = await request.post(path).set('X-Request-Id', id).send(body);
      expect(answer.headers).toMatchObject({ 'x-request-id': id });
      expect(lines).toEqual([
        {
          level,
          details: {
            requestId: id,
            method: 'POST',
            path,
            operation,
            status,
            durationMs: expect.any(Number) as unknown,
          },
          message: 'Request answered',
        },
      ]);
    },
  );

  it('tells of a fault of ours at the level of errors, with its cause and the id', async () => {
    const cause = new Error('broken');
    const echo = () => {
      throw cause;
    };
    const { request, lines } = openApp({ handlers: { echo } });
    await request.post('/echo/a').set('X-Request-Id', id).send({ word: 'hi' });
    const [fault, end] = lines;
    expect(fault).toMatchObject({ level: 'error', details: { err: cause, requestId: id, status: 500 } });
    expect(end).toMatchObject({ level: 'debug', details: { requestId: id, status: 500 } });
  });

  it('holds no key, no query, no header and no body', async () => {
    const { request, lines } = openApp();
    const sent = request.post(`/echo/a?times=${secret}`).set('Authorization', `Bearer ${secret}`);
    await sent
      .set('X-Request-Id', `${secret}!`)
      .set('Cookie', secret)
      .set('Referer', secret)
      .send({ word: secret });
    expect(lines.length).toBeGreaterThan(0);
    expect(JSON.stringify(lines)).not.toContain(secret);
  });
});
