import { once } from 'node:events';
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
  const left = new AbortController();
  response.once('close', () => {
    left.abort();
  });
  // It does nothing but take the response's writing over.
  await compressAnswer(response.req, response, () => undefined);
  let started = false;
  for await (const piece of pieces) {
    if (left.signal.aborted) return;
    if (!started) start();
    started = true;
    // A HEAD has all that it asks for.
    if (response.req.method === 'HEAD') break;
    if (!(await written(response, piece, left.signal))) return;
  }
  if (!started) start();
  response.end();
}

/** False where the client has left. */
async function written(response: Response, piece: string, left: AbortSignal): Promise<boolean> {
  const isRoom = response.write(piece);
  flush(response);
  if (isRoom) return true;
  try {
    await once(response, 'drain', { signal: left });
    return true;
  } catch (error) {
    if (left.aborted) return false;
    throw error;
  }
}

/** Compression keeps what it was given until there is more: the client shall have every piece at once. */
function flush(response: Response): void {
  if ('flush' in response && typeof response.flush === 'function') response.flush();
}
