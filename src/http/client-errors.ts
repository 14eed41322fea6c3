import { randomUUID } from 'node:crypto';
import type { Server } from 'node:http';
import type { Socket } from 'node:net';
import type { Logger } from '../logger.js';
import { Problem } from './problem.js';

/** Answers what Node's parser refuses before a request comes of it, which Express never sees. */
export function answerClientErrors(server: Server, logger: Logger): void {
  server.on('clientError', (error: NodeJS.ErrnoException, socket: Socket) => {
    if (error.code === 'ECONNRESET' || !socket.writable) {
      socket.destroy();
      return;
    }
    const problem = problemOf(error);
    const requestId = randomUUID();
    logger.debug({ requestId, status: problem.status, code: error.code }, 'Request refused unread');
    const body = JSON.stringify(problem.toDetails(''));
    socket.end(
      `HTTP/1.1 ${problem.status} ${problem.title.replace(/[^ -~]/g, "'")}\r\n` +
        'Connection: close\r\nCache-Control: no-store\r\nContent-Type: application/problem+json; charset=utf-8\r\n' +
        `X-Request-Id: ${requestId}\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`,
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
      return new Problem('request-timeout', 'Send the request again, the whole of it within five minutes.', {
        cause,
      });
    default:
      return new Problem('malformed-http', 'Send a request that keeps to HTTP/1.1.', { cause });
  }
}
