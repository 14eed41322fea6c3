import { Option, type Command } from 'commander';
import { scopes, type Scope } from '../http/access/scope.js';
import type { Terminal } from './terminal.js';

const help = `
Prints the key, this once, and the line that tells the service of it: the key's SHA-256, its scope and its name. The line
goes into API_KEYS (several with commas between) or into the file that API_KEYS_FILE names (one a line); the service reads
them when it starts. Whoever calls the service sends the key as \`Authorization: Bearer KEY\`; the commands of onrecord send
what ONRECORD_KEY holds.

A key with the scope read may search, write may store and delete articles too, admin may do everything.

Example:
  $ onrecord key new --scope write --name newsdesk`;

/** `onrecord key new`: makes a key. */
export function addKeyCommand(program: Command, terminal: Terminal, exit: (code: number) => void): void {
  program
    .command('key')
    .summary('make keys for the service')
    .description('Makes keys for the service.')
    .command('new')
    .summary('make a key')
    .description('Makes a key, and the line that configures the service to take it. Nothing is stored.')
    .addOption(new Option('--scope <scope>', 'what it may do').choices(scopes).makeOptionMandatory())
    .option('--name <name>', 'whose it is, for the log; made of the scope and the hash if left out')
    .addHelpText('after', help)
    .action(async ({ scope, name }: { scope: Scope; name?: string }) => {
      const { runKeyNew } = await import('./key/run-key-new.js');
      exit(await runKeyNew({ scope, name }, terminal));
    });
}
