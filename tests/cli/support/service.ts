import type { RequestListener } from 'node:http';
import { startTestApi } from '../../support/api.js';
import { startTestServer } from '../../support/http.js';

/** The whole service, on a real engine and a real socket: `beforeAll` is the place, and `stop()` belongs to `afterAll`. */
export async function startTestService() {
  const api = await startTestApi();
  const server = await startTestServer(api.app);
  return {
    api,
    url: server.origin,
    stop: async () => {
      await server.close();
      await api.stop();
    },
  };
}

/** What a fault before the service, or of it, does to a request; null lets the service answer. */
export type Interference = (path: string, count: number) => RequestListener | null;

/**
 * A service before which something goes wrong now and then, as a proxy or an overload would make it.
 *
 * @param interfere is told the path, and how often it was asked for, from 1
 */
export async function startUnsteadyService(answer: RequestListener, interfere: Interference) {
  const counts = new Map<string, number>();
  return startTestServer((request, response) => {
    const path = request.url ?? '';
    const count = (counts.get(path) ?? 0) + 1;
    counts.set(path, count);
    (interfere(path, count) ?? answer)(request, response);
  });
}

/** Answers a status with nothing else. */
export function refuse(status: number, headers: Record<string, string> = {}): RequestListener {
  return (request, response) => {
    request.resume();
    response.writeHead(status, headers).end();
  };
}

/** Cuts the connection. */
export const hangUp: RequestListener = (request) => {
  request.socket.destroy();
};
