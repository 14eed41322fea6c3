import { describe, expect, test } from '@jest/globals';
import { findKey } from '../../../src/http/access/find-key.js';
import { readKeyList } from '../../../src/http/access/key-list.js';
import { onrecord } from '../support/terminal.js';

describe('onrecord key new', () => {
  test.each([
    ['read', ['--name', 'archive@example.org'], 'archive@example.org'],
    ['write', [], expect.stringMatching(/^write-[0-9a-f]{8}$/)],
    ['admin', ['--name', 'root'], 'root'],
  ])('prints a key and the line by which the service takes it: %s', async (scope, args, name) => {
    const { code, stdout, stderr } = await onrecord(['key', 'new', '--scope', scope, ...args]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const [, key = '', , line = ''] = stdout.split('\n\n').map((part) => part.trim());
    const { keys, faults } = readKeyList(line);
    expect(faults).toEqual([]);
    expect(findKey(keys, key)).toEqual(expect.objectContaining({ scope, name }));
    expect(line).not.toContain(key);
  });
});
