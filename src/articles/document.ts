import { createHash } from 'node:crypto';
import type { Extraction } from '../extraction/types.js';
import {
  orderOf,
  toDocument,
  type StatementDocument,
  type Storage,
  type UnstoredStatement,
} from '../statements/document.js';
import { ingestedKeysOf, publishedKeysOf, type PublishedKeys } from '../retrieval/document-keys.js';
import type { StoredStatement } from '../statements/store.js';
import { unique } from '../values.js';
import { urlIdentity } from './intake/canonical-url.js';
import type { PreparedArticle } from './intake/prepared-article.js';
import { Article, ArticleSummary } from './schema.js';

/** An article as the engine holds it: as it is given back, with the keys that it is filtered and sorted by. */
export interface ArticleDocument extends Article {
  excerpt: string;
  keys: ArticleKeys;
}

/** What filters and sorting go by beside fields of the article: much of it gathered from its statements. Never given back. */
interface ArticleKeys extends Storage, PublishedKeys {
  /** Makes an order by date a total one. */
  order: number;
  /** That of the statement said last. */
  saidFrom: number | null;
  saidDay: number[];
  saidMonth: number[];
  saidYear: number[];
  actorIds: string[];
  speakerIds: string[];
  targetIds: string[];
  countries: string[];
  speakerCountries: string[];
  targetCountries: string[];
  kinds: string[];
  acts: string[];
  /** Whether its speakers are unnamed. */
  unnamed: boolean[];
  /** That of its surest statement. */
  confidence: number | null;
}

/** All documents of one article. */
export interface ArticleDocuments {
  article: ArticleDocument;
  /** In the order of the text. */
  statements: StatementDocument[];
}

/** The attributes of an article as it is given back alone. */
export const articleAttributes: readonly string[] = Object.keys(Article.shape);

/** The attributes of an article as it is given back in lists. */
export const articleSummaryAttributes: readonly string[] = Object.keys(ArticleSummary.shape);

/** The documents that an article and what was found in it are stored as. */
export function toDocuments(
  id: string,
  prepared: PreparedArticle,
  extraction: Extraction,
  ingestedAt: Date,
): ArticleDocuments {
  const { title, text, url, source, publishedAt, language } = prepared;
  const origin = { articleId: id, article: { title, url, source, publishedAt }, language };
  const statements = extraction.statements.map((statement, position) =>
    toDocument(statement, position, origin),
  );
  const keys = keysOf(id, prepared, extraction, statements);
  const content = {
    id,
    ...prepared,
    textHash: hash(text),
    countries: keys.countries,
    actors: extraction.actors,
    statementCount: statements.length,
    excerpt: excerptOf(text),
  };
  const storage = { version: versionOf(content, keys, statements), ...ingestedKeysOf(ingestedAt) };
  return {
    article: { ...content, ingestedAt: ingestedAt.toISOString(), keys: { ...keys, ...storage } },
    statements: statements.map((statement) => ({ ...statement, keys: { ...statement.keys, ...storage } })),
  };
}

/** The documents of an article in place of a version of which this is stored: they were added when that was. */
export function replacing(
  { keys: { addedAt } }: { keys: Storage },
  { article, statements }: ArticleDocuments,
): ArticleDocuments {
  const addedThen = <Document extends { keys: Storage }>(document: Document): Document => ({
    ...document,
    keys: { ...document.keys, addedAt },
  });
  return { article: addedThen(article), statements: statements.map(addedThen) };
}

/** How the address is written is left out: another writing is no change. */
function versionOf(
  content: Omit<ArticleDocument, 'keys' | 'ingestedAt'>,
  keys: Omit<ArticleKeys, keyof Storage>,
  statements: readonly UnstoredStatement[],
): string {
  const url = content.url === null ? null : urlIdentity(content.url);
  const own = statements.map((statement) => ({ ...statement, article: null }));
  return hash(JSON.stringify([{ ...content, url }, keys, own]));
}

/** A document as it is given back. */
export function toArticle(document: ArticleDocument): Article {
  const article: Article & Partial<ArticleDocument> = { ...document };
  delete article.keys;
  delete article.excerpt;
  return article;
}

/** True where exactly these documents are stored, whenever that was; false too where a write was broken off. */
export function isStored(wanted: ArticleDocuments, stored: StoredDocuments): boolean {
  const { version } = wanted.article.keys;
  return (
    stored.article?.keys.version === version &&
    stored.statements.length === wanted.statements.length &&
    stored.statements.every(({ keys }) => keys.version === version)
  );
}

/** What the engine has of an article; statements without one are left of a write that was broken off. */
export interface StoredDocuments {
  article: ArticleDocument | null;
  statements: StoredStatement[];
}

function keysOf(
  id: string,
  { publishedAt }: PreparedArticle,
  { actors, countries }: Extraction,
  statements: readonly UnstoredStatement[],
): Omit<ArticleKeys, keyof Storage> {
  const ofStatements = statements.map(({ keys }) => keys);
  const speakerIds = unique(ofStatements.map(({ speakerId }) => speakerId));
  const targetIds = unique(ofStatements.flatMap((keys) => keys.targetIds));
  return {
    order: orderOf(id, 0),
    ...publishedKeysOf(publishedAt),
    saidFrom: greatest(ofStatements.map(({ saidFrom }) => saidFrom)),
    saidDay: unique(ofStatements.map(({ saidDay }) => saidDay)),
    saidMonth: unique(ofStatements.map(({ saidMonth }) => saidMonth)),
    saidYear: unique(ofStatements.map(({ saidYear }) => saidYear)),
    actorIds: unique(actors.map((actor) => actor.id)),
    speakerIds,
    targetIds,
    countries: unique([
      ...countries.map(({ code }) => code),
      ...ofStatements.flatMap((keys) => keys.countries),
    ]).sort(),
    speakerCountries: unique(ofStatements.map(({ speakerCountry }) => speakerCountry)),
    targetCountries: unique(ofStatements.flatMap(({ targetCountries }) => targetCountries)),
    kinds: unique(statements.map(({ kind }) => kind)),
    acts: unique(statements.map(({ cue }) => cue?.act)),
    unnamed: unique(statements.map(({ speaker }) => speaker?.actor?.unnamed)),
    confidence: greatest(statements.map(({ confidence }) => confidence)),
  };
}

function greatest(numbers: readonly (number | null)[]): number | null {
  return numbers.reduce(
    (most, number) => (most === null || (number ?? -Infinity) > most ? number : most),
    null,
  );
}

const excerptLength = 280;

function excerptOf(text: string): string {
  const line = text.slice(0, excerptLength * 2).replace(/\s+/g, ' ');
  if (line.length <= excerptLength) return line;
  return `${line.slice(0, excerptLength).replace(/\s\S*$/, '')} …`;
}

function hash(value: string): string {
  return createHash('sha256').update(value).digest('hex');
}
