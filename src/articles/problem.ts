import { Problem } from '../http/problem.js';
import { EmptyArticleError } from './intake/prepared-article.js';
import { figure, mostCharacters, mostStatements } from './limits.js';
import {
  ArticleTooComplexError,
  type Excess,
  QueueFullError,
  WriterClosedError,
  WriteTimeoutError,
} from './writing/errors.js';

/** Seconds: what waits is worked off in less, a service that is restarted is back. */
const retryAfter = '5';

const adviceOnExcess: Record<Excess, string> = {
  characters: `The article’s text is longer than ${figure(mostCharacters)} characters, title and page furniture left out. Send it in parts, each as an article of its own.`,
  statements: `The article has more than ${figure(mostStatements)} statements. Send it in parts, each as an article of its own.`,
  effort:
    'The article takes more time or memory to read than one article may. Send its own text in `text`, without the page around it, or in parts.',
};

/** The problem of an article that cannot be read, or not be stored now; undefined for all other errors. */
export function articleProblem(error: unknown): Problem | undefined {
  if (error instanceof EmptyArticleError) {
    return new Problem('no-readable-text', error.message, { cause: error });
  }
  if (error instanceof ArticleTooComplexError) {
    return new Problem('article-too-complex', adviceOnExcess[error.excess], { cause: error });
  }
  const detail = adviceOn(error);
  if (detail === undefined) return undefined;
  const headers = { 'Retry-After': retryAfter };
  return new Problem('service-unavailable', detail, { headers, cause: error });
}

/** Undefined where it is not the writing that failed. */
function adviceOn(error: unknown): string | undefined {
  if (error instanceof QueueFullError) {
    return 'More articles wait to be stored than the service keeps at a time. Repeat the request after the seconds that Retry-After tells.';
  }
  if (error instanceof WriterClosedError) {
    return 'The service is stopping. Repeat the request after the seconds that Retry-After tells.';
  }
  if (error instanceof WriteTimeoutError) {
    return 'The search engine is busy: what was sent is not to be found yet. Repeat the request later: it is safe.';
  }
  return undefined;
}
