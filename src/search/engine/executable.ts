import { access, constants, stat } from 'node:fs/promises';

/** True for a file that this process may run: it has the run bit, and its file system allows it. */
export async function isExecutableFile(path: string): Promise<boolean> {
  try {
    await access(path, constants.X_OK);
    return (await stat(path)).isFile();
  } catch {
    return false;
  }
}
