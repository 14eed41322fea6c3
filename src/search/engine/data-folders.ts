import { existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { join } from 'node:path';

/** The folders in a service's data folder. */
export const dataFolders = {
  /** The engine's data. */
  served: 'meilisearch',
  backups: 'backups',
  snapshots: 'snapshots',
  /** Data that are being restored: not whole yet. */
  restoring: 'meilisearch.restoring',
  /** Data that are restored: whole, to take the place of those that are served. */
  restored: 'meilisearch.restored',
  /** Data that were served, until the restored ones have taken their place. */
  replaced: 'meilisearch.replaced',
} as const;

/**
 * Puts restored data in the place of those that are served, if there are any. Under the folder's lock. Whatever step it is
 * broken off at, calling it again ends it: at no time is there neither the one nor the other.
 */
export async function adoptRestored(dataDir: string): Promise<void> {
  const [served, restored, replaced] = [
    join(dataDir, dataFolders.served),
    join(dataDir, dataFolders.restored),
    join(dataDir, dataFolders.replaced),
  ];
  if (existsSync(restored)) {
    if (existsSync(served)) {
      await rm(replaced, { recursive: true, force: true });
      await rename(served, replaced);
    }
    await rename(restored, served);
  }
  await rm(replaced, { recursive: true, force: true });
}
