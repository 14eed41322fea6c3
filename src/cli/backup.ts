import type { Command } from 'commander';
import { serviceUrlOption } from './service/service-option.js';
import type { Terminal } from './terminal.js';

const help = `
The file holds all that is stored, and is restored with \`onrecord restore\`. It lies in the service's data folder, in
backups/, where the last few are kept (BACKUPS_KEPT, 5 unless set); with --to, a copy is made that stays. Where the service
uses an engine of its own choice (MEILI_HOST), it lies in that engine's folder of dumps.

Exit code: 0 backed up, 1 the service cannot do it, 2 wrong arguments or no service.

Examples:
  $ onrecord backup
  $ onrecord backup --to /mnt/safe/onrecord-2026-11-22.dump`;

/** `onrecord backup`: has a running service write a backup. */
export function addBackupCommand(program: Command, terminal: Terminal, exit: (code: number) => void): void {
  program
    .command('backup')
    .summary('back up what a running service stores')
    .description('Has a running service write all that it stores into one file, and tells where it lies.')
    .option('--to <file>', 'copy it there, too')
    .addOption(serviceUrlOption(terminal.env))
    .addHelpText('after', help)
    .action(async ({ url, to }: { url: string; to?: string }) => {
      const { runBackup } = await import('./backup/run-backup.js');
      exit(await runBackup({ url, to: to ?? null }, terminal));
    });
}
