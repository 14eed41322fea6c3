import type { z } from 'zod';
import { ArticleSummary } from '../../articles/schema.js';
import { Statement } from '../../statements/schema.js';
import { searchAnswer } from '../../retrieval/answer.js';
import { CommandFailure, EXIT } from '../failure.js';
import { printable, toJson } from '../printable.js';
import { useService } from '../service/use-service.js';
import { showsColors, write, type Terminal } from '../terminal.js';
import { articleColumns, statementColumns } from './columns.js';
import { optionOfParameter, toQueryString, type SearchOptions } from './query-string.js';
import { drawTable, type TableLayout } from './table.js';

const RETRIES = 2;
/** Where no terminal tells. */
const USUAL_WIDTH = 120;

export interface SearchRequest {
  words: readonly string[];
  parameters: SearchOptions;
  /** Searches articles in place of statements. */
  articles: boolean;
  /** Prints the answer as it came. */
  json: boolean;
  url: string;
}

/**
 * Searches a running service and prints what it finds.
 *
 * @returns the exit code
 * @throws CommandFailure where the service cannot be reached or refuses the search
 */
export async function runSearch(request: SearchRequest, terminal: Terminal): Promise<number> {
  const { stdout } = terminal;
  const answer = await ask(request, terminal.env.ONRECORD_KEY);
  if (request.json) {
    await write(stdout, `${toJson(answer, 2)}\n`);
    return EXIT.ok;
  }
  const columns = Number(terminal.env.COLUMNS);
  const layout = {
    width: stdout.columns ?? (columns > 0 ? columns : USUAL_WIDTH),
    colors: showsColors(stdout, terminal.env),
  };
  await write(stdout, request.articles ? showArticles(answer, layout) : showStatements(answer, layout));
  return EXIT.ok;
}

async function ask(
  { words, parameters, articles, url }: SearchRequest,
  key: string | undefined,
): Promise<unknown> {
  const path = `/v1/${articles ? 'articles' : 'statements'}${toQueryString(words, parameters)}`;
  const options = { url, key, retries: RETRIES, connections: 1 };
  return useService(options, (service) => service.call({ method: 'GET', path }), optionOfParameter);
}

function showStatements(answer: unknown, layout: TableLayout): string {
  const found = understand(searchAnswer(Statement), answer);
  return show(drawTable(found.items, statementColumns, layout), found, ['statement', 'statements']);
}

function showArticles(answer: unknown, layout: TableLayout): string {
  const found = understand(searchAnswer(ArticleSummary), answer);
  return show(drawTable(found.items, articleColumns, layout), found, ['article', 'articles']);
}

function understand<Answer>(schema: z.ZodType<Answer>, answer: unknown): Answer {
  const read = schema.safeParse(answer);
  if (read.success) return read.data;
  throw new CommandFailure(
    'The answer is not one that this version of onrecord understands. Is this the right address? --json prints it.',
    EXIT.failed,
    { cause: read.error },
  );
}

interface Found {
  items: unknown[];
  total: { value: number; relation: 'eq' | 'gte' };
  warnings?: { parameter: string; detail: string }[] | undefined;
}

function show(table: string, { items, total, warnings = [] }: Found, [one, many]: [string, string]): string {
  const told = warnings.map(
    ({ parameter, detail }) => `Note on ${optionOfParameter(parameter)}: ${printable(detail)}`,
  );
  const count = `${total.relation === 'gte' ? 'at least ' : ''}${total.value} ${total.value === 1 ? one : many}`;
  const shown = items.length < total.value ? `${items.length} of ${count}` : count;
  return `${[...(items.length > 0 ? [table, shown] : [`No ${many} found`]), ...told].join('\n')}\n`;
}
