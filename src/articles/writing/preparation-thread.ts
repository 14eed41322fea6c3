import { onThread } from '../../threads/thread-task.js';
import { prepareArticle } from './prepare-article.js';

/** What the threads of `createPreparer` run. */
export const run = onThread(prepareArticle);
