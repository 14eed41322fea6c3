import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, readFile, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { createSearchClient } from '../../../src/search/client.js';
import { findBinary } from '../../../src/search/engine/binary.js';
import { findBundledBinary } from '../../../src/search/engine/bundled-binary.js';
import {
  DataFolderError,
  DataFolderInUseError,
  EngineBinaryError,
  EngineStartError,
  explainDataFolder,
} from '../../../src/search/engine/errors.js';
import { stopLeftoverEngine } from '../../../src/search/engine/leftover.js';
import { type LocalEngine, startLocalEngine } from '../../../src/search/engine/local-engine.js';
import {
  type ProcessIdentity,
  identifyProcess,
  isAlive,
  parseIdentity,
} from '../../../src/search/engine/process-identity.js';
import { engineFault } from '../../../src/search/errors.js';
import { binaryOfTests, makeTemporaryFolder, silentLogger } from '../../support/engine.js';
import { until } from '../../support/until.js';

let dataDir: string;
const running: { stop: () => Promise<void> }[] = [];
beforeEach(async () => {
  dataDir = await makeTemporaryFolder();
});
afterEach(async () => {
  for (const process of running.splice(0)) await process.stop();
  // Of a service that the test killed.
  await stopLeftoverEngine(dataDir, silentLogger);
  await rm(dataDir, { recursive: true, force: true });
});

async function start(options: Partial<Parameters<typeof startLocalEngine>[0]> = {}): Promise<LocalEngine> {
  const engine = await startLocalEngine({ dataDir, logger: silentLogger, ...binaryOfTests(), ...options });
  running.unshift(engine);
  return engine;
}

function connect(engine: LocalEngine) {
  const client = createSearchClient({ origin: engine.origin, apiKey: engine.apiKey });
  running.unshift({ stop: client.close });
  return client.administrator;
}

/** The engine's process, as the service wrote it down. */
async function engineProcess(): Promise<ProcessIdentity> {
  const identity = parseIdentity(await readFile(join(dataDir, 'engine.json'), 'utf8'));
  if (identity === null) throw new Error('The record of the engine cannot be read');
  return identity;
}

/** A service in a process of its own, which can be killed. */
async function startService(ending: 'wait' | 'throw'): Promise<ChildProcess> {
  const fixture = join(import.meta.dirname, 'fixtures', 'service.ts');
  const service = spawn(process.execPath, ['--import', 'tsx', fixture, dataDir, ending], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  running.unshift({
    stop: async () => {
      if (service.exitCode === null && service.signalCode === null && service.kill('SIGKILL'))
        await once(service, 'exit');
    },
  });
  await once(service.stdout, 'data');
  return service;
}

/** A program that stands for the engine. */
async function writeScript(...lines: string[]): Promise<string> {
  const path = join(dataDir, 'engine.sh');
  await writeFile(path, ['#!/bin/sh', ...lines, ''].join('\n'), { mode: 0o755 });
  return path;
}

const listProcesses = (options: string[]) =>
  spawnSync('ps', options, { encoding: 'utf8' })
    .stdout.split('\n')
    .map((line) => line.trim());

describe('a local engine', () => {
  test('answers when it has started, to its key alone, and is gone when it was stopped', async () => {
    const engine = await start();
    const identity = await engineProcess();
    expect((await connect(engine).getVersion()).pkgVersion).toMatch(/^1\./);
    const stranger = createSearchClient({ origin: engine.origin, apiKey: 'a key of somebody else' });
    const refused: unknown = await stranger.administrator.getVersion().catch(engineFault);
    expect(refused).toMatchObject({ code: 'invalid_api_key' });
    await stranger.close();

    await engine.stop();
    expect(isAlive(identity)).toBe(false);
    expect(await readdir(dataDir)).not.toContain('engine.json');
  });

  test('keeps its data, its key and everything that it writes in its folder', async () => {
    const first = await start();
    await connect(first).createIndex('kept').waitTask();
    await first.stop();
    const second = await start();
    expect(second.apiKey).toBe(first.apiKey);
    expect((await connect(second).getRawIndex('kept')).uid).toBe('kept');
    expect((await stat(join(dataDir, 'master-key'))).mode & 0o777).toBe(0o600);
    expect((await stat(join(dataDir, 'meilisearch.log'))).mode & 0o777).toBe(0o600);
    const entries = ['backups', 'engine.json', 'master-key', 'meilisearch', 'meilisearch.log'];
    expect(await readdir(dataDir)).toEqual(expect.arrayContaining(entries));
  });

  test('shows its key to nobody, and takes no setting of the user’s environment', async () => {
    process.env.MEILI_EXPERIMENTAL_CONTAINS_FILTER = 'true';
    process.env.MEILI_LOG_LEVEL = 'nonsense';
    try {
      const engine = await start();
      expect(await connect(engine).getExperimentalFeatures()).toMatchObject({ containsFilter: false });
      const { pid } = await engineProcess();
      const [commandLine = ''] = listProcesses(['-o', 'args=', '-ww', '-p', String(pid)]);
      expect(commandLine).toContain('--no-analytics');
      expect(commandLine).not.toContain(engine.apiKey);
      const log = await readFile(join(dataDir, 'meilisearch.log'), 'utf8');
      expect(log).toContain('Disabled');
      expect(log).not.toContain(engine.apiKey);
    } finally {
      delete process.env.MEILI_EXPERIMENTAL_CONTAINS_FILTER;
      delete process.env.MEILI_LOG_LEVEL;
    }
  });

  test('is in a process group of its own, where Ctrl-C on the service’s terminal does not reach it', async () => {
    await start();
    const { pid } = await engineProcess();
    expect(listProcesses(['-o', 'pgid=', '-p', String(pid)])[0]).toBe(String(pid));
  });

  test('that is killed is started again, serves what it had, and the log tells', async () => {
    const errors: unknown[] = [];
    const engine = await start({
      logger: { ...silentLogger, error: (details: unknown) => errors.push(details) },
    });
    const meilisearch = connect(engine);
    await meilisearch.createIndex('kept').waitTask();
    const killed = await engineProcess();
    process.kill(killed.pid, 'SIGKILL');
    await until(() => errors.length > 0 && meilisearch.isHealthy());
    expect((await meilisearch.getRawIndex('kept')).uid).toBe('kept');
    expect(isAlive(killed)).toBe(false);
    expect((await engineProcess()).pid).not.toBe(killed.pid);
    expect(errors).toEqual([expect.objectContaining({ enginePid: killed.pid, reason: 'signal SIGKILL' })]);
  });

  test('that cannot be started again at first is tried again, and the log tells why', async () => {
    const choice = { ...binaryOfTests(), searchPath: process.env.PATH ?? '', bundled: findBundledBinary() };
    const binary = await findBinary(choice, dataDir);
    const binaryPath = await writeScript(
      'starts=$(cat starts 2>/dev/null)',
      'echo "$starts+" > starts',
      'if [ "$starts" = + ]; then echo "not this time" >&2; exit 7; fi',
      `exec '${binary}' "$@"`,
    );
    const messages: unknown[][] = [];
    const error = (...message: unknown[]) => messages.push(message);
    const engine = await start({ binaryPath, logger: { ...silentLogger, error } });
    process.kill((await engineProcess()).pid, 'SIGKILL');
    const meilisearch = connect(engine);
    await until(() => messages.length === 2 && meilisearch.isHealthy());
    expect(String(messages[1]?.[1])).toMatch('cannot be started again yet');
    expect(messages[1]?.[0]).toMatchObject({ err: { name: 'EngineStartError' } });
    expect((await meilisearch.health()).status).toBe('available');
  });

  test('that is stopped while it is being started again stays stopped', async () => {
    const engine = await start();
    const killed = await engineProcess();
    process.kill(killed.pid, 'SIGKILL');
    await until(() => !isAlive(killed));
    await engine.stop();
    expect(await readdir(dataDir)).not.toContain('engine.json');
    expect(
      listProcesses(['-A', '-o', 'args=', '-ww']).filter((args) => args.includes(`${dataDir}/meilisearch`)),
    ).toEqual([]);
  });
});

describe('on one data folder', () => {
  test('a second service refuses to start and names the first, whose engine goes on', async () => {
    const engine = await start();
    const second = start();
    await expect(second).rejects.toBeInstanceOf(DataFolderInUseError);
    await expect(second).rejects.toMatchObject({ pid: process.pid });
    expect((await connect(engine).health()).status).toBe('available');
  });

  test('a service in another process holds the folder as well', async () => {
    const service = await startService('wait');
    await expect(start()).rejects.toMatchObject({ name: 'DataFolderInUseError', pid: service.pid });
  });

  test('the engine that a killed service left behind is stopped, and one new engine runs', async () => {
    const service = await startService('wait');
    const leftover = await engineProcess();
    service.kill('SIGKILL');
    await once(service, 'exit');
    expect(isAlive(leftover)).toBe(true);

    const engine = await start();
    expect(isAlive(leftover)).toBe(false);
    expect((await connect(engine).health()).status).toBe('available');
    const engines = listProcesses(['-A', '-o', 'args=', '-ww']).filter((args) =>
      args.includes(`--db-path ${dataDir}/`),
    );
    expect(engines).toHaveLength(1);
  });

  test('a service that ends by a fault nobody caught takes its engine along', async () => {
    const service = await startService('throw');
    await once(service, 'exit');
    const record = await readFile(join(dataDir, 'engine.json'), 'utf8').catch(() => '');
    const engine = parseIdentity(record);
    await until(() => engine === null || !isAlive(engine));
    const engines = () =>
      listProcesses(['-A', '-o', 'args=', '-ww']).filter((args) => args.includes(`--db-path ${dataDir}/`));
    await until(() => engines().length === 0);
  });

  test('a process that has the id of an engine long gone is left alone', async () => {
    const bystander = spawn('sleep', ['60'], { stdio: 'ignore' });
    running.unshift({
      stop: async () => {
        bystander.kill('SIGKILL');
        await once(bystander, 'exit');
      },
    });
    const identity = identifyProcess(bystander.pid ?? 0);
    if (identity === null) throw new Error('The process did not start');
    await writeFile(
      join(dataDir, 'engine.json'),
      JSON.stringify({ ...identity, startedAt: 'long ago', port: 1 }),
    );
    await start();
    expect(isAlive(identity)).toBe(true);
  });
});

describe('an engine that cannot start is an error that says why:', () => {
  test('it ends at once', async () => {
    const binaryPath = await writeScript('echo "it is broken" >&2', 'exit 3');
    const failure = start({ binaryPath });
    await expect(failure).rejects.toBeInstanceOf(EngineStartError);
    await expect(failure).rejects.toThrow(/engine\.sh does not start: exit code 3\..*\nit is broken$/s);
  });

  test('the system cannot run it', async () => {
    const binaryPath = join(dataDir, 'no-program');
    await writeFile(binaryPath, '#!/no/such/interpreter\n', { mode: 0o755 });
    await expect(start({ binaryPath })).rejects.toThrow(/does not start: it cannot be run \(ENOENT\).*glibc/);
  });

  test('its bytes are not the expected ones', async () => {
    const path = await writeScript('exit 0');
    const options = { binaryPath: undefined, searchPath: '', bundled: { path, sha256: '0'.repeat(64) } };
    await expect(start(options)).rejects.toBeInstanceOf(EngineBinaryError);
  });

  test('its data were written by another version', async () => {
    await (await start()).stop();
    await writeFile(join(dataDir, 'meilisearch', 'VERSION'), '1.12.3');
    const failure = start();
    await expect(failure).rejects.toBeInstanceOf(EngineStartError);
    await expect(failure).rejects.toThrow(
      /written by Meilisearch 1\.12\.3.*MEILI_BIN.*restores.*incompatible/s,
    );
  });

  test('its record cannot be written; and it does not live on', async () => {
    await mkdir(join(dataDir, 'engine.json.draft'));
    const binaryPath = await writeScript('sleep 10');
    await expect(start({ binaryPath })).rejects.toThrow('EISDIR');
    expect(listProcesses(['-A', '-o', 'args=', '-ww']).filter((args) => args.includes(dataDir))).toEqual([]);
  });

  test.each([
    [
      'EACCES',
      /^The data folder .* cannot be written \(EACCES\): it is not allowed to this user.*DATA_DIR\.$/,
    ],
    ['EROFS', /read-only\. Mount it for writing, or .*DATA_DIR\.$/],
    ['ENOSPC', /its disk is full\. Make room, or .*DATA_DIR\.$/],
  ])('the system says %s of its folder', (code, told) => {
    const fault = Object.assign(new Error(`${code}: no`), { code });
    const explained = explainDataFolder(dataDir, fault);
    expect(explained).toBeInstanceOf(DataFolderError);
    expect(explained).toMatchObject({ message: expect.stringMatching(told) as unknown, cause: fault });
  });

  test('its folder is a file, or in one', async () => {
    const path = await writeScript('exit 0');
    await expect(start({ dataDir: path })).rejects.toThrow(/is a file\. Correct DATA_DIR/);
    await expect(start({ dataDir: join(path, 'in') })).rejects.toThrow(/a part of its path is a file/);
  });

  test('and the folder is free again', async () => {
    await expect(start({ binaryPath: await writeScript('exit 1') })).rejects.toThrow();
    expect((await connect(await start()).health()).status).toBe('available');
  });
});
