import { mkdir, stat } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import Table from 'cli-table3';
import { loadConfig } from '../src/config.js';
import { createLogger } from '../src/logger.js';
import { createSearchClient, type SearchClient } from '../src/search/client.js';
import { startLocalEngine } from '../src/search/engine/local-engine.js';
import { startService } from '../src/service.js';
import { openStatements } from '../src/statements/index-definition.js';
import { generateArticles } from './search/corpus.js';
import { loadIndex } from './search/load-index.js';
import { measure, type Load } from './search/measure.js';
import { addressesByKind, walkFrom } from './search/queries.js';
import { startRecorder, type RecordedRequest } from './search/recorder.js';
import { startServiceProcess } from './search/service-process.js';

const { values: options } = parseArgs({
  options: {
    articles: { type: 'string', default: '20000' },
    statements: { type: 'string', default: '5' },
    seconds: { type: 'string', default: '4' },
    connections: { type: 'string', default: '1,8,32' },
    kinds: { type: 'string' },
    /** Before anything is measured, each kind in turn: code that runs for days is compiled long since. */
    warmUpSeconds: { type: 'string', default: '20' },
    data: { type: 'string', default: 'data/bench' },
  },
});
const logger = createLogger('warn');
const seconds = Number(options.seconds);
const host = '127.0.0.1';
const say = (line: string) => process.stdout.write(`${line}\n`);

/** The kinds of query, each with the API's addresses and with what the service asks the engine for each. */
async function prepareQueries(engineOrigin: string, apiKey: string) {
  const recorder = await startRecorder(engineOrigin);
  const service = await startService(
    loadConfig({ HOST: host, PORT: '0', MEILI_HOST: recorder.origin, MEILI_API_KEY: apiKey }),
    logger,
  );
  const addresses = addressesByKind();
  addresses.set('cursor walk', await walkFrom(service.url, '/v1/statements?limit=100&sort=-date'));
  const wanted = options.kinds?.split(',');
  const queries = new Map<string, { addresses: { path: string }[]; sent: RecordedRequest[] }>();
  for (const [kind, paths] of addresses) {
    if (wanted !== undefined && !wanted.includes(kind)) continue;
    recorder.take();
    for (const path of paths) {
      const { status } = await fetch(service.url + path);
      if (status !== 200) throw new Error(`${path} was answered with ${status}`);
    }
    queries.set(kind, { addresses: paths.map((path) => ({ path })), sent: recorder.take() });
  }
  await service.stop();
  recorder.close();
  return queries;
}

async function ensureCorpus(client: SearchClient): Promise<void> {
  const { numberOfDocuments } = await openStatements(client.administrator).getStats();
  const [articles, each] = [Number(options.articles), Number(options.statements)];
  if (numberOfDocuments === articles * each) return;
  const start = performance.now();
  await loadIndex(client, generateArticles({ articles, statements: each }));
  say(
    `Indexed ${articles} articles and ${articles * each} statements in ${((performance.now() - start) / 1000).toFixed(0)} s`,
  );
}

const figures = ({ p50, p95, requestsPerSecond }: Load) => [
  p50.toFixed(1),
  p95.toFixed(1),
  requestsPerSecond.toFixed(0),
];

await mkdir(options.data, { recursive: true });
await stat('dist/main.js');
const engine = await startLocalEngine({ dataDir: options.data, logger });
const client = createSearchClient({ origin: engine.origin, apiKey: engine.apiKey });
const given = { HOST: host, MEILI_HOST: engine.origin(), MEILI_API_KEY: engine.apiKey };
const service = await startServiceProcess(given);
try {
  await ensureCorpus(client);
  const queries = await prepareQueries(engine.origin(), engine.apiKey);
  const table = new Table({
    head: [
      'query',
      'conn.',
      'p50 ms',
      'p95 ms',
      'req/s',
      'engine p50',
      'p95',
      'req/s',
      'p50 ratio',
      'req/s ratio',
      'queries each',
    ],
    style: { head: [], border: [] },
  });
  for (const { addresses } of queries.values()) {
    await measure({ origin: service.url }, addresses, {
      connections: 8,
      seconds: Math.ceil(Number(options.warmUpSeconds) / queries.size),
    });
  }
  for (const [kind, { addresses, sent }] of queries) {
    for (const connections of options.connections.split(',').map(Number)) {
      const load = { connections, seconds };
      const ours = await measure({ origin: service.url }, addresses, load);
      const headers = { authorization: `Bearer ${engine.apiKey}`, 'content-type': 'application/json' };
      const engines = await measure({ origin: engine.origin(), headers }, sent, load);
      // A search may ask the engine more than once: its own share is that of all these together.
      const each = sent.length / addresses.length;
      table.push([
        kind,
        connections,
        ...figures(ours),
        ...figures(engines),
        (ours.p50 / (engines.p50 * each)).toFixed(2),
        (ours.requestsPerSecond / (engines.requestsPerSecond / each)).toFixed(2),
        each.toFixed(1),
      ]);
      if (ours.failures + engines.failures > 0)
        say(`${kind}: ${ours.failures} and ${engines.failures} failures`);
    }
  }
  say(table.toString());
} finally {
  await service.stop();
  await client.close();
  await engine.stop();
}
