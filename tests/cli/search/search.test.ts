import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startTestService } from '../support/service.js';
import { onrecord, type Surroundings } from '../support/terminal.js';

let service: Awaited<ReturnType<typeof startTestService>>;

beforeAll(async () => {
  service = await startTestService();
  await service.api.ingest({
    text: '“We will not leave the treaty,” Norwegian Foreign Minister Ingrid Halvarsen said on Tuesday.',
    title: 'Norway stays in river treaty',
    source: 'Fjord Wire',
    publishedAt: '2026-03-11',
  });
  await service.api.ingest({
    text: 'Kenyan Transport Minister Wanjiru Kamau said that the border fees would fall.',
    title: 'Kenya to lower border fees',
    url: 'https://savannacourier.example/fees',
    publishedAt: '2026-03-12',
  });
});
afterAll(() => service.stop());

const search = (args: readonly string[], surroundings?: Surroundings) =>
  onrecord(['search', '--url', service.url, ...args], surroundings);

describe('onrecord search', () => {
  test('shows who said what, when, and where it was printed', async () => {
    const { code, stdout, stderr } = await search(['--speaker', 'Ingrid Halvarsen']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    for (const shown of [
      '2026-03-10',
      'Ingrid Halvarsen',
      '(NO)',
      'Foreign Minister',
      '“We will not leave the treaty',
      'Fjord Wire',
      '\n1 statement\n',
    ]) {
      expect(stdout).toContain(shown);
    }
    expect(stdout).not.toContain('Kamau');
  });

  test.each([
    ['words', ['leave', 'treaty'], '1 statement'],
    ['several values, any of them', ['--speaker-country', 'NO', '--speaker-country', 'KE'], '2 statements'],
    ['a day', ['--from', '2026-03-10', '--to', '2026-03-10'], '1 statement'],
    ['a kind', ['--kind', 'indirect'], '1 statement'],
    [
      'an order that begins with a dash, of which the first is shown',
      ['--sort', '-date', '--limit', '1'],
      '1 of 2 statements',
    ],
    ['a word that must not be there', ['--', 'border', '-treaty'], '1 statement'],
    ['articles', ['--articles', '--country', 'KE'], '1 article'],
    ['what is not there', ['zeppelin'], 'No statements found'],
  ])('finds by %s', async (_case, args, count) => {
    const { code, stdout } = await search(args);
    expect(code).toBe(0);
    expect(stdout).toMatch(new RegExp(`^${count}$`, 'm'));
  });

  test('shows articles with title, source and how many statements they hold', async () => {
    const { stdout } = await search(['--articles']);
    for (const shown of [
      'Norway stays in river treaty',
      'Fjord Wire',
      'savanna',
      '2026-03-12',
      '2 articles',
    ]) {
      expect(stdout).toContain(shown);
    }
  });

  test('tells what the service has to say on a search', async () => {
    const { code, stdout } = await search(['--speaker', 'Solbreg']);
    expect(code).toBe(0);
    expect(stdout).toMatch(/No statements found\nNote on --speaker: .*Solbreg/);
  });

  test('--json prints the answer and nothing else', async () => {
    const { stdout } = await search(['--json', 'treaty']);
    const answer = JSON.parse(stdout) as { items: { text: string }[]; total: object };
    expect(answer.items).toHaveLength(1);
    expect(answer.total).toEqual({ value: 1, relation: 'eq' });
  });

  test('colours only a terminal, and not where NO_COLOR is set', async () => {
    const bold = '\u001b[1m';
    expect((await search([], { columns: 100 })).stdout).toContain(bold);
    expect((await search([], { columns: 100, env: { NO_COLOR: '1' } })).stdout).not.toContain(bold);
    expect((await search([])).stdout).not.toContain(bold);
  });

  test('is as wide as the terminal', async () => {
    const { stdout } = await search([], { columns: 90 });
    expect(stdout.split('\n')[0]?.length).toBeLessThanOrEqual(90);
  });

  test('a search that the service refuses: every fault by its option, exit code 1', async () => {
    const { code, stdout, stderr } = await search([
      '--speaker-country',
      'ZZ',
      '--limit',
      '101',
      '--kind',
      'sung',
    ]);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    for (const option of ['--speaker-country', '--limit', '--kind'])
      expect(stderr).toMatch(new RegExp(`^ {2}${option}: `, 'm'));
  });

  test('no service: exit code 2, and how to start one', async () => {
    const { code, stderr } = await onrecord(['search', '--url', 'http://127.0.0.1:1']);
    expect(code).toBe(2);
    expect(stderr).toContain('onrecord serve');
  });
});
