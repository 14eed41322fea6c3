import { createHash } from 'node:crypto';
import { chmod, mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { delimiter, join, relative } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { findBinary } from '../../../src/search/engine/binary.js';
import { prepareBinary } from '../../../src/search/engine/bundled-binary.js';
import { EngineBinaryError, NoEngineBinaryError } from '../../../src/search/engine/errors.js';
import { makeTemporaryFolder } from '../../support/engine.js';

let folder: string;
let dataDir: string;
beforeEach(async () => {
  folder = await makeTemporaryFolder();
  dataDir = join(folder, 'data');
  await mkdir(dataDir);
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const content = '#!/bin/sh\nexit 0\n';
const sha256 = createHash('sha256').update(content).digest('hex');

/** A file in place of the engine, in a folder of its own. */
async function place(where: string, mode: number): Promise<string> {
  const path = join(folder, where, 'meilisearch');
  await mkdir(join(folder, where), { recursive: true });
  await writeFile(path, content);
  await chmod(path, mode);
  return path;
}

const nothing = { binaryPath: undefined, searchPath: '', bundled: null };
const mode = async (path: string) => (await stat(path)).mode & 0o777;
const copyIn = (dir: string) => join(dir, 'bin', 'meilisearch-1.21.0');

describe('the engine to run is', () => {
  test('the one chosen, before any other', async () => {
    const [chosen, installed] = [await place('chosen', 0o755), await place('installed', 0o755)];
    const choice = {
      binaryPath: chosen,
      searchPath: join(installed, '..'),
      bundled: { path: installed, sha256 },
    };
    expect(await findBinary(choice, dataDir)).toBe(chosen);
  });

  test('the one chosen by a path relative to where the service was started', async () => {
    const chosen = await place('chosen', 0o755);
    expect(await findBinary({ ...nothing, binaryPath: relative('.', chosen) }, dataDir)).toBe(chosen);
  });

  test('the first on the PATH that can be run, before the one that came along', async () => {
    const unfit = await place('unfit', 0o644);
    const [first, second] = [await place('first', 0o755), await place('second', 0o755)];
    const searchPath = [
      join(folder, 'none'),
      '',
      '.',
      ...[unfit, first, second].map((path) => join(path, '..')),
    ];
    const choice = { ...nothing, searchPath: searchPath.join(delimiter), bundled: { path: second, sha256 } };
    expect(await findBinary(choice, dataDir)).toBe(first);
  });

  test('else the one that came along', async () => {
    const path = await place('bundled', 0o755);
    expect(await findBinary({ ...nothing, bundled: { path, sha256 } }, dataDir)).toBe(path);
  });

  test('none where there is none, with the three ways out', async () => {
    const search = findBinary(nothing, dataDir);
    await expect(search).rejects.toBeInstanceOf(NoEngineBinaryError);
    await expect(search).rejects.toThrow(/docker compose up.*install Meilisearch.*MEILI_BIN/);
  });

  test.each([
    ['a file that is not there', () => Promise.resolve(join(folder, 'none'))],
    ['a file without the run bit', () => place('unfit', 0o644)],
    ['a folder', () => Promise.resolve(folder)],
  ])('never %s, even if it was chosen', async (_, choose) => {
    const binaryPath = await choose();
    const search = findBinary({ ...nothing, binaryPath }, dataDir);
    await expect(search).rejects.toBeInstanceOf(EngineBinaryError);
    await expect(search).rejects.toThrow(`MEILI_BIN is ${binaryPath}`);
  });
});

describe('the engine that came along', () => {
  const refuse = () => Promise.reject(new Error('EROFS: read-only file system'));

  test('is given the run bit where it lies', async () => {
    const path = await place('package', 0o644);
    expect(await prepareBinary({ path, sha256 }, dataDir)).toBe(path);
    expect(await mode(path)).toBe(0o755);
  });

  test('is copied into the data folder where it cannot be given the run bit, and run from there next time', async () => {
    const path = await place('package', 0o444);
    const copy = await prepareBinary({ path, sha256 }, dataDir, refuse);
    expect(copy).toBe(copyIn(dataDir));
    expect(await readFile(copy, 'utf8')).toBe(content);
    expect(await mode(copy)).toBe(0o500);
    expect(await mode(path)).toBe(0o444);
    const { mtimeMs } = await stat(copy);
    expect(await prepareBinary({ path, sha256 }, dataDir, refuse)).toBe(copy);
    expect((await stat(copy)).mtimeMs).toBe(mtimeMs);
  });

  test('is copied where its folder takes the run bit without effect', async () => {
    const path = await place('package', 0o644);
    expect(await prepareBinary({ path, sha256 }, dataDir, () => Promise.resolve())).toBe(copyIn(dataDir));
  });

  test.each([0o644, 0o755])(
    'is neither run nor touched if its bytes are others (mode %p)',
    async (fileMode) => {
      const path = await place('package', fileMode);
      const search = prepareBinary(
        { path, sha256: sha256.replace(/^./, (digit) => (digit === '0' ? '1' : '0')) },
        dataDir,
      );
      await expect(search).rejects.toBeInstanceOf(EngineBinaryError);
      await expect(search).rejects.toThrow(new RegExp(`${path} .*${sha256}.*npm ci`));
      expect(await mode(path)).toBe(fileMode);
    },
  );

  test('is not run from a copy whose bytes were changed', async () => {
    const path = await place('package', 0o444);
    const copy = await prepareBinary({ path, sha256 }, dataDir, refuse);
    await chmod(copy, 0o700);
    await writeFile(copy, `${content}# changed`);
    await expect(prepareBinary({ path, sha256 }, dataDir, refuse)).rejects.toThrow(copy);
  });
});
