import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

/** A request as the engine was sent it. */
export interface RecordedRequest {
  path: string;
  method: string;
  body: string;
}

/** Stands before the engine and keeps what it is asked. */
export interface Recorder {
  origin: string;
  /** What was asked since the last call. */
  take(): RecordedRequest[];
  close(): void;
}

/** Starts a recorder that passes everything on to the engine at `engineOrigin`. */
export async function startRecorder(engineOrigin: string): Promise<Recorder> {
  let recorded: RecordedRequest[] = [];
  const server = createServer((request, response) => {
    void (async () => {
      const body = await text(request);
      const { method = 'GET', url: path = '/' } = request;
      recorded.push({ path, method, body });
      const answer = await fetch(engineOrigin + path, {
        method,
        headers: {
          authorization: request.headers.authorization ?? '',
          'content-type': 'application/json',
        },
        ...(body !== '' && { body }),
      });
      response.writeHead(answer.status, { 'content-type': 'application/json' }).end(await answer.text());
    })();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    take: () => {
      const taken = recorded;
      recorded = [];
      return taken;
    },
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
