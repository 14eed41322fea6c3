import { createReadStream } from 'node:fs';
import type { Readable } from 'node:stream';
import { isRecord } from '../../values.js';
import { readJsonLines } from '../../lines/json-lines.js';
import { MAX_LINE_BYTES, readLineBatches } from '../../lines/line-batches.js';
import { decodeText } from './decode-text.js';
import { formatOfContent, type InputFormat } from './input-format.js';
import { describeUnreadable, type InputFile } from './list-files.js';

/** An article found in a file, with its fields as they stand there; or why there is none. */
export type InputArticle = {
  /** Where it stands, for people: `archive.ndjson:12`. */
  place: string;
  /** How much of the file it takes. */
  bytes: number;
} & ({ fields: Readonly<Record<string, unknown>>; fault?: undefined } | { fault: string });

/** Reads the articles of files one after another; of NDJSON only a few lines are held at a time. */
export async function* readInputs(
  files: readonly InputFile[],
  stdin: Readable,
): AsyncGenerator<InputArticle> {
  for (const file of files) {
    const found = { place: placeOf(file), bytes: 0 };
    if (file.fault !== undefined) {
      yield { ...found, fault: file.fault };
      continue;
    }
    try {
      yield* readFile(file, stdin);
    } catch (error) {
      yield { ...found, fault: describeUnreadable(error) };
    }
  }
}

async function* readFile(file: InputFile, stdin: Readable): AsyncGenerator<InputArticle> {
  const stream: AsyncIterable<Uint8Array> = file.path === '-' ? stdin : createReadStream(file.path);
  if (file.format !== undefined) {
    yield* readStream(stream, file.format, placeOf(file));
    return;
  }
  const { beginning, whole } = await peek(stream);
  yield* readStream(whole, formatOfContent(decodeText(beginning) ?? ''), placeOf(file));
}

async function* readStream(
  stream: AsyncIterable<Uint8Array>,
  format: InputFormat,
  place: string,
): AsyncGenerator<InputArticle> {
  if (format === 'ndjson') {
    for await (const batch of readLineBatches(stream)) {
      for (const { number, bytes, ...line } of readJsonLines(batch)) {
        const found = { place: `${place}:${number}`, bytes };
        yield line.fault === undefined ? toInput(line.value, found) : { ...found, fault: line.fault };
      }
    }
    return;
  }
  const content = await readAll(stream);
  const found = { place, bytes: content?.length ?? 0 };
  if (content === null) {
    yield { ...found, fault: `It is longer than ${MAX_LINE_BYTES.toLocaleString('en')} bytes.` };
    return;
  }
  const text = decodeText(content);
  if (text === null) yield { ...found, fault: 'It is no text: it holds bytes that no text has.' };
  else if (format === 'json') yield* readJson(text, found);
  else yield { ...found, fields: { [format]: text } };
}

/** One article, or a list of them. */
function* readJson(text: string, found: { place: string; bytes: number }): Generator<InputArticle> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    yield { ...found, fault: 'It is not JSON. Files with an article a line need --format ndjson.' };
    return;
  }
  const list: unknown[] = Array.isArray(value) ? value : [value];
  const bytes = Math.round(found.bytes / list.length);
  for (const [index, each] of list.entries()) {
    const place = Array.isArray(value) ? `${found.place}[${index}]` : found.place;
    yield toInput(each, { place, bytes });
  }
}

function toInput(value: unknown, found: { place: string; bytes: number }): InputArticle {
  if (!isRecord(value)) return { ...found, fault: 'An article must be a JSON object.' };
  return { ...found, fields: value };
}

function placeOf({ path }: InputFile): string {
  return path === '-' ? '(standard input)' : path;
}

/** Null where there is more than memory should hold. */
async function readAll(stream: AsyncIterable<Uint8Array>): Promise<Uint8Array | null> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    size += chunk.length;
    if (size > MAX_LINE_BYTES) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** A stream's first piece that is not blank, and the stream with it. */
async function peek(
  stream: AsyncIterable<Uint8Array>,
): Promise<{ beginning: Uint8Array; whole: AsyncIterable<Uint8Array> }> {
  const iterator = stream[Symbol.asyncIterator]();
  const chunks: Uint8Array[] = [];
  for (let next = await iterator.next(); next.done !== true; next = await iterator.next()) {
    chunks.push(next.value);
    if (/\S/.test(Buffer.from(next.value).toString('latin1'))) break;
  }
  return {
    beginning: Buffer.concat(chunks),
    whole: chain(chunks, { [Symbol.asyncIterator]: () => iterator }),
  };
}

async function* chain(
  first: readonly Uint8Array[],
  rest: AsyncIterable<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  yield* first;
  yield* rest;
}
