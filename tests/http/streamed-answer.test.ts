import { once } from 'node:events';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { createGunzip, createGzip, type Gzip } from 'node:zlib';
import { get, type IncomingMessage } from 'node:http';
import { afterEach, describe, expect, it, jest } from '@jest/globals';
import express from 'express';
import { sendPieces } from '../../src/http/streamed-answer.js';
import { createListApp } from '../support/formats-app.js';
import { keepErrors, startTestServer, type TestServer } from '../support/http.js';
import { until } from '../support/until.js';

let server: TestServer | undefined;
afterEach(() => server?.close());

type Options = Parameters<typeof createListApp>[0];

/** Asks for the stream; the answer is there once its headers are, and flows when it is read. */
async function ask(
  options: Options,
  headers: Record<string, string> = {},
  method = 'GET',
): Promise<IncomingMessage> {
  server = await startTestServer(createListApp(options));
  const request = get(`${server.origin}/list?format=ndjson`, { headers, method, agent: false });
  const [answer] = (await once(request, 'response')) as [IncomingMessage];
  return answer;
}

/** Pages that come when they are let. */
function gatedPages(pages: readonly (readonly unknown[])[]) {
  let open = (): void => undefined;
  const state = { asked: 0, ended: false };
  async function* walk() {
    try {
      for (const page of pages) {
        state.asked += 1;
        if (state.asked > 1) await new Promise<void>((resolve) => (open = resolve));
        yield page;
      }
    } finally {
      state.ended = true;
    }
  }
  return {
    pages: walk,
    state,
    open: () => {
      open();
    },
  };
}

/** 64 KB a page, for ever. */
function endlessPages() {
  const state = { asked: 0, ended: false };
  async function* walk() {
    try {
      for (;;) {
        state.asked += 1;
        yield await Promise.resolve(['x'.repeat(65_536)]);
      }
    } finally {
      state.ended = true;
    }
  }
  return { pages: walk, state };
}

async function* texts(pages: AsyncIterable<string[]>): AsyncGenerator<string> {
  for await (const page of pages) yield page.join('');
}

describe('A streamed answer', () => {
  it('waits for a slow client as often as need be, and leaves no listener behind', async () => {
    const listening = jest.spyOn(Object.getPrototypeOf(createGzip()) as Gzip, 'on');
    const { pages, state } = endlessPages();
    const answer = await ask({ pages }, { 'Accept-Encoding': 'gzip' });
    for (let taken = 0; taken < 20; taken += 1) {
      const asked = state.asked;
      answer.resume();
      await until(() => state.asked > asked + 2);
      answer.pause();
    }
    const added = listening.mock.calls.filter(([event]) => event === 'drain').length;
    listening.mockRestore();
    expect(added).toBeLessThan(5);
    expect(added).toBeGreaterThan(0);
    answer.destroy();
    await until(() => state.ended);
  });

  it.each([
    ['as it is', {}],
    ['packed', { 'Accept-Encoding': 'gzip' }],
  ])('sends each page as soon as it is there, %s', async (_how, headers) => {
    const { pages, state, open } = gatedPages([['first'], ['second']]);
    const answer = await ask({ pages }, headers);
    const lines = 'Accept-Encoding' in headers ? answer.pipe(createGunzip()) : answer;
    const [first] = (await once(lines, 'data')) as [Buffer];
    expect(first.toString()).toBe('"first"\n');
    await until(() => state.asked === 2);
    open();
    const [second] = (await once(lines, 'data')) as [Buffer];
    expect(second.toString()).toBe('"second"\n');
  });

  it('asks for no page that its client does not take', async () => {
    const { pages, state } = endlessPages();
    const answer = await ask({ pages });
    let before = -1;
    // It has come to rest when the buffers between are full.
    await until(async () => {
      const stands = before === state.asked;
      before = state.asked;
      for (let turn = 0; turn < 50; turn += 1) await nextTurn();
      return stands;
    });
    // What the system buffers of a connection is some megabytes.
    expect(state.asked).toBeLessThan(1_000);
    answer.destroy();
    await until(() => state.ended);
  });

  it('ends its walk when the client leaves', async () => {
    const { pages, state } = endlessPages();
    const answer = await ask({ pages });
    await once(answer, 'data');
    answer.destroy();
    await until(() => state.ended);
  });

  it('sends nothing to a client that left before there was anything to send', async () => {
    const { pages, state } = endlessPages();
    let sent: Promise<void> | undefined;
    const app = express();
    app.get('/', async (_request, response) => {
      await once(response, 'close');
      sent = sendPieces(response, texts(pages()), () => undefined);
    });
    server = await startTestServer(app);
    const request = get(server.origin, { agent: false });
    request.on('error', () => undefined);
    await once(server.server, 'request');
    request.destroy();
    await until(() => sent !== undefined);
    await sent;
    expect(state.ended).toBe(true);
  });

  it('walks one page for HEAD', async () => {
    const { pages, state } = endlessPages();
    const answer = await ask({ pages }, {}, 'HEAD');
    expect([answer.statusCode, answer.headers['content-type']]).toEqual([
      200,
      'application/x-ndjson; charset=utf-8',
    ]);
    await until(() => state.ended);
    expect(state.asked).toBe(1);
  });

  it('is a problem where its first page fails', async () => {
    const { logger, errors } = keepErrors();
    const failing = async function* () {
      await nextTurn();
      throw new Error('secret');
      yield [];
    };
    const answer = await ask({ pages: failing, logger });
    expect([answer.statusCode, answer.headers['content-type']]).toEqual([
      500,
      'application/problem+json; charset=utf-8',
    ]);
    answer.resume();
    expect(errors).toHaveLength(1);
  });

  it.each([
    ['as it is', {}],
    ['packed', { 'Accept-Encoding': 'gzip' }],
  ])('is cut off where a later page fails, never ended as if whole, %s', async (_how, headers) => {
    const { logger, errors } = keepErrors();
    const fault = new Error('lost');
    let lose = (): void => undefined;
    const failing = async function* () {
      yield ['first'];
      await new Promise<void>((resolve) => (lose = resolve));
      throw fault;
    };
    const answer = await ask({ pages: failing, logger }, headers);
    await once(answer, 'data');
    lose();
    const [error] = (await once(answer, 'error')) as [NodeJS.ErrnoException];
    expect(error.code).toBe('ECONNRESET');
    expect(answer.complete).toBe(false);
    expect(errors).toMatchObject([{ details: { err: fault, method: 'GET', path: '/list' } }]);
  });

  it('has nothing in it where there are no pages', async () => {
    const answer = await ask({
      pages: async function* () {
        await nextTurn();
      },
    });
    expect(answer.statusCode).toBe(200);
    answer.resume();
    await once(answer, 'end');
  });
});
