import { generateKey, hashKey } from '../../http/access/api-key.js';
import { keyName, toKeyLine } from '../../http/access/key-list.js';
import type { Scope } from '../../http/access/scope.js';
import { CommandFailure, EXIT } from '../failure.js';
import { write, type Terminal } from '../terminal.js';

export interface NewKey {
  scope: Scope;
  name?: string | undefined;
}

/** So many digits of its hash tell a key without a name apart. */
const digitsOfName = 8;

/**
 * Makes a key and prints it with the line that configures it.
 *
 * @returns the exit code
 * @throws CommandFailure for a name that cannot stand in that line
 */
export async function runKeyNew({ scope, name }: NewKey, { stdout }: Terminal): Promise<number> {
  if (name !== undefined && !keyName.test(name)) {
    throw new CommandFailure('A name has 1 to 64 letters, digits, `.`, `_`, `@` or `-`.');
  }
  const key = generateKey();
  const hash = hashKey(key);
  const line = toKeyLine({
    hash,
    scope,
    name: name ?? `${scope}-${hash.toString('hex').slice(0, digitsOfName)}`,
  });
  await write(
    stdout,
    `The key, for whoever calls the service; it is not shown again:\n\n  ${key}\n\n` +
      `The line for API_KEYS, or for the file that API_KEYS_FILE names:\n\n  ${line}\n`,
  );
  return EXIT.ok;
}
