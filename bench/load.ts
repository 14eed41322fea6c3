import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import autocannon from 'autocannon';
import { articleOf } from '../faults/articles.js';
import { addressesByKind } from './search/queries.js';
import { startServiceProcess } from './search/service-process.js';

/**
 * A mixed load for some minutes: searches of every kind at 16 connections, and articles stored one by one at a steady pace,
 * against a service with its own engine. Tells what was answered, how long searches took, and how the service's memory
 * went: the peak of the third minute and of the last.
 */
const { values: options } = parseArgs({
  options: {
    minutes: { type: 'string', default: '10' },
    connections: { type: 'string', default: '16' },
    articlesPerSecond: { type: 'string', default: '20' },
  },
});
const minutes = Number(options.minutes);
const durationMs = minutes * 60_000;
const say = (line: string) => process.stdout.write(`${line}\n`);

const count = (counts: Map<string, number>, what: string) => counts.set(what, (counts.get(what) ?? 0) + 1);
const told = (counts: ReadonlyMap<string, number>) =>
  [...counts]
    .sort()
    .map(([what, times]) => `${what}: ${times}`)
    .join(', ');

/** Sends articles at their pace, whatever the answers take. */
async function storeArticles(origin: string, outcomes: Map<string, number>): Promise<void> {
  const intervalMs = 1_000 / Number(options.articlesPerSecond);
  const start = performance.now();
  const underWay: Promise<void>[] = [];
  for (let number = 0; number * intervalMs < durationMs; number += 1) {
    await delay(Math.max(0, start + number * intervalMs - performance.now()));
    underWay.push(
      fetch(`${origin}/v1/articles`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify(articleOf(number)),
      }).then(
        async (response) => {
          await response.arrayBuffer();
          count(outcomes, String(response.status));
        },
        () => count(outcomes, 'no answer'),
      ) as Promise<void>,
    );
  }
  await Promise.all(underWay);
}

/** Latencies in milliseconds, and answers by status. */
async function search(origin: string) {
  const latenciesMs: number[] = [];
  const statuses = new Map<string, number>();
  const addresses = [...addressesByKind().values()];
  // One of each kind in turn.
  const requests = (addresses[0] ?? []).flatMap((_, place) =>
    addresses.flatMap((paths) => paths.slice(place, place + 1).map((path) => ({ path }))),
  );
  const result = await new Promise<autocannon.Result>((resolve, reject) => {
    const run = autocannon(
      { url: origin, connections: Number(options.connections), duration: durationMs / 1_000, requests },
      (error: unknown, finished) => {
        if (error instanceof Error) reject(error);
        else resolve(finished);
      },
    );
    run.on('response', (_client, status, _bytes, responseTimeMs) => {
      latenciesMs.push(responseTimeMs);
      count(statuses, String(status));
    });
  });
  if (result.errors > 0) statuses.set('no answer', result.errors);
  return { latenciesMs: latenciesMs.sort((one, other) => one - other), statuses };
}

/** The peak of the process's memory, in megabytes, in each minute. */
async function watchMemory(pid: number, peaksMb: number[], signal: AbortSignal): Promise<void> {
  const start = performance.now();
  const isAborted = () => signal.aborted;
  while (!isAborted()) {
    const minute = Math.floor((performance.now() - start) / 60_000);
    peaksMb[minute] = Math.max(peaksMb[minute] ?? 0, await residentMb(pid));
    await delay(500, undefined, { signal }).catch(() => undefined);
  }
}

async function residentMb(pid: number): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8');
  return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1]) * 1.024e-3;
}

const dataDir = await mkdtemp(join(tmpdir(), 'onrecord-load-'));
const service = await startServiceProcess({ DATA_DIR: dataDir });
try {
  const outcomes = new Map<string, number>();
  const peaksMb: number[] = [];
  const done = new AbortController();
  const watching = watchMemory(service.pid, peaksMb, done.signal);
  const [{ latenciesMs, statuses }] = await Promise.all([
    search(service.url),
    storeArticles(service.url, outcomes),
  ]);
  done.abort();
  await watching;
  const at = (part: number) => latenciesMs[Math.floor(latenciesMs.length * part)] ?? Number.NaN;
  say(`searches: ${latenciesMs.length} in ${minutes} min; ${told(statuses)}`);
  say(
    `  p50 ${at(0.5).toFixed(1)} ms, p95 ${at(0.95).toFixed(1)} ms, p99 ${at(0.99).toFixed(1)} ms: ${(at(0.99) / at(0.5)).toFixed(1)} times the p50`,
  );
  say(`articles: ${told(outcomes)}`);
  say(`memory of the service by minute, MB: ${peaksMb.map((peak) => peak.toFixed(0)).join(' ')}`);
} finally {
  await service.stop();
  await rm(dataDir, { recursive: true });
}
