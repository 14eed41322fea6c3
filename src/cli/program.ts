import { Command, CommanderError } from 'commander';
import { version } from '../version.js';
import { addExtractCommand } from './extract.js';
import { CommandFailure, EXIT } from './failure.js';
import { addIngestCommand } from './ingest.js';
import { printable } from './printable.js';
import { addSearchCommand } from './search.js';
import { addServeCommand } from './serve.js';
import { isBrokenPipe, type Terminal } from './terminal.js';

const help = `
Examples:
  $ onrecord serve                                        run the service at http://127.0.0.1:3000
  $ onrecord ingest articles/ archive.ndjson              send articles to it
  $ onrecord search --speaker "Ingrid Halvarsen" treaty   see who said what
  $ onrecord extract < archive.ndjson > found.ndjson      find statements without a service

\`onrecord help COMMAND\` tells more.`;

/**
 * Runs the command line.
 *
 * @param args what follows the program's name
 * @returns the exit code
 */
export async function runCommandLine(args: readonly string[], terminal: Terminal): Promise<number> {
  // A broken pipe also fails the write that met it, which is where it is dealt with.
  for (const output of [terminal.stdout, terminal.stderr]) output.on('error', () => undefined);
  let exitCode: number = EXIT.ok;
  const program = createProgram(terminal, (code) => {
    exitCode = code;
  });
  try {
    await program.parseAsync([...args], { from: 'user' });
    return exitCode;
  } catch (error) {
    if (isBrokenPipe(error)) return EXIT.ok;
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.ok : EXIT.usage;
    if (!(error instanceof CommandFailure)) throw error;
    terminal.stderr.write(`onrecord: ${error.message.split('\n').map(printable).join('\n')}\n`);
    return error.exitCode;
  }
}

function createProgram(terminal: Terminal, exit: (code: number) => void): Command {
  const program = new Command('onrecord')
    .description('Who said what about whom, and when: statements extracted from the news.')
    .version(version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .addHelpText('after', help)
    .showHelpAfterError('(--help tells what is allowed)')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => terminal.stdout.write(text),
      writeErr: (text) => terminal.stderr.write(text),
      getOutHelpWidth: () => terminal.stdout.columns ?? 100,
      getErrHelpWidth: () => terminal.stderr.columns ?? 100,
    });
  addServeCommand(program, terminal, exit);
  addIngestCommand(program, terminal, exit);
  addSearchCommand(program, terminal, exit);
  addExtractCommand(program, terminal, exit);
  return program;
}
