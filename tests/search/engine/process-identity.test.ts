import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, test } from '@jest/globals';
import { identifyProcess, isAlive, parseIdentity } from '../../../src/search/engine/process-identity.js';
import { until } from '../../support/until.js';

test('a process is itself each time it is asked for', () => {
  const identity = identifyProcess(process.pid);
  expect(identity).toMatchObject({ pid: process.pid });
  expect(identifyProcess(process.pid)).toEqual(identity);
  expect(parseIdentity(JSON.stringify(identity))).toEqual(identity);
});

test('another process that has the id of an ended one is not taken for it', () => {
  expect(isAlive({ pid: process.pid, startedAt: 'another time' })).toBe(false);
});

test('a process that was killed is not alive, even before it is reaped', async () => {
  const child = spawn('sleep', ['60'], { stdio: 'ignore' });
  const identity = identifyProcess(child.pid ?? 0);
  if (identity === null) throw new Error('The process did not start');
  expect(isAlive(identity)).toBe(true);
  child.kill('SIGKILL');
  await once(child, 'exit');
  await until(() => !isAlive(identity));
});

test('no process has no identity', () => {
  expect(identifyProcess(2 ** 22 + 1)).toBeNull();
});

test.each(['', '{', 'null', '{}', '{"pid":"1","startedAt":"x"}', '{"pid":1}', '{"pid":-1,"startedAt":"x"}'])(
  'the text %p is no identity',
  (json) => {
    expect(parseIdentity(json)).toBeNull();
  },
);
