import { setTimeout as delay } from 'node:timers/promises';
import { BulkLine, type BulkStored } from '../../articles/bulk/schema.js';
import { retryDelayMs } from '../service/retry-delay.js';
import {
  ConnectionFault,
  foreignAnswer,
  isPassing,
  RefusedRequest,
  retryAfterOf,
} from '../service/faults.js';
import type { ServiceClient } from '../service/service-client.js';

const path = '/v1/articles/bulk';
const retries = 6;

/** An article to be sent. */
export interface OutgoingArticle {
  /** Where it stands, for people. */
  place: string;
  /** How much of its file it takes. */
  bytes: number;
  /** JSON, on one line. */
  text: string;
}

export interface Sending {
  service: Pick<ServiceClient, 'exchangeLines'>;
  /** Told of each article once, as soon as it is known what became of it. */
  onStored: (article: OutgoingArticle, stored: BulkStored) => void;
  onRefused: (article: OutgoingArticle, refusal: RefusedRequest | ConnectionFault) => Promise<void> | void;
  /** Waits between tries; a test need not. */
  wait?: ((milliseconds: number) => Promise<unknown>) | undefined;
}

/**
 * Sends articles in one request, and what of them could not be stored for a while again. An article that breaks every
 * connection is found by being sent alone, and refused.
 *
 * @throws RefusedRequest where the whole request is refused, or nothing can be stored after many tries
 */
export async function sendBatch(articles: readonly OutgoingArticle[], sending: Sending): Promise<void> {
  const { wait = delay } = sending;
  let rest = articles;
  let tried = 0;
  while (rest.length > 0) {
    const sent = tried > 0 ? rest.slice(0, 1) : rest;
    const { settled, fault } = await exchange(sent, sending);
    rest = rest.filter((article) => !settled.has(article));
    if (settled.size > 0) tried = 0;
    const [first] = rest;
    if (fault === undefined || first === undefined) continue;
    if (!isPassing(fault)) throw fault;
    tried += 1;
    if (tried <= retries) {
      await wait(retryDelayMs(tried, retryAfterOf(fault), Date.now()));
    } else if (fault instanceof ConnectionFault) {
      await sending.onRefused(first, fault);
      rest = rest.slice(1);
      tried = 0;
    } else throw fault;
  }
}

type Fault = RefusedRequest | ConnectionFault;

/** One request: the articles of which it is known what became of them, and why it is not known of the others. */
async function exchange(
  articles: readonly OutgoingArticle[],
  { service, onStored, onRefused }: Sending,
): Promise<{ settled: Set<OutgoingArticle>; fault?: Fault | undefined }> {
  const settled = new Set<OutgoingArticle>();
  let fault: Fault | undefined;
  let isWhole = false;
  try {
    const texts = articles.map(({ text }) => text);
    for await (const value of service.exchangeLines(path, texts)) {
      const line = BulkLine.safeParse(value).data;
      if (line === undefined) throw foreignAnswer();
      if ('summary' in line) {
        isWhole = true;
        continue;
      }
      const article = articles[line.line - 1];
      if (article === undefined) throw foreignAnswer();
      if ('outcome' in line) onStored(article, line);
      else {
        const refusal = new RefusedRequest(line.problem, line.retryAfter?.toString());
        if (refusal.isPassing) {
          fault ??= refusal;
          continue;
        }
        await onRefused(article, refusal);
      }
      settled.add(article);
    }
  } catch (error) {
    if (error instanceof RefusedRequest || error instanceof ConnectionFault) return { settled, fault: error };
    throw error;
  }
  if (!isWhole) fault ??= new ConnectionFault('the answer was broken off');
  return { settled, fault };
}
