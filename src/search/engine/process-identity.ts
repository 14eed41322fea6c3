import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { z } from 'zod';

const identitySchema = z.object({ pid: z.int().positive(), startedAt: z.string().min(1) });

/**
 * A process that cannot be taken for another: ids are used again after a process has ended, its start is not. To be
 * written into files that outlive the process.
 */
export type ProcessIdentity = z.output<typeof identitySchema>;

/** Reads an identity that was written as JSON; null where the text is none, for files may be cut short. */
export function parseIdentity(json: string): ProcessIdentity | null {
  try {
    return identitySchema.parse(JSON.parse(json));
  } catch {
    return null;
  }
}

/** The identity of the process that has this id now, null where there is none. */
export function identifyProcess(pid: number): ProcessIdentity | null {
  const startedAt = process.platform === 'linux' ? startOnLinux(pid) : startElsewhere(pid);
  return startedAt === null ? null : { pid, startedAt };
}

/** True where that very process still runs; one that has ended but was not yet reaped by its parent does not. */
export function isAlive(identity: ProcessIdentity): boolean {
  return identifyProcess(identity.pid)?.startedAt === identity.startedAt;
}

/** How long processors have worked for this process; null where that cannot be known. */
export function cpuSecondsOf(pid: number | undefined): number | null {
  const fields = pid === undefined ? null : statOnLinux(pid);
  // In user mode and in the kernel, in ticks, of which every Linux tells 100 a second.
  return fields === null ? null : (Number(fields[14 - 3]) + Number(fields[15 - 3])) / 100;
}

/** Clock ticks from boot to the process's start, with the boot's id, for ticks are counted anew after each. */
function startOnLinux(pid: number): string | null {
  const fields = statOnLinux(pid);
  const [state, ticks] = [fields?.[0], fields?.[22 - 3]];
  if (state === undefined || ticks === undefined || 'ZXx'.includes(state)) return null;
  return `${readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()} ${ticks}`;
}

/** What `/proc` tells of a process, from the third field on, its state: see proc(5). */
function statOnLinux(pid: number): string[] | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The second field is the program's name in parentheses and may hold anything.
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  } catch {
    return null;
  }
}

function startElsewhere(pid: number): string | null {
  const { stdout, error } = spawnSync('ps', ['-o', 'stat=,lstart=', '-p', String(pid)], {
    encoding: 'utf8',
    env: { PATH: process.env.PATH, LC_ALL: 'C', TZ: 'UTC' },
  });
  if (error !== undefined)
    throw new Error('Processes cannot be told apart here: `ps` does not run', { cause: error });
  const [, state, start] = /^\s*(\S+)\s+(\S.*?)\s*$/.exec(stdout) ?? [];
  return state === undefined || start === undefined || state.startsWith('Z') ? null : start;
}
