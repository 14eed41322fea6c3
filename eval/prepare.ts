import type { PublishedBasis } from '../src/articles/intake/prepared-article.js';
import { findPublication } from '../src/articles/intake/publication-date.js';
import { blankPage, plainBlanks } from '../src/cli/extract/blank-page.js';
import { readDateline } from '../src/extraction/1-read/dateline.js';
import type { GoldArticle } from './gold-articles.js';

/** A gold article as `onrecord extract` prepares it: offsets stay. */
export interface PreparedGold {
  id: string;
  text: string;
  publishedAt: string | null;
  publishedBasis: PublishedBasis;
}

/** The day of the reader, after which nothing was published: the same one whenever the gold is measured. */
const READ_ON = new Date('2026-11-21T00:00:00Z');

/** Blanks the page's furniture and finds the publication date, as for an article that a client sends. */
export function prepareArticle({ file, text, title, publishedAt }: GoldArticle): PreparedGold {
  const page = plainBlanks(text);
  const story = blankPage(page, title ?? null);
  const dateline = readDateline(story);
  const publication = findPublication(
    { given: publishedAt, html: [], dateline, page, story: story.slice(dateline?.start ?? 0).trimStart() },
    READ_ON,
  );
  return { id: file, text: story, ...publication };
}
