import { readDateline } from '../../extraction/1-read/dateline.js';
import type { Span } from '../../extraction/types.js';
import { findByline } from './byline.js';
import { canonicalUrl } from './canonical-url.js';
import { cutSpans, findFurniture, mergeSpans } from './furniture.js';
import { readHtml, type HtmlArticle } from './html/read-html.js';
import { guessLanguage, primaryLanguage } from './language.js';
import { splitLines } from './lines.js';
import { EmptyArticleError, type PreparedArticle, type RawArticle } from './prepared-article.js';
import { findPublication } from './publication-date.js';
import { findSource } from './source.js';
import { foldBlankLines, tidyText } from './tidy-text.js';
import { findTitleLine, titleMatcher, withoutSiteName } from './title.js';

/**
 * Makes an article as scraped ready to be stored: its text without title and page furniture, and what the client, the page
 * and the text tell of it, in this order. `now` bounds the dates that are read out of the article.
 *
 * @throws EmptyArticleError when no readable text is left.
 */
export function readArticle(input: RawArticle, { now }: { now: Date }): PreparedArticle {
  const html = input.html === undefined ? null : readHtml(input.html);
  const page = tidyText(html?.text ?? input.text ?? '');
  const address = input.url ?? html?.url ?? null;
  const url = address === null ? null : canonicalUrl(address);
  const { title, text } = partTitle(page, input.title ?? pageTitle(html, url));
  if (!/[\p{L}\p{N}]/u.test(text)) throw new EmptyArticleError();

  const dateline = readDateline(text);
  return {
    title,
    text,
    url,
    source: findSource({
      given: present(input.source),
      page,
      datelineAgency: dateline?.agency ?? null,
      siteName: html?.siteName ?? null,
      url,
    }),
    author: present(input.author) ?? html?.author ?? findByline(page),
    language:
      primaryLanguage(input.language ?? '') ?? primaryLanguage(html?.language ?? '') ?? guessLanguage(text),
    ...findPublication(
      {
        given: input.publishedAt,
        html: html?.dates ?? [],
        dateline,
        page,
        story: text.slice(dateline?.start ?? 0).trimStart(),
      },
      now,
    ),
  };
}

/** The title, known or found, and the text without it, its repetitions and the page's furniture. */
function partTitle(page: string, known: string | null): { title: string | null; text: string } {
  const furniture = findFurniture(page, known);
  const title = present(known ?? undefined) ?? findTitleLine(page, furniture)?.text;
  if (title === undefined) return { title: null, text: withoutSpans(page, furniture) };
  const isTitle = titleMatcher(title);
  const line = splitLines(page).find((candidate) => isTitle(candidate.text));
  const text = withoutSpans(page, line === undefined ? furniture : mergeSpans([...furniture, line]));
  // An article that is all title keeps it as its text.
  return { title: tidyTitle(title), text: text === '' ? withoutSpans(page, furniture) : text };
}

function withoutSpans(page: string, spans: readonly Span[]): string {
  return foldBlankLines(cutSpans(page, spans));
}

function pageTitle(html: HtmlArticle | null, url: string | null): string | null {
  if (html === null) return null;
  const host = url === null ? '' : new URL(url).hostname.replace(/^www\./, '');
  const siteNames = [html.siteName ?? '', host, host.split('.')[0] ?? ''];
  const [title] = html.titles;
  return title === undefined ? null : withoutSiteName(title, siteNames);
}

function tidyTitle(title: string): string {
  return tidyText(title).replace(/\s+/g, ' ').replace(/^#+ /, '');
}

function present(value: string | undefined): string | undefined {
  const trimmed = value?.trim();
  return trimmed === '' ? undefined : trimmed;
}
