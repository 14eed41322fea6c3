import { InvalidArgumentError, type Command } from 'commander';
import { periodOf } from '../retrieval/date-bound.js';
import type { Terminal } from './terminal.js';

const help = `
Who a name means is told from the tables that extraction reads: office-holders with their terms, bodies, countries,
groups, spellings. What a service has stored plays no part: \`GET /v1/actors?q=\` finds that.

Exit code: 0 somebody is meant, 1 nobody is known or several fit equally well, 2 wrong arguments.

Examples:
  $ onrecord actors resolve Zelenskyi
  $ onrecord actors resolve "foreign ministry" --country KR
  $ onrecord actors resolve Ivanov --country RU --on 2003-05-01
  $ onrecord actors resolve Pyongyang --json`;

interface Options {
  country?: string;
  on?: string;
  json?: boolean;
}

/** `onrecord actors resolve`: whom a name means to the extraction, and why; needs no service. */
export function addActorsCommand(program: Command, terminal: Terminal, exit: (code: number) => void): void {
  const actors = program.command('actors').summary('see whom a name means, and why; needs no service');
  actors.description('Tells what is known of actors. Needs neither a service nor an engine.');
  actors
    .command('resolve')
    .summary('see whom a name means, and why')
    .description(
      'Prints whom a name means to the extraction, and why. Needs neither a service nor an engine.',
    )
    .argument('<name>', 'a name, in one argument')
    .option('--country <code>', 'the country that stands beside it', readCode)
    .option('--on <date>', 'the day on which it is printed, YYYY-MM-DD: tells who held office', readDay)
    .option('--json', 'print JSON')
    .addHelpText('after', help)
    .action(async (name: string, { country, on, json = false }: Options) => {
      const { runResolve } = await import('./actors/run-resolve.js');
      exit(await runResolve({ name, country: country ?? null, day: on ?? null, json }, terminal));
    });
}

const codeForm = /^[A-Z]{2,}$/;

/** Whether it is the code of a country is told when the tables are loaded. */
function readCode(value: string): string {
  if (codeForm.test(value)) return value;
  throw new InvalidArgumentError('Give a code in upper case, such as FR or EU.');
}

function readDay(value: string): string {
  if (/^\d{4}-\d{2}-\d{2}$/.test(value) && periodOf(value) !== undefined) return value;
  throw new InvalidArgumentError('Give a real day as YYYY-MM-DD.');
}
