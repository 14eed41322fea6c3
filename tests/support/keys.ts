import { generateKey, hashKey, type ApiKey } from '../../src/http/access/api-key.js';
import { scopes, type Scope } from '../../src/http/access/scope.js';

/** A key of each scope, as its bearer has it. */
export const keys: Readonly<Record<Scope, string>> = {
  read: generateKey(),
  write: generateKey(),
  admin: generateKey(),
};

/** The same keys as they are configured. */
export const configuredKeys: readonly ApiKey[] = scopes.map((scope) => ({
  name: `test-${scope}`,
  scope,
  hash: hashKey(keys[scope]),
}));

/** What a bearer of a key sends. */
export function bearer(key: string): { Authorization: string } {
  return { Authorization: `Bearer ${key}` };
}
