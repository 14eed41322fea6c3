import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type RequestListener, type Server } from 'node:http';
import type { Socket } from 'node:net';
import type { RequestHandler } from 'express';
import type { Logger } from '../logger.js';
import { endIdleConnections } from './idle-connections.js';
import { Problem } from './problem.js';

export interface ServerLimits {
  /** At a time; further ones are closed unanswered, for every open one takes memory and a descriptor. */
  maxConnections: number;
  /** How long a client may neither send what it has begun nor read what it is sent; three minutes unless set. */
  idleTimeoutMs?: number;
}

/**
 * A server on which everything is answered as the API describes it, also what Node would answer by itself with a bare
 * status: a request without a host (`requireHost` refuses it), one that expects what nobody knows (which RFC 9110
 * allows to leave unheeded), and what is no request at all.
 */
export function createHttpServer(
  listener: RequestListener,
  logger: Logger,
  { maxConnections, idleTimeoutMs = usualIdleTimeoutMs }: ServerLimits,
): Server {
  // A body of lines may take as long as it goes on: readers of bodies have time limits of their own.
  const timeouts = {
    headersTimeout: headersTimeoutMs,
    requestTimeout: 0,
    connectionsCheckingInterval: 5_000,
  };
  const server = createServer({ requireHostHeader: false, ...timeouts }, listener);
  server.maxConnections = maxConnections;
  endIdleConnections(server, idleTimeoutMs);
  server.on('checkExpectation', listener);
  answerClientErrors(server, logger);
  return server;
}

/** How long the headers of a request may take to arrive. */
const headersTimeoutMs = 20_000;

const usualIdleTimeoutMs = 180_000;

/** Refuses requests that name several hosts, and those of HTTP/1.1 that name none, as RFC 9112 demands. */
export const requireHost: RequestHandler = (request, _response, next) => {
  // Node keeps the first, while a proxy before us may have gone by the last.
  if (countHosts(request) > 1) throw new Problem('malformed-http', 'Send the header `Host` once.');
  if (request.headers.host === undefined && request.httpVersion === '1.1') {
    throw new Problem('malformed-http', 'Send the header `Host`.');
  }
  next();
};

function countHosts({ rawHeaders }: IncomingMessage): number {
  let hosts = 0;
  for (let index = 0; index < rawHeaders.length; index += 2) {
    const name = rawHeaders[index];
    if (name?.length === 4 && name.toLowerCase() === 'host') hosts += 1;
  }
  return hosts;
}

/** An error of Node’s parser, with the bytes that it met. */
interface ClientError extends NodeJS.ErrnoException {
  rawPacket?: Buffer;
}

/** Answers what Node's parser refuses before a request comes of it, which Express never sees. */
function answerClientErrors(server: Server, logger: Logger): void {
  server.on('clientError', (error: ClientError, socket: Socket) => {
    if (error.code === 'ECONNRESET' || !socket.writable) {
      socket.destroy();
      return;
    }
    const problem = problemOf(error);
    const requestId = randomUUID();
    logger.debug({ requestId, status: problem.status, code: error.code }, 'Request refused unread');
    const body = JSON.stringify(problem.toDetails(''));
    const isHead = error.rawPacket?.subarray(0, 5).toString('latin1') === 'HEAD ';
    socket.end(
      `HTTP/1.1 ${problem.status} ${problem.title.replace(/[^ -~]/g, "'")}\r\n` +
        'Connection: close\r\nCache-Control: no-store\r\nContent-Type: application/problem+json; charset=utf-8\r\n' +
        `X-Request-Id: ${requestId}\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n${isHead ? '' : body}`,
    );
  });
}

function problemOf(cause: NodeJS.ErrnoException): Problem {
  switch (cause.code) {
    case 'HPE_HEADER_OVERFLOW':
      return new Problem('headers-too-large', 'Shorten the URL and the headers to 16 KB together.', {
        cause,
      });
    case 'ERR_HTTP_REQUEST_TIMEOUT':
      return new Problem('request-timeout', 'Send the request again, its headers at once.', {
        cause,
      });
    default:
      return new Problem('malformed-http', 'Send a request that keeps to HTTP/1.1.', { cause });
  }
}
