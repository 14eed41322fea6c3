import { CommandFailure, EXIT } from '../failure.js';
import { printable } from '../printable.js';
import type { ConnectionFault } from '../service/faults.js';
import { RefusedRequest } from '../service/faults.js';
import { problemLines } from '../service/problem-lines.js';
import { openService, type ServiceClient } from '../service/service-client.js';
import { write, type Terminal } from '../terminal.js';
import { inBatches } from './batches.js';
import { forEachConcurrently } from './for-each-concurrently.js';
import type { InputFormat } from './input-format.js';
import { listFiles, type InputFile } from './list-files.js';
import { startProgress } from './progress.js';
import { readInputs } from './read-inputs.js';
import { sendBatch, type OutgoingArticle } from './send-batch.js';
import { countDone, countLeftOut, countStored, newTally, summarize, type Tally } from './tally.js';
import { toRequest, type ArticleDefaults } from './to-request.js';

/** One is answered while the next is on its way. */
const REQUESTS = 2;
const BATCH = { count: 500, bytes: 4_000_000, waitMs: 50 };
/** The service bears with an engine that is away for a minute or two before it answers. */
const ANSWER_TIMEOUT_MS = 300_000;

export interface IngestOptions {
  /** Files and folders; `-` is standard input. */
  paths: readonly string[];
  url: string;
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
  const { paths, format, url, defaults, wait } = options;
  const files = await listFiles(paths, format);
  const key = terminal.env.ONRECORD_KEY;
  const service = openService({
    url,
    key,
    retries: 0,
    connections: REQUESTS,
    answerTimeoutMs: ANSWER_TIMEOUT_MS,
  });
  try {
    await service.assertReachable();
    const startedMs = performance.now();
    const bytes = paths.includes('-') ? 0 : files.reduce((sum, file) => sum + file.bytes, 0);
    const progress = await startProgress(terminal.stderr, bytes);
    const tally = newTally();
    const advance = (taken: number) => {
      progress.advance(taken, countDone(tally));
    };
    const fail = ({ place, bytes: taken }: Place, lines: readonly string[]) => {
      tally.failed++;
      progress.log(`${printable(place)}: ${lines.join('\n')}`);
      advance(taken);
    };
    const sending = {
      service,
      wait,
      onStored: ({ bytes: taken }: OutgoingArticle, stored: Parameters<typeof countStored>[1]) => {
        countStored(tally, stored);
        advance(taken);
      },
      onRefused: async (article: OutgoingArticle, refusal: RefusedRequest | ConnectionFault) => {
        if (refusal instanceof RefusedRequest) fail(article, problemLines(refusal.problem));
        else {
          fail(article, [`The connection failed: ${printable(refusal.message)}`]);
          await assertStillThere(service, refusal);
        }
      },
    };
    try {
      const articles = readArticles(files, terminal, { defaults, tally, fail });
      const batches = inBatches(articles, { ...BATCH, bytesOf: ({ text }) => text.length });
      await forEachConcurrently(batches, REQUESTS, async (batch) => {
        await sendBatch(batch, sending).catch((error: unknown) => {
          // Nobody waits for more input then.
          terminal.stdin.destroy();
          throw error instanceof RefusedRequest ? refused(service, error) : error;
        });
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

type Place = Pick<OutgoingArticle, 'place' | 'bytes'>;

interface Reading {
  defaults: ArticleDefaults;
  tally: Tally;
  fail: (place: Place, lines: readonly string[]) => void;
}

/** The articles that can be sent; those that cannot are told. */
async function* readArticles(
  files: readonly InputFile[],
  { stdin }: Terminal,
  { defaults, tally, fail }: Reading,
): AsyncGenerator<OutgoingArticle> {
  for await (const input of readInputs(files, stdin)) {
    const { place, bytes } = input;
    if (input.fault !== undefined) {
      fail(input, [printable(input.fault)]);
      continue;
    }
    const { body, leftOut } = toRequest(input.fields, defaults);
    countLeftOut(tally, leftOut);
    yield { place, bytes, text: JSON.stringify(body) };
  }
}

const repeatLater = 'Repeat the command then: articles that are there already stay as they are.';

/** One article that breaks the connection off is that article's fault; a service that is gone ends the command. */
async function assertStillThere(service: ServiceClient, fault: ConnectionFault): Promise<void> {
  try {
    await service.assertReachable();
  } catch (cause) {
    throw new CommandFailure(
      `The service at ${service.url} answers no more (${fault.message}), so the rest was not sent.\n` +
        `Start it again. ${repeatLater}`,
      EXIT.failed,
      { cause },
    );
  }
}

function refused({ url }: ServiceClient, refusal: RefusedRequest): CommandFailure {
  const told = problemLines(refusal.problem).join('\n');
  const advice = refusal.isPassing ? `\nWait until it can. ${repeatLater}` : '';
  const message = `The service at ${url} takes no articles, so the rest was not sent. ${told}${advice}`;
  return new CommandFailure(message, EXIT.failed, { cause: refusal });
}
