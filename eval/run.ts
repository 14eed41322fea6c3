import { stat, writeFile } from 'node:fs/promises';
import { CommandFailure } from '../src/cli/failure.js';
import { toJson } from '../src/cli/printable.js';
import { write, type Terminal } from '../src/cli/terminal.js';
import { extract } from '../src/extraction/extract.js';
import type { ExtractedStatement, ExtractionInput } from '../src/extraction/types.js';
import { evaluate } from './evaluation.js';
import { scoreFields } from './fields.js';
import type { EvaluatedDocument } from './gold.js';
import { readArticles, toGoldDocument } from './gold-articles.js';
import { readCorpus } from './gold-corpus.js';
import { prepareArticle } from './prepare.js';
import { describeEvaluation } from './report/evaluation.js';
import { describeFields, describeWrongFields, pickWrongFields } from './report/fields.js';
import { measureSpeed, type Speed } from './speed.js';

export interface EvaluationOptions {
  calibration: boolean;
  /** Examples of each sort of error. */
  errors: number;
  /** Warm passes. */
  passes: number;
  /** A file to write what was found to. */
  predictions?: string;
  json: boolean;
  /** Leaves the learned weights aside. */
  rulesOnly: boolean;
}

/** Measures the extraction on a corpus, or on a folder of gold articles, and prints what comes out. */
export async function runOnGold(path: string, options: EvaluationOptions, terminal: Terminal): Promise<void> {
  const report = (await isFolder(path))
    ? await runOnArticles(path, options)
    : await runOnCorpus(path, options);
  await write(terminal.stdout, report);
}

async function runOnCorpus(file: string, options: EvaluationOptions): Promise<string> {
  const corpus = await readCorpus(file);
  if (corpus.length === 0) throw new CommandFailure(`${file}: there is no document in it.`);
  const articles = corpus.map(({ gold, publishedAt }) => ({ id: gold.id, text: gold.text, publishedAt }));
  const { results, speed } = extractAll(articles, options);
  const documents = corpus.map(({ gold }, index) => ({ gold, statements: results[index] ?? [] }));
  await writePredictions(documents, options);
  const evaluation = { ...evaluate(documents, options.errors), speed };
  return options.json ? `${toJson(evaluation, 2)}\n` : describeEvaluation(evaluation, options);
}

async function runOnArticles(folder: string, options: EvaluationOptions): Promise<string> {
  const gold = await readArticles(folder);
  if (gold.length === 0) throw new CommandFailure(`${folder}: there is no article in it: no file *.yaml.`);
  const prepared = gold.map((article) => ({ article, prepared: prepareArticle(article) }));
  const { results, speed } = extractAll(
    prepared.map((each) => each.prepared),
    options,
  );
  const articles = prepared.map((each, index) => ({ ...each, statements: results[index] ?? [] }));
  const documents = articles.map(({ article, statements }) => ({
    gold: toGoldDocument(article),
    statements,
  }));
  await writePredictions(documents, options);
  const evaluation = { ...evaluate(documents, options.errors), speed };
  const fields = scoreFields(articles);
  const wrong = pickWrongFields(fields, options.errors);
  if (options.json) return `${toJson({ ...evaluation, fields: { scores: fields.scores, wrong } }, 2)}\n`;
  const parts = [describeEvaluation(evaluation, options), describeFields(fields), describeWrongFields(wrong)];
  return parts.filter((part) => part !== '').join('\n');
}

function extractAll(
  articles: readonly (ExtractionInput & { id: string })[],
  { passes, rulesOnly }: EvaluationOptions,
): { results: ExtractedStatement[][]; speed: Speed } {
  return measureSpeed(articles, (article) => extract(article, { rulesOnly }).statements, {
    passes,
    clock: () => process.hrtime.bigint(),
  });
}

async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch (error) {
    throw new CommandFailure(`${path}: there is no such file or folder.`, undefined, { cause: error });
  }
}

async function writePredictions(
  documents: readonly EvaluatedDocument[],
  { predictions }: EvaluationOptions,
): Promise<void> {
  if (predictions === undefined) return;
  const lines = documents.map(({ gold, statements }) => `${JSON.stringify({ id: gold.id, statements })}\n`);
  await writeFile(predictions, lines.join(''));
}
