import { isRecord } from '../../../values.js';
import type { PageDocument } from './page.js';

/** What a page tells of its article in its head, in JSON-LD or in its markup; nothing is fetched or run. */
export interface HtmlMetadata {
  /** Candidates, best first. */
  titles: string[];
  /** Dates of publication as written, best first. */
  dates: string[];
  author: string | null;
  siteName: string | null;
  language: string | null;
  /** The canonical link, where it is absolute. */
  url: string | null;
}

const ARTICLE_TYPES = /^(?:.*Article|.*Posting|Report|WebPage)$/;
const TITLE_LENGTH = 1000;
/** More of nested JSON-LD than any page needs. */
const NODES_READ = 500;

/** Reads a parsed page's metadata. Must be called before Readability, which takes the document apart. */
export function readMetadata(document: PageDocument): HtmlMetadata {
  const metas = readMetas(document);
  const nodes = findArticleNodes(document);
  const { page } = nodes;
  const article = nodes.article ?? page;
  const link = (selector: string) => document.querySelector(selector)?.getAttribute('href') ?? undefined;
  return {
    titles: present([
      text(article?.headline),
      metas.get('og:title'),
      metas.get('twitter:title'),
      document.querySelector('h1')?.textContent,
      document.querySelector('head > title')?.textContent,
    ]).filter((title) => title.length <= TITLE_LENGTH),
    dates: present([
      text(article?.datePublished),
      text(page?.datePublished),
      ...DATE_METAS.map((key) => metas.get(key)),
      ...readMarkedDates(document),
      text(article?.dateCreated),
    ]),
    author: first(
      [nameOf(article?.author), metas.get('author'), metas.get('article:author'), metas.get('byl')],
      isName,
    ),
    siteName: first([metas.get('og:site_name'), nameOf(article?.publisher), metas.get('application-name')]),
    language: document.documentElement?.getAttribute('lang') ?? null,
    url: first([link('link[rel="canonical"]'), metas.get('og:url')], (url) => /^https?:\/\//i.test(url)),
  };
}

/** Names of meta elements that hold the date of publication, in lower case, best first. */
const DATE_METAS = [
  'article:published_time',
  'og:article:published_time',
  'og:published_time',
  'article:published',
  'article.published',
  'datepublished',
  'pubdate',
  'publishdate',
  'publish-date',
  'publication_date',
  'publicationdate',
  'published_date',
  'published-date',
  'published_time',
  'bt:pubdate',
  'cxenseparse:recs:publishtime',
  'citation_publication_date',
  'citation_date',
  'prism.publicationdate',
  'article.created',
  'parsely-pub-date',
  'sailthru.date',
  'dc.date.issued',
  'dc.issued',
  'dcterms.issued',
  'dcterms.date',
  'dc.date.created',
  'dcterms.created',
  'dc.date',
  'date',
];

/** Elements that mark the date of publication, best first. */
const DATE_ELEMENTS = [
  '[itemprop="datePublished"]',
  'time[pubdate]',
  '.dt-published, .entry-date, time.published, abbr.published',
  'article time[datetime], header time[datetime], main time[datetime]',
  'time[datetime]',
];

/** The dates that the page's elements carry as data, or in their text where they carry none. */
function readMarkedDates(document: PageDocument): (string | null | undefined)[] {
  return DATE_ELEMENTS.map((selector) => {
    const element = document.querySelector(selector);
    return (
      element?.getAttribute('content') ??
      element?.getAttribute('datetime') ??
      element?.getAttribute('title') ??
      element?.textContent
    );
  });
}

/** Content of the page's meta elements by name, property or itemprop in lower case; the first of a kind counts. */
function readMetas(document: PageDocument): Map<string, string> {
  const metas = new Map<string, string>();
  for (const meta of document.querySelectorAll('meta[content]')) {
    const key = (
      meta.getAttribute('property') ??
      meta.getAttribute('name') ??
      meta.getAttribute('itemprop')
    )?.toLowerCase();
    const content = meta.getAttribute('content');
    if (key !== undefined && content !== null && content.trim() !== '' && !metas.has(key))
      metas.set(key, content);
  }
  return metas;
}

type JsonNode = Readonly<Record<string, unknown>>;

/** The JSON-LD nodes of the article and of its page. */
function findArticleNodes(document: PageDocument): { article: JsonNode | null; page: JsonNode | null } {
  const nodes: unknown[] = [];
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    try {
      nodes.push(JSON.parse(script.textContent ?? ''));
    } catch {
      // Pages in the wild carry broken JSON-LD; the other metadata has to do.
    }
  }
  let article: JsonNode | null = null;
  let page: JsonNode | null = null;
  for (let index = 0; index < Math.min(nodes.length, NODES_READ); index++) {
    const node = nodes[index];
    if (Array.isArray(node)) nodes.push(...(node.slice(0, NODES_READ) as unknown[]));
    if (!isRecord(node)) continue;
    const types = [node['@type']].flat().filter((type) => typeof type === 'string');
    if (types.some((type) => ARTICLE_TYPES.test(type) && type !== 'WebPage')) article ??= node;
    if (types.includes('WebPage')) page ??= node;
    if (Array.isArray(node['@graph'])) nodes.push(node['@graph']);
    if (isRecord(node.mainEntity)) nodes.push(node.mainEntity);
  }
  return { article, page };
}

/** A schema.org name: a string, an object with a name, or the first of several, joined. */
function nameOf(value: unknown): string | null {
  const names = [value].flat().map((item) => text(isRecord(item) ? item.name : item));
  return present(names).slice(0, 5).join(', ') || null;
}

/** An address of an author's page is no name. */
function isName(value: string): boolean {
  return value.length <= 200 && !/^https?:/i.test(value);
}

function text(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}

function present(values: readonly (string | null | undefined)[]): string[] {
  return values.map((value) => value?.replace(/\s+/g, ' ').trim() ?? '').filter((value) => value !== '');
}

function first(
  values: readonly (string | null | undefined)[],
  accepts: (value: string) => boolean = () => true,
): string | null {
  return present(values).find(accepts) ?? null;
}
