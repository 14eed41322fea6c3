import { writeFile } from 'node:fs/promises';
import { Command } from 'commander';
import { readArticles, toGoldDocument } from '../eval/gold-articles.js';
import { readCorpus } from '../eval/gold-corpus.js';
import type { GoldDocument } from '../eval/gold.js';
import { SLOTS } from '../src/extraction/3-attribution/weighing/slots.js';
import { fitConditionalLogit } from './conditional-logit.js';
import { collectExamples } from './examples.js';
import { writeWeights } from './weights-file.js';

/** Our own articles count so many times: they are few beside a corpus, and of the kind that Onrecord is for. */
const OWN_WEIGHT = 3;

async function readGold(path: string): Promise<GoldDocument[]> {
  if (path.endsWith('.jsonl')) return (await readCorpus(path)).map(({ gold }) => gold);
  const own = (await readArticles(path)).map(toGoldDocument);
  return Array.from({ length: OWN_WEIGHT }, () => own).flat();
}

await new Command('train')
  .description('Learns the weights of the extraction from a corpus in which every statement is marked.')
  .argument(
    '<gold...>',
    'corpora as JSON lines and folders of our own articles, as `npm run eval` reads them',
  )
  .option('--out <file>', 'where to write the weights', 'src/extraction/data/weights.ts')
  .action(async (paths: readonly string[], { out }: { out: string }) => {
    const documents = (await Promise.all(paths.map(readGold))).flat();
    const examples = documents.flatMap(collectExamples);
    await writeFile(out, writeWeights(fitConditionalLogit(examples, SLOTS)));
    const none = examples.filter(({ right }) => right === 0).length;
    console.log(
      `${documents.length} documents, ${examples.length} choices, ${none} of them against a statement: ${out}`,
    );
  })
  .parseAsync();
