import { dial } from '../../support/http.js';

/** A request to the byte, as no well-behaved client would send it. */
export interface RawRequest {
  method?: string;
  target?: string;
  /** Lines. */
  headers?: readonly string[];
  body?: string | Uint8Array;
}

/** An attack by its name, and the statuses that it may be answered with; none where the connection is closed without a word. */
export type Attack = readonly [name: string, request: RawRequest | string, statuses: readonly number[]];

/** Writes a request; the host is this machine's, so that writes are taken. */
export function write({ method = 'GET', target = '/v1/statements', headers = [], body }: RawRequest): Buffer {
  const length = body === undefined ? [] : [`Content-Length: ${Buffer.byteLength(body)}`];
  const given = headers.some((line) => /^(?:content-length|transfer-encoding):/i.test(line)) ? [] : length;
  const head = [`${method} ${target} HTTP/1.1`, 'Host: 127.0.0.1', ...given, ...headers, 'Connection: close'];
  return Buffer.concat([Buffer.from(`${head.join('\r\n')}\r\n\r\n`), Buffer.from(body ?? '')]);
}

/** All that is answered until the connection is closed. */
export async function send(port: number, request: RawRequest | string): Promise<string> {
  const socket = await dial(port);
  const chunks: Buffer[] = [];
  const closed = new Promise((resolve) => socket.once('close', resolve));
  socket.on('data', (chunk: Buffer) => chunks.push(chunk));
  socket.write(typeof request === 'string' ? request : write(request));
  await closed;
  return Buffer.concat(chunks).toString('latin1');
}

/** The statuses of all answers in what came over a connection. */
export function statusesIn(received: string): number[] {
  return [...received.matchAll(/^HTTP\/1\.1 (\d{3}) /gm)].map(([, status]) => Number(status));
}
