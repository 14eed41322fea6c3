import type { Handlers } from '../http/operation.js';
import type { SearchClient } from '../search/client.js';
import { createBackup, type BackupFolder } from './create-backup.js';
import type { backupOperations } from './operations.js';
import type { Backup } from './schema.js';

/** Answers the endpoint of backups. @param folder see `createBackup` */
export function createBackupHandlers(
  client: SearchClient,
  folder: BackupFolder | null,
): Handlers<typeof backupOperations> {
  let underWay: Promise<Backup> | null = null;
  return {
    createBackup: async () => {
      underWay ??= createBackup(client, folder).finally(() => {
        underWay = null;
      });
      return { status: 201, body: await underWay };
    },
  };
}
