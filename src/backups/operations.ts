import type { Operations } from '../http/operation.js';
import { Backup } from './schema.js';

/** The endpoint of backups. */
export const backupOperations = {
  createBackup: {
    method: 'post',
    path: '/v1/admin/backups',
    scope: 'admin',
    summary: 'Back everything up',
    description:
      'Has the engine write all that is stored into one file, and answers when it is whole: seconds for ten thousand articles, minutes for millions. Searches are answered meanwhile, writes wait. A request that comes meanwhile is answered with the same backup. Of the files in the service’s own folder the last few are kept (`BACKUPS_KEPT`). `onrecord restore` restores it.',
    tags: ['Administration'],
    responses: { 201: { description: 'It is whole.', body: Backup } },
    problems: ['service-unavailable'],
  },
} as const satisfies Operations;
