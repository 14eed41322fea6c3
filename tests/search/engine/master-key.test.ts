import { chmod, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { MasterKeyError } from '../../../src/search/engine/errors.js';
import { ensureMasterKey } from '../../../src/search/engine/master-key.js';
import { makeTemporaryFolder, silentLogger } from '../../support/engine.js';

let dataDir: string;
let path: string;
beforeEach(async () => {
  dataDir = await makeTemporaryFolder();
  path = join(dataDir, 'master-key');
});
afterEach(() => rm(dataDir, { recursive: true, force: true }));

const mode = async () => (await stat(path)).mode & 0o777;

test('a key of 32 random bytes is made for its owner alone', async () => {
  const key = await ensureMasterKey(dataDir, silentLogger);
  expect(Buffer.from(key, 'base64url')).toHaveLength(32);
  expect(await mode()).toBe(0o600);
  expect(await readdir(dataDir)).toEqual(['master-key']);
});

test('the key is the same at the next start', async () => {
  const key = await ensureMasterKey(dataDir, silentLogger);
  expect(await ensureMasterKey(dataDir, silentLogger)).toBe(key);
});

test('two folders have two keys', async () => {
  const key = await ensureMasterKey(dataDir, silentLogger);
  await rm(path);
  expect(await ensureMasterKey(dataDir, silentLogger)).not.toBe(key);
});

test('a key that others could read is closed to them, and the log says so', async () => {
  const key = await ensureMasterKey(dataDir, silentLogger);
  await chmod(path, 0o644);
  const warnings: unknown[] = [];
  const logger = { ...silentLogger, warn: (details: unknown) => warnings.push(details) };
  expect(await ensureMasterKey(dataDir, logger)).toBe(key);
  expect(await mode()).toBe(0o600);
  expect(warnings).toEqual([{ path }]);
});

test.each([
  ['empty', ''],
  ['too short for Meilisearch', 'fifteen bytes!!\n'],
])('a key that is %s is refused', async (_, content) => {
  await writeFile(path, content, { mode: 0o600 });
  const start = ensureMasterKey(dataDir, silentLogger);
  await expect(start).rejects.toBeInstanceOf(MasterKeyError);
  await expect(start).rejects.toThrow(/Delete the file/);
});
