import { Agent, request as openRequest, type IncomingMessage } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { brotliDecompressSync, gunzipSync, inflateSync } from 'node:zlib';
import { readBody, type Answer } from '../tests/support/described-answer.js';
import type { FuzzRequest } from './request.js';

/** Sends a request and reads the whole answer. */
export type Send = (request: FuzzRequest) => Promise<Answer>;

const timeoutMs = 30_000;

/** A way to a service; connections are kept, until `close`. */
export function connectTo(origin: string): { send: Send; close: () => void } {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const { hostname, port } = new URL(origin);
  const send: Send = ({ method, target, headers, body }) =>
    new Promise((resolve, reject) => {
      const options = { agent, hostname, port, method, path: target, headers, timeout: timeoutMs };
      const sent = openRequest(options, (response) => {
        readAnswer(response).then(resolve, reject);
      });
      sent.on('timeout', () => sent.destroy(new Error(`No answer within ${timeoutMs} ms`)));
      sent.on('error', reject);
      sent.end(body);
    });
  return {
    send,
    close: () => {
      agent.destroy();
    },
  };
}

async function readAnswer(response: IncomingMessage): Promise<Answer> {
  const headers = Object.fromEntries(
    Object.entries(response.headers).map(([name, value]) => [
      name,
      Array.isArray(value) ? value.join() : value,
    ]),
  );
  const packed = await buffer(response);
  const text = packed.length === 0 ? '' : unpack(packed, headers['content-encoding']).toString();
  return { status: response.statusCode ?? 0, headers, body: readBody(headers['content-type'], text) };
}

function unpack(content: Buffer, encoding: string | undefined): Buffer {
  switch (encoding) {
    case 'gzip':
      return gunzipSync(content);
    case 'br':
      return brotliDecompressSync(content);
    case 'deflate':
      return inflateSync(content);
    default:
      return content;
  }
}
