import { rmSync } from 'node:fs';
import type { RequestListener } from 'node:http';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { runIngest } from '../../../src/cli/ingest/run-ingest.js';
import {
  hangUp,
  refuse,
  startTestService,
  startUnsteadyService,
  type Interference,
} from '../support/service.js';
import { onrecord, testTerminal } from '../support/terminal.js';

let service: Awaited<ReturnType<typeof startTestService>>;
let folder = '';

beforeAll(async () => {
  service = await startTestService();
});
afterAll(() => service.stop());

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'onrecord-test-'));
});
afterEach(() => rm(folder, { recursive: true }));

const story = (name: string) =>
  `OSLO - The ferry to ${name} will run through the winter.\n\n“We will keep the ferry to ${name},” Transport Minister Sunniva Brekke said on Tuesday.`;
const page = (name: string) =>
  `<!doctype html><html><head><title>Ferry to ${name}</title></head><body><article>${story(name)
    .split('\n\n')
    .map((paragraph) => `<p>${paragraph}</p>`)
    .join('')}</article></body></html>`;
const line = (name: string, more: object = {}) => `${JSON.stringify({ text: story(name), ...more })}\n`;

const file = async (name: string, content: string | Uint8Array) => {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
};
const ingest = (args: readonly string[], input?: readonly string[]) =>
  onrecord(['ingest', '--url', service.url, ...args], input && { input });
const stored = async (query: string) => {
  const { body } = await service.api.get(`/v1/articles?${query}`);
  return body as {
    items: { source: { name: string }; publishedAt: string; language: string }[];
    total: { value: number };
  };
};

describe('onrecord ingest', () => {
  test('takes folders with all that they hold: text, pages, JSON and lines of JSON', async () => {
    await mkdir(join(folder, 'deep/deeper'), { recursive: true });
    await mkdir(join(folder, '.hidden'));
    await symlink(folder, join(folder, 'deep/round'));
    await file('a.txt', story('Alta'));
    await file('deep/b.html', page('Bodø'));
    await file('deep/deeper/c.ndjson', line('Carlsnes') + line('Dyrøy'));
    await file('d.json', JSON.stringify([{ text: story('Egersund') }]));
    await file('.hidden/e.txt', story('Farsund'));
    await file('notes.pdf', 'not an article');
    const { code, stdout, stderr } = await ingest([folder]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(
      /^5 articles stored: 5 created, 0 replaced, 0 unchanged; 0 failed\n\d+ statements in /,
    );
    for (const name of ['Alta', 'Bodø', 'Carlsnes', 'Dyrøy', 'Egersund']) {
      expect([name, (await stored(`q=${encodeURIComponent(name)}`)).total.value]).toEqual([name, 1]);
    }
    expect((await stored('q=Farsund')).total.value).toBe(0);
  });

  test('the same once more changes nothing; a new version takes the place of the old', async () => {
    const url = 'https://fjordwire.example/ferry';
    const path = await file('a.ndjson', line('Grimstad', { url }));
    expect((await ingest([path])).stdout).toContain('1 created, 0 replaced, 0 unchanged');
    expect((await ingest([path])).stdout).toContain('0 created, 0 replaced, 1 unchanged');
    await file('a.ndjson', line('Hammerfest', { url }));
    expect((await ingest([path])).stdout).toContain('0 created, 1 replaced, 0 unchanged');
  });

  test('options tell what the articles do not', async () => {
    const path = await file('a.ndjson', line('Ibestad') + line('Ibestadvik', { source: 'Andes Press' }));
    const defaults = ['--source', 'Fjord Wire', '--published-at', '2026-03-11', '--language', 'en'];
    expect((await ingest([path, ...defaults])).code).toBe(0);
    const { items } = await stored('q=Ibestad&from=2026-03-11&to=2026-03-11');
    expect(items.map(({ source }) => source.name).sort()).toEqual(['Andes Press', 'Fjord Wire']);
    expect(items.map(({ language }) => language)).toEqual(['en', 'en']);
  });

  test('what is no text fails and is not sent', async () => {
    const path = await file('x.bin', Uint8Array.of(0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, 0, 0x41));
    const { code, stdout, stderr } = await ingest([path]);
    expect(code).toBe(1);
    expect(stdout).toContain('0 articles stored: 0 created, 0 replaced, 0 unchanged; 1 failed');
    expect(stderr).toMatch(/x\.bin: It is no text/);
  });

  test('what fails is told with its place and what to do; the rest is stored', async () => {
    const path = await file(
      'a.ndjson',
      [
        line('Jevnaker'),
        'broken\n',
        '[]\n',
        '{"text":" "}\n',
        line('Kvalsund', { publishedAt: 'soon' }),
        '{"title":"t"}',
      ].join(''),
    );
    const { code, stdout, stderr } = await ingest([path]);
    expect(code).toBe(1);
    expect(stdout).toContain('1 article stored: 1 created, 0 replaced, 0 unchanged; 5 failed');
    for (const fault of [
      /:2: .*not JSON/,
      /:3: .*object/,
      /:4: .*\n {2}#\/text: /,
      /:5: .*\n {2}#\/publishedAt: .*YYYY-MM-DD/,
      /:6: .*\n.*`html`/,
    ]) {
      expect(stderr).toMatch(fault);
    }
    expect(stderr).toContain(`${path}:2`);
  });

  test('fields that articles do not have are left out, and the summary tells', async () => {
    const path = await file(
      'a.ndjson',
      line('Lom', { id: 1, tags: ['x'] }) + line('Lomsdal', { id: 2, author: null }),
    );
    const { code, stdout } = await ingest([path]);
    expect(code).toBe(0);
    expect(stdout).toContain('id (2), tags (1)');
  });

  test.each([
    ['text', [story('Moss').slice(0, 20), story('Moss').slice(20)], 'Moss'],
    ['a page', [page('Narvik')], 'Narvik'],
    ['an article as JSON', [JSON.stringify({ text: story('Orkdal') }, null, 2)], 'Orkdal'],
    ['an article a line', [line('Porsgrunn'), line('Porsgrunnvik')], 'Porsgrunn'],
  ])('standard input may be %s', async (_case, input, name) => {
    expect(await ingest(['-'], input)).toMatchObject({ code: 0, stderr: '' });
    expect((await stored(`q=${name}`)).total.value).toBeGreaterThan(0);
  });

  test('--format tells what a name does not', async () => {
    const path = await file('articles.log', line('Rana'));
    expect((await ingest([path, '--format', 'ndjson'])).stdout).toContain('1 created');
    expect((await stored('q=Rana')).total.value).toBe(1);
  });

  test('a file in another encoding is read as browsers read it', async () => {
    const path = await file('old.txt', Buffer.from(story('Sørreisa').replace(/[“”]/g, '"'), 'latin1'));
    expect((await ingest([path])).code).toBe(0);
    expect((await stored('q=Sørreisa')).total.value).toBe(1);
  });

  test('shows a progress bar where somebody watches, and nowhere else', async () => {
    const path = await file('a.txt', story('Tromsø'));
    const watched = await onrecord(['ingest', path, '--url', service.url], { columns: 80 });
    expect(watched.stderr).toContain('░');
    expect(watched.stdout).toContain('1 created');
    expect((await ingest([path])).stderr).toBe('');
  });

  test('the progress bar hides no failure', async () => {
    const path = await file('a.ndjson', 'broken\n');
    const { stderr } = await onrecord(['ingest', path, '--url', service.url], { columns: 80 });
    expect(stderr).toContain(`${path}:1: The line is not JSON`);
  });
});

describe('onrecord ingest of what cannot be read', () => {
  // Permissions do not bind root.
  const testPermissions = process.getuid?.() === 0 ? test.skip : test;

  testPermissions('a folder is told as failed; the rest is stored', async () => {
    await mkdir(join(folder, 'closed'), { mode: 0 });
    await file('open.txt', story('Yttervåg'));
    const { code, stdout, stderr } = await ingest([folder]);
    expect(code).toBe(1);
    expect(stdout).toContain('1 article stored: 1 created, 0 replaced, 0 unchanged; 1 failed');
    expect(stderr).toMatch(/closed: It cannot be read: .*EACCES/);
  });

  test('a file’s name cannot command the terminal', async () => {
    const path = await file('\u001b[31ma.txt', story('Zetlitz'));
    const server = await startUnsteadyService(service.api.app, (asked) => {
      if (asked === '/livez') rmSync(path);
      return null;
    });
    const { code, stderr } = await onrecord(['ingest', path, '--url', server.origin]);
    await server.close();
    expect(code).toBe(1);
    expect(stderr).toContain(`ENOENT: no such file or directory, open '${folder}/a.txt'`);
    expect(stderr).not.toContain('\u001b');
  });
});

describe('onrecord ingest that cannot begin', () => {
  test('no such path', async () => {
    const { code, stderr } = await ingest([join(folder, 'none')]);
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: expect.stringContaining(join(folder, 'none')),
    });
  });

  test('a folder without articles', async () => {
    expect(await ingest([folder])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('.ndjson'),
    });
  });

  test.each([
    ['nothing listens there', 'http://127.0.0.1:1', 'onrecord serve'],
    ['the address is none', 'localhost:3000', 'http://'],
  ])('%s', async (_case, url, hint) => {
    const path = await file('a.txt', story('Ulvik'));
    const { code, stderr } = await onrecord(['ingest', path, '--url', url]);
    expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining(hint) });
  });

  test('ONRECORD_URL tells where the service is', async () => {
    const path = await file('a.txt', story('Vadsø'));
    const { code } = await onrecord(['ingest', path], { env: { ONRECORD_URL: service.url } });
    expect(code).toBe(0);
  });
});

describe('onrecord ingest on an unsteady service', () => {
  const run = async (interfere: Interference, names: readonly string[]) => {
    const server = await startUnsteadyService(service.api.app, interfere);
    const path = await file('a.ndjson', names.map((name) => line(name)).join(''));
    const { terminal, stdout, stderr } = testTerminal();
    const waits: number[] = [];
    const wait = (delayMs: number) => Promise.resolve(waits.push(delayMs));
    const ending = runIngest({ paths: [path], url: server.origin, defaults: {}, wait }, terminal);
    const outcome = await ending.then(
      (code) => ({ code, message: '' }),
      (error: unknown) => ({ code: null, message: String(error) }),
    );
    await server.close();
    return { ...outcome, stdout: stdout(), stderr: stderr(), waits };
  };
  const onArticles =
    (interfere: (count: number) => ReturnType<Interference>): Interference =>
    (path, count) =>
      path === '/v1/articles/bulk' ? interfere(count) : null;

  test.each([
    ['503', refuse(503), [250, 500]],
    ['503 with Retry-After', refuse(503, { 'Retry-After': '3' }), [3000, 3000]],
    ['429 with Retry-After', refuse(429, { 'Retry-After': '1' }), [1000, 1000]],
    ['a connection that breaks', hangUp, [250, 500]],
  ])('%s is waited out', async (_case, fault, waits) => {
    const outcome = await run(
      onArticles((count) => (count <= 2 ? fault : null)),
      [`Ytterøy ${_case}`],
    );
    expect(outcome).toMatchObject({ code: 0, stderr: '', waits });
    expect(outcome.stdout).toContain('1 created');
  });

  test('a service that goes on being unable to store ends it, with the summary of what was done', async () => {
    const outcome = await run(
      onArticles(() => refuse(503)),
      ['Åfjord', 'Ålesund'],
    );
    expect(outcome.message).toMatch(/takes no articles.*503.*Repeat the command/s);
    expect(outcome.stdout).toMatch(/0 articles stored/);
    expect(outcome.waits).toHaveLength(6);
  });

  test('of an answer that is broken off, what it told stays told; the rest is sent again', async () => {
    const told: RequestListener = (request, response) => {
      request.resume();
      const article = { id: 'a', title: null, url: null, publishedAt: null, statementCount: 3 };
      const line = { line: 1, status: 201, outcome: 'created', article };
      response.writeHead(200, { 'Content-Type': 'application/x-ndjson' });
      response.write(`${JSON.stringify(line)}\n`, () => request.socket.destroy());
    };
    const outcome = await run(
      onArticles((count) => (count === 1 ? told : null)),
      ['Åmot', 'Åndalsnes', 'Åros'],
    );
    expect(outcome).toMatchObject({ code: 0, stderr: '', waits: [250] });
    expect(outcome.stdout).toMatch(/3 articles stored: 3 created/);
    expect((await stored('q=Åmot')).total.value).toBe(0);
    expect((await stored('q=Åros')).total.value).toBe(1);
  });

  test('lines that the service could not store are sent again, after what they ask for', async () => {
    const busy: RequestListener = (request, response) => {
      request.resume();
      const problem = { type: '/problems/service-unavailable', title: 'Busy', status: 503, detail: 'Wait.' };
      const refused = { status: 503, problem: { ...problem, instance: '/v1/articles/bulk' }, retryAfter: 7 };
      const summary = { lines: 2, created: 0, replaced: 0, unchanged: 0, failed: 2, statements: 0 };
      const lines = [{ line: 1, ...refused }, { line: 2, ...refused }, { summary }];
      response.end(lines.map((each) => `${JSON.stringify(each)}\n`).join(''));
    };
    const outcome = await run(
      onArticles((count) => (count === 1 ? busy : null)),
      ['Årdal', 'Årnes'],
    );
    expect(outcome).toMatchObject({ code: 0, waits: [7000] });
    expect(outcome.stdout).toMatch(/2 articles stored: 2 created/);
  });

  test('an article that breaks every connection is that article’s fault', async () => {
    const outcome = await run(
      onArticles((count) => (count <= 7 ? hangUp : null)),
      ['Ørland', 'Østerøy'],
    );
    expect(outcome.code).toBe(1);
    expect(outcome.stdout).toMatch(/1 article stored: .* 1 failed/);
    expect(outcome.stderr).toMatch(/a\.ndjson:1: The connection failed/);
  });

  test('a service that is gone ends it, with the summary of what was done', async () => {
    let gone = false;
    const interfere: Interference = (path) => {
      gone ||= path === '/v1/articles/bulk';
      return gone ? hangUp : null;
    };
    const outcome = await run(interfere, ['Ænes', 'Ærøy', 'Ævintyr']);
    expect(outcome.message).toMatch(/answers no more.*Repeat the command/s);
    expect(outcome.stdout).toMatch(/0 articles stored: .* 1 failed/);
  });

  test('a client’s own fault is not tried again', async () => {
    const outcome = await run(
      onArticles(() => refuse(413)),
      ['Aurdal'],
    );
    expect(outcome).toMatchObject({ code: null, waits: [] });
    expect(outcome.message).toMatch(/takes no articles.*413/s);
  });
});
