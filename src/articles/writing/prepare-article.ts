import { extract, TooManyStatementsError } from '../../extraction/extract.js';
import type { Extraction } from '../../extraction/types.js';
import { mostCharacters, mostStatements } from '../limits.js';
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

/** Why an article is not taken: no readable text is left, or there is more than one article may hold. */
export type Refusal = 'empty' | 'characters' | 'statements';

/** What a thread answers: errors lose their class on their way. */
export interface PreparationResult {
  outcome: Preparation | Refusal;
  /** How long it took. */
  seconds: number;
}

/** Reads an article and finds its statements, within the limits of one: all that storing it takes of computing. */
export function prepareArticle(task: PreparationTask | ExtractionTask): PreparationResult {
  const begun = performance.now();
  const outcome = readAndExtract(task);
  return { outcome, seconds: (performance.now() - begun) / 1000 };
}

function readAndExtract(task: PreparationTask | ExtractionTask): Preparation | Refusal {
  try {
    const article = 'article' in task ? task.article : readArticle(task.raw, { now: task.readAt });
    if (article.text.length > mostCharacters) return 'characters';
    return { article, extraction: extract(article, { mostStatements }) };
  } catch (error) {
    if (error instanceof EmptyArticleError) return 'empty';
    if (error instanceof TooManyStatementsError) return 'statements';
    throw error;
  }
}
