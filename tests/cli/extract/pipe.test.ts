import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { parseLines } from '../support/terminal.js';

const root = fileURLToPath(new URL('../../..', import.meta.url));

function start(...args: string[]) {
  return spawn(process.execPath, ['--import', 'tsx', 'src/cli/main.ts', ...args], { cwd: root });
}

async function collect(stream: AsyncIterable<Buffer>): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}

describe('onrecord as a process', () => {
  test('extracts from a pipe to a pipe; the exit code tells of a fault', async () => {
    const child = start('extract');
    child.stdin.end('{"id":1,"text":"a"}\nbroken\n{"id":2,"text":"b"}\n');
    const ended = once(child, 'close');
    const [stdout, stderr] = await Promise.all([collect(child.stdout), collect(child.stderr)]);
    const [code] = (await ended) as [number];
    expect(parseLines<{ id: unknown }>(stdout).map(({ id }) => id)).toEqual([1, null, 2]);
    expect(stderr).toMatch(/^line 2: /);
    expect(code).toBe(1);
  });

  test('answers a line before the next one comes', async () => {
    const child = start('extract');
    child.stdin.write('{"id":1,"text":"a"}\n');
    const [answer] = (await once(child.stdout, 'data')) as [Buffer];
    expect(JSON.parse(answer.toString())).toMatchObject({ id: 1 });
    const ended = once(child, 'close');
    child.stdin.end();
    expect(((await ended) as [number])[0]).toBe(0);
  });

  test('ends quietly when its reader has enough, though there is more to read', async () => {
    const child = start('extract');
    const lines = `{"id":1,"text":"${'a'.repeat(1000)}"}\n`.repeat(2000);
    child.stdin.on('error', () => undefined);
    child.stdin.write(lines);
    const ended = once(child, 'close');
    const stderr = collect(child.stderr);
    await once(child.stdout, 'data');
    child.stdout.destroy();
    child.stdin.write(lines);
    const [code] = (await ended) as [number];
    expect(await stderr).toBe('');
    expect(code).toBe(0);
  });

  test('a fault is told though its reader has enough', async () => {
    const child = start('extract');
    const ended = once(child, 'close');
    const stderr = collect(child.stderr);
    child.stdin.on('error', () => undefined);
    child.stdout.destroy();
    child.stdin.end('broken\n');
    const [code] = (await ended) as [number];
    expect(await stderr).toMatch(/^line 1: /);
    expect(code).toBe(1);
  });
});
