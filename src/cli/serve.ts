import type { Command } from 'commander';
import type { Terminal } from './terminal.js';

const help = `
The environment configures it: PORT, HOST, API_KEYS, DATA_DIR, MEILI_HOST, MEILI_API_KEY, MEILI_BIN, LOG_LEVEL
and others. The README tells what each does.

Examples:
  $ onrecord serve
  $ PORT=8080 DATA_DIR=/var/lib/onrecord onrecord serve`;

/** `onrecord serve`: what `npm start` does. */
export function addServeCommand(program: Command, { env }: Terminal, exit: (code: number) => void): void {
  program
    .command('serve')
    .summary('run the service until Ctrl-C')
    .description('Runs the service, and its search engine unless MEILI_HOST names one, until Ctrl-C.')
    .addHelpText('after', help)
    .action(async () => {
      const { serve } = await import('../serve.js');
      await serve(env);
      exit(Number(process.exitCode ?? 0));
    });
}
