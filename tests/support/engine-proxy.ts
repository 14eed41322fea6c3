import { request as forward, type IncomingMessage, type RequestListener } from 'node:http';
import { startTestServer, type TestServer } from './http.js';

/** What stands between the service and its engine; to be changed while both run. */
export interface EngineProxy extends TestServer {
  /** What is done to a request in place of passing it on; null passes it on. */
  interfere: (request: IncomingMessage) => RequestListener | null;
  /** Every request that came, in order. */
  readonly requests: { path: string; authorization: string | undefined }[];
}

/** A proxy before a real engine, at which anything may go wrong. */
export async function startEngineProxy(origin: () => string): Promise<EngineProxy> {
  const requests: EngineProxy['requests'] = [];
  const server = await startTestServer((request, response) => {
    const path = request.url ?? '';
    requests.push({ path, authorization: request.headers.authorization });
    const fault = proxy.interfere(request);
    if (fault !== null) {
      fault(request, response);
      return;
    }
    const { method, headers } = request;
    const passedOn = forward(new URL(path, origin()), { method, headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
    });
    passedOn.on('error', () => response.destroy());
    request.pipe(passedOn);
  });
  const proxy: EngineProxy = { ...server, interfere: () => null, requests };
  return proxy;
}
