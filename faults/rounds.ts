import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { createRandom } from '../bench/search/random.js';
import type { SentArticle } from './articles.js';
import { awaitWhole, findLost } from './audit.js';
import { createLedger } from './ledger.js';
import { createVictim } from './victim.js';
import { writeBulks, writeSingles } from './writers.js';

/** What a kill showed. */
export interface Round {
  number: number;
  killed: 'service' | 'engine';
  afterMs: number;
  readyMs: number;
  repairedMs: number;
  /** Writes acknowledged in this round and all before it. */
  acknowledged: number;
  /** A sentence each. */
  faults: string[];
}

/** What the service promises. */
const readyWithinMs = 10_000;
const wholeWithinMs = 30_000;
const startWithinMs = 60_000;
const shortestRoundMs = 200;
const roundSpreadMs = 3_000;
const singleWriters = 4;

/** Kills and audits, round by round, on one growing record. The folder is kept where a round found a fault. */
export async function* runRounds({ rounds, seed }: { rounds: number; seed: number }): AsyncGenerator<Round> {
  const dataDir = await mkdtemp(join(tmpdir(), 'onrecord-faults-'));
  const victim = await createVictim(dataDir);
  const moments = createRandom(seed);
  const random = createRandom(seed + 1);
  const ledger = createLedger();
  const brokenOff: SentArticle[] = [];
  let sent = 0;
  let faultCount = 0;
  victim.start();
  try {
    if ((await victim.ready(startWithinMs)) === null)
      throw new Error(`The service does not start: see ${dataDir}`);
    for (let number = 1; number <= rounds; number += 1) {
      const stopping = new AbortController();
      const options = {
        origin: victim.origin,
        ledger,
        random,
        brokenOff,
        nextNumber: () => (sent += 1),
        signal: stopping.signal,
      };
      const writing = [
        writeBulks(options),
        ...Array.from({ length: singleWriters }, () => writeSingles(options)),
      ];
      const afterMs = shortestRoundMs + moments.below(roundSpreadMs);
      await delay(afterMs);
      const killed = moments.below(2) === 0 ? 'service' : 'engine';
      if (killed === 'engine') await victim.killEngine();
      else {
        await victim.killService();
        victim.start();
      }
      const readyMs = await victim.ready(startWithinMs);
      stopping.abort();
      await Promise.all(writing);
      if (readyMs === null) throw new Error(`The service is not ready again: see ${dataDir}`);
      const late = readyMs > readyWithinMs ? [`not ready within ${readyWithinMs / 1_000} s`] : [];
      const lost = await findLost(victim.origin, ledger);
      const whole = await awaitWhole(victim.origin, ledger, wholeWithinMs);
      const faults = [...late, ...lost, ...whole.faults];
      faultCount += faults.length;
      const acknowledged = ledger.count();
      yield { number, killed, afterMs, readyMs, repairedMs: whole.tookMs, acknowledged, faults };
    }
  } finally {
    await victim.stop();
    if (faultCount === 0) await rm(dataDir, { recursive: true });
  }
}
