import { readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { openEngineLog, readLogTail } from '../../../src/search/engine/engine-log.js';
import { makeTemporaryFolder } from '../../support/engine.js';

let dataDir: string;
let path: string;
beforeEach(async () => {
  dataDir = await makeTemporaryFolder();
  path = join(dataDir, 'meilisearch.log');
});
afterEach(() => rm(dataDir, { recursive: true, force: true }));

async function run(...lines: string[]): Promise<string> {
  const log = await openEngineLog(dataDir);
  await log.file.writeFile(lines.map((line) => `${line}\n`).join(''));
  await log.file.close();
  return readLogTail(log);
}

test('each run is written after the one before, and its tail is its own', async () => {
  expect(await run('first')).toBe('first');
  expect(await run('second')).toBe('second');
  expect(await run()).toBe('');
  expect(await readFile(path, 'utf8')).toBe('first\nsecond\n');
});

test('the tail is the last six lines that say something, without colours', async () => {
  expect(await run('1', '2', '3', '', '\u001b[31m4\u001b[0m', '5', '6', '7')).toBe('2\n3\n4\n5\n6\n7');
});

test('a log that has grown large is put aside for a new one', async () => {
  await writeFile(path, 'old\n');
  await truncate(path, 10 * 1024 * 1024);
  expect(await run('new')).toBe('new');
  expect(await readFile(path, 'utf8')).toBe('new\n');
  expect((await readdir(dataDir)).sort()).toEqual(['meilisearch.log', 'meilisearch.log.1']);
});

test('a log that is gone has no tail', async () => {
  expect(await readLogTail({ path, startByte: 0 })).toBe('');
});
