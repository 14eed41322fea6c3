const LINE_FEED = 0x0a;

/** No article is longer; a stream without line breaks must not fill the memory. */
export const MAX_LINE_BYTES = 64 * 1024 * 1024;

/** Whole lines of a stream. */
export interface LineBatch {
  /** Number of the first one in the stream, from 1. */
  firstLine: number;
  /** UTF-8, line breaks included; of a line over the limit only so much that it can be told. */
  bytes: Uint8Array;
}

/** Cuts a stream at line breaks into batches, each as large as the pieces that the stream comes in. */
export async function* readLineBatches(
  stream: AsyncIterable<Uint8Array>,
  maxLineBytes = MAX_LINE_BYTES,
): AsyncGenerator<LineBatch> {
  let firstLine = 1;
  let held: Uint8Array[] = [];
  let heldBytes = 0;
  for await (const chunk of stream) {
    const end = chunk.lastIndexOf(LINE_FEED) + 1;
    if (end > 0) {
      const bytes = Buffer.concat([...held, chunk.subarray(0, end)]);
      yield { firstLine, bytes };
      firstLine += countLines(bytes);
      held = [];
      heldBytes = 0;
    }
    if (end < chunk.length && heldBytes <= maxLineBytes) {
      held.push(chunk.subarray(end));
      heldBytes += chunk.length - end;
    }
  }
  if (heldBytes > 0) yield { firstLine, bytes: Buffer.concat(held) };
}

/** A line's bytes, without its line feed. */
export interface RawLine {
  number: number;
  bytes: Uint8Array;
}

/** The lines of a batch. */
export function* linesOf({ firstLine, bytes }: LineBatch): Generator<RawLine> {
  let number = firstLine;
  for (let start = 0; start < bytes.length; number++) {
    const newline = bytes.indexOf(LINE_FEED, start);
    const end = newline < 0 ? bytes.length : newline;
    yield { number, bytes: bytes.subarray(start, end) };
    start = end + 1;
  }
}

function countLines(bytes: Uint8Array): number {
  let count = 0;
  for (let at = bytes.indexOf(LINE_FEED); at >= 0; at = bytes.indexOf(LINE_FEED, at + 1)) count++;
  return count;
}
