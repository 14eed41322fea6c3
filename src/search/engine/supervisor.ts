import { setTimeout as delay } from 'node:timers/promises';
import type { Logger } from '../../logger.js';
import type { EngineExit, EngineSetup } from './engine-process.js';
import { type LaunchedEngine, launchEngine } from './launch.js';
import { findFreePort } from './port.js';
import { awaitHang, type WatchPace } from './watchdog.js';

const startTimeoutMs = 60_000;
const firstDelayMs = 100;
/** An engine that dies again and again is tried so often: what stands still meanwhile waits no longer than that. */
const lastDelayMs = 5_000;
/** An engine that ran this long is sound: its next restart is quick again. */
const soundAfterMs = 10_000;

/**
 * Keeps an engine running: starts it again with growing delays whenever it dies, on the same port if that is free. One
 * that hangs is killed.
 */
export class EngineSupervisor {
  readonly #stopping = new AbortController();
  #running: LaunchedEngine | null = null;
  #restarts = 0;
  #port = 0;
  #delayMs = firstDelayMs;
  #watch: Promise<void> = Promise.resolve();

  constructor(
    private readonly setup: EngineSetup,
    private readonly logger: Logger,
    private readonly pace?: WatchPace,
  ) {}

  /**
   * @param signal gives the start up when aborted
   * @throws EngineStartError where the first start fails: it is not tried again
   */
  async start(signal?: AbortSignal): Promise<void> {
    const giveUp = () => {
      this.#stopping.abort(signal?.reason);
    };
    signal?.addEventListener('abort', giveUp);
    try {
      this.#watch = this.#keepRunning(await this.#launch());
    } finally {
      signal?.removeEventListener('abort', giveUp);
    }
  }

  /** How often the engine was started again. */
  get restarts(): number {
    return this.#restarts;
  }

  /** True from when the engine has answered to when it is seen to have died. */
  get isRunning(): boolean {
    return this.#running !== null;
  }

  origin(): string {
    return `http://127.0.0.1:${this.#port}`;
  }

  async stop(): Promise<void> {
    this.#stopping.abort();
    await this.#running?.stop();
    await this.#watch;
  }

  async #launch(): Promise<LaunchedEngine> {
    this.#port = await findFreePort(this.#port);
    const options = { port: this.#port, timeoutMs: startTimeoutMs, signal: this.#stopping.signal };
    const engine = await launchEngine(this.setup, options);
    if (this.#stopping.signal.aborted) {
      // Told to stop while it was being started: `stop` knows nothing of it.
      await engine.stop();
      this.#stopping.signal.throwIfAborted();
    }
    const { pid, port, version } = engine;
    this.logger.info({ enginePid: pid, port, version, binary: this.setup.binary }, 'search engine started');
    this.#running = engine;
    return engine;
  }

  async #keepRunning(first: LaunchedEngine): Promise<void> {
    let engine: LaunchedEngine | null = first;
    while (engine !== null) {
      const startedAt = performance.now();
      const exit = await this.#awaitEnd(engine);
      this.#running = null;
      if (this.#stopping.signal.aborted) return;
      if (performance.now() - startedAt > soundAfterMs) this.#delayMs = firstDelayMs;
      this.logger.error({ enginePid: engine.pid, ...exit }, 'the search engine died and is started again');
      engine = await this.#relaunch();
    }
  }

  async #awaitEnd(engine: LaunchedEngine): Promise<EngineExit> {
    const ended = new AbortController();
    const { logger, pace } = this;
    void awaitHang(engine, { logger, pace, signal: ended.signal }).then((hangs) => {
      if (!hangs) return;
      logger.error({ enginePid: engine.pid }, 'the search engine lives but answers nothing: it is killed');
      engine.kill();
    });
    const exit = await engine.exited;
    ended.abort();
    return exit;
  }

  /** Null when stopped meanwhile. */
  async #relaunch(): Promise<LaunchedEngine | null> {
    for (;;) {
      try {
        await delay(this.#delayMs, undefined, { signal: this.#stopping.signal });
        this.#delayMs = Math.min(this.#delayMs * 2, lastDelayMs);
        const engine = await this.#launch();
        this.#restarts += 1;
        return engine;
      } catch (err) {
        if (this.#stopping.signal.aborted) return null;
        this.logger.error({ err }, 'the search engine cannot be started again yet');
      }
    }
  }
}
