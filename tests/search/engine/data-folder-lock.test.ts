import { readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { lockDataFolder } from '../../../src/search/engine/data-folder-lock.js';
import { DataFolderInUseError } from '../../../src/search/engine/errors.js';
import { identifyProcess } from '../../../src/search/engine/process-identity.js';
import { makeTemporaryFolder } from '../../support/engine.js';

let dataDir: string;
beforeEach(async () => {
  dataDir = await makeTemporaryFolder();
});
afterEach(() => rm(dataDir, { recursive: true, force: true }));

const leaveTicket = (ticket: number, content: string) =>
  writeFile(join(dataDir, `service.lock.${ticket}`), content);
const dead = JSON.stringify({ pid: process.pid, startedAt: 'before this process' });
const alive = () => JSON.stringify(identifyProcess(process.pid));

describe('a data folder', () => {
  test('is locked once', async () => {
    await lockDataFolder(dataDir);
    const second = lockDataFolder(dataDir);
    await expect(second).rejects.toBeInstanceOf(DataFolderInUseError);
    await expect(second).rejects.toThrow(new RegExp(`process id ${process.pid}\\b.*DATA_DIR`));
  });

  test('can be locked again when it was released', async () => {
    const first = await lockDataFolder(dataDir);
    await first.release();
    const second = await lockDataFolder(dataDir);
    await expect(lockDataFolder(dataDir)).rejects.toBeInstanceOf(DataFolderInUseError);
    await second.release();
    expect(await readdir(dataDir)).toEqual(['service.lock.2']);
  });

  test.each([
    ['a process that has ended, though its id is in use again', dead],
    ['a service that was cut short by a power cut', ''],
    ['something unreadable', '{"pid":'],
  ])('is taken over from %s', async (_, content) => {
    await leaveTicket(4, content);
    await lockDataFolder(dataDir);
    expect(await readdir(dataDir)).toEqual(['service.lock.5']);
  });

  test('is held by the highest ticket, whatever lies below it', async () => {
    await leaveTicket(9, dead);
    await leaveTicket(10, alive());
    await expect(lockDataFolder(dataDir)).rejects.toBeInstanceOf(DataFolderInUseError);
  });

  test.each([
    ['free', null],
    ['left by a dead process', dead],
  ])('that is %s goes to exactly one of many that start at once', async (_, content) => {
    if (content !== null) await leaveTicket(1, content);
    const starts = await Promise.allSettled(Array.from({ length: 50 }, () => lockDataFolder(dataDir)));
    expect(starts.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    const others = starts.flatMap((start) => (start.status === 'rejected' ? [start.reason as unknown] : []));
    expect(others.filter((reason) => reason instanceof DataFolderInUseError)).toHaveLength(49);
    expect(await readdir(dataDir)).toHaveLength(1);
  });
});
