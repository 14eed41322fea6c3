import { existsSync } from 'node:fs';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { stopLeftoverEngine } from '../../../src/search/engine/leftover.js';
import { isAlive, parseIdentity } from '../../../src/search/engine/process-identity.js';
import { EngineSupervisor } from '../../../src/search/engine/supervisor.js';
import { makeTemporaryFolder, silentLogger } from '../../support/engine.js';
import { until } from '../../support/until.js';

let dataDir: string;
beforeEach(async () => {
  dataDir = await makeTemporaryFolder();
});
afterEach(async () => {
  await stopLeftoverEngine(dataDir, silentLogger);
  await rm(dataDir, { recursive: true, force: true });
});

/** Stands for an engine. Its second run, asked for its version, makes a file `asked` and answers once there is `go`. */
const engine = `#!${process.execPath}
const { existsSync, writeFileSync } = require('node:fs');
const { createServer } = require('node:http');
const runsAgain = existsSync('ran');
writeFileSync('ran', '');
const answer = (response, body) => response.setHeader('Content-Type', 'application/json').end(JSON.stringify(body));
const tellVersion = (response) => answer(response, { pkgVersion: '1.21.0', commitSha: '', commitDate: '' });
const [host, port] = process.argv[process.argv.indexOf('--http-addr') + 1].split(':');
createServer((request, response) => {
  if (request.url === '/health') return answer(response, { status: 'available' });
  if (!runsAgain) return tellVersion(response);
  writeFileSync('asked', '');
  const timer = setInterval(() => {
    if (!existsSync('go')) return;
    clearInterval(timer);
    tellVersion(response);
  }, 5);
}).listen(Number(port), host);
`;

async function readEngine() {
  const identity = parseIdentity(await readFile(join(dataDir, 'engine.json'), 'utf8'));
  if (identity === null) throw new Error('The record of the engine cannot be read');
  return identity;
}

test('an engine whose supervisor is stopped just before it answers again is gone', async () => {
  const binary = join(dataDir, 'engine.cjs');
  await writeFile(binary, engine, { mode: 0o755 });
  const supervisor = new EngineSupervisor({ binary, dataDir, masterKey: 'a key' }, silentLogger);
  await supervisor.start();
  process.kill((await readEngine()).pid, 'SIGKILL');
  await until(() => existsSync(join(dataDir, 'asked')));
  const again = await readEngine();
  const stopped = supervisor.stop();
  await writeFile(join(dataDir, 'go'), '');
  await stopped;
  expect(isAlive(again)).toBe(false);
});
