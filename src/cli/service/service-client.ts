import { setTimeout as delay } from 'node:timers/promises';
import { Agent, request } from 'undici';
import { ProblemDetails } from '../../http/problem.js';
import { CommandFailure, EXIT } from '../failure.js';
import { problemLines } from './problem-lines.js';
import { retryDelayMs } from './retry-delay.js';

/** An article that takes longer to be read and indexed is not waited for. */
const ANSWER_TIMEOUT_MS = 120_000;
const CONNECT_TIMEOUT_MS = 10_000;

/** A request that the service refuses; what it says of it. */
export class RefusedRequest extends Error {
  override readonly name = 'RefusedRequest';
  constructor(readonly problem: Pick<ProblemDetails, 'status' | 'title' | 'detail' | 'errors'>) {
    super(problem.detail);
  }
}

/** The connection could not be made, or broke. */
export class ConnectionFault extends Error {
  override readonly name = 'ConnectionFault';
}

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
  const authorization = authorizationOf(key);
  const send = (sent: ServiceRequest) => sendOnce(dispatcher, base, authorization, sent);

  const call = async (sent: ServiceRequest): Promise<unknown> => {
    for (let tried = 1; ; tried++) {
      const outcome = await send(sent);
      if (outcome.kind === 'answer') return outcome.body;
      if (isAboutKey(outcome.error)) throw keyRefused(base, outcome.error);
      if (!outcome.passing || tried > retries) throw outcome.error;
      await wait(retryDelayMs(tried, outcome.retryAfter, Date.now()));
    }
  };

  return {
    url: base,
    call,
    assertReachable: async () => {
      const outcome = await send({ method: 'GET', path: '/livez' });
      if (outcome.kind === 'fault') throw unreachable(base, outcome.error);
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

type Outcome =
  | { kind: 'answer'; body: unknown }
  | {
      kind: 'fault';
      error: RefusedRequest | ConnectionFault;
      passing: boolean;
      retryAfter?: string | undefined;
    };

async function sendOnce(
  dispatcher: Agent,
  base: string,
  authorization: Readonly<Record<string, string>>,
  { method, path, body }: ServiceRequest,
): Promise<Outcome> {
  let status: number;
  let text: string;
  let retryAfter: string | string[] | undefined;
  try {
    const answer = await request(base + path, {
      dispatcher,
      method,
      headers: {
        accept: 'application/json',
        ...authorization,
        ...(body && { 'content-type': 'application/json' }),
      },
      body: body === undefined ? null : JSON.stringify(body),
    });
    status = answer.statusCode;
    retryAfter = answer.headers['retry-after'];
    text = await answer.body.text();
  } catch (cause) {
    return { kind: 'fault', error: new ConnectionFault(describe(cause), { cause }), passing: true };
  }
  const parsed = parse(text);
  if (status < 400 && parsed !== undefined) return { kind: 'answer', body: parsed };
  return {
    kind: 'fault',
    error: new RefusedRequest(problemOf(status, parsed)),
    passing: status === 429 || status === 503,
    retryAfter: typeof retryAfter === 'string' ? retryAfter : undefined,
  };
}

/** RFC 6750's form of what a bearer may send. */
const bearerToken = /^[\w.~+/-]+=*$/;

function authorizationOf(key = ''): Readonly<Record<string, string>> {
  if (key === '') return {};
  if (bearerToken.test(key)) return { authorization: `Bearer ${key}` };
  throw new CommandFailure('ONRECORD_KEY holds what no key has: blanks, quotation marks or the like.');
}

function isAboutKey(error: Error): error is RefusedRequest {
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

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function problemOf(status: number, body: unknown): RefusedRequest['problem'] {
  const problem = ProblemDetails.safeParse(body);
  if (problem.success) return problem.data;
  const title = 'The answer is not one of an Onrecord service';
  return { status, title, detail: `It has status ${status}. Is this the right address?` };
}

function describe(cause: unknown): string {
  if (!(cause instanceof Error)) return String(cause);
  // Where a host has several addresses, every one of them failed.
  const first: unknown = cause instanceof AggregateError ? cause.errors[0] : cause;
  return first instanceof Error ? first.message : cause.message;
}
