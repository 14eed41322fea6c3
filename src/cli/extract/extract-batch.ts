import { readJsonLines } from '../../lines/json-lines.js';
import type { LineBatch } from '../../lines/line-batches.js';
import { toJson } from '../printable.js';
import { extractLine, type ExtractSettings } from './extract-line.js';

/** What came of a batch of lines. */
export interface BatchResult {
  /** NDJSON: a line for every line that was not blank, in the same order. */
  output: string;
  faults: { line: number; detail: string }[];
}

/** Finds the statements of the articles in a batch, one article a line. */
export function extractBatch(batch: LineBatch, settings: ExtractSettings): BatchResult {
  const lines: string[] = [];
  const faults: BatchResult['faults'] = [];
  for (const line of readJsonLines(batch)) {
    const result = extractLine(line, settings);
    if ('error' in result) faults.push({ line: line.number, detail: result.error });
    lines.push(`${toJson(result)}\n`);
  }
  return { output: lines.join(''), faults };
}
