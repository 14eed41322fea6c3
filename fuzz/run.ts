import fc from 'fast-check';
import { faultsOfAnswer } from '../tests/support/described-answer.js';
import { articleRequest } from './articles.js';
import { readOperations } from './document.js';
import { learnValues } from './known-values.js';
import type { FuzzRequest } from './request.js';
import { requestTo } from './requests.js';
import { connectTo, type Send } from './send.js';

/** What a run is to do. */
export interface FuzzOptions {
  /** Where the service is: `http://127.0.0.1:3000`. */
  origin: string;
  /** Its OpenAPI document. */
  document: object;
  requests: number;
  /** `requests` to all operations as the document describes them, or `articles`, hardly any of which is one. */
  of?: 'requests' | 'articles';
  /** The same seed makes the same requests of the same document and the same data. */
  seed: number;
  /** Told after each request. */
  onAnswer?: (count: number) => void;
}

/** An answer that the document does not allow. */
export interface Fault {
  /** The how manieth of the run, from 1. */
  number: number;
  request: FuzzRequest;
  faults: readonly string[];
}

/** What a run has found. */
export interface FuzzReport {
  /** Answers by status. */
  statuses: ReadonlyMap<number, number>;
  /** How many requests were sure to be wrong. */
  flawed: number;
  faults: readonly Fault[];
}

/** Made at once, so that no run holds all of its requests. */
const batchSize = 100;

/** Sends requests made from the document, one after another, and holds each answer against it. */
export async function fuzz({
  origin,
  document,
  requests,
  of = 'requests',
  seed,
  onAnswer,
}: FuzzOptions): Promise<FuzzReport> {
  const { send, close } = connectTo(origin);
  const statuses = new Map<number, number>();
  const faults: Fault[] = [];
  let flawed = 0;
  let number = 0;
  try {
    const operations = readOperations(document);
    const arbitrary =
      of === 'articles' ? articleRequest : requestTo(operations, await learnValues(operations, send));
    while (number < requests) {
      const numRuns = Math.min(batchSize, requests - number);
      for (const request of fc.sample(arbitrary, { numRuns, seed: seed + number })) {
        number += 1;
        const { status, found } = await judge(request, send);
        statuses.set(status, (statuses.get(status) ?? 0) + 1);
        if (request.flaws.length > 0) flawed += 1;
        if (found.length > 0) faults.push({ number, request, faults: found });
        onAnswer?.(number);
      }
    }
    return { statuses, flawed, faults };
  } finally {
    close();
  }
}

/** No answer may take longer. */
const longestMs = 2_000;

/** Lines of an answer to a bulk that tell of a fault of ours. */
function failedLines(body: unknown): string[] {
  if (typeof body !== 'string') return [];
  return body
    .split('\n')
    .flatMap((line) => (/^\{"line":\d+,"status":5/.test(line) ? [`a line fails: ${line}`] : []));
}

/** Status 0 where there is no answer. */
async function judge(request: FuzzRequest, send: Send): Promise<{ status: number; found: string[] }> {
  try {
    const startMs = performance.now();
    const answer = await send(request);
    const tookMs = performance.now() - startMs;
    const { status } = answer;
    const isRefused = status >= 400 && status < 500;
    const found = [
      ...(status >= 500 ? [`it fails: ${JSON.stringify(answer.body)}`] : []),
      ...failedLines(answer.body),
      ...(tookMs > longestMs ? [`it takes ${Math.round(tookMs)} ms`] : []),
      ...(request.flaws.length > 0 && !isRefused
        ? [`${status} instead of a refusal for ${request.flaws.join('; ')}`]
        : []),
      ...faultsOfAnswer(request.method, request.target, answer),
    ];
    return { status, found };
  } catch (error) {
    return { status: 0, found: [`no answer: ${String(error)}`] };
  }
}
