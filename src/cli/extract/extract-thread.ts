import type { LineBatch } from '../../lines/line-batches.js';
import { onThread } from '../../threads/thread-task.js';
import { extractBatch } from './extract-batch.js';
import type { ExtractSettings } from './extract-line.js';

/** A batch of lines to be extracted. */
export interface ExtractTask {
  batch: LineBatch;
  settings: ExtractSettings;
}

/** What the threads of `onrecord extract --workers` run. */
export const run = onThread(({ batch, settings }: ExtractTask) => extractBatch(batch, settings));
