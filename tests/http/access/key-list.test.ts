import { describe, expect, it, test } from '@jest/globals';
import { readKeyList, toKeyLine } from '../../../src/http/access/key-list.js';
import { configuredKeys, keys } from '../../support/keys.js';

const lines = configuredKeys.map(toKeyLine);
const hash = 'a'.repeat(64);

describe('A list of keys', () => {
  it.each([
    ['lines, with comments and blank ones between', `# Ours\n\n${lines.join('\r\n')}\n`],
    ['entries with commas between', lines.join(',')],
    ['entries with commas and blanks', ` ${lines.join(' , ')} `],
  ])('is read from %s', (_form, list) => {
    expect(readKeyList(list)).toEqual({ keys: configuredKeys, faults: [] });
  });

  it('may be empty', () => {
    expect(readKeyList(' \n# none\n')).toEqual({ keys: [], faults: [] });
  });
});

test.each([
  ['a key in place of its hash', `${keys.write}:write:desk`, /a key itself/],
  ['a hash of another length', `${hash}a:write:desk`, /SHA-256/],
  ['a hash in upper case', `${hash.toUpperCase()}:write:desk`, /SHA-256/],
  ['another scope', `${hash}:root:desk`, /one of read, write, admin/],
  ['a scope of every object', `${hash}:constructor:desk`, /one of read, write, admin/],
  ['no name', `${hash}:write`, /a name/],
  ['a name with blanks', `${hash}:write:news desk`, /a name/],
  ['a part too many', `${hash}:write:desk:`, /a name/],
  ['a key twice', `${hash}:write:a\n${hash}:read:b`, /key 2: the same key/],
  ['a name twice', `${hash}:write:a\n${'b'.repeat(64)}:read:a`, /key 2: another key has the name a/],
])('%s is a fault that tells nothing of it', (_fault, list, advice) => {
  const { faults } = readKeyList(list);
  expect(faults).toEqual([expect.stringMatching(advice)]);
  expect(faults.join()).not.toContain(keys.write);
  expect(faults.join()).not.toContain(hash);
});

it('All faults of a list are told', () => {
  expect(readKeyList('x,y,z').faults).toHaveLength(3);
});
