import type { IncomingMessage } from 'node:http';
import type { Readable, Transform } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { Problem } from './problem.js';

const unpackers: Readonly<Record<string, () => Transform>> = {
  gzip: createGunzip,
  'x-gzip': createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
};

/** A body as it was before it was compressed. */
export interface UnpackedBody {
  readonly source: Readable;
  /** Ends the unpacking: to be called when no more of the source is wanted, be it read to its end or not. */
  readonly stop: () => void;
}

/** Opens what unpacks a body. */
export type BodyOpener = () => UnpackedBody;

/**
 * Chooses what unpacks the body of a request, by its headers alone; nothing is read yet. Unlike `stream.pipeline`, the
 * request stays open when unpacking fails: the answer still has to go out on it. The unpacker is ended at `stop`, for a few
 * bytes may unpack to gigabytes.
 *
 * @throws Problem for an encoding that is not taken
 */
export function chooseUnpacking(request: IncomingMessage): BodyOpener {
  const create = unpackerOf(request.headers['content-encoding']);
  if (create === undefined) return () => ({ source: request, stop: () => undefined });
  return () => {
    const unpacker = create();
    request.once('error', (error) => unpacker.destroy(error));
    request.once('aborted', () => unpacker.destroy(cutShort()));
    return {
      source: request.pipe(unpacker),
      stop: () => {
        request.unpipe(unpacker);
        unpacker.destroy();
        request.resume();
      },
    };
  };
}

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

/** The problem of a body that was broken off. */
export function cutShort(): Problem {
  return new Problem('malformed-json', 'The body ended before the length that its headers tell.');
}

/** The problem of a body that cannot be unpacked, or the problem that `cause` is. */
export function unreadable(cause: unknown): Problem {
  const detail = 'The body cannot be unpacked: it is not what its `Content-Encoding` says.';
  return cause instanceof Problem ? cause : new Problem('malformed-json', detail, { cause });
}
