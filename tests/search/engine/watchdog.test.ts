import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { stopLeftoverEngine } from '../../../src/search/engine/leftover.js';
import { parseIdentity } from '../../../src/search/engine/process-identity.js';
import { EngineSupervisor } from '../../../src/search/engine/supervisor.js';
import type { WatchPace } from '../../../src/search/engine/watchdog.js';
import type { Logger } from '../../../src/logger.js';
import { makeTemporaryFolder, silentLogger } from '../../support/engine.js';
import { until } from '../../support/until.js';

let dataDir: string;
let supervisor: EngineSupervisor | undefined;
beforeEach(async () => {
  dataDir = await makeTemporaryFolder();
});
afterEach(async () => {
  await supervisor?.stop();
  await stopLeftoverEngine(dataDir, silentLogger);
  await rm(dataDir, { recursive: true, force: true });
});

/**
 * Stands for an engine: silent for as long as there is a file `silent`, working for as long as there is a file `work`,
 * in which it answers nothing either. Counts the questions after its health in the file `asked`.
 */
const engine = `#!${process.execPath}
const { appendFileSync, existsSync } = require('node:fs');
const { createServer } = require('node:http');
const [host, port] = process.argv[process.argv.indexOf('--http-addr') + 1].split(':');
const answer = (response, body) => response.setHeader('Content-Type', 'application/json').end(JSON.stringify(body));
createServer((request, response) => {
  if (request.url === '/version') return answer(response, { pkgVersion: '1.21.0', commitSha: '', commitDate: '' });
  appendFileSync('asked', '.');
  if (existsSync('ill')) return response.writeHead(500).end();
  if (!existsSync('silent')) answer(response, { status: 'available' });
}).listen(Number(port), host);
setInterval(() => { while (existsSync('work')); }, 5);
`;

const put = (name: string) => writeFile(join(dataDir, name), '');
const remove = (name: string) => rm(join(dataDir, name));
const questions = () => readFile(join(dataDir, 'asked'), 'utf8').then(({ length }) => length);

async function pid(): Promise<number> {
  const identity = parseIdentity(await readFile(join(dataDir, 'engine.json'), 'utf8'));
  if (identity === null) throw new Error('The record of the engine cannot be read');
  return identity.pid;
}

async function start(pace: Partial<WatchPace>) {
  const told: string[] = [];
  const tell = (details: object | string, message = '') => {
    told.push(typeof details === 'string' ? details : message);
  };
  const logger: Logger = { ...silentLogger, warn: tell, error: tell };
  const binary = join(dataDir, 'engine.cjs');
  await writeFile(binary, engine, { mode: 0o755 });
  const whole = { intervalMs: 10, timeoutMs: 100, idleSilences: 3, busySilences: 3, ...pace };
  supervisor = new EngineSupervisor({ binary, dataDir, masterKey: 'a key' }, logger, whole);
  await supervisor.start();
  return { first: await pid(), told, supervisor };
}

describe('An engine', () => {
  it('that lives but answers nothing is killed and started again', async () => {
    const { first, told, supervisor } = await start({});
    await put('silent');
    await until(() => told.length === 2);
    await remove('silent');
    await until(() => supervisor.restarts === 1);
    expect(told).toEqual([expect.stringMatching('it is killed'), expect.stringMatching('died')]);
    expect(await pid()).not.toBe(first);
  });

  it('that is stopped by a signal is killed and started again', async () => {
    const { first, supervisor } = await start({});
    process.kill(first, 'SIGSTOP');
    await until(() => supervisor.restarts === 1);
    expect(await pid()).not.toBe(first);
  });

  it('that answers nothing for it is busy is left alone, and the log tells', async () => {
    const { first, told, supervisor } = await start({ busySilences: 1_000 });
    await put('work');
    await until(() => told.length > 0);
    await remove('work');
    const asked = await questions();
    await until(async () => (await questions()) > asked + 3);
    expect(told).toEqual([expect.stringMatching('works on')]);
    expect([await pid(), supervisor.restarts]).toEqual([first, 0]);
  });

  it('that is busy for too long is killed', async () => {
    const { first, supervisor } = await start({ busySilences: 5 });
    await put('work');
    await until(() => !supervisor.isRunning);
    await remove('work');
    await until(() => supervisor.restarts === 1);
    expect(await pid()).not.toBe(first);
  });

  it('that tells that it is ill is left alone', async () => {
    const { first, supervisor } = await start({});
    await put('ill');
    const asked = await questions().catch(() => 0);
    await until(async () => (await questions()) > asked + 10);
    expect([await pid(), supervisor.restarts]).toEqual([first, 0]);
  });

  it('that answers now and then is left alone', async () => {
    const { first, supervisor } = await start({ idleSilences: 20, busySilences: 20 });
    for (let round = 0; round < 5; round++) {
      await put('silent');
      const asked = await questions();
      await until(async () => (await questions()) > asked + 5);
      await remove('silent');
      await until(async () => (await questions()) > asked + 8);
    }
    expect([await pid(), supervisor.restarts]).toEqual([first, 0]);
  });
});
