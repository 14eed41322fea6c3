import { Meilisearch } from 'meilisearch';
import { Agent } from 'undici';
import { createHttpClient } from './http-client.js';

/** A Meilisearch client and the connections that it holds. */
export interface SearchClient {
  /** Its errors wrap those of `errors.ts`: see `engineFault` there. */
  readonly meilisearch: Meilisearch;
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
  apiKey: string;
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
  // The host is a placeholder: the HTTP client keeps the path and puts the origin of the moment before it.
  const meilisearch = new Meilisearch({
    host: 'http://engine',
    apiKey,
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- Node's fetch, the way to come, is twice as slow at best
    httpClient,
  });
  return { meilisearch, writes: { count: 0 }, close: () => agent.close(), abandon: () => agent.destroy() };
}
