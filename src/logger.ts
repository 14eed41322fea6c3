import { destination, pino } from 'pino';

/** What our modules log with: pino, or anything of its shape. */
export interface Logger {
  debug: Log;
  info: Log;
  warn: Log;
  error: Log;
}

/** An error belongs under the key `err`, where it is written with its stack and its causes. */
interface Log {
  (message: string): void;
  (details: object, message: string): void;
}

/** Opens the service's log: JSON lines on standard error, for standard output belongs to the commands' results. */
export function createLogger(level: string) {
  return pino({ level }, destination({ dest: 2, sync: true }));
}
