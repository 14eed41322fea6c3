import type { Column } from '../../http/formats/csv.js';
import type { ArticleSummary } from '../schema.js';

/** The columns of articles as CSV. New ones come last, so that what reads them by place goes on working. */
export const articleColumns: readonly Column<ArticleSummary>[] = [
  { name: 'id', field: 'id', cell: ({ id }) => id },
  { name: 'title', field: 'title', cell: ({ title }) => title },
  { name: 'url', field: 'url', cell: ({ url }) => url },
  { name: 'sourceName', field: 'source', cell: ({ source }) => source.name },
  { name: 'sourceCountry', field: 'source', cell: ({ source }) => source.country },
  { name: 'author', field: 'author', cell: ({ author }) => author },
  { name: 'language', field: 'language', cell: ({ language }) => language },
  { name: 'publishedAt', field: 'publishedAt', cell: ({ publishedAt }) => publishedAt },
  { name: 'publishedBasis', field: 'publishedBasis', cell: ({ publishedBasis }) => publishedBasis },
  { name: 'excerpt', field: 'excerpt', cell: ({ excerpt }) => excerpt },
  { name: 'ingestedAt', field: 'ingestedAt', cell: ({ ingestedAt }) => ingestedAt },
  { name: 'textHash', field: 'textHash', cell: ({ textHash }) => textHash },
  { name: 'countries', field: 'countries', cell: ({ countries }) => countries },
  { name: 'actorIds', field: 'actors', cell: ({ actors }) => actors.map(({ id }) => id) },
  { name: 'actorNames', field: 'actors', cell: ({ actors }) => actors.map(({ name }) => name) },
  { name: 'statementCount', field: 'statementCount', cell: ({ statementCount }) => statementCount },
];
