import type { Logger } from '../../logger.js';
import { startThreadPool, TaskLimitError } from '../../threads/thread-pool.js';
import type { Extraction } from '../../extraction/types.js';
import { EmptyArticleError, type PreparedArticle, type RawArticle } from '../intake/prepared-article.js';
import { ArticleTooComplexError } from './errors.js';
import type { ExtractionTask, Preparation, PreparationResult, PreparationTask } from './prepare-article.js';

/** Reads articles on threads of its own, so that whoever searches does not wait for whoever stores. */
export interface Preparer {
  /**
   * Reads an article and finds its statements.
   *
   * @param readAt bounds the dates that are read out of it
   * @throws EmptyArticleError when no readable text is left
   * @throws ArticleTooComplexError when it is too long, has too many statements, or takes too much time or memory
   */
  readonly prepare: (raw: RawArticle, readAt: Date) => Promise<Preparation>;
  /**
   * Finds the statements of an article that was read before.
   *
   * @throws ArticleTooComplexError when it is too long, has too many statements, or takes too much time or memory
   */
  readonly extract: (article: PreparedArticle) => Promise<Extraction>;
  /** Ends the threads; what they have under way fails. */
  readonly close: () => Promise<void>;
}

export interface PreparerOptions {
  threads: number;
  logger: Logger;
  /** For one article. */
  timeLimitMs?: number;
  /** Of a thread's heap. */
  memoryLimitMb?: number;
  /** Told how long each article took that was read. */
  onPrepared?: (seconds: number) => void;
}

/** Starts the threads. */
export function createPreparer(options: PreparerOptions): Preparer {
  const { threads, logger, timeLimitMs = 10_000, memoryLimitMb = 512, onPrepared } = options;
  const pool = startThreadPool<PreparationTask | ExtractionTask, PreparationResult>({
    script: new URL('./preparation-thread', import.meta.url),
    threads,
    timeLimitMs,
    memoryLimitMb,
    onFault: (err) => {
      logger.error({ err }, 'A thread that reads articles failed');
    },
  });
  async function run(task: PreparationTask | ExtractionTask): Promise<Preparation> {
    const { outcome, seconds } = await pool.run(task).catch((error: unknown) => {
      throw error instanceof TaskLimitError ? new ArticleTooComplexError('effort', { cause: error }) : error;
    });
    onPrepared?.(seconds);
    if (outcome === 'empty') throw new EmptyArticleError();
    if (typeof outcome === 'string') throw new ArticleTooComplexError(outcome);
    return outcome;
  }

  return {
    prepare: (raw, readAt) => run({ raw, readAt }),
    extract: async (article) => (await run({ article })).extraction,
    close: pool.close,
  };
}
