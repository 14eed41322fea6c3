import type { Presentation } from '../../retrieval/formats.js';
import type { ArticleSummary } from '../schema.js';
import { articleColumns } from './columns.js';
import { toEntry } from './feed.js';

/** How articles look in forms beside JSON. */
export const articlePresentation: Presentation<ArticleSummary> = {
  name: 'Articles',
  columns: articleColumns,
  toEntry,
};
