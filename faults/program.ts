import { randomInt } from 'node:crypto';
import { Command } from 'commander';
import { CommandFailure } from '../src/cli/failure.js';
import { parseCount } from '../src/cli/parse-count.js';
import { bindTo, runProgram } from '../src/cli/run-program.js';
import type { Terminal } from '../src/cli/terminal.js';
import { runRounds, type Round } from './rounds.js';

const help = `
In each round articles are stored one by one and in bulk, stored again in other versions, and deleted, until the service
or its engine is killed (SIGKILL) at a random moment; then the service is started again, or starts its engine again.
Held against what was answered: what was acknowledged is there, in the version acknowledged last, whole and once; of
nothing else is a part left once the repair is done; and the service is ready again in time.

Exit code: 0 all kept, 1 something was not, 2 wrong arguments.

Examples:
  $ npm run test:faults
  $ npm run test:faults -- --rounds 5 --seed 7`;

interface Options {
  rounds: number;
  seed: number;
}

/**
 * Runs the test of faults.
 *
 * @param args what follows the program's name
 * @returns the exit code
 */
export function runFaults(args: readonly string[], terminal: Terminal): Promise<number> {
  const program = bindTo(new Command('test:faults'), terminal)
    .description(
      'Kills the service and its engine amid writes, and holds what is there against what was acknowledged.',
    )
    .option('--rounds <count>', 'how many kills', parseCount(1, 1_000), 30)
    .option(
      '--seed <number>',
      'kills at the same moments again',
      parseCount(0, 2 ** 31 - 1),
      randomInt(2 ** 31 - 1),
    )
    .addHelpText('after', help)
    .action(async ({ rounds, seed }: Options) => {
      terminal.stdout.write(`${rounds} rounds, --seed ${seed}\n`);
      let failed = 0;
      for await (const round of runRounds({ rounds, seed })) {
        if (round.faults.length > 0) failed += 1;
        terminal.stdout.write(writeRound(round));
      }
      terminal.stdout.write(`${rounds - failed} passed, ${failed} failed\n`);
      if (failed > 0) throw new CommandFailure('the service has not kept its word', 1);
    });
  return runProgram(program, args, terminal);
}

/** Faults of a round that are told in full. */
const mostTold = 10;

function writeRound({ number, killed, afterMs, readyMs, repairedMs, acknowledged, faults }: Round): string {
  const told = faults.slice(0, mostTold).map((fault) => `  ${fault}\n`);
  const others = faults.length > mostTold ? [`  and ${faults.length - mostTold} more\n`] : [];
  return [
    `round ${number}: the ${killed} killed after ${seconds(afterMs)}, ready after ${seconds(readyMs)}, ` +
      `whole after ${seconds(repairedMs)}, ${acknowledged} acknowledged so far, ${faults.length} faults\n`,
    ...told,
    ...others,
  ].join('');
}

function seconds(ms: number): string {
  return `${(ms / 1_000).toFixed(1)} s`;
}
