import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { BackupFolder } from './create-backup.js';

/** As the engine names dumps, by their time: files of other names are not ours. */
const backupName = /^\d{8}-\d{9}\.dump$/;

/** Removes all but the newest backups of a folder. */
export async function removeOldBackups({ path, kept }: BackupFolder): Promise<void> {
  const names = (await readdir(path)).filter((name) => backupName.test(name)).sort();
  const old = names.slice(0, Math.max(0, names.length - kept));
  await Promise.all(old.map((name) => rm(join(path, name), { force: true })));
}
