import { parentPort, workerData } from 'node:worker_threads';
import type { LineBatch } from '../../lines/line-batches.js';
import { extractBatch } from './extract-batch.js';
import type { ExtractSettings } from './extract-line.js';

/** A thread of `onrecord extract --workers`: answers every batch with its result, in the order they come in. */
const settings = workerData as ExtractSettings;
parentPort?.on('message', (batch: LineBatch) => parentPort?.postMessage(extractBatch(batch, settings)));
