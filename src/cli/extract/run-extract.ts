import { createReadStream, type Stats } from 'node:fs';
import { access, constants, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { CommandFailure, EXIT } from '../failure.js';
import { readLineBatches, type LineBatch } from '../../lines/line-batches.js';
import { printable } from '../printable.js';
import { isBrokenPipe, write, type Terminal } from '../terminal.js';
import { extractBatch, type BatchResult } from './extract-batch.js';
import { mapInOrder } from '../../lines/map-in-order.js';
import { startThreadPool } from '../../threads/thread-pool.js';
import type { ExtractTask } from './extract-thread.js';

export interface ExtractOptions {
  /** NDJSON files, `-` for standard input; none at all means the same. */
  files: readonly string[];
  /** Threads that extract; 1 works without another thread. */
  workers: number;
  /** Leaves the learned weights aside. */
  rulesOnly?: boolean;
  /** What the threads run, as `ThreadPoolOptions` has it. */
  script?: URL;
}

/**
 * Writes a line of NDJSON for every line read, in the same order; holds only a few batches at a time.
 *
 * @returns the exit code
 */
export async function runExtract(options: ExtractOptions, terminal: Terminal): Promise<number> {
  const files = options.files.length > 0 ? options.files : ['-'];
  await assertReadable(files);
  const { workers, rulesOnly = false, script = new URL('./extract-thread', import.meta.url) } = options;
  const settings = { now: new Date(), rulesOnly };
  const pool = workers > 1 ? startThreadPool<ExtractTask, BatchResult>({ script, threads: workers }) : null;
  // Two batches a thread: one that it works on, one that waits for it.
  const limit = pool === null ? 1 : 2 * workers;
  const run = (batch: LineBatch): BatchResult | Promise<BatchResult> => {
    if (pool === null) return extractBatch(batch, settings);
    const bytes = new Uint8Array(batch.bytes);
    return pool.run({ batch: { ...batch, bytes }, settings }, [bytes.buffer]);
  };
  let failed = false;
  try {
    const results = mapInOrder(
      readFiles(files, terminal.stdin),
      { count: limit },
      async ({ file, batch }) => ({
        file,
        ...(await run(batch)),
      }),
    );
    for await (const { file, output, faults } of results) {
      if (faults.length > 0) {
        failed = true;
        await write(terminal.stderr, describeFaults(file, faults));
      }
      await write(terminal.stdout, output);
    }
  } catch (error) {
    // The reader has enough; what failed until then still counts.
    if (!isBrokenPipe(error)) throw error;
  } finally {
    if (files.includes('-')) terminal.stdin.destroy();
    await pool?.close();
  }
  return failed ? EXIT.failed : EXIT.ok;
}

async function assertReadable(files: readonly string[]): Promise<void> {
  for (const file of files) {
    if (file !== '-') await assertFile(file);
  }
}

async function assertFile(file: string): Promise<void> {
  let found: Stats;
  try {
    await access(file, constants.R_OK);
    found = await stat(file);
  } catch (cause) {
    throw new CommandFailure(`The file ${file} does not exist or may not be read.`, EXIT.usage, { cause });
  }
  if (found.isDirectory()) {
    throw new CommandFailure(
      `${file} is a folder: name the NDJSON files in it, as in ${join(file, '*.ndjson')}`,
    );
  }
}

async function* readFiles(
  files: readonly string[],
  stdin: Readable,
): AsyncGenerator<{ file: string; batch: LineBatch }> {
  for (const file of files) {
    const stream: AsyncIterable<Buffer> = file === '-' ? stdin : createReadStream(file);
    for await (const batch of readLineBatches(stream)) yield { file, batch };
  }
}

function describeFaults(file: string, faults: BatchResult['faults']): string {
  const place = file === '-' ? 'line ' : `${printable(file)}:`;
  return faults.map(({ line, detail }) => `${place}${line}: ${printable(detail)}\n`).join('');
}
