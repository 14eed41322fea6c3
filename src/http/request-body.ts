import type { IncomingMessage } from 'node:http';
import type { Readable, Transform } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { Problem } from './problem.js';

/**
 * Reads a JSON body in UTF-8, compressed or not. What may not be read is refused by its headers alone, before a byte
 * of it is taken.
 *
 * @param maxBytes of the body, and of what it unpacks to
 * @throws Problem for a wrong type, charset or encoding, a body that is too large, cut short or not JSON
 */
export async function readJsonBody(request: IncomingMessage, maxBytes: number): Promise<unknown> {
  assertJson(request.headers['content-type']);
  const unpack = unpackerOf(request.headers['content-encoding']);
  if (Number(request.headers['content-length'] ?? 0) > maxBytes) throw tooLarge(maxBytes);
  return parseJson(
    await (unpack === undefined ? readAll(request, maxBytes) : unpackAll(request, unpack(), maxBytes)),
  );
}

const jsonType = /^application\/(?:json|[\w.!#$&^+-]+\+json)$/;

function assertJson(contentType: string | undefined): void {
  const [type = '', ...parameters] = (contentType ?? '').toLowerCase().split(';');
  if (!jsonType.test(type.trim())) {
    const found = contentType === undefined ? 'none is given' : 'this one has another';
    throw new Problem(
      'unsupported-media-type',
      `The body must be JSON with the header \`Content-Type: application/json\`; ${found}.`,
      { headers: { Accept: 'application/json' } },
    );
  }
  const charset = parameters
    .map((parameter) => /^\s*charset\s*=\s*"?([^"\s]*)"?\s*$/.exec(parameter)?.[1])
    .find(Boolean);
  if (charset !== undefined && charset !== 'utf-8' && charset !== 'utf8') {
    throw new Problem('unsupported-media-type', 'The body must be encoded in UTF-8: leave `charset` out.');
  }
}

const unpackers: Readonly<Record<string, () => Transform>> = {
  gzip: createGunzip,
  'x-gzip': createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
};

/** Undefined where the body is not compressed. */
function unpackerOf(contentEncoding = 'identity'): (() => Transform) | undefined {
  const encoding = contentEncoding.trim().toLowerCase();
  if (encoding === 'identity' || encoding === '') return undefined;
  if (Object.hasOwn(unpackers, encoding)) return unpackers[encoding];
  throw new Problem(
    'unsupported-media-type',
    'The body may be compressed with gzip, deflate or br, once; send it so, or as it is without `Content-Encoding`.',
    { headers: { 'Accept-Encoding': 'gzip, deflate, br' } },
  );
}

/**
 * Unlike `stream.pipeline`, leaves the request open when unpacking fails: the answer still has to go out on it. The
 * unpacker is ended, for a few bytes may unpack to gigabytes.
 */
async function unpackAll(request: IncomingMessage, unpacker: Transform, maxBytes: number): Promise<Buffer> {
  request.once('error', (error) => unpacker.destroy(error));
  request.once('aborted', () => unpacker.destroy(cutShort()));
  try {
    return await readAll(request.pipe(unpacker), maxBytes);
  } finally {
    request.unpipe(unpacker);
    unpacker.destroy();
    request.resume();
  }
}

function readAll(source: Readable, maxBytes: number): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    const stop = (problem: Problem) => {
      source.off('data', take);
      reject(problem);
    };
    const take = (chunk: Buffer) => {
      size += chunk.length;
      if (size > maxBytes) stop(tooLarge(maxBytes));
      else chunks.push(chunk);
    };
    source.on('data', take);
    source.once('end', () => {
      resolve(Buffer.concat(chunks, size));
    });
    source.once('aborted', () => {
      stop(cutShort());
    });
    source.once('error', (cause) => {
      const detail = 'The body cannot be unpacked: it is not what its `Content-Encoding` says.';
      stop(cause instanceof Problem ? cause : new Problem('malformed-json', detail, { cause }));
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

function cutShort(): Problem {
  return new Problem('malformed-json', 'The body ended before the length that its headers tell.');
}
