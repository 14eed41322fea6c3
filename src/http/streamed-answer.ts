import type { Response } from 'express';
import { compressAnswer } from './compression.js';

/**
 * Sends pieces as fast as the client takes them: no piece is asked for while an earlier one waits, and none after the
 * client has left. A fault of the first piece is thrown before anything is sent, so it can be told as a problem; of a
 * later one it is thrown with the answer begun, which must then be cut off, never ended as if it were whole.
 *
 * @param start sets status and headers; called when the first piece is there
 */
export async function sendPieces(
  response: Response,
  pieces: AsyncIterable<string> | readonly string[],
  start: () => void,
): Promise<void> {
  // It does nothing but take the response's writing over.
  await compressAnswer(response.req, response, () => undefined);
  const client = followClient(response);
  let started = false;
  for await (const piece of pieces) {
    if (client.hasLeft()) return;
    if (!started) start();
    started = true;
    // A HEAD has all that it asks for.
    if (response.req.method === 'HEAD') break;
    const isRoom = response.write(piece);
    flush(response);
    if (!isRoom) await client.room();
  }
  if (client.hasLeft()) return;
  if (!started) start();
  response.end();
}

/** Follows whether the client takes what it is sent. */
function followClient(response: Response) {
  let wake = (): void => undefined;
  let hasLeft = response.closed;
  // One listener for all pieces: the compression hands listeners on to a stream of its own, from which none is removed.
  response.on('drain', () => {
    wake();
  });
  response.once('close', () => {
    hasLeft = true;
    wake();
  });
  return {
    hasLeft: () => hasLeft,
    /** Resolves when there is room for more, or the client has left; to be called when there was none. */
    room: () =>
      new Promise<void>((resolve) => {
        wake = resolve;
      }),
  };
}

/** Compression keeps what it was given until there is more: the client shall have every piece at once. */
function flush(response: Response): void {
  if ('flush' in response && typeof response.flush === 'function') response.flush();
}
