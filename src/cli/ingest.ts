import { Option, type Command } from 'commander';
import { INPUT_FORMATS, type InputFormat } from './ingest/input-format.js';
import { serviceUrlOption } from './service/service-option.js';
import type { Terminal } from './terminal.js';

const help = `
Files are taken by their names: .txt as text, .html and .htm as pages, .json as an article or a list of them, .ndjson and
.jsonl as one article a line. JSON articles have the fields of POST /v1/articles: text or html, title, url, source, author,
publishedAt, language; others are left out, and the summary tells which. Of folders, hidden files are left out.
Standard input is taken for what it looks like unless --format tells.

Articles go to POST /v1/articles/bulk, some hundreds in a request. Sending one again is safe: the same article stays one
article. What fails for a while is tried again.

A service that has keys asks for one with the scope write: set ONRECORD_KEY to it.

Exit code: 0 all went well, 1 some articles failed, 2 wrong arguments, no such file, or no service.

Examples:
  $ onrecord ingest article.txt --published-at 2026-03-11 --source "Fjord Wire"
  $ onrecord ingest archive/ 2025.ndjson
  $ zcat archive.ndjson.gz | onrecord ingest -`;

interface Options {
  url: string;
  format?: InputFormat;
  publishedAt?: string;
  source?: string;
  language?: string;
}

/** `onrecord ingest`: sends articles to a running service. */
export function addIngestCommand(program: Command, terminal: Terminal, exit: (code: number) => void): void {
  program
    .command('ingest')
    .summary('send articles to a running service')
    .description(
      'Sends articles to a running service, which finds their statements and makes them searchable.',
    )
    .argument('<paths...>', 'files and folders; `-` for standard input')
    .addOption(serviceUrlOption(terminal.env))
    .addOption(
      new Option('-f, --format <format>', 'what the files hold, whatever their names').choices(INPUT_FORMATS),
    )
    .option('--published-at <date>', 'publication date of articles that tell none')
    .option('--source <name>', 'outlet of articles that tell none')
    .option('--language <tag>', 'language of articles that tell none')
    .addHelpText('after', help)
    .action(async (paths: string[], { url, format, ...defaults }: Options) => {
      const { runIngest } = await import('./ingest/run-ingest.js');
      exit(await runIngest({ paths, url, format, defaults }, terminal));
    });
}
