import { linesOf, MAX_LINE_BYTES, type LineBatch } from './line-batches.js';

/** A line of NDJSON: its value, or why there is none. */
export type JsonLine = { number: number; bytes: number } & (
  { value: unknown; fault?: undefined } | { fault: string; isTooLong: boolean }
);

/** Takes a byte order mark away, as programs put before UTF-8. */
const utf8 = new TextDecoder('utf-8', { fatal: true });

/** Reads the lines of a batch; blank ones are left out. */
export function* readJsonLines(batch: LineBatch, maxLineBytes = MAX_LINE_BYTES): Generator<JsonLine> {
  for (const { number, bytes } of linesOf(batch)) {
    const size = bytes.length;
    if (size > maxLineBytes) {
      yield {
        number,
        bytes: size,
        fault: `The line is longer than ${maxLineBytes.toLocaleString('en')} bytes.`,
        isTooLong: true,
      };
      continue;
    }
    try {
      const text = utf8.decode(bytes).trim();
      if (text !== '') yield { number, bytes: size, value: JSON.parse(text) as unknown };
    } catch (error) {
      yield { number, bytes: size, fault: explain(error), isTooLong: false };
    }
  }
}

function explain(error: unknown): string {
  if (!(error instanceof SyntaxError)) return 'The line is not in UTF-8.';
  const position = /position (\d+)/.exec(error.message)?.[1];
  const ended = error.message.includes('end of JSON') || error.message.includes('Unterminated');
  const broken =
    position === undefined ? 'it is broken' : `it is broken at character ${Number(position) + 1}`;
  const place = ended ? 'it ends too soon' : broken;
  return `The line is not JSON: ${place}.`;
}
