import type { ActorRole } from '../retrieval/resolved-actor.js';
import type { Filter } from '../search/filter.js';

/** An index whose documents name actors by their ids: where it is counted how often each is named. */
export interface ActorUses {
  indexUid: string;
  /** What is counted. */
  unit: 'statements' | 'articles';
  /** What names the actor in a role. */
  inRole: (role: ActorRole, id: string) => Filter;
}

/** Statements, of which an actor's profile is made. */
export interface StatementUses extends ActorUses {
  unit: 'statements';
  /** What the actor says in an office or function as printed. */
  spokenAs: (id: string, printedRole: string) => Filter;
  attributes: {
    speakerId: string;
    targetIds: string;
    speakerCountry: string;
    /** The office or function as printed. */
    speakerRole: string;
    /** When it was said, for sorting. */
    saidFrom: string;
  };
}
