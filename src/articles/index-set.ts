import type { Index, Meilisearch } from 'meilisearch';
import type { ActorDocument } from '../actors/document.js';
import { actorIndex } from '../actors/index-definition.js';
import type { StatementDocument } from '../statements/document.js';
import { statementIndex } from '../statements/index-definition.js';
import type { ArticleDocument } from './document.js';
import { articleIndex } from './index-definition.js';

/** The indexes that an article is written to. */
export interface IndexSet {
  articles: Index<ArticleDocument>;
  statements: Index<StatementDocument>;
  actors: Index<ActorDocument>;
}

/** Those that searches read. @param uidOf what they are called instead, as `nextUid` */
export function openIndexSet(meilisearch: Meilisearch, uidOf = (uid: string) => uid): IndexSet {
  return {
    articles: meilisearch.index(uidOf(articleIndex.uid)),
    statements: meilisearch.index(uidOf(statementIndex.uid)),
    actors: meilisearch.index(uidOf(actorIndex.uid)),
  };
}

/** What the indexes of a set are called. */
export function uidsOf({ articles, statements, actors }: IndexSet): string[] {
  return [statements.uid, actors.uid, articles.uid];
}
