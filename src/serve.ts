import { once } from 'node:events';
import { isatty } from 'node:tty';
import { inspect } from 'node:util';
import { loadConfig } from './config.js';
import { boundHeapGrowth } from './heap-growth.js';
import { createLogger } from './logger.js';
import { isMendable } from './mendable.js';
import { startService } from './service.js';
import { stopSignal } from './stop-signal.js';

/**
 * Runs the service until it is told to stop by SIGINT, SIGTERM or SIGHUP, during its start too; sets the exit code to 1
 * where it cannot start. A second signal changes nothing: npm passes on a Ctrl-C that the terminal has sent to all already.
 */
export async function serve(environment: Readonly<Record<string, string | undefined>>): Promise<void> {
  boundHeapGrowth();
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

function nameOf(told: AbortSignal): string {
  return told.reason instanceof Error ? told.reason.message : '';
}

function describeFailure(error: unknown): string {
  return isMendable(error) ? error.message : inspect(error);
}
