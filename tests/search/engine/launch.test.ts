import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { EngineStartError } from '../../../src/search/engine/errors.js';
import { launchEngine } from '../../../src/search/engine/launch.js';
import { isAlive, parseIdentity } from '../../../src/search/engine/process-identity.js';
import { makeTemporaryFolder } from '../../support/engine.js';

let dataDir: string;
beforeEach(async () => {
  dataDir = await makeTemporaryFolder();
});
afterEach(() => rm(dataDir, { recursive: true, force: true }));

describe('An engine that stays silent is stopped', () => {
  const launch = async (options: { timeoutMs: number; signal: AbortSignal }) => {
    const binary = join(dataDir, 'silent-engine.sh');
    await writeFile(binary, '#!/bin/sh\nexec sleep 60\n', { mode: 0o755 });
    // A port on which nobody answers.
    return launchEngine({ binary, dataDir, masterKey: 'a key' }, { port: 9, ...options });
  };
  afterEach(async () => {
    const identity = parseIdentity(await readFile(join(dataDir, 'engine.json'), 'utf8'));
    expect(identity !== null && isAlive(identity)).toBe(false);
  });

  it('after the time given, which the error tells', async () => {
    const failure = launch({ timeoutMs: 50, signal: new AbortController().signal });
    await expect(failure).rejects.toThrow(EngineStartError);
    await expect(failure).rejects.toThrow('no answer in 50 ms');
  });

  it('when the start is given up, which throws the reason', async () => {
    const told = new AbortController();
    const failure = launch({ timeoutMs: 60_000, signal: told.signal });
    told.abort(new Error('told to stop'));
    await expect(failure).rejects.toBe(told.signal.reason);
  });
});
