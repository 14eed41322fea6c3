import { hash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Request, Response } from 'express';
import type { Encoding } from './preferences.js';

/** An answer as it goes out, but for what belongs to the request: its id, its connection. */
export interface WholeAnswer {
  /** The operationId. */
  readonly operation: string | undefined;
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

/** Below, packing costs more than it saves. */
const leastPackedBytes = 1_024;

/** Beyond the middle, brotli takes ten times as long for a tenth less. */
const brotliOptions = { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } };

const packers: Readonly<Record<'br' | 'gzip', (body: Buffer) => Promise<Buffer>>> = {
  br: (body) => promisify(brotliCompress)(body, brotliOptions),
  gzip: (body) => promisify(gzip)(body),
};

/** Packs a body where that is worth it; the headers are told. */
export async function pack(answer: WholeAnswer, encoding: Encoding): Promise<WholeAnswer> {
  if (encoding === undefined || answer.body.length < leastPackedBytes) return answer;
  const body = await packers[encoding](answer.body);
  return { ...answer, headers: { ...answer.headers, 'Content-Encoding': encoding }, body };
}

/** The entity tag of a text, a weak one: the same however it is packed. */
export function entityTag(body: Buffer): string {
  return `W/"${body.length.toString(16)}-${hash('sha1', body, 'base64url')}"`;
}

const ofTheBody = new Set(['Content-Type', 'Content-Encoding', 'Content-Language']);

/** Sends an answer: to HEAD without its body, and with 304 in its place to a client that has it already. */
export function sendWhole(
  request: Request,
  response: Response,
  { status, headers, body }: WholeAnswer,
): void {
  response.statusCode = status;
  for (const name in headers) response.setHeader(name, headers[name] ?? '');
  if (request.fresh) {
    for (const name of ofTheBody) response.removeHeader(name);
    response.statusCode = 304;
    response.end();
    return;
  }
  if (status !== 204) response.setHeader('Content-Length', body.length);
  if (request.method === 'HEAD') response.end();
  else response.end(body);
}
