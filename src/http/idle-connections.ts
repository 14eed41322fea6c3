import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';

/**
 * Ends connections on which nothing moves for so long because their client neither sends nor reads. An answer that is still
 * being made, such as that of a backup, may take its time: there is nothing to send or to read yet.
 */
export function endIdleConnections(server: Server, idleTimeoutMs: number): void {
  const answers = new WeakMap<Socket, ServerResponse>();
  server.timeout = idleTimeoutMs;
  server.on('request', (request: IncomingMessage, response: ServerResponse) => {
    answers.set(request.socket, response);
  });
  server.on('timeout', (socket: Socket) => {
    const answer = answers.get(socket);
    if (answer !== undefined && isBeingMade(answer)) socket.setTimeout(idleTimeoutMs);
    else socket.destroy();
  });
}

function isBeingMade({ req, headersSent, writableEnded }: ServerResponse): boolean {
  return req.complete && !headersSent && !writableEnded;
}
