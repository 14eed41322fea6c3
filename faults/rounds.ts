import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { createRandom } from '../bench/search/random.js';
import type { SentArticle } from './articles.js';
import { awaitWhole, findLost } from './audit.js';
import { createLedger, type Ledger } from './ledger.js';
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
/** Kills come at any moment of this time after a round's first acknowledged write. */
const roundSpreadMs = 3_000;
const firstWithinMs = 60_000;
const pollMs = 10;
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
      const start = performance.now();
      await firstAcknowledged(ledger);
      await delay(moments.below(roundSpreadMs));
      const afterMs = performance.now() - start;
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

/** A kill before anything was acknowledged in the round would show little. */
async function firstAcknowledged(ledger: Ledger): Promise<void> {
  const before = ledger.count();
  const start = performance.now();
  while (ledger.count() === before) {
    if (performance.now() - start > firstWithinMs) throw new Error('The service acknowledges nothing');
    await delay(pollMs);
  }
}
