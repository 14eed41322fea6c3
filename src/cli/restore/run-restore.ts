import { countStored } from '../../backups/stored-documents.js';
import { loadConfig } from '../../config.js';
import { createLogger } from '../../logger.js';
import { isMendable } from '../../mendable.js';
import type { SearchClient } from '../../search/client.js';
import { RestoreError } from '../../search/engine/errors.js';
import { restoreDump } from '../../search/engine/restore.js';
import { stopSignal } from '../../stop-signal.js';
import { describeContents } from '../backup/contents.js';
import { CommandFailure, EXIT } from '../failure.js';
import { write, type Terminal } from '../terminal.js';

export interface RestoreRequest {
  file: string;
  /** Lets the backup take the place of data that are there. */
  replace: boolean;
}

/**
 * Restores a backup into the data folder that the environment names.
 *
 * @returns the exit code
 * @throws CommandFailure where it cannot be restored: what is there stays
 */
export async function runRestore({ file, replace }: RestoreRequest, terminal: Terminal): Promise<number> {
  const { stdout, stderr, env } = terminal;
  const signal = stopSignal();
  try {
    const { engine, dataDir, engineBinary: binaryPath } = loadConfig(env);
    if (engine !== null) {
      throw new RestoreError(
        'The engine that MEILI_HOST names restores dumps itself: start it with --import-dump on an empty folder.',
      );
    }
    await write(stderr, `Restoring into ${dataDir}\n`);
    const logger = createLogger('warn');
    const contents = await restoreDump({ dataDir, binaryPath, logger, file, replace, signal }, inspect);
    await write(stdout, `Restored: ${describeContents(contents)}\n`);
    return EXIT.ok;
  } catch (error) {
    if (signal.aborted && error === signal.reason)
      throw new CommandFailure('Given up: what was there is as it was.', EXIT.failed);
    if (!isMendable(error)) throw error;
    throw new CommandFailure(error.message, EXIT.failed, { cause: error });
  }
}

async function inspect(client: SearchClient) {
  const contents = await countStored(client);
  if (contents === null) throw new RestoreError('This is a dump of Meilisearch, but no backup of Onrecord.');
  return contents;
}
