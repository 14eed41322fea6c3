import type { IncomingMessage } from 'node:http';
import type { Readable } from 'node:stream';
import type { z } from 'zod';
import { readJsonLines, type JsonLine } from '../lines/json-lines.js';
import { readLineBatches } from '../lines/line-batches.js';
import { chooseUnpacking, unreadable } from './body-encoding.js';
import { assertType, ndjsonType } from './body-type.js';
import { invalidRequest, Problem } from './problem.js';
import { validate } from './validation.js';

/** A line of a body: its value, or what is wrong with it. */
export type InputLine<Value> = {
  /** From 1; blank lines count. */
  readonly number: number;
  readonly bytes: number;
} & ({ readonly value: Value; readonly problem?: undefined } | { readonly problem: Problem });

export interface LineLimits {
  /** Of each line; the body may be of any length. */
  maxLineBytes: number;
  /** How long nothing may come while a line is waited for. */
  idleTimeoutMs: number;
}

/**
 * Opens a body of NDJSON, compressed or not, to be read line by line: a line is taken off the connection when it is asked
 * for, so that who asks slowly holds the client back. Blank lines are left out. What may not be read is refused by its headers
 * alone. To stop early leaves the connection open: the answer still has to go out on it.
 *
 * @throws Problem for a wrong type, charset or encoding; the lines throw it for a body that stops coming or cannot be unpacked
 */
export function openLines(
  request: IncomingMessage,
  schema: z.ZodType,
  { maxLineBytes, idleTimeoutMs }: LineLimits,
): AsyncGenerator<InputLine<unknown>> {
  assertType(request.headers['content-type'], ndjsonType);
  const open = chooseUnpacking(request);
  return readLines();

  async function* readLines(): AsyncGenerator<InputLine<unknown>> {
    const { source, stop } = open();
    try {
      for await (const batch of readLineBatches(piecesOf(source, idleTimeoutMs), maxLineBytes)) {
        for (const line of readJsonLines(batch, maxLineBytes)) yield check(line, schema, maxLineBytes);
      }
    } finally {
      stop();
    }
  }
}

/** The pieces of a stream, which stays open when no more are wanted. */
async function* piecesOf(source: Readable, idleTimeoutMs: number): AsyncGenerator<Uint8Array> {
  const pieces = source.iterator({ destroyOnReturn: false }) as AsyncIterator<Uint8Array, undefined>;
  try {
    for (;;) {
      const piece = await beforeTimeout(pieces.next(), idleTimeoutMs);
      if (piece.done === true) return;
      yield piece.value;
    }
  } catch (error) {
    throw unreadable(error);
  } finally {
    // Not waited for: after a timeout, the next piece may never come.
    void pieces.return?.();
  }
}

async function beforeTimeout<Value>(awaited: Promise<Value>, timeoutMs: number): Promise<Value> {
  let timer: NodeJS.Timeout | undefined;
  const timeout = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => {
      const detail = `Nothing came for ${timeoutMs / 1000} seconds. Send what follows in a new request.`;
      reject(new Problem('request-timeout', detail));
    }, timeoutMs);
  });
  try {
    return await Promise.race([awaited, timeout]);
  } finally {
    clearTimeout(timer);
  }
}

function check(line: JsonLine, schema: z.ZodType, maxLineBytes: number): InputLine<unknown> {
  const { number, bytes } = line;
  if (line.fault !== undefined) {
    const detail = line.isTooLong
      ? `A line may be of ${maxLineBytes.toLocaleString('en')} bytes at most. Send the article’s text alone, without the page around it.`
      : line.fault;
    const kind = line.isTooLong ? 'content-too-large' : 'malformed-json';
    return { number, bytes, problem: new Problem(kind, detail) };
  }
  const { value, faults, faultCount } = validate(schema, line.value, 'body');
  return faults.length > 0
    ? { number, bytes, problem: invalidRequest(faults, faultCount) }
    : { number, bytes, value };
}
