import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { once } from 'node:events';
import { readdir, rm } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { loadConfig } from '../../src/config.js';
import { PortInUseError, startService } from '../../src/service.js';
import { binaryOfTests, makeTemporaryFolder, silentLogger } from '../support/engine.js';

let dataDir: string;
beforeEach(async () => {
  dataDir = await makeTemporaryFolder();
});
afterEach(() => rm(dataDir, { recursive: true, force: true }));

const environment = () => ({ PORT: '0', DATA_DIR: dataDir, MEILI_BIN: binaryOfTests().binaryPath });

describe('The service', () => {
  it('is ready when it has started, and does not answer when it has stopped', async () => {
    const service = await startService(loadConfig(environment()), silentLogger);
    const answer = await fetch(`${service.url}/readyz`);
    expect([answer.status, await answer.json()]).toEqual([200, { status: 'ok' }]);
    await service.stop();
    await expect(fetch(`${service.url}/readyz`)).rejects.toThrow();
  });

  it('keeps what it has stored over a restart', async () => {
    const text = '“We open in May,” said Tomas Vrabek, the mayor of Nordhaven.';
    const first = await startService(loadConfig(environment()), silentLogger);
    const headers = { 'Content-Type': 'application/json' };
    const posted = await fetch(`${first.url}/v1/articles`, {
      method: 'POST',
      headers,
      body: JSON.stringify({ text }),
    });
    expect(posted.status).toBe(201);
    await first.stop();
    const second = await startService(loadConfig(environment()), silentLogger);
    const found = (await (await fetch(`${second.url}/v1/articles`)).json()) as { total: { value: number } };
    expect(found.total.value).toBe(1);
    await second.stop();
  });

  it('says so when its port is taken, and leaves no engine behind', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as { port: number };
    const config = loadConfig({ ...environment(), PORT: String(port) });
    await expect(startService(config, silentLogger)).rejects.toThrow(PortInUseError);
    other.close();
    // The folder is free again: a second service starts on it.
    await (await startService(loadConfig(environment()), silentLogger)).stop();
  });
});

/** Runs the service as `npm start` does, on the sources. */
function runMain(settings: Record<string, string | undefined>) {
  const env = { ...process.env, ...settings };
  return spawn(process.execPath, ['--import', 'tsx', 'src/main.ts'], {
    env,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
}

describe('The process', () => {
  it.each(['SIGINT', 'SIGTERM'] as const)('stops in order on %s, with 0', async (signal) => {
    const child = runMain({ ...environment(), LOG_LEVEL: 'info' });
    for await (const line of createInterface(child.stderr)) {
      if (line.includes('Onrecord answers at')) child.kill(signal);
    }
    if (child.exitCode === null) await once(child, 'exit');
    expect([child.exitCode, child.signalCode]).toEqual([0, null]);
    expect(await readdir(dataDir)).not.toContain('engine.json');
  });

  it('that cannot start tells why in one line, with 1', async () => {
    const child = runMain({ ...environment(), PORT: 'http' });
    let told = '';
    for await (const line of createInterface(child.stderr)) told += `${line}\n`;
    if (child.exitCode === null) await once(child, 'exit');
    expect(child.exitCode).toBe(1);
    expect(told).toBe(
      'Onrecord cannot run: The configuration is not valid:\n  PORT must be a whole number from 0 to 65535\n',
    );
  });
});
