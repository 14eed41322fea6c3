import { setTimeout as delay } from 'node:timers/promises';
import { request } from 'undici';
import type { Logger } from '../../logger.js';
import { within } from '../time-limit.js';
import { cpuSecondsOf } from './process-identity.js';
import { isSystemError } from './system-error.js';

/** How an engine is watched. */
export interface WatchPace {
  /** Between two questions. */
  intervalMs: number;
  /** Of one question. */
  timeoutMs: number;
  /** Questions in a row without an answer, after which an engine that does nothing hangs … */
  idleSilences: number;
  /** … and one that works. */
  busySilences: number;
}

/** An idle engine answers in a millisecond: 20 s of silence is no load. One that works is given 5 minutes. */
const defaultPace: WatchPace = { intervalMs: 2_000, timeoutMs: 3_000, idleSilences: 4, busySilences: 60 };

/** Of one core: an engine that hangs wakes up now and then. */
const leastBusyShare = 0.05;

export interface WatchedEngine {
  pid: number | undefined;
  port: number;
}

/**
 * Resolves to true when the engine hangs: its process lives, but it answers nothing, not even whether it is well. To
 * false when `signal` is aborted. Silences in a row are counted instead of their time, for when this process itself was
 * held up, one of its questions fails and the next does not.
 */
export async function awaitHang(
  engine: WatchedEngine,
  {
    logger,
    signal,
    pace = defaultPace,
  }: { logger: Logger; signal: AbortSignal; pace?: WatchPace | undefined },
): Promise<boolean> {
  let silences = 0;
  let busy = false;
  const measureBusyness = createBusynessMeter(engine.pid);
  for (;;) {
    await delay(pace.intervalMs, undefined, { signal }).catch(() => undefined);
    if (signal.aborted) return false;
    const answers = await isAnswering(engine.port, pace.timeoutMs);
    busy = measureBusyness();
    silences = answers ? 0 : silences + 1;
    if (silences >= (busy ? pace.busySilences : pace.idleSilences)) return !signal.aborted;
    if (silences === pace.idleSilences) {
      logger.warn(
        { enginePid: engine.pid },
        'the search engine does not answer, but works on; it is given time',
      );
    }
  }
}

/** True for any answer: an engine that tells that it is ill does not hang. */
async function isAnswering(port: number, timeoutMs: number): Promise<boolean> {
  const ask = async (signal: AbortSignal) => {
    const { body } = await request(`http://127.0.0.1:${port}/health`, { signal, reset: true });
    await body.dump();
  };
  try {
    await within(timeoutMs, ask);
    return true;
  } catch (error) {
    return ownFaults.some((code) => isSystemError(error, code));
  }
}

/** What keeps this process from asking, and tells nothing of the engine: no files or ports are left. */
const ownFaults = ['EMFILE', 'ENFILE', 'EADDRNOTAVAIL'];

/** Tells whether a process has worked since it was asked the last time; where that cannot be known, it has not. */
function createBusynessMeter(pid: number | undefined) {
  const read = () => ({ cpuSeconds: cpuSecondsOf(pid), atMs: performance.now() });
  let last = read();
  return () => {
    const now = read();
    const seconds = (now.atMs - last.atMs) / 1_000;
    const worked =
      now.cpuSeconds !== null &&
      last.cpuSeconds !== null &&
      now.cpuSeconds - last.cpuSeconds > leastBusyShare * seconds;
    last = now;
    return worked;
  };
}
