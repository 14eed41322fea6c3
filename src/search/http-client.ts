import type { Dispatcher } from 'undici';
import { isPlausible } from './answer-shape.js';
import { EngineRequestError, EngineUnavailableError } from './errors.js';
import { within } from './time-limit.js';

type HttpClient = (...request: Parameters<typeof fetch>) => Promise<unknown>;

export interface HttpClientOptions {
  /** Where the engine is now, asked anew for each request; may end in a path. */
  origin: () => string;
  /** Of one request, from its begin to the end of its answer, and with its wait for a connection. */
  timeoutMs: number;
  /** Under way and waiting at a time; what comes beyond is refused at once. */
  mostRequests: number;
}

/**
 * What the Meilisearch client sends its requests with: `dispatcher` in place of Node's fetch, on which a query takes
 * 60 ms instead of 2 (the engine's compressed answers wait in the socket). Returns the parsed body of a 2xx answer.
 *
 * @throws EngineUnavailableError on network faults, at the limits, on 5xx and on answers that cannot be the engine's
 * @throws EngineRequestError on 4xx
 */
export function createHttpClient(dispatcher: Dispatcher, options: HttpClientOptions): HttpClient {
  const { origin, timeoutMs, mostRequests } = options;
  let underWay = 0;
  return async (input, init = {}) => {
    if (underWay >= mostRequests) {
      throw new EngineUnavailableError(`${mostRequests} requests wait for the search engine already`);
    }
    const base = new URL(origin());
    const { pathname, search } = urlOf(input);
    const method = init.method ?? 'GET';
    const ask = (signal: AbortSignal) =>
      send(dispatcher, {
        origin: base.origin,
        path: base.pathname.replace(/\/$/, '') + pathname + search,
        method,
        headers: Object.fromEntries(new Headers(init.headers)),
        ...bodyOf(init),
        signal,
      });
    underWay += 1;
    try {
      return contentOf(await within(timeoutMs, ask, init.signal), method, pathname);
    } finally {
      underWay -= 1;
    }
  };
}

/** What a 2xx answer holds. */
function contentOf({ status, body }: Answer, method: string, path: string): unknown {
  if (status >= 400 && status < 500) {
    throw new EngineRequestError(messageOf(body), status, fieldOf(body, 'code'));
  }
  if (status < 200 || status >= 300) {
    throw new EngineUnavailableError(`The search engine answered ${status}: ${messageOf(body)}`);
  }
  if (!isPlausible(method, path, body)) {
    throw new EngineUnavailableError(
      `What answered ${method} ${path} with ${status} is not the search engine`,
    );
  }
  return body;
}

/** What fits into the buffers of a connection is sent before an answer can come. */
const smallBody = 64_000;

/**
 * A large body may be refused before all of it was read: on the connection, the rest of it would stand before the next
 * request, which then hangs. So the connection is closed after the answer.
 */
function bodyOf({ body }: RequestInit): Pick<Dispatcher.RequestOptions, 'body' | 'reset'> {
  if (typeof body !== 'string') return { body: null };
  return { body: wellFormed(body), reset: body.length > smallBody };
}

interface Answer {
  status: number;
  /** Parsed where it is JSON, the text where not, undefined where there is none. */
  body: unknown;
}

async function send(dispatcher: Dispatcher, request: Dispatcher.RequestOptions): Promise<Answer> {
  try {
    const answer = await dispatcher.request(request);
    return { status: answer.statusCode, body: parse(await answer.body.text()) };
  } catch (cause) {
    if (request.signal instanceof AbortSignal && request.signal.aborted) throw cause;
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new EngineUnavailableError(
      `The search engine at ${String(request.origin)} cannot be reached: ${reason}`,
      { cause },
    );
  }
}

/**
 * The JSON with halves of characters replaced, which JSON writes as escapes where whole characters stand for
 * themselves. One half in one document would fail its task, and with it all others that the engine takes together.
 */
function wellFormed(json: string): string {
  return json.includes('\\ud') ? json.replace(halfCharacter, '$1\\ufffd') : json;
}

/** The backslash must not be escaped itself: an even number goes before it. */
const halfCharacter = /(?<!\\)((?:\\\\)*)\\ud[89a-f][0-9a-f]{2}/g;

function urlOf(input: Parameters<typeof fetch>[0]): URL {
  if (input instanceof URL) return input;
  return new URL(input instanceof Request ? input.url : input);
}

function parse(text: string): unknown {
  if (text === '') return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

function fieldOf(body: unknown, field: string): string | null {
  if (typeof body !== 'object' || body === null || !(field in body)) return null;
  const value: unknown = Reflect.get(body, field);
  return typeof value === 'string' ? value : null;
}

function messageOf(body: unknown): string {
  return fieldOf(body, 'message') ?? 'no message';
}
