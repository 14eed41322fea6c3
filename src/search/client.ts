import { Meilisearch } from 'meilisearch';
import { Agent } from 'undici';
import { createHttpClient } from './http-client.js';
import { useForAll, type EngineKeys } from './scoped-keys.js';

/** The engine, as it is called for each kind of work: with a key that opens nothing else, and the connections it takes. */
export interface SearchClient {
  /** For searches, and for documents by their ids. Errors of all three wrap those of `errors.ts`: see `engineFault` there. */
  readonly reader: Meilisearch;
  /** For adding and deleting documents of our indexes, and for following their tasks. */
  readonly writer: Meilisearch;
  /** For indexes and their settings, swaps, dumps, tasks of any kind, statistics and the version. */
  readonly administrator: Meilisearch;
  /** Writes that were waited for until search shows them: what was read before the last of them may be out of date. */
  readonly writes: { count: number };
  /** Waits for the requests under way, then closes the connections. */
  readonly close: () => Promise<void>;
  /** Breaks the requests under way off and closes the connections. */
  readonly abandon: () => Promise<void>;
}

export interface SearchClientOptions {
  /** Where the engine is now (`http://127.0.0.1:7700`): asked for each request, for a restarted engine may have moved. */
  origin: () => string;
  /** A key for each kind of work, or one for all. */
  apiKey: string | EngineKeys;
  /** Connections to the engine at most; further requests wait for one. */
  connections?: number;
  connectTimeoutMs?: number;
  /** From the request to the answer's headers, and between two pieces of its body. */
  answerTimeoutMs?: number;
}

/** Opens a client on keep-alive connections; nothing is sent yet. */
export function createSearchClient(options: SearchClientOptions): SearchClient {
  const { origin, apiKey, connections = 64, connectTimeoutMs = 5_000, answerTimeoutMs = 30_000 } = options;
  const agent = new Agent({
    connections,
    connect: { timeout: connectTimeoutMs },
    headersTimeout: answerTimeoutMs,
    bodyTimeout: answerTimeoutMs,
  });
  const httpClient = createHttpClient(agent, origin);
  const keys = typeof apiKey === 'string' ? useForAll(apiKey) : apiKey;
  // The host is a placeholder: the HTTP client keeps the path and puts the origin of the moment before it.
  const open = (key: string) =>
    new Meilisearch({
      host: 'http://engine',
      apiKey: key,
      // eslint-disable-next-line @typescript-eslint/no-deprecated -- Node's fetch, the way to come, is twice as slow at best
      httpClient,
    });
  return {
    reader: open(keys.reader),
    writer: open(keys.writer),
    administrator: open(keys.administrator),
    writes: { count: 0 },
    close: () => agent.close(),
    abandon: () => agent.destroy(),
  };
}
