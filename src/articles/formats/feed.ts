import { instantOf, type Entry } from '../../http/formats/atom.js';
import type { ArticleSummary } from '../schema.js';

/** An article as an entry of a feed. */
export function toEntry(article: ArticleSummary): Entry {
  const { id, title, url, source, author, publishedAt, ingestedAt, excerpt, countries } = article;
  return {
    id: `/v1/articles/${id}`,
    title: title ?? excerpt,
    updated: ingestedAt,
    published: publishedAt === null ? null : instantOf(publishedAt),
    author: author ?? source.name ?? 'Unknown',
    alternate: url ?? `/v1/articles/${id}`,
    summary: excerpt,
    categories: countries,
  };
}
