import { writeFile } from 'node:fs/promises';
import { Command } from 'commander';
import { readCorpus } from '../eval/gold-corpus.js';
import { SLOTS } from '../src/extraction/3-attribution/weighing/slots.js';
import { fitConditionalLogit } from './conditional-logit.js';
import { collectExamples } from './examples.js';
import { writeWeights } from './weights-file.js';

await new Command('train')
  .description('Learns the weights of the extraction from a corpus in which every statement is marked.')
  .argument('<corpus>', 'JSON lines, as `npm run eval` reads them')
  .option('--out <file>', 'where to write the weights', 'src/extraction/data/weights.ts')
  .action(async (corpus: string, { out }: { out: string }) => {
    const documents = await readCorpus(corpus);
    const examples = documents.flatMap(({ gold }) => collectExamples(gold));
    await writeFile(out, writeWeights(fitConditionalLogit(examples, SLOTS)));
    const none = examples.filter(({ right }) => right === 0).length;
    console.log(
      `${documents.length} documents, ${examples.length} choices, ${none} of them against a statement: ${out}`,
    );
  })
  .parseAsync();
