import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { AccessRules } from './http/access/gate.js';
import { readKeyList, type KeyList } from './http/access/key-list.js';
import { isLoopbackHost } from './http/access/loopback.js';
import { includesScope } from './http/access/scope.js';

const Environment = z.object({
  HOST: z.string().optional(),
  API_KEYS: z.string().optional(),
  API_KEYS_FILE: z.string().optional(),
  READS: z.enum(['open', 'key'], { error: 'must be open or key' }).default('open'),
  ALLOW_OPEN_WRITES: z.enum(['true', 'false'], { error: 'must be true or false' }).optional(),
});

const advice = 'Make one with `onrecord key new --scope write` and give API_KEYS the line that it prints';

/** Reads from environment variables who may do what; tells every fault, a line each, and none of what may be secret. */
export function readAccess(environment: Readonly<Record<string, string | undefined>>): {
  access: AccessRules;
  faults: string[];
} {
  const read = Environment.safeParse(environment);
  if (!read.success) {
    const faults = read.error.issues.map(({ path, message }) => `${path.join('.')} ${message}`);
    return { access: closed, faults };
  }
  const { HOST, READS, ALLOW_OPEN_WRITES } = read.data;
  const { keys, faults } = readKeys(read.data);
  const access: AccessRules = {
    keys,
    readsNeedKey: READS === 'key',
    allowOpenWrites: ALLOW_OPEN_WRITES === 'true',
  };
  if (faults.length === 0) faults.push(...contradictionsOf(access, HOST));
  return { access: Object.freeze(access), faults };
}

const closed: AccessRules = { keys: [], readsNeedKey: true, allowOpenWrites: false };

/** What cannot be meant together. */
function contradictionsOf(
  { keys, readsNeedKey, allowOpenWrites }: AccessRules,
  host = '127.0.0.1',
): string[] {
  const faults: string[] = [];
  if (keys.length > 0) {
    if (allowOpenWrites) faults.push('ALLOW_OPEN_WRITES must not be true where there are keys: leave it out');
    if (!keys.some(({ scope }) => includesScope(scope, 'write'))) {
      faults.push(
        `API_KEYS must hold a key with the scope write or admin: nobody could store anything. ${advice}`,
      );
    }
    return faults;
  }
  if (readsNeedKey) faults.push(`READS must not be key where there are no keys. ${advice}`);
  if (!isLoopbackHost(host) && !allowOpenWrites) {
    faults.push(
      `HOST=${host} lets others reach the service, and without keys each of them could store and delete articles. ${advice}; or set ALLOW_OPEN_WRITES=true if they may`,
    );
  }
  return faults;
}

function readKeys({ API_KEYS, API_KEYS_FILE }: z.output<typeof Environment>): KeyList {
  if (API_KEYS_FILE === undefined) {
    const { keys, faults } = readKeyList(API_KEYS ?? '');
    return { keys, faults: faults.map((fault) => `API_KEYS: ${fault}`) };
  }
  if (API_KEYS !== undefined) {
    return { keys: [], faults: ['API_KEYS and API_KEYS_FILE must not be set both: put all keys into one'] };
  }
  const { keys, faults } = readKeyFile(API_KEYS_FILE);
  if (keys.length + faults.length === 0) faults.push('there is no key in the file');
  return { keys, faults: faults.map((fault) => `API_KEYS_FILE: ${fault}`) };
}

function readKeyFile(path: string): KeyList {
  try {
    return readKeyList(readFileSync(path, 'utf8'));
  } catch (error) {
    const { code = 'unknown' } = error as NodeJS.ErrnoException;
    return { keys: [], faults: [`the file ${path} cannot be read (${code})`] };
  }
}
