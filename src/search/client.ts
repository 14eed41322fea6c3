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
  /** What is left out is by default. */
  readLimits?: Partial<EngineLimits>;
  /** For writes and administration; what is left out is by default. */
  writeLimits?: Partial<EngineLimits>;
}

/** How much is asked of the engine at a time, and for how long. */
export interface EngineLimits {
  /** At most. */
  connections: number;
  /** Requests that wait for a connection; beyond, they are refused at once. */
  waiting: number;
  /** Of one request, from its begin to the end of its answer, and with its wait for a connection. */
  timeoutMs: number;
}

/** Somebody waits for the answer, and a search takes milliseconds. */
const defaultReadLimits: EngineLimits = { connections: 64, waiting: 512, timeoutMs: 5_000 };
/** Megabytes are sent and put on disk before the answer. */
const defaultWriteLimits: EngineLimits = { connections: 16, waiting: 512, timeoutMs: 30_000 };

const connectTimeoutMs = 2_000;
/** Of one answer: an article of the largest size has statements of a tenth of it. */
const maxAnswerBytes = 100_000_000;

/** Opens a client on keep-alive connections; nothing is sent yet. */
export function createSearchClient(options: SearchClientOptions): SearchClient {
  const { origin, apiKey } = options;
  const keys = typeof apiKey === 'string' ? useForAll(apiKey) : apiKey;
  // Apart, so that writes that hang leave searches their connections.
  const reads = openConnections(origin, { ...defaultReadLimits, ...options.readLimits });
  const writes = openConnections(origin, { ...defaultWriteLimits, ...options.writeLimits });
  return {
    reader: reads.callWith(keys.reader),
    writer: writes.callWith(keys.writer),
    administrator: writes.callWith(keys.administrator),
    writes: { count: 0 },
    close: async () => {
      await Promise.all([reads.agent.close(), writes.agent.close()]);
    },
    abandon: async () => {
      await Promise.all([reads.agent.destroy(), writes.agent.destroy()]);
    },
  };
}

function openConnections(origin: () => string, { connections, waiting, timeoutMs }: EngineLimits) {
  const agent = new Agent({
    connections,
    connect: { timeout: connectTimeoutMs },
    maxResponseSize: maxAnswerBytes,
    // The time of the whole request is limited.
    headersTimeout: 0,
    bodyTimeout: 0,
  });
  const httpClient = createHttpClient(agent, { origin, timeoutMs, mostRequests: connections + waiting });
  const callWith = (apiKey: string) =>
    // The host is a placeholder: the HTTP client keeps the path and puts the origin of the moment before it.
    new Meilisearch({
      host: 'http://engine',
      apiKey,
      // eslint-disable-next-line @typescript-eslint/no-deprecated -- Node's fetch, the way to come, is twice as slow at best
      httpClient,
    });
  return { agent, callWith };
}
