import type { Command } from 'commander';
import { parseCount } from './parse-count.js';
import type { Terminal } from './terminal.js';

const help = `
Input, one article a line (UTF-8; blank lines are left out):
  {"id": "a1", "text": "…", "title": "…", "publishedAt": "2026-03-11"}

  Only \`text\` is required. \`title\` is taken for page furniture where the text repeats it; \`publishedAt\` dates
  what is said, and is read from the text's dateline where it is not given. Other fields are left out.

Output, a line for each of these lines, in the same order:
  {"id": "a1", "statements": […], "countries": [{"start": 0, "end": 4, "code": "NO"}]}

  Offsets count in the \`text\` given, in UTF-16 code units. In place of an article that cannot be read stands
  {"id": …, "error": "…"}, with \`id\` null where it is not known; standard error tells the line.

Exit code: 0 all went well, 1 some lines could not be read, 2 wrong arguments or no such file.

Examples:
  $ onrecord extract < articles.ndjson > statements.ndjson
  $ onrecord extract --workers 4 2025.ndjson 2026.ndjson | gzip > statements.ndjson.gz
  $ echo '{"id":1,"text":"Ingrid Halvarsen said that Norway would sign."}' | onrecord extract`;

/** `onrecord extract`: statements of articles as NDJSON, without a service. */
export function addExtractCommand(program: Command, terminal: Terminal, exit: (code: number) => void): void {
  program
    .command('extract')
    .summary('find the statements of articles as NDJSON; needs no service')
    .description('Finds the statements of articles given as NDJSON. Needs neither a service nor an engine.')
    .argument('[files...]', 'NDJSON files; `-`, or none, for standard input')
    .option('-w, --workers <count>', 'threads that extract, 1 to 64', parseCount(1, 64), 1)
    .option('--rules-only', 'leave the learned weights aside: the word of the rules stands', false)
    .addHelpText('after', help)
    .action(async (files: string[], options: { workers: number; rulesOnly: boolean }) => {
      const { runExtract } = await import('./extract/run-extract.js');
      exit(await runExtract({ files, ...options }, terminal));
    });
}
