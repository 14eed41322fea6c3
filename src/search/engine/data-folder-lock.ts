import { randomUUID } from 'node:crypto';
import { link, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DataFolderInUseError } from './errors.js';
import { isSystemError } from './system-error.js';
import { type ProcessIdentity, identifyProcess, isAlive, parseIdentity } from './process-identity.js';

/** The right to run an engine on a data folder: Meilisearch itself does not lock it, two on one folder both start. */
export interface DataFolderLock {
  readonly release: () => Promise<void>;
}

const ticketName = /^service\.lock\.(\d+)$/;

/**
 * Locks the folder for this process.
 *
 * The lock is a row of numbered tickets, each naming a process, and the highest rules. Whoever finds its process dead
 * draws the next number, which link(2) grants to one of several starters only. The highest ticket is never removed
 * (a released one is emptied), so a starter that was slow and draws a number already used up finds a higher one
 * beside it and steps back. A lock file that is taken over by renaming or removing it has no such order: the slow
 * starter would remove the lock of the fast.
 *
 * Services in containers that share the folder but not their process ids cannot see each other: give each its own.
 *
 * @throws DataFolderInUseError where the process of the highest ticket lives
 */
export async function lockDataFolder(dataDir: string): Promise<DataFolderLock> {
  const draft = join(dataDir, `service.lock.draft-${randomUUID()}`);
  await writeFile(draft, JSON.stringify(identifyProcess(process.pid)), { flag: 'wx', mode: 0o644 });
  try {
    for (;;) {
      const highest = Math.max(0, ...(await ticketNumbers(dataDir)));
      const holder = await readTicket(dataDir, highest);
      if (holder !== null && isAlive(holder)) throw new DataFolderInUseError(dataDir, holder.pid);
      if (await drawTicket(dataDir, draft, highest + 1)) {
        return { release: () => writeFile(ticketPath(dataDir, highest + 1), '') };
      }
    }
  } finally {
    await rm(draft, { force: true });
  }
}

async function drawTicket(dataDir: string, draft: string, ticket: number): Promise<boolean> {
  try {
    await link(draft, ticketPath(dataDir, ticket));
  } catch (error) {
    if (isSystemError(error, 'EEXIST')) return false;
    throw error;
  }
  const tickets = await ticketNumbers(dataDir);
  const rules = Math.max(...tickets) === ticket;
  const spent = rules ? tickets.filter((other) => other < ticket) : [ticket];
  await Promise.all(spent.map((other) => rm(ticketPath(dataDir, other), { force: true })));
  return rules;
}

/** Null for a ticket that was released, removed in the meantime, or lost its content in a power cut. */
async function readTicket(dataDir: string, ticket: number): Promise<ProcessIdentity | null> {
  try {
    const content = await readFile(ticketPath(dataDir, ticket), 'utf8');
    return parseIdentity(content);
  } catch (error) {
    if (isSystemError(error, 'ENOENT')) return null;
    throw error;
  }
}

async function ticketNumbers(dataDir: string): Promise<number[]> {
  const names = await readdir(dataDir);
  return names.map((name) => Number(ticketName.exec(name)?.[1])).filter(Number.isSafeInteger);
}

function ticketPath(dataDir: string, ticket: number): string {
  return join(dataDir, `service.lock.${ticket}`);
}
