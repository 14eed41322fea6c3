import { setTimeout as delay } from 'node:timers/promises';
import type { Logger } from '../../logger.js';
import type { SearchClient } from '../../search/client.js';
import { isDocumentId } from '../../search/fetch-by-id.js';
import type { ArticleDocument, ArticleDocuments } from '../document.js';
import type { IndexSets } from '../index-sets.js';
import { articleId } from '../intake/article-id.js';
import type { RawArticle } from '../intake/prepared-article.js';
import { createKeyedLock } from '../keyed-lock.js';
import type { IngestAnswer } from '../schema.js';
import { createAdmission, sizeOf, type AdmissionLimits, type Load, type WhenFull } from './admission.js';
import {
  briefAnswerTo,
  fullAnswerTo,
  outcomeOf,
  type AnswerTo,
  type BriefAnswer,
  type Outcome,
} from './answers.js';
import { trackChange, type ChangeResult, type TrackedChange } from './article-change.js';
import { createChangeQueue } from './change-queue.js';
import { createClock } from './clock.js';
import { WriterClosedError, WriteTimeoutError } from './errors.js';
import { listIntents, type Intent } from './intents.js';
import type { Preparer } from './preparer.js';
import { createRepair } from './repair.js';

/** The only way by which articles are stored and deleted; changes of one article are made in the order they come. */
export interface ArticleWriter {
  /**
   * Stores an article and its statements; resolves when they are durable and search finds them.
   *
   * @throws EmptyArticleError, ArticleTooComplexError where the article cannot be read
   * @throws QueueFullError, WriterClosedError where nothing is taken now
   * @throws WriteTimeoutError where it takes too long; it goes on
   */
  readonly write: (raw: RawArticle) => Promise<IngestAnswer>;
  /** Stores one of many articles: waits where the queue is full, and longer for the engine. Throws what `write` does else. */
  readonly writeInBulk: (raw: RawArticle) => Promise<BriefAnswer>;
  /** Stores an article in the background; resolves as soon as it is sure to be stored. Throws what `write` does. */
  readonly accept: (raw: RawArticle) => Promise<AcceptedArticle>;
  /** Deletes an article and its statements; resolves when search finds them no more, to false where there are none. */
  readonly delete: (id: string) => Promise<boolean>;
  /**
   * Writes documents that were made anew of a stored article into the set of indexes that is being built; resolves to false
   * where another version is stored by now.
   */
  readonly rebuild: (documents: ArticleDocuments, madeOf: ArticleDocument) => Promise<boolean>;
  /** Where articles are written to. */
  readonly sets: IndexSets;
  /** Does anew whatever was begun and not done, as by a process that was killed; resolves when all of it was tried. */
  readonly repair: () => Promise<void>;
  /**
   * Takes nothing more and finishes what was begun; what is not finished after the deadline is done at the next start.
   *
   * @returns whether all of it is finished
   */
  readonly close: (deadlineMs: number) => Promise<boolean>;
}

/** An article that is sure to be stored. */
export interface AcceptedArticle {
  id: string;
}

/** How a write ended. `refused`: the article cannot be read. `failed`: nobody knows, or it is not done. */
export type WriteOutcome = ChangeResult['outcome'] | 'refused' | 'failed';

/** Whoever watches the writing; called in its midst, so to be quick and never to throw. */
export interface WriteObserver {
  /** How much waits or is being written, whenever that changes. */
  onLoad?: (load: Load) => void;
  onOutcome?: (outcome: WriteOutcome) => void;
}

export interface ArticleWriterOptions {
  client: SearchClient;
  /** Whoever made it closes it, after the writer. */
  preparer: Preparer;
  logger: Logger;
  observer?: WriteObserver;
  /** Of what waits or is being written; bytes of the articles as given: what is made of those not sent yet takes some twenty times as much. */
  queue?: AdmissionLimits;
  /** How long a client waits for a write that was taken. */
  answerTimeoutMs?: number;
}

const defaultQueue: AdmissionLimits = { articles: 4_000, bytes: 16_000_000 };

/** Of a line of a bulk: it waits for all that goes before it. */
const bulkTimeoutMs = 300_000;

/** Opens the way; nothing is asked of the engine yet. */
export function createArticleWriter(options: ArticleWriterOptions): ArticleWriter {
  const { client, preparer, logger, observer = {}, queue = defaultQueue, answerTimeoutMs = 60_000 } = options;
  const now = createClock();
  const stopped = new AbortController();
  const { signal } = stopped;
  const admission = createAdmission(queue, observer.onLoad);
  const inOrder = createKeyedLock();
  const onFault = () => {
    repair.schedule();
  };
  const changes = createChangeQueue({ client, preparer, onFault, now, logger, signal });
  const repair = createRepair({
    settle: changes.settle,
    listIntents: (offset, limit) => listIntents(client, offset, limit),
    redo,
    idsUnderWay: changes.ids,
    logger,
  });

  /** Resolves when the article, which was taken in, is read and its write is under way. */
  async function begin<Answer extends Outcome>(
    raw: RawArticle,
    leave: () => void,
    answerTo: AnswerTo<Answer>,
  ): Promise<TrackedChange<Answer>> {
    const read = async () => {
      const readAt = now();
      const preparation = await preparer.prepare(raw, readAt);
      const intent = { id: articleId(preparation.article), raw, readAt };
      return add({ bytes: sizeOf(raw), intent, preparation, isNoted: false }, leave, answerTo);
    };
    try {
      // Two versions from one address take the same time to read, or not: the one that came first is written first.
      return await (raw.url === undefined ? read() : inOrder(raw.url, read));
    } catch (error) {
      leave();
      observer.onOutcome?.('refused');
      throw error;
    }
  }

  function add<Answer extends Outcome>(
    start: Parameters<typeof trackChange>[0],
    leave: () => void,
    answerTo: AnswerTo<Answer>,
  ): TrackedChange<Answer> {
    const tracked = trackChange(start, answerTo);
    const end = (outcome: WriteOutcome) => {
      leave();
      observer.onOutcome?.(outcome);
    };
    tracked.done.then(
      ({ outcome }) => {
        end(outcome);
      },
      () => {
        end('failed');
      },
    );
    if (!start.isNoted) repair.overtake(start.intent.id);
    changes.add(tracked.change);
    return tracked;
  }

  async function store<Answer extends Outcome>(
    raw: RawArticle,
    whenFull: WhenFull,
    timeoutMs: number,
    answerTo: AnswerTo<Answer>,
  ): Promise<Answer> {
    const leave = await admission.enter(sizeOf(raw), whenFull);
    const begun = begin(raw, leave, answerTo);
    return within(
      timeoutMs,
      begun.then(({ done }) => done),
    );
  }

  async function redo(intent: Intent): Promise<boolean> {
    const { id, raw, readAt } = intent;
    const bytes = raw === null ? 0 : sizeOf(raw);
    const leave = await admission.enter(bytes, 'wait');
    try {
      const preparation = raw === null ? null : await preparer.prepare(raw, readAt);
      if (repair.isOvertaken(id)) return false;
      await add({ bytes, intent, preparation, isNoted: true }, leave, outcomeOf).done;
      return true;
    } catch (err) {
      if (!signal.aborted) logger.error({ err, articleId: id }, 'A write that was broken off failed again');
      return false;
    } finally {
      leave();
    }
  }

  return {
    write: (raw) => store(raw, 'refuse', answerTimeoutMs, fullAnswerTo),

    writeInBulk: (raw) => store(raw, 'wait', bulkTimeoutMs, briefAnswerTo),

    accept: async (raw) => {
      const leave = await admission.enter(sizeOf(raw), 'refuse');
      const accept = async () => {
        const { change, accepted } = await begin(raw, leave, outcomeOf);
        await accepted;
        return { id: change.id };
      };
      return within(answerTimeoutMs, accept());
    },

    delete: async (id) => {
      if (!isDocumentId(id)) return false;
      const leave = await admission.enter(0, 'refuse');
      const intent = { id, raw: null, readAt: now() };
      const { done } = add({ bytes: 0, intent, preparation: null, isNoted: false }, leave, outcomeOf);
      return (await within(answerTimeoutMs, done)).outcome === 'deleted';
    },

    rebuild: (documents, madeOf) => {
      if (signal.aborted) return Promise.reject(new WriterClosedError());
      return new Promise((onDone, onFailed) => {
        const { id, text } = madeOf;
        changes.add({ id, bytes: Buffer.byteLength(text), documents, madeOf, onDone, onFailed });
      });
    },

    sets: changes.sets,

    repair: repair.run,

    close: async (deadlineMs) => {
      admission.close(new WriterClosedError());
      repair.stop();
      const finished = admission.empty().then(changes.idle);
      const isFinished = await Promise.race([
        finished.then(() => true),
        delay(deadlineMs, false, { ref: false }),
      ]);
      stopped.abort(new WriterClosedError());
      return isFinished;
    },
  };
}

/** What `work` resolves to; rejects when that takes too long, while the work goes on. */
async function within<Value>(timeoutMs: number, work: Promise<Value>): Promise<Value> {
  const done = new AbortController();
  const tooLate = delay(timeoutMs, undefined, { signal: done.signal }).then(() => {
    throw new WriteTimeoutError(timeoutMs);
  });
  try {
    return await Promise.race([work, tooLate]);
  } finally {
    done.abort();
  }
}
