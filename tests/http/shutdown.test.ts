import type { RequestListener, ServerResponse } from 'node:http';
import { describe, expect, it } from '@jest/globals';
import { closeServer } from '../../src/http/shutdown.js';
import { dial, receiveAll, receiveUntil, startTestServer } from '../support/http.js';

const ask = 'GET / HTTP/1.1\r\nHost: x\r\n\r\n';

/** A server that answers when it is told to. */
async function listenSlowly() {
  let arrive: (response: ServerResponse) => void;
  const arrived = new Promise<ServerResponse>((resolve) => (arrive = resolve));
  const app: RequestListener = (_request, response) => {
    arrive(response);
  };
  return { ...(await startTestServer(app)), arrived };
}

describe('A server that closes', () => {
  it('cuts idle connections at once', async () => {
    const { server, port } = await startTestServer((_request, response) => response.end('done'));
    const socket = await dial(port);
    socket.write(ask);
    await receiveUntil(socket, 'done');
    await closeServer(server, { deadlineMs: 60_000 });
    expect(server.listening).toBe(false);
    socket.destroy();
  });

  it('finishes a request under way, then closes its connection though it is kept alive', async () => {
    const { server, port, arrived } = await listenSlowly();
    const socket = await dial(port);
    const received = receiveAll(socket);
    socket.write(ask);
    const response = await arrived;
    const closed = closeServer(server, { deadlineMs: 60_000 });
    response.end('done');
    await closed;
    expect(await received).toContain('done');
  });

  it('cuts what is not done by the deadline', async () => {
    const { server, port, arrived } = await listenSlowly();
    const socket = await dial(port);
    const received = receiveAll(socket);
    socket.write(ask);
    await arrived;
    await closeServer(server, { deadlineMs: 10 });
    expect(await received).toBe('');
  });

  it('may be closed twice', async () => {
    const { server } = await startTestServer((_request, response) => response.end());
    await closeServer(server, { deadlineMs: 10 });
    await closeServer(server, { deadlineMs: 10 });
    expect(server.listening).toBe(false);
  });
});
