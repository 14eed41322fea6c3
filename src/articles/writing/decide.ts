import type { SearchClient } from '../../search/client.js';
import {
  isStored,
  replacing,
  toDocuments,
  type ArticleDocuments,
  type StoredDocuments,
} from '../document.js';
import type { IndexSet } from '../index-set.js';
import { fetchStored } from '../store.js';
import type { ArticleChange, ChangeResult } from './article-change.js';
import { recognizePeople } from './recognize-people.js';

/** What is to be done for a change. */
export interface Decision {
  change: ArticleChange;
  result: ChangeResult;
  /** To be stored; null where nothing is. */
  documents: ArticleDocuments | null;
  /** Of statements, to be deleted. */
  staleIds: string[];
}

/** Compares changes with what is stored: a few requests for all of them. No two are of one article. */
export async function decide(
  client: SearchClient,
  indexes: IndexSet,
  changes: readonly ArticleChange[],
  now: () => Date,
): Promise<Decision[]> {
  const [stored, extractions] = await Promise.all([
    fetchStored(
      indexes,
      changes.map(({ id }) => id),
    ),
    recognizePeople(
      client,
      changes.map(({ preparation }) => preparation?.extraction ?? null),
    ),
  ]);
  const nothing: StoredDocuments = { article: null, statements: [] };
  return changes.map((change, place) => {
    const before = stored.get(change.id) ?? nothing;
    const extraction = extractions[place] ?? null;
    if (change.intent.raw === null) return decideDeletion(change, before);
    if (change.preparation === null || extraction === null) throw new Error(`${change.id} is not read`);
    const documents = toDocuments(change.id, change.preparation.article, extraction, now());
    return decideWrite(change, documents, before);
  });
}

function decideDeletion(change: ArticleChange, { article, statements }: StoredDocuments): Decision {
  const outcome = article === null && statements.length === 0 ? 'absent' : 'deleted';
  return { change, result: { outcome }, documents: null, staleIds: statements.map(({ id }) => id) };
}

function decideWrite(change: ArticleChange, wanted: ArticleDocuments, stored: StoredDocuments): Decision {
  const { article } = stored;
  if (article !== null && isStored(wanted, stored)) {
    const { url } = article;
    const statements = wanted.statements.map((each) => ({ ...each, article: { ...each.article, url } }));
    const result = { outcome: 'unchanged', documents: { article, statements } } as const;
    return { change, result, documents: null, staleIds: [] };
  }
  // Statements without their article are left of a write that was broken off: they were added when it began.
  const before = article ?? stored.statements[0];
  const documents = before === undefined ? wanted : replacing(before, wanted);
  return {
    change,
    result: { outcome: article === null ? 'created' : 'replaced', documents },
    documents,
    staleIds: staleIds(stored, wanted),
  };
}

/** The ids of statements that are stored and no part of what is to be. @param wanted null where nothing is */
export function staleIds(stored: StoredDocuments | undefined, wanted: ArticleDocuments | null): string[] {
  const current = new Set(wanted?.statements.map(({ id }) => id));
  return stored?.statements.map(({ id }) => id).filter((id) => !current.has(id)) ?? [];
}
