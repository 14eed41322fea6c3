import { delimiter, isAbsolute, join, resolve } from 'node:path';
import { type TrustedBinary, prepareBinary } from './bundled-binary.js';
import { EngineBinaryError, NoEngineBinaryError } from './errors.js';
import { isExecutableFile } from './executable.js';

export interface BinaryChoice {
  /** The user's own choice (MEILI_BIN); nothing else is tried then. */
  binaryPath: string | undefined;
  /** Folders to look for `meilisearch` in, as in PATH. */
  searchPath: string;
  /** What came with the service. */
  bundled: TrustedBinary | null;
}

/**
 * The Meilisearch to run: the one chosen, else the one installed, else the one that came with the service.
 *
 * @throws EngineBinaryError where the one chosen cannot be run, or the one that came along is not what it should be
 * @throws NoEngineBinaryError where there is none
 */
export async function findBinary(choice: BinaryChoice, dataDir: string): Promise<string> {
  if (choice.binaryPath !== undefined) return chosen(choice.binaryPath);
  const installed = await findInstalled(choice.searchPath);
  if (installed !== null) return installed;
  if (choice.bundled !== null) return prepareBinary(choice.bundled, dataDir);
  throw new NoEngineBinaryError(`${process.platform}-${process.arch}`);
}

async function chosen(binaryPath: string): Promise<string> {
  // The engine runs in the data folder, where a relative path would mean another file.
  if (await isExecutableFile(binaryPath)) return resolve(binaryPath);
  throw new EngineBinaryError(`MEILI_BIN is ${binaryPath}, which is not a file that can be run`);
}

/** Relative folders are passed over: what they hold depends on where the service was started. */
async function findInstalled(searchPath: string): Promise<string | null> {
  for (const folder of searchPath.split(delimiter).filter(isAbsolute)) {
    const candidate = join(folder, 'meilisearch');
    if (await isExecutableFile(candidate)) return candidate;
  }
  return null;
}
