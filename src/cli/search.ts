import type { Command } from 'commander';
import type { SearchOptions } from './search/query-string.js';
import { serviceUrlOption } from './service/service-option.js';
import type { Terminal } from './terminal.js';

const help = `
Different options must all match; an option given several times means any of its values. Actors are given by name or by id,
countries by their two-letter code, dates as YYYY, YYYY-MM or YYYY-MM-DD.

Exit code: 0 searched, 1 the service refuses the search, 2 wrong arguments or no service.

Examples:
  $ onrecord search river treaty
  $ onrecord search --speaker "Ingrid Halvarsen" --from 2026-03 --sort date
  $ onrecord search --speaker-country NO --target-country FI --target-country SE --kind direct
  $ onrecord search '"leave the treaty"'                a phrase: quoted once more, for the shell
  $ onrecord search -- treaty -fishing                  without a word: after --
  $ onrecord search --articles --country KE --json`;

interface Options extends SearchOptions {
  url: string;
  articles?: boolean;
  json?: boolean;
}

/** `onrecord search`: searches a running service. */
export function addSearchCommand(program: Command, terminal: Terminal, exit: (code: number) => void): void {
  program
    .command('search')
    .summary('see who said what about whom, and when')
    .description('Searches a running service and prints a table.')
    .argument('[words...]', 'words that must all be there')
    .option('--speaker <name>', 'who speaks', collect)
    .option('--actor <name>', 'who speaks or is spoken of', collect)
    .option('--target <name>', 'who is spoken of', collect)
    .option('--country <code>', 'country of the speaker or a target, or one that is mentioned', collect)
    .option('--speaker-country <code>', 'country of the speaker', collect)
    .option('--target-country <code>', 'country of a target', collect)
    .option('--from <date>', 'said then or later; with --articles, published')
    .option('--to <date>', 'said then or earlier; with --articles, published')
    .option('--kind <kind>', 'direct, indirect or mixed', collect)
    .option('--sort <order>', 'relevance, date or -date (newest first)')
    .option('--limit <count>', 'how many to show, 1 to 100; 20 if left out')
    .option('--articles', 'search articles in place of statements')
    .option('--json', 'print the answer as JSON')
    .addOption(serviceUrlOption(terminal.env))
    .addHelpText('after', help)
    .action(async (words: string[], { url, articles = false, json = false, ...parameters }: Options) => {
      const { runSearch } = await import('./search/run-search.js');
      exit(await runSearch({ words, parameters, articles, json, url }, terminal));
    });
}

function collect(value: string, before: string[] = []): string[] {
  return [...before, value];
}
