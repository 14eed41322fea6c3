import type { Column } from '../../http/formats/csv.js';
import type { ArticleSummary } from '../schema.js';

/** The columns of articles as CSV. New ones come last, so that what reads them by place goes on working. */
export const articleColumns: readonly Column<ArticleSummary>[] = [
  { name: 'id', path: 'id', cell: ({ id }) => id },
  { name: 'title', path: 'title', cell: ({ title }) => title },
  { name: 'url', path: 'url', cell: ({ url }) => url },
  { name: 'sourceName', path: 'source.name', cell: ({ source }) => source.name },
  { name: 'sourceCountry', path: 'source.country', cell: ({ source }) => source.country },
  { name: 'author', path: 'author', cell: ({ author }) => author },
  { name: 'language', path: 'language', cell: ({ language }) => language },
  { name: 'publishedAt', path: 'publishedAt', cell: ({ publishedAt }) => publishedAt },
  { name: 'publishedBasis', path: 'publishedBasis', cell: ({ publishedBasis }) => publishedBasis },
  { name: 'excerpt', path: 'excerpt', cell: ({ excerpt }) => excerpt },
  { name: 'ingestedAt', path: 'ingestedAt', cell: ({ ingestedAt }) => ingestedAt },
  { name: 'textHash', path: 'textHash', cell: ({ textHash }) => textHash },
  { name: 'countries', path: 'countries', cell: ({ countries }) => countries },
  { name: 'actorIds', path: 'actors.id', cell: ({ actors }) => actors.map(({ id }) => id) },
  { name: 'actorNames', path: 'actors.name', cell: ({ actors }) => actors.map(({ name }) => name) },
  { name: 'statementCount', path: 'statementCount', cell: ({ statementCount }) => statementCount },
];
