import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterEach, beforeEach, describe, expect, it, test } from '@jest/globals';
import { loadConfig } from '../../src/config.js';
import { isAlive, parseIdentity } from '../../src/search/engine/process-identity.js';
import { ListenError } from '../../src/http/listen.js';
import { GivenEngineError } from '../../src/search/engine/given-engine.js';
import { startService } from '../../src/service.js';
import { binaryOfTests, makeTemporaryFolder, silentLogger } from '../support/engine.js';
import { startTestServer } from '../support/http.js';
import { until } from '../support/until.js';

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
    await expect(startService(config, silentLogger)).rejects.toThrow(ListenError);
    other.close();
    // The folder is free again: a second service starts on it.
    await (await startService(loadConfig(environment()), silentLogger)).stop();
  });
});

describe('A service that cannot start tells what to change:', () => {
  test.each([['192.0.2.1'], ['no-such-host.invalid']])('HOST=%s', async (HOST) => {
    const failure = startService(
      loadConfig({ ...environment(), HOST, ALLOW_OPEN_WRITES: 'true' }),
      silentLogger,
    );
    await expect(failure).rejects.toThrow(ListenError);
    await expect(failure).rejects.toThrow(/Correct HOST/);
  });

  test.each([
    ['nobody answers', null, /cannot be reached.*MEILI_HOST/],
    ['it refuses the key', { status: 403, code: 'invalid_api_key' }, /refuses MEILI_API_KEY/],
    [
      'it is no Meilisearch',
      { status: 404, code: undefined },
      /not answer as Meilisearch.*Correct MEILI_HOST/,
    ],
  ])('of MEILI_HOST, %s', async (_what, answer, told) => {
    const server = await startTestServer((_request, response) => {
      response.writeHead(answer?.status ?? 500, { 'Content-Type': 'application/json' });
      response.end(JSON.stringify({ message: 'No.', code: answer?.code }));
    });
    if (answer === null) await server.close();
    const failure = startService(loadConfig({ PORT: '0', MEILI_HOST: server.origin }), silentLogger);
    await expect(failure).rejects.toThrow(GivenEngineError);
    await expect(failure).rejects.toThrow(told);
    if (answer !== null) await server.close();
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
  it.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)('stops in order on %s, with 0', async (signal) => {
    const child = runMain({ ...environment(), LOG_LEVEL: 'info' });
    for await (const line of createInterface(child.stderr)) {
      if (line.includes('Onrecord answers at')) child.kill(signal);
    }
    if (child.exitCode === null) await once(child, 'exit');
    expect([child.exitCode, child.signalCode]).toEqual([0, null]);
    expect(await readdir(dataDir)).not.toContain('engine.json');
  });

  it.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)('gives its start up on %s, with 0', async (signal) => {
    const silentEngine = join(dataDir, 'silent-engine.sh');
    await writeFile(silentEngine, '#!/bin/sh\nexec sleep 60\n', { mode: 0o755 });
    const child = runMain({ ...environment(), MEILI_BIN: silentEngine });
    const exit = once(child, 'exit');
    await until(() => existsSync(join(dataDir, 'engine.json')));
    const engine = parseIdentity(await readFile(join(dataDir, 'engine.json'), 'utf8'));
    child.kill(signal);
    expect(await exit).toEqual([0, null]);
    expect(engine !== null && isAlive(engine)).toBe(false);
    expect(await readdir(dataDir)).not.toContain('engine.json');
  });

  it('that waits for a given engine gives its start up on a signal', async () => {
    const server = await startTestServer(() => undefined);
    const asked = once(server.server, 'request');
    const child = runMain({ ...environment(), MEILI_HOST: server.origin });
    const exit = once(child, 'exit');
    await asked;
    child.kill('SIGTERM');
    expect(await exit).toEqual([0, null]);
    await server.close();
  });

  it.each([
    ['PORT', 'http', /^The configuration is not valid:\n {2}PORT must be a whole number from 0 to 65535\n$/],
    ['MEILI_HOST', 'http://127.0.0.1:9', /^The search engine at [^\n]* correct MEILI_HOST\.\n$/],
  ])('that cannot start for its %s tells why without a stack, with 1', async (name, value, why) => {
    const child = runMain({ ...environment(), [name]: value });
    let told = '';
    for await (const line of createInterface(child.stderr)) told += `${line}\n`;
    if (child.exitCode === null) await once(child, 'exit');
    expect(child.exitCode).toBe(1);
    const [before, reason] = told.split('Onrecord cannot run: ');
    expect(before).toBe('');
    expect(reason).toMatch(why);
  });
});
