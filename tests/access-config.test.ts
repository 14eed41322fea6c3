import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, test } from '@jest/globals';
import { ConfigError, loadConfig } from '../src/config.js';
import { toKeyLine } from '../src/http/access/key-list.js';
import { makeTemporaryFolder } from './support/engine.js';
import { configuredKeys, keys } from './support/keys.js';

const [readLine = '', writeLine = '', adminLine = ''] = configuredKeys.map(toKeyLine);
let folder: string;
beforeAll(async () => {
  folder = await makeTemporaryFolder();
});
afterAll(() => rm(folder, { recursive: true }));

const inFile = async (text: string) => {
  const path = join(folder, 'keys');
  await writeFile(path, text);
  return path;
};

describe('Keys', () => {
  it('are none unless they are set', () => {
    expect(loadConfig({}).access).toEqual({ keys: [], readsNeedKey: false, allowOpenWrites: false });
  });

  it('are read from the environment', () => {
    const { access } = loadConfig({ API_KEYS: `${readLine},${writeLine},${adminLine}`, READS: 'key' });
    expect(access).toEqual({ keys: configuredKeys, readsNeedKey: true, allowOpenWrites: false });
  });

  it('are read from a file', async () => {
    const API_KEYS_FILE = await inFile(`# Ours\n${writeLine}\n`);
    expect(loadConfig({ API_KEYS_FILE }).access.keys).toEqual([configuredKeys[1]]);
  });
});

describe('The service may be reached by others', () => {
  test.each([
    ['with a key that may write', { HOST: '0.0.0.0', API_KEYS: writeLine }],
    ['with a key that may do everything', { HOST: '::', API_KEYS: adminLine }],
    ['when told that all may write', { HOST: '0.0.0.0', ALLOW_OPEN_WRITES: 'true' }],
  ])('%s', (_how, environment) => {
    expect(loadConfig(environment).host).toBe(environment.HOST);
  });
});

describe('What cannot be meant is told:', () => {
  test.each([
    [
      'to be reached by others without a key',
      { HOST: '0.0.0.0' },
      /HOST=0\.0\.0\.0 .*key new --scope write.*ALLOW_OPEN_WRITES/,
    ],
    ['no key that may write', { API_KEYS: readLine }, /API_KEYS must hold a key with the scope write/],
    ['reads that need a key of none', { READS: 'key' }, /READS must not be key/],
    [
      'open writes and keys',
      { API_KEYS: writeLine, ALLOW_OPEN_WRITES: 'true' },
      /ALLOW_OPEN_WRITES must not/,
    ],
    ['keys in two places', { API_KEYS: writeLine, API_KEYS_FILE: '/dev/null' }, /not be set both/],
    [
      'a file that is not there',
      { API_KEYS_FILE: '/no/such/file' },
      /\/no\/such\/file cannot be read \(ENOENT\)/,
    ],
    ['a file without a key', { API_KEYS_FILE: '/dev/null' }, /no key in the file/],
    ['a value of READS that is none', { READS: 'all' }, /READS must be open or key/],
  ])('%s', (_what, environment, told) => {
    expect(() => loadConfig(environment)).toThrow(ConfigError);
    expect(() => loadConfig(environment)).toThrow(told);
  });

  it('with the other faults of the configuration, and without a key that stands there', () => {
    const read = () => loadConfig({ PORT: 'x', API_KEYS: `${keys.write},${readLine.slice(1)}` });
    for (const told of [/PORT must/, /key 1: this is a key itself/, /key 2: .*SHA-256/])
      expect(read).toThrow(told);
    expect(read).toThrow(new RegExp(`^(?!.*${keys.write})`, 's'));
  });
});
