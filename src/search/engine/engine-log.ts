import { type FileHandle, open, rename, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';

const largestLogBytes = 10 * 1024 * 1024;
const tailBytes = 8 * 1024;
const tailLines = 6;

/** The file that one run of the engine writes to, after those before it. */
export interface EngineLog {
  readonly file: FileHandle;
  readonly path: string;
  /** Where this run's lines begin. */
  readonly startByte: number;
}

/** Opens `<dataDir>/meilisearch.log`; one that has grown large becomes `meilisearch.log.1` first. */
export async function openEngineLog(dataDir: string): Promise<EngineLog> {
  const path = join(dataDir, 'meilisearch.log');
  const file = await open(path, 'a', 0o600);
  const { size } = await file.stat();
  if (size < largestLogBytes) return { file, path, startByte: size };
  await file.close();
  await rename(path, `${path}.1`);
  return { file: await open(path, 'a', 0o600), path, startByte: 0 };
}

/** The last lines that the run wrote, without colours; empty where it wrote none or the file is gone. */
export async function readLogTail({ path, startByte }: Omit<EngineLog, 'file'>): Promise<string> {
  try {
    const { size } = await stat(path);
    const from = Math.max(startByte, size - tailBytes);
    const file = await open(path, 'r');
    try {
      const { buffer, bytesRead } = await file.read({ buffer: Buffer.alloc(tailBytes), position: from });
      const lines = stripVTControlCharacters(buffer.toString('utf8', 0, bytesRead)).split('\n');
      return lines
        .filter((line) => line.trim() !== '')
        .slice(-tailLines)
        .join('\n');
    } finally {
      await file.close();
    }
  } catch {
    return '';
  }
}
