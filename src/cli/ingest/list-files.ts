import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { CommandFailure, EXIT } from '../failure.js';
import { formatOfName, type InputFormat } from './input-format.js';

/** A file, or standard input, to take articles from. */
export interface InputFile {
  /** `-` is standard input. */
  path: string;
  /** Undefined where only the content can tell. */
  format: InputFormat | undefined;
  /** 0 where it is not known. */
  bytes: number;
  /** Why it is known already that it cannot be read: it is a folder, and its files cannot be listed. */
  fault?: string;
}

/**
 * The files that paths name: of a folder, and the folders in it, those whose name tells that they hold articles, in the
 * order of their names; hidden ones are left out. A folder that cannot be read stands there with its fault.
 *
 * @param format of all files, whatever their names tell
 * @throws CommandFailure for a path that leads to nothing
 */
export async function listFiles(paths: readonly string[], format?: InputFormat): Promise<InputFile[]> {
  const files: InputFile[] = [];
  for (const path of paths) {
    if (path === '-') files.push({ path, format, bytes: 0 });
    else await addPath(path, format, files);
  }
  if (files.length > 0) return files;
  throw new CommandFailure(
    `There are no articles in ${paths.join(', ')}: files are taken by their names (.txt, .html, .htm, .json, .ndjson, .jsonl).`,
  );
}

/** Why a file or a folder cannot be read, by what reading it threw. */
export function describeUnreadable(error: unknown): string {
  return `It cannot be read: ${error instanceof Error ? error.message : String(error)}`;
}

async function addPath(path: string, format: InputFormat | undefined, files: InputFile[]): Promise<void> {
  const found = await look(path);
  if (found.isDirectory()) await addFolder(path, format, files);
  // A file that is named outright is taken whatever its name.
  else files.push({ path, format: format ?? formatOfName(path) ?? 'text', bytes: found.size });
}

async function addFolder(folder: string, format: InputFormat | undefined, files: InputFile[]): Promise<void> {
  const entries = await readdir(folder, { withFileTypes: true }).catch((error: unknown) => {
    files.push({ path: folder, format, bytes: 0, fault: describeUnreadable(error) });
    return [];
  });
  const shown = entries.filter(({ name }) => !name.startsWith('.'));
  for (const entry of shown.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) await addFolder(path, format, files);
    // A link to a folder is not followed: it may lead back here.
    else if (formatOfName(path) !== undefined && (await isFile(path))) await addPath(path, format, files);
  }
}

async function isFile(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isFile(),
    () => false,
  );
}

async function look(path: string) {
  try {
    return await stat(path);
  } catch (cause) {
    throw new CommandFailure(`There is no file or folder ${path}`, EXIT.usage, { cause });
  }
}
