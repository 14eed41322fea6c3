import type { Index, Meilisearch } from 'meilisearch';
import type { ActorDocument } from '../actors/document.js';
import { openActors } from '../actors/index-definition.js';
import type { StatementDocument } from '../statements/document.js';
import { openStatements } from '../statements/index-definition.js';
import type { ArticleDocument } from './document.js';
import { openArticles } from './index-definition.js';

/** The indexes that an article is written to. */
export interface IndexSet {
  articles: Index<ArticleDocument>;
  statements: Index<StatementDocument>;
  actors: Index<ActorDocument>;
}

/** Those that searches read. */
export function openIndexSet(meilisearch: Meilisearch): IndexSet {
  return {
    articles: openArticles(meilisearch),
    statements: openStatements(meilisearch),
    actors: openActors(meilisearch),
  };
}
