import { describe, expect, it, jest } from '@jest/globals';
import { generateKey, hashKey } from '../../../src/http/access/api-key.js';
import { findKey, type CompareHashes } from '../../../src/http/access/find-key.js';
import { configuredKeys, keys } from '../../support/keys.js';

describe('A key is found', () => {
  it.each(['read', 'write', 'admin'] as const)('by itself: %s', (scope) => {
    expect(findKey(configuredKeys, keys[scope])).toMatchObject({ scope, name: `test-${scope}` });
  });

  it.each([
    ['another', generateKey()],
    ['a part of it', keys.write.slice(0, -1)],
    ['more than it', `${keys.write}A`],
    ['it in another case', keys.write.toUpperCase()],
    ['its hash', hashKey(keys.write).toString('hex')],
    ['nothing', ''],
  ])('but not by %s', (_what, given) => {
    expect(findKey(configuredKeys, given)).toBeUndefined();
  });
});

describe('The time it takes to look for a key tells nothing:', () => {
  it.each([
    ['the first', keys.read],
    ['the last', keys.admin],
    ['none', generateKey()],
    ['an empty one', ''],
    ['one of a megabyte', 'x'.repeat(1_000_000)],
  ])('with %s, every configured hash is compared once, all of one length', (_which, given) => {
    const compare = jest.fn<CompareHashes>((one, other) => one.equals(other));
    findKey(configuredKeys, given, compare);
    expect(compare.mock.calls.map(([configured]) => configured)).toEqual(
      configuredKeys.map(({ hash }) => hash),
    );
    expect(new Set(compare.mock.calls.flat().map(({ length }) => length))).toEqual(new Set([32]));
  });
});

it('Keys are random: 256 bits after what tells that they are keys', () => {
  const made = new Set(Array.from({ length: 1_000 }, generateKey));
  expect(made.size).toBe(1_000);
  for (const key of made) expect(key).toMatch(/^onr_[\w-]{43}$/);
});
