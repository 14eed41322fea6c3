import { once } from 'node:events';
import { isatty } from 'node:tty';
import { inspect } from 'node:util';
import { ConfigError, loadConfig } from './config.js';
import { createLogger } from './logger.js';
import {
  DataFolderInUseError,
  EngineBinaryError,
  EngineStartError,
  MasterKeyError,
  NoEngineBinaryError,
} from './search/engine/errors.js';
import { GivenEngineError, ListenError, startService } from './service.js';

/**
 * Runs the service until it is told to stop by SIGINT, SIGTERM or SIGHUP, during its start too; sets the exit code to 1
 * where it cannot start. A second signal changes nothing: npm passes on a Ctrl-C that the terminal has sent to all already.
 */
export async function serve(environment: Readonly<Record<string, string | undefined>>): Promise<void> {
  const told = stopSignal();
  try {
    const config = loadConfig(environment);
    const logger = createLogger(config.logLevel);
    const logsToTerminal = isatty(2);
    const stopping = once(told, 'abort').then(() => {
      // The terminal is gone: writing to it would be a fault that ends the process out of order.
      if (logsToTerminal && nameOf(told) === 'SIGHUP') logger.level = 'silent';
      logger.info({ signal: nameOf(told) }, 'Stopping');
    });
    const service = await startService(config, logger, told);
    await stopping;
    await service.stop();
    logger.info('Stopped');
  } catch (error) {
    if (told.aborted && error === told.reason) return;
    process.exitCode = 1;
    process.stderr.write(`Onrecord cannot run: ${describeFailure(error)}\n`);
  }
}

/** Listens from the call on. SIGHUP comes when the terminal is closed. The reason is an error with the signal’s name. */
function stopSignal(): AbortSignal {
  const told = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => {
      told.abort(new Error(signal));
    });
  }
  return told.signal;
}

function nameOf(told: AbortSignal): string {
  return told.reason instanceof Error ? told.reason.message : '';
}

/** What an operator can mend is told by its message alone; of anything else the stack is needed. */
const mendable = [
  ConfigError,
  ListenError,
  GivenEngineError,
  DataFolderInUseError,
  EngineBinaryError,
  EngineStartError,
  MasterKeyError,
  NoEngineBinaryError,
];

function describeFailure(error: unknown): string {
  const isMendable = mendable.some((kind) => error instanceof kind);
  return isMendable && error instanceof Error ? error.message : inspect(error);
}
