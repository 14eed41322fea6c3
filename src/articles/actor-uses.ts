import type { ActorUses } from '../actors/uses.js';
import { articleFilters as where, articleIndex } from './index-definition.js';

const fields = { actor: 'keys.actorIds', speaker: 'keys.speakerIds', target: 'keys.targetIds' } as const;

/** Where articles name actors, whether they speak or not. */
export const articleUses: ActorUses = {
  indexUid: articleIndex.uid,
  unit: 'articles',
  inRole: (role, id) => where.equals(fields[role], id),
};
