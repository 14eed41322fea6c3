import type { StatementUses } from '../actors/uses.js';
import { statementFilters as where, statementIndex } from './index-definition.js';

const fields = { actor: 'keys.actorIds', speaker: 'keys.speakerId', target: 'keys.targetIds' } as const;

/** Where statements name actors. */
export const statementUses: StatementUses = {
  indexUid: statementIndex.uid,
  unit: 'statements',
  inRole: (role, id) => where.equals(fields[role], id),
  spokenAs: (id, printedRole) =>
    where.all(where.equals('keys.speakerId', id), where.equals('speaker.role', printedRole)),
  attributes: {
    speakerId: 'keys.speakerId',
    targetIds: 'keys.targetIds',
    speakerCountry: 'keys.speakerCountry',
    speakerRole: 'speaker.role',
    saidFrom: 'keys.saidFrom',
  },
};
