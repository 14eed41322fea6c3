import type { IncomingMessage } from 'node:http';
import type { Readable } from 'node:stream';
import { chooseUnpacking, cutShort, unreadable } from './body-encoding.js';
import { assertType, jsonType } from './body-type.js';
import { Problem } from './problem.js';

/**
 * Reads a JSON body in UTF-8, compressed or not. What may not be read is refused by its headers alone, before a byte
 * of it is taken.
 *
 * @param maxBytes of the body, and of what it unpacks to
 * @throws Problem for a wrong type, charset or encoding, a body that is too large, cut short or not JSON
 */
export async function readJsonBody(request: IncomingMessage, maxBytes: number): Promise<unknown> {
  assertType(request.headers['content-type'], jsonType);
  const open = chooseUnpacking(request);
  if (Number(request.headers['content-length'] ?? 0) > maxBytes) throw tooLarge(maxBytes);
  const { source, stop } = open();
  try {
    return parseJson(await readAll(source, maxBytes));
  } finally {
    stop();
  }
}

/** How long a body may take to arrive. */
const timeoutMs = 300_000;

function readAll(source: Readable, maxBytes: number): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    const stop = (problem: Problem) => {
      clearTimeout(timer);
      source.off('data', take);
      reject(problem);
    };
    const timer = setTimeout(() => {
      stop(new Problem('request-timeout', 'Send the request again, the whole of it within five minutes.'));
    }, timeoutMs);
    const take = (chunk: Buffer) => {
      size += chunk.length;
      if (size > maxBytes) stop(tooLarge(maxBytes));
      else chunks.push(chunk);
    };
    source.on('data', take);
    source.once('end', () => {
      clearTimeout(timer);
      resolve(Buffer.concat(chunks, size));
    });
    source.once('aborted', () => {
      stop(cutShort());
    });
    source.once('error', (cause) => {
      stop(unreadable(cause));
    });
  });
}

const utf8 = new TextDecoder('utf-8', { fatal: true });

function parseJson(bytes: Buffer): unknown {
  try {
    return JSON.parse(utf8.decode(bytes));
  } catch (cause) {
    const detail =
      cause instanceof SyntaxError
        ? `The body must be one JSON value: ${explainSyntax(cause, bytes)}.`
        : 'The body must be encoded in UTF-8.';
    throw new Problem('malformed-json', detail, { cause });
  }
}

function explainSyntax(error: SyntaxError, bytes: Buffer): string {
  if (bytes.length === 0) return 'it is empty';
  const position = /position \d+/.exec(error.message)?.[0];
  return position === undefined
    ? 'it ends too soon or holds what is not JSON'
    : `it is broken at ${position}`;
}

function tooLarge(maxBytes: number): Problem {
  return new Problem(
    'content-too-large',
    `The body must be of at most ${maxBytes.toLocaleString('en')} bytes. Send the article’s text alone, without the page around it.`,
  );
}
