import { keyPrefix, type ApiKey } from './api-key.js';
import { scopes, type Scope } from './scope.js';

/** A name that stands in a line of the list and in the log. */
export const keyName = /^[\w.@-]{1,64}$/;

const sha256 = /^[0-9a-f]{64}$/;

/** The keys of a list, and what is wrong with it: a sentence for each fault, none of which tells what stood there. */
export interface KeyList {
  keys: ApiKey[];
  faults: string[];
}

/** The line of a list that configures a key: `hash:scope:name`. */
export function toKeyLine({ hash, scope, name }: ApiKey): string {
  return `${hash.toString('hex')}:${scope}:${name}`;
}

/** Reads a list of keys: one a line, or several with commas between; blank lines and those that begin with `#` are left out. */
export function readKeyList(list: string): KeyList {
  const keys: ApiKey[] = [];
  const faults: string[] = [];
  const entries = list
    .split(/[\n,]/)
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '' && !entry.startsWith('#'));
  for (const [index, entry] of entries.entries()) {
    const read = readEntry(entry);
    const fault = typeof read === 'string' ? read : repetitionOf(read, keys);
    if (fault !== undefined) faults.push(`key ${index + 1}: ${fault}`);
    if (typeof read !== 'string') keys.push(read);
  }
  return { keys, faults };
}

/** The key, or what is wrong with it. */
function readEntry(entry: string): ApiKey | string {
  const [hash = '', scope = '', name = '', ...rest] = entry.split(':');
  if (hash.startsWith(keyPrefix)) {
    return 'this is a key itself, which whoever reads the configuration could use: put the line there that `onrecord key new` prints';
  }
  if (!sha256.test(hash))
    return 'it must begin with the SHA-256 of a key, 64 digits in lower case of 0-9 and a-f';
  if (!isScope(scope)) return `its second part must be one of ${scopes.join(', ')}`;
  if (!keyName.test(name) || rest.length > 0) {
    return 'its third and last part must be a name of 1 to 64 letters, digits, `.`, `_`, `@` or `-`';
  }
  return { hash: Buffer.from(hash, 'hex'), scope, name };
}

function isScope(text: string): text is Scope {
  return scopes.some((scope) => scope === text);
}

function repetitionOf({ hash, name }: ApiKey, earlier: readonly ApiKey[]): string | undefined {
  if (earlier.some((key) => key.hash.equals(hash))) return 'the same key is there twice';
  if (earlier.some((key) => key.name === name)) return `another key has the name ${name} already`;
  return undefined;
}
