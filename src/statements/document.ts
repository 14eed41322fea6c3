import { createHash } from 'node:crypto';
import type { ExtractedStatement } from '../extraction/types.js';
import { unique } from '../values.js';
import { Statement } from './schema.js';
import { namesOf } from '../actors/names.js';
import { periodOf } from '../retrieval/date-bound.js';

/** A statement as the engine holds it: as it is given back, with the keys that it is filtered and sorted by. */
export interface StatementDocument extends Statement {
  keys: StatementKeys;
}

/** A statement's document before the version of its article, which depends on all of them, is known. */
export type UnversionedStatement = Statement & { keys: Omit<StatementKeys, 'version'> };

/** What filters and sorting go by: ids, codes and epoch seconds. Never given back. */
interface StatementKeys {
  /** The version of its article, so that a write broken off is seen. */
  version: string;
  /** Its place among its article's statements. */
  position: number;
  /** Unique as far as a number can be, the statements of an article in a row: what makes an order by date a total one. */
  order: number;
  saidFrom: number | null;
  saidTo: number | null;
  speakerId: string | null;
  targetIds: string[];
  actorIds: string[];
  actorNames: string[];
  speakerNames: string[];
  targetNames: string[];
  speakerCountry: string | null;
  targetCountries: string[];
  countries: string[];
}

/** The attributes of a statement as it is given back: what a search retrieves. */
export const statementAttributes: readonly string[] = Object.keys(Statement.shape);

/** Where a statement comes from. */
export interface Origin {
  articleId: string;
  article: Statement['article'];
}

/** The document of the statement at `position` (0 is the first) of an article. */
export function toDocument(
  extracted: ExtractedStatement,
  position: number,
  origin: Origin,
): UnversionedStatement {
  const { articleId, article } = origin;
  return {
    id: statementId(articleId, position),
    articleId,
    ...extracted,
    article,
    keys: { position, order: orderOf(articleId, position), ...keysOf(extracted) },
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
  const speakers = speaking === null ? [] : [speaking];
  const actors = [...speakers, ...targets];
  const speakerCountry = speaking?.country ?? null;
  const targetCountries = unique(targets.map(({ country }) => country));
  const period = said.on === null ? undefined : periodOf(said.on);
  return {
    saidFrom: period?.from ?? null,
    saidTo: period?.to ?? null,
    speakerId: speaking?.id ?? null,
    targetIds: unique(targets.map(({ id }) => id)),
    actorIds: unique(actors.map(({ id }) => id)),
    actorNames: unique(actors.flatMap(namesOf)),
    speakerNames: unique(speakers.flatMap(namesOf)),
    targetNames: unique(targets.flatMap(namesOf)),
    speakerCountry,
    targetCountries,
    countries: unique([speakerCountry, ...targetCountries, ...mentioned]),
  };
}

/** Room for 32,768 statements in an article; with 36 bits of its id's hash, a number that JSON keeps exact. */
const statementsPerArticle = 2 ** 15;

/** What makes an order by date a total one: see `StatementKeys`. */
export function orderOf(articleId: string, position: number): number {
  const hash = createHash('sha256').update(articleId).digest('hex').slice(0, 9);
  return Number.parseInt(hash, 16) * statementsPerArticle + Math.min(position, statementsPerArticle - 1);
}
