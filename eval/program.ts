import { Command } from 'commander';
import { parseCount } from '../src/cli/parse-count.js';
import { bindTo, runProgram } from '../src/cli/run-program.js';
import type { Terminal } from '../src/cli/terminal.js';
import { runOnGold, type EvaluationOptions } from './run.js';

const help = `
GOLD is a corpus, one document a line:
  {"id", "text", "quotes": [{"start", "end", "kind", "cueClass", "speaker", "cue"}], "meta": {"date"}}

  Offsets are UTF-16 code units; speaker and cue are spans or null. cueClass is speech, none, or other: a thought, a wish
  or a plan, which is no statement. Or it is a folder of articles in YAML (gold/development), whose every annotated field
  is then told besides.

Figures are in percent. A piece of content is found where its intersection over union with a gold piece is 0.5 or more,
both without marks and stops at their edges, one to one; exact: the same without those edges; ggt.3: three tenths of the
gold piece are covered. In a row that is a part of the gold, what falls on gold outside it does not count.

Exit code: 0 measured, 2 wrong arguments, no such file, or a line of it that cannot be read.

Examples:
  $ npm run eval -- corpus.jsonl
  $ npm run eval -- corpus.jsonl --calibration --errors 20
  $ npm run eval -- gold/development --json > figures.json`;

/**
 * Runs the measurement of the extraction.
 *
 * @param args what follows the program's name
 * @returns the exit code
 */
export function runEvaluation(args: readonly string[], terminal: Terminal): Promise<number> {
  return runProgram(createProgram(terminal), args, terminal);
}

function createProgram(terminal: Terminal): Command {
  return bindTo(new Command('eval'), terminal)
    .description('Measures the extraction against texts in which every statement is marked.')
    .argument('<gold>', 'a corpus as JSON lines, or a folder of articles in YAML')
    .option('--calibration', 'also print how many statements are right by confidence', false)
    .option(
      '--errors <count>',
      'also print so many examples of each sort of error',
      parseCount(0, 100_000),
      0,
    )
    .option(
      '--passes <count>',
      'warm passes that the speed is the median of, 0 to 100',
      parseCount(0, 100),
      5,
    )
    .option('--predictions <file>', 'also write what was found, one document a line')
    .option('--rules-only', 'leave the learned weights aside: the word of the rules stands', false)
    .option('--json', 'print everything as one JSON document', false)
    .addHelpText('after', help)
    .action(async (gold: string, options: EvaluationOptions) => {
      await runOnGold(gold, options, terminal);
    });
}
