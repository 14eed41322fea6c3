import { readArticles } from '../eval/gold-articles.js';
import { readCorpus } from '../eval/gold-corpus.js';
import { median } from '../eval/ratio.js';
import { extract } from '../src/extraction/extract.js';
import { ODD_TEXTS } from './odd-texts.js';

const SMALL = 100_000;
const LARGE = 1_000_000;
const RUNS = 5;
const [path = 'gold/development'] = process.argv.slice(2);

async function readTexts(): Promise<string[]> {
  if (!path.endsWith('.jsonl')) return (await readArticles(path)).map(({ text }) => text);
  return (await readCorpus(path)).map(({ gold }) => gold.text);
}

/** The texts joined, again and again, up to `size` code units. */
function join(texts: readonly string[], size: number): string {
  const once = texts.join('\n\n');
  return once.repeat(Math.ceil(size / once.length)).slice(0, size);
}

/** Milliseconds that a text takes: the median of several runs. */
function measure(text: string, runs: number): number {
  return median(
    Array.from({ length: runs }, () => {
      const start = performance.now();
      extract({ text, publishedAt: '2026-01-15' });
      return performance.now() - start;
    }),
  );
}

const texts = await readTexts();
const makers = { 'articles joined': (size: number) => join(texts, size), ...ODD_TEXTS };
for (const text of texts) extract({ text });
const print = (...cells: readonly string[]) => {
  const [name = '', ...figures] = cells;
  process.stdout.write(`${name.padEnd(32)}${figures.map((figure) => figure.padStart(12)).join('')}\n`);
};
print('text', '100 KB, ms', '1 MB, ms', 'ratio');
for (const [name, make] of Object.entries(makers)) {
  const runs = name === 'articles joined' ? RUNS : 1;
  const small = measure(make(SMALL), RUNS);
  const large = measure(make(LARGE), runs);
  print(name, small.toFixed(0), large.toFixed(0), (large / small).toFixed(1));
}
