import { z } from 'zod';
import type { FormatDefinition } from '../operation.js';

/** NDJSON of a whole result. @param without parameters that mean nothing there */
export function ndjsonFormat(example: unknown, without: readonly string[] = []): FormatDefinition {
  return {
    mediaType: 'application/x-ndjson',
    streamed: true,
    without,
    description: 'NDJSON of the whole result, streamed.',
    schema: z.string().meta({
      description:
        'A line for each item, as in `items` of the JSON answer; all of them. An answer that is broken off is not whole.',
      example: `${JSON.stringify(example)}\n`,
    }),
  };
}

/** Items as lines of JSON, a piece a page. */
export async function* writeNdjson(pages: AsyncIterable<readonly unknown[]>): AsyncGenerator<string> {
  for await (const page of pages) {
    yield page.map((item) => `${JSON.stringify(item)}\n`).join('');
  }
}
