import { setTimeout as delay } from 'node:timers/promises';
import { Agent } from 'undici';
import { CommandFailure, EXIT } from '../failure.js';
import { openAnswer, readJson, readLines, type OpenRequest } from './answer.js';
import { ConnectionFault, isPassing, RefusedRequest, retryAfterOf } from './faults.js';
import { problemLines } from './problem-lines.js';
import { retryDelayMs } from './retry-delay.js';

/** An article that takes longer to be read and indexed is not waited for. */
const ANSWER_TIMEOUT_MS = 120_000;
const CONNECT_TIMEOUT_MS = 10_000;

/** A request as the service takes it. */
export interface ServiceRequest {
  method: 'GET' | 'POST';
  /** With its query string. */
  path: string;
  /** Sent as JSON. */
  body?: object;
}

/** Speaks to a running service. */
export interface ServiceClient {
  readonly url: string;
  /**
   * The body of a successful answer. What fails for a while is tried again: connection faults, 429 and 503.
   *
   * @throws RefusedRequest, ConnectionFault, and CommandFailure where another key is needed: then nothing else will do
   */
  call(request: ServiceRequest): Promise<unknown>;
  /**
   * Sends lines as NDJSON and gives the values of the answer's lines as they come; tried once.
   *
   * @throws RefusedRequest where nothing of it is taken, ConnectionFault, also amid the answer, CommandFailure as `call` does
   */
  exchangeLines(path: string, lines: readonly string[]): AsyncGenerator;
  /** @throws CommandFailure that tells how to start a service, where none answers */
  assertReachable(): Promise<void>;
  close(): Promise<void>;
}

export interface ServiceClientOptions {
  /** Base address, http or https. */
  url: string;
  /** Sent with every request, where the service asks for one; a key is never an argument, which process lists show. */
  key?: string | undefined;
  /** How often a request that failed for a while is tried again. */
  retries: number;
  /** How many requests may be under way at a time. */
  connections: number;
  /** How long an answer may take; two minutes unless set. */
  answerTimeoutMs?: number;
  /** Waits between tries; a test need not. */
  wait?: (milliseconds: number) => Promise<unknown>;
}

/** @throws CommandFailure where the address, or the key, is none */
export function openService({
  url,
  key,
  retries,
  connections,
  answerTimeoutMs = ANSWER_TIMEOUT_MS,
  wait = delay,
}: ServiceClientOptions): ServiceClient {
  const base = parseAddress(url);
  const dispatcher = new Agent({
    connections,
    connect: { timeout: CONNECT_TIMEOUT_MS },
    headersTimeout: answerTimeoutMs,
    bodyTimeout: answerTimeoutMs,
  });
  const address = { dispatcher, base, authorization: authorizationOf(key) };
  const open = async (sent: OpenRequest) =>
    openAnswer(address, sent).catch((error: unknown) => {
      throw isAboutKey(error) ? keyRefused(base, error) : error;
    });

  const callOnce = async ({ method, path, body }: ServiceRequest): Promise<unknown> => {
    const sent = body === undefined ? undefined : { type: json, text: JSON.stringify(body) };
    return readJson(await open({ method, path, accept: json, body: sent }));
  };

  const call = async (sent: ServiceRequest): Promise<unknown> => {
    for (let tried = 1; ; tried++) {
      try {
        return await callOnce(sent);
      } catch (error) {
        if (!isPassing(error) || tried > retries) throw error;
        await wait(retryDelayMs(tried, retryAfterOf(error), Date.now()));
      }
    }
  };

  return {
    url: base,
    call,
    exchangeLines: async function* (path, lines) {
      const text = lines.map((line) => `${line}\n`).join('');
      yield* readLines(await open({ method: 'POST', path, accept: ndjson, body: { type: ndjson, text } }));
    },
    assertReachable: async () => {
      try {
        await callOnce({ method: 'GET', path: '/livez' });
      } catch (error) {
        throw error instanceof RefusedRequest || error instanceof ConnectionFault
          ? unreachable(base, error)
          : error;
      }
    },
    close: () => dispatcher.close(),
  };
}

/** What tells a user that there is no service, and how to start one. */
export function unreachable(url: string, cause: Error): CommandFailure {
  const reason = cause instanceof RefusedRequest ? `it answers ${cause.problem.status}` : cause.message;
  return new CommandFailure(
    `There is no Onrecord service at ${url} (${reason}).\n` +
      'Start one with `onrecord serve`, or tell with --url or ONRECORD_URL where it is.',
    EXIT.usage,
    { cause },
  );
}

const json = 'application/json';
const ndjson = 'application/x-ndjson';

/** RFC 6750's form of what a bearer may send. */
const bearerToken = /^[\w.~+/-]+=*$/;

function authorizationOf(key = ''): Readonly<Record<string, string>> {
  if (key === '') return {};
  if (bearerToken.test(key)) return { authorization: `Bearer ${key}` };
  throw new CommandFailure('ONRECORD_KEY holds what no key has: blanks, quotation marks or the like.');
}

function isAboutKey(error: unknown): error is RefusedRequest {
  return error instanceof RefusedRequest && (error.problem.status === 401 || error.problem.status === 403);
}

function keyRefused(url: string, cause: RefusedRequest): CommandFailure {
  const told = problemLines(cause.problem).join('\n');
  return new CommandFailure(
    `The service at ${url} does not allow this. ${told}\nTell your key with ONRECORD_KEY.`,
    EXIT.usage,
    { cause },
  );
}

function parseAddress(url: string): string {
  if (/^https?:\/\//i.test(url) && URL.canParse(url)) return url.replace(/[?#].*$/, '').replace(/\/+$/, '');
  throw new CommandFailure(`The service's address must begin with http:// or https://, unlike ${url}`);
}
