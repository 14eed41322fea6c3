import { request, type Agent } from 'undici';
import { ProblemDetails } from '../../http/problem.js';
import { readJsonLines } from '../../lines/json-lines.js';
import { readLineBatches } from '../../lines/line-batches.js';
import { ConnectionFault, foreignAnswer, RefusedRequest } from './faults.js';

/** Where requests go, and with what headers. */
export interface ServiceAddress {
  dispatcher: Agent;
  base: string;
  authorization: Readonly<Record<string, string>>;
}

/** A request whose answer is not read yet. */
export interface OpenRequest {
  method: 'GET' | 'POST';
  /** With its query string. */
  path: string;
  accept: string;
  body: { type: string; text: string } | undefined;
}

/** The body of an answer that succeeds. @throws RefusedRequest, ConnectionFault */
export async function openAnswer(
  { dispatcher, base, authorization }: ServiceAddress,
  { method, path, accept, body }: OpenRequest,
): Promise<AsyncIterable<Uint8Array>> {
  try {
    const answer = await request(base + path, {
      dispatcher,
      method,
      headers: { accept, ...authorization, ...(body && { 'content-type': body.type }) },
      body: body?.text ?? null,
    });
    if (answer.statusCode < 400) return answer.body as AsyncIterable<Uint8Array>;
    const retryAfter = answer.headers['retry-after'];
    throw refusal(answer.statusCode, await answer.body.text(), retryAfter);
  } catch (cause) {
    throw cause instanceof RefusedRequest ? cause : new ConnectionFault(describe(cause), { cause });
  }
}

/** What makes a fault of the connection known as such, also amid an answer. */
async function* piecesOf(body: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    yield* body;
  } catch (cause) {
    throw new ConnectionFault(describe(cause), { cause });
  }
}

/** The value of an answer. @throws RefusedRequest, ConnectionFault */
export async function readJson(body: AsyncIterable<Uint8Array>): Promise<unknown> {
  const pieces: Uint8Array[] = [];
  for await (const piece of piecesOf(body)) pieces.push(piece);
  const parsed = parse(Buffer.concat(pieces).toString());
  if (parsed === undefined) throw foreignAnswer();
  return parsed;
}

/** The values of an answer's lines, as they come. @throws RefusedRequest, ConnectionFault */
export async function* readLines(body: AsyncIterable<Uint8Array>): AsyncGenerator {
  for await (const batch of readLineBatches(piecesOf(body))) {
    for (const line of readJsonLines(batch)) {
      if (line.fault !== undefined) throw foreignAnswer();
      yield line.value;
    }
  }
}

function refusal(status: number, text: string, retryAfter: string | string[] | undefined): RefusedRequest {
  const problem = ProblemDetails.safeParse(parse(text)).data;
  const seconds = typeof retryAfter === 'string' ? retryAfter : undefined;
  return new RefusedRequest(problem ?? foreignAnswer(status).problem, seconds);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function describe(cause: unknown): string {
  if (!(cause instanceof Error)) return String(cause);
  // Where a host has several addresses, every one of them failed.
  const first: unknown = cause instanceof AggregateError ? cause.errors[0] : cause;
  return first instanceof Error ? first.message : cause.message;
}
