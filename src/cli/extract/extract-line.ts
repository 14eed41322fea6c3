import { readDateline } from '../../extraction/1-read/dateline.js';
import { extract, type ExtractionOptions } from '../../extraction/extract.js';
import type { CountryMention, ExtractedStatement } from '../../extraction/types.js';
import { findPublication, readMoment } from '../../articles/intake/publication-date.js';
import { isRecord } from '../../values.js';
import type { JsonLine } from '../../lines/json-lines.js';
import { blankPage, plainBlanks } from './blank-page.js';

/** What is written for an article. Offsets count in the text as given. */
export interface ExtractedArticle {
  id: string | number | null;
  statements: ExtractedStatement[];
  countries: CountryMention[];
}

/** What is written in place of an article that cannot be read. */
export interface RefusedArticle {
  id: string | number | null;
  error: string;
}

interface ArticleLine {
  id: string | number | null;
  text: string;
  title: string | null;
  /** The publication date given. */
  given: string | undefined;
}

/** What holds for every article. */
export interface ExtractSettings extends ExtractionOptions {
  /** No date found in a text lies after it. */
  now: Date;
}

/** Finds the statements of the article on a line. */
export function extractLine(line: JsonLine, settings: ExtractSettings): ExtractedArticle | RefusedArticle {
  if (line.fault !== undefined) return { id: null, error: line.fault };
  const read = readArticleLine(line.value);
  return 'error' in read ? read : extractArticle(read, settings);
}

function extractArticle(
  { id, text, title, given }: ArticleLine,
  { now, ...options }: ExtractSettings,
): ExtractedArticle {
  const page = plainBlanks(text);
  const story = blankPage(page, title);
  const dateline = readDateline(story);
  const { publishedAt } = findPublication(
    { given, html: [], dateline, page, story: story.slice(dateline?.start ?? 0).trimStart() },
    now,
  );
  const { statements, countries } = extract({ text: story, publishedAt }, options);
  return { id, statements, countries };
}

function readArticleLine(value: unknown): ArticleLine | RefusedArticle {
  if (!isRecord(value)) return { id: null, error: 'The line must be a JSON object with `id` and `text`.' };
  const { text, id = null, title = null, publishedAt = null } = value;
  if (id !== null && typeof id !== 'string' && typeof id !== 'number') {
    return { id: null, error: '`id` must be a string or a number.' };
  }
  if (typeof text !== 'string') {
    return { id, error: text === undefined ? '`text` is missing.' : '`text` must be a string.' };
  }
  if (title !== null && typeof title !== 'string') return { id, error: '`title` must be a string.' };
  if (publishedAt !== null && (typeof publishedAt !== 'string' || readMoment(publishedAt) === null)) {
    return { id, error: '`publishedAt` must be a date such as `2026-03-11` or `2026-03-11T09:30:00Z`.' };
  }
  return { id, text, title, given: publishedAt ?? undefined };
}
