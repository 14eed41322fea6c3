import { CommandFailure, EXIT } from '../failure.js';
import { printable } from '../printable.js';
import { problemLines } from '../service/problem-lines.js';
import {
  ConnectionFault,
  openService,
  RefusedRequest,
  type ServiceClient,
} from '../service/service-client.js';
import { write, type Terminal } from '../terminal.js';
import { forEachConcurrently } from './for-each-concurrently.js';
import type { InputFormat } from './input-format.js';
import { listFiles } from './list-files.js';
import { startProgress } from './progress.js';
import { readInputs, type InputArticle } from './read-inputs.js';
import { countLeftOut, countStored, newTally, StoredArticle, summarize, type Tally } from './tally.js';
import { toRequest, type ArticleDefaults } from './to-request.js';

const RETRIES = 6;

export interface IngestOptions {
  /** Files and folders; `-` is standard input. */
  paths: readonly string[];
  url: string;
  /** How many articles are under way at a time. */
  concurrency: number;
  format?: InputFormat | undefined;
  defaults: ArticleDefaults;
  /** Waits between tries; a test need not. */
  wait?: (milliseconds: number) => Promise<unknown>;
}

/**
 * Sends articles to a running service, tells of each that fails, and sums up.
 *
 * @returns the exit code
 * @throws CommandFailure where nothing can be sent, or no more
 */
export async function runIngest(options: IngestOptions, terminal: Terminal): Promise<number> {
  const { paths, format, url, concurrency, defaults, wait } = options;
  const files = await listFiles(paths, format);
  const service = openService({
    url,
    key: terminal.env.ONRECORD_KEY,
    retries: RETRIES,
    connections: concurrency,
    ...(wait && { wait }),
  });
  try {
    await service.assertReachable();
    const startedMs = performance.now();
    const bytes = paths.includes('-') ? 0 : files.reduce((sum, file) => sum + file.bytes, 0);
    const progress = await startProgress(terminal.stderr, bytes);
    const tally = newTally();
    const fail = (place: string, lines: readonly string[]) => {
      tally.failed++;
      progress.log(`${printable(place)}: ${lines.join('\n')}`);
    };
    try {
      await forEachConcurrently(readInputs(files, terminal.stdin), concurrency, async (input) => {
        await ingestOne(input, { service, defaults, tally, fail }).catch((error: unknown) => {
          // Nobody waits for more input then.
          terminal.stdin.destroy();
          throw error;
        });
        progress.advance(input.bytes, tally.created + tally.replaced + tally.unchanged + tally.failed);
      });
    } finally {
      progress.stop();
      await write(terminal.stdout, `${summarize(tally, performance.now() - startedMs).join('\n')}\n`);
    }
    return tally.failed === 0 ? EXIT.ok : EXIT.failed;
  } finally {
    if (paths.includes('-')) terminal.stdin.destroy();
    await service.close();
  }
}

interface Sending {
  service: ServiceClient;
  defaults: ArticleDefaults;
  tally: Tally;
  fail: (place: string, lines: readonly string[]) => void;
}

async function ingestOne(input: InputArticle, { service, defaults, tally, fail }: Sending): Promise<void> {
  if (input.fault !== undefined) {
    fail(input.place, [printable(input.fault)]);
    return;
  }
  const { body, leftOut } = toRequest(input.fields, defaults);
  countLeftOut(tally, leftOut);
  try {
    const answer = StoredArticle.safeParse(
      await service.call({ method: 'POST', path: '/v1/articles', body }),
    );
    if (answer.success) countStored(tally, answer.data);
    else fail(input.place, ['The answer is not one of an Onrecord service. Is this the right address?']);
  } catch (error) {
    if (error instanceof RefusedRequest) fail(input.place, problemLines(error.problem));
    else if (error instanceof ConnectionFault) await tellOfConnection(error, input, { service, fail });
    else throw error;
  }
}

/** One article that breaks the connection off is that article's fault; a service that is gone ends the command. */
async function tellOfConnection(
  error: ConnectionFault,
  { place }: InputArticle,
  { service, fail }: Pick<Sending, 'service' | 'fail'>,
): Promise<void> {
  fail(place, [`The connection failed: ${printable(error.message)}`]);
  try {
    await service.assertReachable();
  } catch (cause) {
    throw new CommandFailure(
      `The service at ${service.url} answers no more (${error.message}), so the rest was not sent.\n` +
        'Repeat the command once it runs: articles that are there already stay as they are.',
      EXIT.failed,
      { cause },
    );
  }
}
