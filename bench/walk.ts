import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { createLogger } from '../src/logger.js';
import { createSearchClient } from '../src/search/client.js';
import { startLocalEngine } from '../src/search/engine/local-engine.js';
import { generateArticles } from './search/corpus.js';
import { loadIndex } from './search/load-index.js';
import { startServiceProcess } from './search/service-process.js';

/**
 * Walks a whole result by cursor while articles are being stored, in either order, and tells whether each statement that
 * was there at the start came exactly once.
 */
const { values: options } = parseArgs({
  options: {
    articles: { type: 'string', default: '10000' },
    added: { type: 'string', default: '1000' },
    queries: { type: 'string', default: 'sort=-date,sort=date,q=said' },
  },
});
const articles = Number(options.articles);
const added = Number(options.added);
const statements = 5;
const dataDir = await mkdtemp(join(tmpdir(), 'onrecord-walk-'));
const engine = await startLocalEngine({ dataDir, logger: createLogger('warn') });
const client = createSearchClient({ origin: engine.origin, apiKey: engine.apiKey });
const service = await startServiceProcess({ MEILI_HOST: engine.origin(), MEILI_API_KEY: engine.apiKey });

interface Page {
  items: { id: string }[];
  links: { next: string | null };
}

async function walk(first: string): Promise<string[]> {
  const ids: string[] = [];
  for (let path: string | null = first; path !== null;) {
    const response = await fetch(service.url + path);
    if (response.status !== 200) throw new Error(`${path} was answered with ${response.status}`);
    const page = (await response.json()) as Page;
    ids.push(...page.items.map(({ id }) => id));
    path = page.links.next;
  }
  return ids;
}

/** Articles that are stored at a time: what one search meets is never half of one. */
const atOnce = 20;

async function store(first: number): Promise<void> {
  for (let stored = 0; stored < added; stored += atOnce) {
    const now = new Date();
    const fresh = generateArticles({ articles: atOnce, statements, first: first + stored, ingestedAt: now });
    await loadIndex(client, fresh);
  }
}

try {
  await loadIndex(client, generateArticles({ articles, statements }));
  let known = articles;
  for (const query of options.queries.split(',')) {
    const path = `/v1/statements?${query}&limit=100&fields=id`;
    const exported = await (
      await fetch(`${service.url}/v1/statements?${query}&fields=id&format=ndjson`)
    ).text();
    const before = exported
      .trimEnd()
      .split('\n')
      .map((line) => (JSON.parse(line) as { id: string }).id);
    const storing = store(known);
    known += added;
    const start = performance.now();
    const walked = await walk(path);
    const seconds = (performance.now() - start) / 1000;
    await storing;
    const times = new Map<string, number>();
    for (const id of walked) times.set(id, (times.get(id) ?? 0) + 1);
    const missing = before.filter((id) => !times.has(id)).length;
    const repeated = [...times.values()].filter((count) => count > 1).length;
    process.stdout.write(
      `${query}: ${before.length} at the start, ${walked.length} walked in ${seconds.toFixed(0)} s, ${missing} missing, ${repeated} repeated\n`,
    );
  }
} finally {
  await service.stop();
  await client.close();
  await engine.stop();
  await rm(dataDir, { recursive: true });
}
