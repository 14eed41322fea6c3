import { isSystemError } from './system-error.js';

/** No Meilisearch to run: none installed, and none comes with the service on this platform. */
export class NoEngineBinaryError extends Error {
  override name = 'NoEngineBinaryError';

  constructor(platform: string) {
    super(
      `There is no Meilisearch to run on this machine, and none comes with the service for ${platform}. Three ways out: ` +
        'run `docker compose up`, which brings the official Meilisearch; ' +
        'install Meilisearch 1.21 or later so that `meilisearch` is on the PATH; ' +
        'or set MEILI_BIN to the path of its binary. ' +
        'A Meilisearch that runs already is used when MEILI_HOST and MEILI_API_KEY are set.',
    );
  }
}

/** A binary that must not or cannot be run: not the file it should be, or not executable. */
export class EngineBinaryError extends Error {
  override name = 'EngineBinaryError';
}

/** Another service runs on the same data folder. */
export class DataFolderInUseError extends Error {
  override name = 'DataFolderInUseError';

  constructor(
    dataDir: string,
    readonly pid: number,
  ) {
    super(
      `The data folder ${dataDir} is in use by the service with process id ${pid}. ` +
        'Stop that one first, or give this one a folder of its own with DATA_DIR.',
    );
  }
}

/** The data folder cannot be written; the message says why and what to change. */
export class DataFolderError extends Error {
  override name = 'DataFolderError';
}

/** What the system says of a folder that cannot be written, and what helps. */
const folderAdvice: ReadonlyMap<string, string> = new Map([
  ['EACCES', 'it is not allowed to this user. Give it to the user that runs the service'],
  ['EPERM', 'it is not allowed to this user. Give it to the user that runs the service'],
  ['EROFS', 'it is on a file system that is read-only. Mount it for writing'],
  ['ENOSPC', 'its disk is full. Make room'],
  ['EDQUOT', 'this user’s share of its disk is used up. Make room'],
  ['ENOTDIR', 'a part of its path is a file. Correct DATA_DIR'],
  // As Node tells of a folder that is to be made on a file system that is read-only.
  ['ENOENT', 'it cannot be made there. Mount its file system for writing'],
  ['EEXIST', 'it is a file. Correct DATA_DIR'],
]);

/** A clear error in place of the system's, where the fault is the folder's; the same error where it is not. */
export function explainDataFolder(dataDir: string, error: unknown): unknown {
  const found = [...folderAdvice].find(([code]) => isSystemError(error, code));
  if (found === undefined) return error;
  const [code, advice] = found;
  const message = `The data folder ${dataDir} cannot be written (${code}): ${advice}, or give the service another with DATA_DIR.`;
  return new DataFolderError(message, { cause: error });
}

/** The engine's process ended or stayed silent instead of answering; the message ends in the last lines of its log. */
export class EngineStartError extends Error {
  override name = 'EngineStartError';
}

/** The generated master key cannot be used. */
export class MasterKeyError extends Error {
  override name = 'MasterKeyError';
}

/** A backup cannot be restored; the message says what to change. */
export class RestoreError extends Error {
  override name = 'RestoreError';
}
