import { Worker } from 'node:worker_threads';
import type { LineBatch } from '../../lines/line-batches.js';
import type { BatchResult } from './extract-batch.js';
import type { ExtractSettings } from './extract-line.js';

/** Runs batches on threads. */
export interface WorkerPool {
  run(batch: LineBatch): Promise<BatchResult>;
  close(): Promise<void>;
}

interface Waiting {
  resolve: (result: BatchResult) => void;
  reject: (error: unknown) => void;
}

/** Starts threads on the script of worker.ts. A thread that fails fails the batches it has; none is tried again. */
export function startWorkerPool(count: number, script: URL, settings: ExtractSettings): WorkerPool {
  const threads = Array.from({ length: count }, () => startThread(script, settings));
  return {
    run: (batch) =>
      threads.reduce((best, thread) => (thread.load() < best.load() ? thread : best)).run(batch),
    close: async () => {
      await Promise.all(threads.map((thread) => thread.close()));
    },
  };
}

function startThread(script: URL, settings: ExtractSettings) {
  const worker = new Worker(script, { workerData: settings });
  const waiting: Waiting[] = [];
  let failure: Error | null = null;
  worker.on('message', (result: BatchResult) => waiting.shift()?.resolve(result));
  worker.on('error', (error) => {
    failure = error;
    for (const { reject } of waiting.splice(0)) reject(error);
  });
  return {
    load: () => waiting.length,
    run: ({ firstLine, bytes }: LineBatch) =>
      new Promise<BatchResult>((resolve, reject) => {
        if (failure !== null) {
          reject(failure);
          return;
        }
        waiting.push({ resolve, reject });
        const own = new Uint8Array(bytes);
        worker.postMessage({ firstLine, bytes: own }, [own.buffer]);
      }),
    close: () => worker.terminate(),
  };
}
