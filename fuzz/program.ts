import { randomInt } from 'node:crypto';
import { Command, Option } from 'commander';
import { describeApi } from '../src/api-description.js';
import { CommandFailure } from '../src/cli/failure.js';
import { parseCount } from '../src/cli/parse-count.js';
import { bindTo, runProgram } from '../src/cli/run-program.js';
import type { Terminal } from '../src/cli/terminal.js';
import { createLogger } from '../src/logger.js';
import { writeReport } from './report.js';
import { fuzz } from './run.js';
import { startFuzzedService } from './service.js';

const help = `
The requests are made from the OpenAPI document: operations, parameters and bodies as it describes them, at their
bounds and beyond them, with odd texts, headers and methods; and what HTTP itself forbids. They go to a service on an
engine of its own. An answer is a fault where its status is 5xx, where the document does not allow its status, headers,
type or body, where it is no refusal of what the document forbids, and where it takes longer than 2 seconds.

With --of articles, they bring texts, pages, JSON, NDJSON and bytes to POST /v1/articles, /v1/articles/bulk and
/v1/extract that no newsroom has: deep nesting, huge tables, entity bombs, halves of characters, what is broken or cut.

Exit code: 0 no fault, 1 faults, 2 wrong arguments.

Examples:
  $ npm run fuzz
  $ npm run fuzz -- --requests 20000 --seed 7
  $ npm run fuzz -- --of articles --requests 5000`;

/**
 * Runs the fuzzer.
 *
 * @param args what follows the program's name
 * @returns the exit code
 */
export function runFuzzer(args: readonly string[], terminal: Terminal): Promise<number> {
  return runProgram(createProgram(terminal), args, terminal);
}

interface Options {
  of: 'requests' | 'articles';
  requests: number;
  seed: number;
}

/** Every so many requests, a line tells how far the run is. */
const toldEvery = 500;

function createProgram(terminal: Terminal): Command {
  return bindTo(new Command('fuzz'), terminal)
    .description(
      'Sends random requests, sound and not, to the API and holds every answer against its description.',
    )
    .option('--requests <count>', 'how many requests', parseCount(1, 10_000_000), 5_000)
    .addOption(
      new Option('--of <what>', 'what the requests are: of all kinds, or articles that are hardly any')
        .choices(['requests', 'articles'])
        .default('requests'),
    )
    .option(
      '--seed <number>',
      'makes the same requests again',
      parseCount(0, 2 ** 31 - 1),
      randomInt(2 ** 31 - 1),
    )
    .addHelpText('after', help)
    .action(async ({ of, requests, seed }: Options) => {
      terminal.stdout.write(`${requests} requests, --seed ${seed}\n`);
      const { origin, stop } = await startFuzzedService(createLogger('error'));
      try {
        const report = await fuzz({
          origin,
          document: describeApi(),
          requests,
          of,
          seed,
          onAnswer: (count) => {
            if (count % toldEvery === 0) terminal.stderr.write(`${count} requests sent\n`);
          },
        });
        terminal.stdout.write(writeReport(report));
        if (report.faults.length > 0)
          throw new CommandFailure('the API does not answer as it is described', 1);
      } finally {
        await stop();
      }
    });
}
