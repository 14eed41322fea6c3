import { createHash } from 'node:crypto';
import type { ExtractedStatement } from '../extraction/types.js';
import { unique } from '../values.js';
import { bandsOf } from './likeness/bands.js';
import { sameWordsKey } from './likeness/same-words.js';
import { printingKey } from './printing-key.js';
import { relationKey } from './relation-key.js';
import { Statement } from './schema.js';
import { periodOf } from '../retrieval/date-bound.js';
import { dateKeysOf } from '../retrieval/date-keys.js';
import { publishedKeysOf, type IngestedKeys, type PublishedKeys } from '../retrieval/document-keys.js';

/** A statement as the engine holds it: as it is given back, with the keys that it is filtered and sorted by. */
export interface StatementDocument extends Statement {
  keys: StatementKeys;
}

/** What is known of a document only when all documents of its article are: how they are stored together. */
export interface Storage extends IngestedKeys {
  /** The version of its article, so that a write broken off is seen. */
  version: string;
}

/** A statement's document before it is known how it is stored. */
export type UnstoredStatement = Statement & { keys: Omit<StatementKeys, keyof Storage> };

/** What filters and sorting go by beside fields of the statement: ids, codes and numbers. Never given back. */
interface StatementKeys extends Storage, PublishedKeys {
  /** Its place among its article's statements. */
  position: number;
  /** Unique as far as a number can be, the statements of an article in a row: what makes an order by date a total one. */
  order: number;
  /** The first second of the day, month or year in which it was said, and the keys of `date-keys.ts`. */
  saidFrom: number | null;
  saidDay: number | null;
  saidMonth: number | null;
  saidYear: number | null;
  language: string | null;
  speakerId: string | null;
  targetIds: string[];
  actorIds: string[];
  speakerCountry: string | null;
  targetCountries: string[];
  countries: string[];
  /** Who speaks about whom, as `relationKey` writes it: a pair of countries each. Null where there is none. */
  relations: string[] | null;
  /** The same of actors. */
  actorRelations: string[] | null;
  /** What statements of the same words share, and what those of nearly the same words are likely to. */
  sameAs: string | null;
  bands: string[];
  /** `sameAs` and the outlet, as `printingKey` writes it: what tells how many print the same words. */
  printing: string | null;
}

/** The attributes of a statement as it is given back: what a search retrieves. */
export const statementAttributes: readonly string[] = Object.keys(Statement.shape);

/** Where a statement comes from. */
export interface Origin {
  articleId: string;
  article: Statement['article'];
  language: string | null;
}

/** The document of the statement at `position` (0 is the first) of an article. */
export function toDocument(
  extracted: ExtractedStatement,
  position: number,
  origin: Origin,
): UnstoredStatement {
  const { articleId, article, language } = origin;
  return {
    id: statementId(articleId, position),
    articleId,
    ...extracted,
    article,
    keys: {
      position,
      order: orderOf(articleId, position),
      ...keysOf(extracted),
      ...likenessKeysOf(extracted.text, article.source.name),
      ...publishedKeysOf(article.publishedAt),
      language,
    },
  };
}

/** The same whenever the same article is read again. */
function statementId(articleId: string, position: number): string {
  return `${articleId}-${position}`;
}

/** A document without its keys. */
export function toStatement(document: StatementDocument): Statement {
  const statement: Statement & Partial<StatementDocument> = { ...document };
  delete statement.keys;
  return complete(statement);
}

/** A statement as the engine gives it back: one that was stored before relays were found has no `via`. */
export type RetrievedStatement = Omit<Statement, 'via'> & Partial<Pick<Statement, 'via'>>;

/** Makes a statement of one that was stored before relays were found, which tells of none. */
export function complete(retrieved: RetrievedStatement): Statement {
  return { ...retrieved, via: retrieved.via ?? [] };
}

function keysOf({ speaker, targets, mentioned, said }: ExtractedStatement) {
  const speaking = speaker?.actor ?? null;
  const speakerCountry = speaking?.country ?? null;
  const targetCountries = unique(targets.map(({ country }) => country));
  const { day, month, year } = dateKeysOf(said.on);
  return {
    saidFrom: (said.on === null ? undefined : periodOf(said.on))?.from ?? null,
    saidDay: day,
    saidMonth: month,
    saidYear: year,
    speakerId: speaking?.id ?? null,
    targetIds: unique(targets.map(({ id }) => id)),
    actorIds: unique([speaking?.id, ...targets.map(({ id }) => id)]),
    speakerCountry,
    targetCountries,
    countries: unique([speakerCountry, ...targetCountries, ...mentioned]),
    relations: relationsOf(speakerCountry, targetCountries),
    actorRelations: relationsOf(
      speaking?.id ?? null,
      targets.map(({ id }) => id),
    ),
  };
}

function relationsOf(speaker: string | null, targets: readonly string[]): string[] | null {
  if (speaker === null || targets.length === 0) return null;
  return unique(targets.map((target) => relationKey(speaker, target)));
}

function likenessKeysOf(text: string, outlet: string | null) {
  const sameAs = sameWordsKey(text);
  return { sameAs, bands: bandsOf(text), printing: sameAs === null ? null : printingKey(sameAs, outlet) };
}

/** Room for 131,072 statements in an article; with 36 bits of its id's hash, a number that JSON keeps exact. */
const statementsPerArticle = 2 ** 17;

/** What makes an order by date a total one: see `StatementKeys`. */
export function orderOf(articleId: string, position: number): number {
  const hash = createHash('sha256').update(articleId).digest('hex').slice(0, 9);
  return Number.parseInt(hash, 16) * statementsPerArticle + Math.min(position, statementsPerArticle - 1);
}
