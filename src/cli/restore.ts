import type { Command } from 'commander';
import type { Terminal } from './terminal.js';

const help = `
For the service that runs its own engine: stop it first. DATA_DIR and MEILI_BIN configure it as they do the service. What is
there is replaced only with --replace, and only once the backup is restored and found good: until then nothing is lost by
breaking it off. A backup opens in later versions of the engine, too.

Exit code: 0 restored, 1 it cannot be restored, 2 wrong arguments.

Examples:
  $ onrecord restore data/backups/20261122-031703123.dump --replace
  $ DATA_DIR=/var/lib/onrecord onrecord restore /mnt/safe/onrecord-2026-11-22.dump`;

/** `onrecord restore`: makes a service's data folder from a backup. */
export function addRestoreCommand(program: Command, terminal: Terminal, exit: (code: number) => void): void {
  program
    .command('restore')
    .summary('restore a backup while the service is stopped')
    .description('Makes the data of a service that is stopped anew from a backup.')
    .argument('<file>', 'a backup')
    .option('--replace', 'take the place of data that are there')
    .addHelpText('after', help)
    .action(async (file: string, { replace = false }: { replace?: boolean }) => {
      const { runRestore } = await import('./restore/run-restore.js');
      exit(await runRestore({ file, replace }, terminal));
    });
}
