import { existsSync } from 'node:fs';
import { constants, copyFile } from 'node:fs/promises';
import { Backup } from '../../backups/schema.js';
import { CommandFailure, EXIT } from '../failure.js';
import { printable } from '../printable.js';
import { foreignAnswer } from '../service/faults.js';
import { useService } from '../service/use-service.js';
import { write, type Terminal } from '../terminal.js';
import { describeContents } from './contents.js';

/** The service gives up before. */
const ANSWER_TIMEOUT_MS = 2 * 3_600_000;

export interface BackupOptions {
  url: string;
  /** Where a copy goes. */
  to: string | null;
}

/**
 * Has a running service write a backup, and tells where it lies.
 *
 * @returns the exit code
 * @throws CommandFailure where there is no backup, or no copy of it
 */
export async function runBackup({ url, to }: BackupOptions, { stdout, env }: Terminal): Promise<number> {
  if (to !== null && existsSync(to)) throw new CommandFailure(`${to} is there already.`);
  const { name, path, bytes, documents } = await ask(url, env.ONRECORD_KEY);
  const size = bytes === null ? '' : ` (${(bytes / 1e6).toFixed(1)} MB)`;
  if (to !== null) await copyTo(to, path);
  const place = to ?? path ?? `${name}, in the engine’s folder of dumps`;
  await write(stdout, `${printable(place)}${size}: ${describeContents(documents)}\n`);
  return EXIT.ok;
}

async function ask(url: string, key: string | undefined): Promise<Backup> {
  const options = { url, key, retries: 0, connections: 1, answerTimeoutMs: ANSWER_TIMEOUT_MS };
  return useService(options, async (service) => {
    const answer = Backup.safeParse(await service.call({ method: 'POST', path: '/v1/admin/backups' }));
    if (!answer.success) throw foreignAnswer();
    return answer.data;
  });
}

async function copyTo(to: string, path: string | null): Promise<void> {
  if (path === null) {
    throw new CommandFailure(
      'The backup is made, but lies with the engine that MEILI_HOST names: copy it from its folder of dumps.',
      EXIT.failed,
    );
  }
  try {
    await copyFile(path, to, constants.COPYFILE_EXCL);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new CommandFailure(
      `The backup is made and lies on the service’s machine at ${path}, but cannot be copied from here: ${reason}`,
      EXIT.failed,
      { cause },
    );
  }
}
