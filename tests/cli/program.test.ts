import { readFile } from 'node:fs/promises';
import { describe, expect, test } from '@jest/globals';
import { onrecord } from './support/terminal.js';

describe('onrecord', () => {
  test('--version prints the version of package.json', async () => {
    const { version } = JSON.parse(
      await readFile(new URL('../../package.json', import.meta.url), 'utf8'),
    ) as { version: string };
    expect(await onrecord(['--version'])).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' });
  });

  test('--help tells every command and shows examples', async () => {
    const { code, stdout } = await onrecord(['--help']);
    expect(code).toBe(0);
    for (const word of ['serve', 'ingest', 'search', 'extract', 'key', 'actors', 'Examples:'])
      expect(stdout).toContain(word);
  });

  test.each(['serve', 'ingest', 'search', 'extract'])('%s --help shows examples', async (command) => {
    const { code, stdout } = await onrecord([command, '--help']);
    expect(code).toBe(0);
    expect(stdout).toContain(`$ onrecord ${command}`.replace('$ onrecord serve', 'onrecord serve'));
  });

  test.each([
    ['no command', []],
    ['an unknown command', ['publish']],
    ['an unknown option', ['search', '--colour']],
    ['a missing argument', ['ingest']],
    ['a count out of range', ['extract', '--workers', '0']],
    ['a count that is no number', ['ingest', '.', '--concurrency', 'many']],
    ['a format that is none', ['ingest', '.', '--format', 'pdf']],
    ['a key without a scope', ['key', 'new']],
    ['a scope that is none', ['key', 'new', '--scope', 'root']],
    ['a name that no line holds', ['key', 'new', '--scope', 'read', '--name', 'a:b']],
    ['no name', ['actors', 'resolve']],
    ['a country that is none', ['actors', 'resolve', 'Ivanov', '--country', 'RUS']],
    ['a day that is none', ['actors', 'resolve', 'Ivanov', '--on', '2003-02-30']],
    ['a day without its month', ['actors', 'resolve', 'Ivanov', '--on', '2003']],
  ])('%s is answered on standard error with exit code 2', async (_case, args) => {
    const { code, stdout, stderr } = await onrecord(args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).not.toBe('');
  });
});
