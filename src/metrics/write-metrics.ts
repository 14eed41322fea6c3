import { Counter, Gauge, Histogram, type Registry } from 'prom-client';

/** Whoever stores articles tells these how it goes. */
export interface WriteMetrics {
  /** How much waits or is being written, whenever that changes. */
  readonly onLoad: (load: { articles: number; bytes: number }) => void;
  /** How the write of an article ended. */
  readonly onOutcome: (outcome: string) => void;
  /** How long the reading of an article took, and the extraction of what it says. */
  readonly onPrepared: (seconds: number) => void;
}

/** Measures the writing of articles. */
export function measureWrites(registry: Registry): WriteMetrics {
  const queuedArticles = new Gauge({
    name: 'onrecord_write_queue_articles',
    help: 'Articles that wait to be written or are being written.',
    registers: [registry],
  });
  const queuedBytes = new Gauge({
    name: 'onrecord_write_queue_bytes',
    help: 'Bytes of the articles, as given, that wait to be written or are being written.',
    registers: [registry],
  });
  const outcomes = new Counter({
    name: 'onrecord_articles_written_total',
    help: 'Writes of articles by how they ended; `refused`: there is no text to read, `failed`: the fault is ours or the engine’s.',
    labelNames: ['outcome'],
    registers: [registry],
  });
  const preparation = new Histogram({
    name: 'onrecord_extraction_seconds',
    help: 'How long it took to read an article and to extract its statements.',
    buckets: [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
    registers: [registry],
  });
  return {
    onLoad: ({ articles, bytes }) => {
      queuedArticles.set(articles);
      queuedBytes.set(bytes);
    },
    onOutcome: (outcome) => {
      outcomes.inc({ outcome });
    },
    onPrepared: (seconds) => {
      preparation.observe(seconds);
    },
  };
}
