import { createHash } from 'node:crypto';
import { generateArticles } from '../bench/search/corpus.js';

/** An article as it is sent. */
export interface SentArticle {
  url: string;
  title: string | null;
  text: string;
  publishedAt: string | null;
}

const statementsEach = 4;

/** The article of this number, in its first version. */
export function articleOf(number: number): SentArticle {
  const [made] = generateArticles({ articles: 1, statements: statementsEach, first: number });
  if (made === undefined) throw new Error('The generator makes as many articles as it is asked for');
  const { url, title, text, publishedAt } = made.article;
  return { url: url ?? '', title, text, publishedAt };
}

const leastParagraphs = 5;

/** Another version: every paragraph stands elsewhere, and of a long one the first, with its statement, is gone. */
export function nextVersionOf(article: SentArticle): SentArticle {
  const [first = '', ...others] = article.text.split('\n\n');
  const paragraphs = others.length < leastParagraphs ? [...others, first] : others;
  return { ...article, text: paragraphs.join('\n\n') };
}

/** What tells versions apart. */
export function versionOf({ text }: Pick<SentArticle, 'text'>): string {
  return createHash('sha256').update(text).digest('hex');
}
