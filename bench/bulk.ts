import { readFile, mkdtemp, rm } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { parseArgs } from 'node:util';
import { request } from 'undici';
import { indexes } from '../src/app.js';
import type { BulkLine } from '../src/articles/bulk/schema.js';
import { readJsonLines } from '../src/lines/json-lines.js';
import { readLineBatches } from '../src/lines/line-batches.js';
import { createLogger } from '../src/logger.js';
import { createSearchClient } from '../src/search/client.js';
import { startLocalEngine } from '../src/search/engine/local-engine.js';
import { ensureIndex } from '../src/search/index-definition.js';
import { generateArticles } from './search/corpus.js';
import { loadIndex } from './search/load-index.js';
import { startServiceProcess } from './search/service-process.js';

/**
 * Sends generated articles to `POST /v1/articles/bulk` of the built service and tells how fast they are stored and how much
 * memory the service takes at its peak (the system's own figure, `VmHWM`: threads included, the engine not).
 *
 * The service's own share is what it would take were the engine infinitely fast: the CPU time of its process over the whole
 * bulk, by the processors that it may use at a time. It is set against the time in which an engine of the same kind, empty as
 * the first was, indexes the same articles with statements of the same number, sent ready-made in batches of a thousand
 * articles. Only CPU time is taken from the service, for its wall time holds what the engine does meanwhile; so the ratio is
 * that of work, and waiting that the service causes by itself shows in the articles a second instead.
 */
const { values: options } = parseArgs({
  options: { articles: { type: 'string', default: '5000' } },
});
const articles = Number(options.articles);
const statements = 5;
const logger = createLogger('warn');

/** An empty engine with our indexes, on a folder of its own. */
async function startEngine() {
  const dataDir = await mkdtemp(join(tmpdir(), 'onrecord-bulk-'));
  const engine = await startLocalEngine({ dataDir, logger });
  const client = createSearchClient({ origin: engine.origin, apiKey: engine.apiKey });
  for (const index of indexes) await ensureIndex(client, index);
  const stop = async () => {
    await client.close();
    await engine.stop();
    await rm(dataDir, { recursive: true });
  };
  return { engine, client, stop };
}

function* lines(): Generator<string> {
  for (const { article } of generateArticles({ articles, statements })) {
    const { title, text, url, publishedAt, source } = article;
    yield `${JSON.stringify({ title, text, url, publishedAt, source: source.name })}\n`;
  }
}

/** CPU seconds of a process, its threads included: user and system, in ticks of a hundredth. */
async function cpuSecondsOf(pid: number): Promise<number> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8');
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[11]) + Number(fields[12])) / 100;
}

async function peakMegabytesOf(pid: number): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8');
  return Math.round((Number(/^VmHWM:\s+(\d+)/m.exec(status)?.[1]) * 1024) / 1e6);
}

async function sendBulk(url: string): Promise<BulkLine | undefined> {
  const answer = await request(`${url}/v1/articles/bulk`, {
    method: 'POST',
    headers: { 'content-type': 'application/x-ndjson' },
    body: Readable.from(lines()),
    headersTimeout: 0,
    bodyTimeout: 0,
  });
  let last: BulkLine | undefined;
  for await (const batch of readLineBatches(answer.body)) {
    for (const { value } of readJsonLines(batch) as Iterable<{ value?: BulkLine }>) last = value;
  }
  return last;
}

async function measureService() {
  const { engine, stop } = await startEngine();
  const service = await startServiceProcess({ MEILI_HOST: engine.origin(), MEILI_API_KEY: engine.apiKey });
  try {
    const idleMegabytes = await peakMegabytesOf(service.pid);
    const cpuBefore = await cpuSecondsOf(service.pid);
    const startMs = performance.now();
    const last = await sendBulk(service.url);
    const seconds = (performance.now() - startMs) / 1000;
    const cpuSeconds = (await cpuSecondsOf(service.pid)) - cpuBefore;
    return { last, seconds, cpuSeconds, idleMegabytes, peakMegabytes: await peakMegabytesOf(service.pid) };
  } finally {
    await service.stop();
    await stop();
  }
}

/** Seconds until the same articles, ready-made, are indexed. */
async function measureEngine(): Promise<number> {
  const { client, stop } = await startEngine();
  try {
    const documents = [...generateArticles({ articles, statements })];
    const startMs = performance.now();
    await loadIndex(client, documents);
    return (performance.now() - startMs) / 1000;
  } finally {
    await stop();
  }
}

const bulk = await measureService();
const engineSeconds = await measureEngine();
const ownSeconds = bulk.cpuSeconds / availableParallelism();
const rate = (seconds: number) =>
  `${seconds.toFixed(1)} s, ${(articles / seconds).toFixed(0)} articles a second`;
process.stdout.write(
  [
    JSON.stringify(bulk.last),
    `bulk of ${articles} articles: ${rate(bulk.seconds)}`,
    `memory of the service: ${bulk.peakMegabytes} MB at its peak, ${bulk.idleMegabytes} MB before`,
    `the engine alone, documents ready-made: ${rate(engineSeconds)}`,
    `the service's own share: ${bulk.cpuSeconds.toFixed(1)} s of CPU time, on ${availableParallelism()} processors ${rate(ownSeconds)}`,
    `the service is ${(engineSeconds / ownSeconds).toFixed(1)} times as fast as the engine`,
    '',
  ].join('\n'),
);
