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
 * Runs the service until it is told to stop by SIGINT or SIGTERM; sets the exit code to 1 where it cannot start.
 * A second signal changes nothing: npm passes on a Ctrl-C that the terminal has sent to all already.
 */
export async function serve(environment: Readonly<Record<string, string | undefined>>): Promise<void> {
  try {
    const config = loadConfig(environment);
    const logger = createLogger(config.logLevel);
    const told = nextSignal();
    const service = await startService(config, logger);
    logger.info({ signal: await told }, 'Stopping');
    await service.stop();
    logger.info('Stopped');
  } catch (error) {
    process.exitCode = 1;
    process.stderr.write(`Onrecord cannot run: ${describeFailure(error)}\n`);
  }
}

/** Listens from the call on, so that a signal during the start is not lost. */
function nextSignal(): Promise<NodeJS.Signals> {
  return new Promise((resolve) => {
    process.on('SIGINT', resolve);
    process.on('SIGTERM', resolve);
  });
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
