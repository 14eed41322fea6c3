import { CommanderError, type Command } from 'commander';
import { CommandFailure, EXIT } from './failure.js';
import { printable } from './printable.js';
import { isBrokenPipe, type Terminal } from './terminal.js';

/** Makes a program write to a terminal, and fail instead of ending the process. Subcommands added later do the same. */
export function bindTo(program: Command, terminal: Terminal): Command {
  return program
    .showHelpAfterError('(--help tells what is allowed)')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => terminal.stdout.write(text),
      writeErr: (text) => terminal.stderr.write(text),
      getOutHelpWidth: () => terminal.stdout.columns ?? 100,
      getErrHelpWidth: () => terminal.stderr.columns ?? 100,
    });
}

/**
 * Runs a program; what it fails with is told on standard error under its name.
 *
 * @param args what follows the program's name
 * @returns the exit code of a failure, or 0
 */
export async function runProgram(
  program: Command,
  args: readonly string[],
  terminal: Terminal,
): Promise<number> {
  // A broken pipe also fails the write that met it, which is where it is dealt with.
  for (const output of [terminal.stdout, terminal.stderr]) output.on('error', () => undefined);
  try {
    await program.parseAsync([...args], { from: 'user' });
    return EXIT.ok;
  } catch (error) {
    if (isBrokenPipe(error)) return EXIT.ok;
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.ok : EXIT.usage;
    if (!(error instanceof CommandFailure)) throw error;
    terminal.stderr.write(`${program.name()}: ${error.message.split('\n').map(printable).join('\n')}\n`);
    return error.exitCode;
  }
}
