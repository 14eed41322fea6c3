import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { SearchClient } from '../search/client.js';
import { awaitTasks } from '../search/tasks.js';
import { removeOldBackups } from './old-backups.js';
import type { Backup } from './schema.js';
import { countStored } from './stored-documents.js';

/** Where the engine that the service runs writes backups. */
export interface BackupFolder {
  /** Absolute. */
  path: string;
  /** How many files stay there: the newest. */
  kept: number;
}

/** Some minutes for a million articles. */
const backupTimeoutMs = 3_600_000;

/** Has the engine write a backup. @param folder null where the engine is a given one, with a folder of its own */
export async function createBackup(client: SearchClient, folder: BackupFolder | null): Promise<Backup> {
  const { taskUid } = await client.administrator.createDump();
  await awaitTasks(client, [taskUid], {
    timeoutMs: backupTimeoutMs,
    as: 'administrator',
  });
  const [{ details }, documents] = await Promise.all([
    client.administrator.tasks.getTask(taskUid),
    countStored(client),
  ]);
  const dumpUid = details?.dumpUid;
  if (dumpUid == null || documents === null) throw new Error('The search engine tells of no backup');
  const name = `${dumpUid}.dump`;
  if (folder === null) return { name, path: null, bytes: null, documents };
  const path = join(folder.path, name);
  const { size } = await stat(path);
  await removeOldBackups(folder);
  return { name, path, bytes: size, documents };
}
