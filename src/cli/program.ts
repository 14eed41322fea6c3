import { Command } from 'commander';
import { version } from '../version.js';
import { addActorsCommand } from './actors.js';
import { addBackupCommand } from './backup.js';
import { addExtractCommand } from './extract.js';
import { EXIT } from './failure.js';
import { addIngestCommand } from './ingest.js';
import { addKeyCommand } from './key.js';
import { addReindexCommand } from './reindex.js';
import { addRestoreCommand } from './restore.js';
import { addSearchCommand } from './search.js';
import { addServeCommand } from './serve.js';
import { bindTo, runProgram } from './run-program.js';
import type { Terminal } from './terminal.js';

const help = `
Examples:
  $ onrecord serve                                        run the service at http://127.0.0.1:3000
  $ onrecord ingest articles/ archive.ndjson              send articles to it
  $ onrecord search --speaker "Ingrid Halvarsen" treaty   see who said what
  $ onrecord extract < archive.ndjson > found.ndjson      find statements without a service
  $ onrecord actors resolve "Igor Ivanov" --on 2003-05-01  see whom a name means, and why
  $ onrecord key new --scope write                        make a key for the service

\`onrecord help COMMAND\` tells more.`;

/**
 * Runs the command line.
 *
 * @param args what follows the program's name
 * @returns the exit code
 */
export async function runCommandLine(args: readonly string[], terminal: Terminal): Promise<number> {
  let exitCode: number = EXIT.ok;
  const program = createProgram(terminal, (code) => {
    exitCode = code;
  });
  const failure = await runProgram(program, args, terminal);
  return failure === EXIT.ok ? exitCode : failure;
}

function createProgram(terminal: Terminal, exit: (code: number) => void): Command {
  const program = bindTo(new Command('onrecord'), terminal)
    .description('Who said what about whom, and when: statements extracted from the news.')
    .version(version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .addHelpText('after', help);
  addServeCommand(program, terminal, exit);
  addIngestCommand(program, terminal, exit);
  addSearchCommand(program, terminal, exit);
  addReindexCommand(program, terminal, exit);
  addBackupCommand(program, terminal, exit);
  addRestoreCommand(program, terminal, exit);
  addExtractCommand(program, terminal, exit);
  addKeyCommand(program, terminal, exit);
  addActorsCommand(program, terminal, exit);
  return program;
}
