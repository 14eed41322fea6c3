import {
  createArticleWriter,
  type ArticleWriter,
  type ArticleWriterOptions,
} from './writing/article-writer.js';
import { createPreparer, type Preparer, type PreparerOptions } from './writing/preparer.js';

/** What reads and stores articles. */
export interface ArticleServices {
  readonly preparer: Preparer;
  readonly writer: ArticleWriter;
  /** Closes both: see `ArticleWriter`. */
  readonly close: (deadlineMs: number) => Promise<boolean>;
}

/** Starts the threads; nothing is asked of the engine yet. */
export function startArticleServices(
  options: PreparerOptions & Omit<ArticleWriterOptions, 'preparer'>,
): ArticleServices {
  const preparer = createPreparer(options);
  const writer = createArticleWriter({ ...options, preparer });
  return {
    preparer,
    writer,
    close: async (deadlineMs) => {
      const isFinished = await writer.close(deadlineMs);
      await preparer.close();
      return isFinished;
    },
  };
}
