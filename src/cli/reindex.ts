import type { Command } from 'commander';
import { serviceUrlOption } from './service/service-option.js';
import type { Terminal } from './terminal.js';

const help = `
After an upgrade that finds statements better, this has the service read every stored text again. Searches are answered from
the old index until the new one is whole, then from that; what is stored meanwhile is in both.

The service does the work: broken off here, it goes on there, and the same command shows again how far it is. It also goes on
after the service was stopped.

Exit code: 0 all is read again, 1 the service cannot do it, 2 wrong arguments or no service.

Example:
  $ onrecord reindex`;

/** `onrecord reindex`: has a running service find all statements anew. */
export function addReindexCommand(program: Command, terminal: Terminal, exit: (code: number) => void): void {
  program
    .command('reindex')
    .summary('have a running service read all stored texts again')
    .description('Has a running service find all statements anew in the texts that it stores.')
    .addOption(serviceUrlOption(terminal.env))
    .addHelpText('after', help)
    .action(async ({ url }: { url: string }) => {
      const { runReindex } = await import('./reindex/run-reindex.js');
      exit(await runReindex({ url }, terminal));
    });
}
