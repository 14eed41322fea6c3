import { once } from 'node:events';
import { request, type ClientRequest, type IncomingMessage } from 'node:http';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { Readable } from 'node:stream';
import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { openLines } from '../../src/http/line-body.js';
import type { Problem } from '../../src/http/problem.js';
import { startTestServer, type TestServer } from '../support/http.js';
import { createLinesApp, type LineTeller } from '../support/lines-app.js';
import { until } from '../support/until.js';

let server: TestServer | undefined;
afterEach(() => server?.close());

/** Begins a request of lines that goes on until it is ended. */
async function begin(tell: LineTeller, headers: Record<string, string> = {}): Promise<ClientRequest> {
  server = await startTestServer(createLinesApp(tell));
  const sent = request(`${server.origin}/lines`, {
    method: 'POST',
    agent: false,
    headers: { 'Content-Type': 'application/x-ndjson', ...headers },
  });
  sent.on('error', () => undefined);
  return sent;
}

async function answerTo(sent: ClientRequest): Promise<IncomingMessage> {
  const [answer] = (await once(sent, 'response')) as [IncomingMessage];
  return answer;
}

/** Resolves when a number stays as it is. */
async function rest(number: () => number): Promise<void> {
  let before = -1;
  await until(async () => {
    const stands = before === number();
    before = number();
    for (let turn = 0; turn < 50; turn += 1) await nextTurn();
    return stands;
  });
}

/** Writes lines for ever, as fast as the other side takes them. */
function flood(sent: ClientRequest): { written: number } {
  const state = { written: 0 };
  const lines = `${JSON.stringify({ word: 'x'.repeat(900) })}\n`.repeat(100);
  const write = () => {
    while (!sent.destroyed && sent.write(lines)) state.written += 100;
  };
  sent.on('drain', write);
  write();
  return state;
}

const numbers: LineTeller = async function* (lines) {
  for await (const { number, problem } of lines) yield { line: number, kind: problem?.kind };
};

describe('A body of lines', () => {
  it('is answered line by line, each before the next is sent', async () => {
    const sent = await begin(numbers);
    sent.write('{"word":"a"}\n');
    const answer = await answerTo(sent);
    const next = async () => String(((await once(answer, 'data')) as [Buffer])[0]);
    expect(await next()).toBe('{"line":1}\n');
    sent.write('{"word":');
    sent.write('"b"}\n');
    expect(await next()).toBe('{"line":2}\n');
    sent.end('\nno JSON');
    expect(await next()).toBe('{"line":4,"kind":"malformed-json"}\n');
    await until(() => answer.complete);
  });

  it('is not taken faster than its lines are asked for', async () => {
    const state = { taken: 0 };
    const sent = await begin(async function* (lines) {
      for await (const { number } of lines) {
        state.taken = number;
        if (number === 10) await new Promise(() => undefined);
      }
      yield {};
    });
    const flooding = flood(sent);
    await rest(() => flooding.written);
    expect(state.taken).toBe(10);
    // What the system buffers of a connection is some megabytes.
    expect(flooding.written).toBeLessThan(20_000);
    sent.destroy();
  });

  it('is not taken faster than the answer is read', async () => {
    const state = { taken: 0 };
    const sent = await begin(async function* (lines) {
      for await (const { number } of lines) {
        state.taken = number;
        yield { line: number, filler: 'x'.repeat(900) };
      }
    });
    const flooding = flood(sent);
    const answer = await answerTo(sent);
    await rest(() => flooding.written);
    expect(state.taken).toBeLessThan(20_000);
    const before = state.taken;
    answer.resume();
    await until(() => state.taken > 2 * before);
    sent.destroy();
  });

  it('ends for who asks when its client leaves', async () => {
    const state = { ended: false, taken: 0 };
    const sent = await begin(async function* (lines) {
      try {
        for await (const { number } of lines) {
          state.taken = number;
          yield {};
        }
      } finally {
        state.ended = true;
      }
    });
    sent.write('{"word":"a"}\n{"word":');
    await until(() => state.taken === 1);
    sent.destroy();
    await until(() => state.ended);
  });

  it('may be left unread: the answer still comes, and the connection is cut', async () => {
    const sent = await begin(async function* (lines) {
      for await (const { number } of lines) {
        yield { line: number };
        return;
      }
    });
    flood(sent);
    const answer = await answerTo(sent);
    const pieces: Buffer[] = [];
    answer.on('data', (piece: Buffer) => pieces.push(piece));
    await once(answer, 'end');
    expect(Buffer.concat(pieces).toString()).toBe('{"line":1}\n');
    await until(() => sent.destroyed);
  });

  it('holds no line that is too long, packed or not', async () => {
    const sent = await begin(numbers, { 'Content-Encoding': 'gzip' });
    sent.end(gzipSync(`{"word":"${'x'.repeat(50_000_000)}"}\n{"word":"a"}\n`));
    const answer = await answerTo(sent);
    const pieces: Buffer[] = [];
    for await (const piece of answer) pieces.push(piece as Buffer);
    expect(Buffer.concat(pieces).toString()).toBe('{"line":1,"kind":"content-too-large"}\n{"line":2}\n');
  });
});

it('A body of lines that stops coming is not waited for', async () => {
  const headers = { 'content-type': 'application/x-ndjson' };
  const source = new Readable({ read: () => undefined });
  source.push('{"word":"a"}\n{"wo');
  const message = Object.assign(source, { headers }) as unknown as IncomingMessage;
  const seen: number[] = [];
  const read = async () => {
    for await (const { number } of openLines(message, z.unknown(), {
      maxLineBytes: 1_000,
      idleTimeoutMs: 20,
    })) {
      seen.push(number);
    }
  };
  const problem = await read().catch((error: unknown) => error as Problem);
  expect([seen, problem?.kind, source.destroyed]).toEqual([[1], 'request-timeout', false]);
});
