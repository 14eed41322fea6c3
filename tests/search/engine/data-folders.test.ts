import { mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { adoptRestored } from '../../../src/search/engine/data-folders.js';
import { makeTemporaryFolder } from '../../support/engine.js';

let dataDir: string;
beforeEach(async () => {
  dataDir = await makeTemporaryFolder();
});
afterEach(() => rm(dataDir, { recursive: true, force: true }));

describe('A restore that was broken off is ended:', () => {
  test.each<[state: string, folders: Record<string, string>, served: string[]]>([
    ['before it was whole', { meilisearch: 'old', 'meilisearch.restoring': 'half' }, ['old']],
    ['when it was whole', { meilisearch: 'old', 'meilisearch.restored': 'new' }, ['new']],
    [
      'when the old data had gone aside',
      { 'meilisearch.replaced': 'old', 'meilisearch.restored': 'new' },
      ['new'],
    ],
    ['when the new data had come', { 'meilisearch.replaced': 'old', meilisearch: 'new' }, ['new']],
    ['where there were no data before', { 'meilisearch.restored': 'new' }, ['new']],
    ['or there was none', {}, []],
  ])('%s', async (_state, folders, served) => {
    for (const [name, content] of Object.entries(folders)) {
      await mkdir(join(dataDir, name));
      await writeFile(join(dataDir, name, 'data'), content);
    }
    await adoptRestored(dataDir);
    const left = (await readdir(dataDir)).filter((name) => name !== 'meilisearch.restoring');
    const contents = left.map((name) => readFile(join(dataDir, name, 'data'), 'utf8'));
    expect([left, await Promise.all(contents)]).toEqual([served.map(() => 'meilisearch'), served]);
  });
});
