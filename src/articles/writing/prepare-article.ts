import { extract } from '../../extraction/extract.js';
import type { Extraction } from '../../extraction/types.js';
import { EmptyArticleError, type PreparedArticle, type RawArticle } from '../intake/prepared-article.js';
import { readArticle } from '../intake/read-article.js';

/** An article to be read. */
export interface PreparationTask {
  raw: RawArticle;
  /** Bounds the dates that are read out of it. */
  readAt: Date;
}

/** A stored article, whose statements are to be found anew. */
export interface ExtractionTask {
  article: PreparedArticle;
}

/** An article that was read, and what it says, without what other articles tell of its people. */
export interface Preparation {
  article: PreparedArticle;
  extraction: Extraction;
}

/** What a thread answers: errors lose their class on their way. */
export interface PreparationResult {
  /** Null where no readable text is left. */
  preparation: Preparation | null;
  /** How long it took. */
  seconds: number;
}

/** Reads an article and finds its statements: all that storing it takes of computing. */
export function prepareArticle(task: PreparationTask | ExtractionTask): PreparationResult {
  const begun = performance.now();
  const preparation =
    'article' in task
      ? { article: task.article, extraction: extract(task.article) }
      : readAndExtract(task.raw, task.readAt);
  return { preparation, seconds: (performance.now() - begun) / 1000 };
}

function readAndExtract(raw: RawArticle, now: Date): Preparation | null {
  try {
    const article = readArticle(raw, { now });
    return { article, extraction: extract(article) };
  } catch (error) {
    if (error instanceof EmptyArticleError) return null;
    throw error;
  }
}
