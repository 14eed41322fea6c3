import { z } from 'zod';
import type { FormatDefinition } from '../operation.js';

/** NDJSON of a whole result. @param example one line of it */
export function ndjsonFormat(items: string, example: string): FormatDefinition {
  return {
    mediaType: 'application/x-ndjson',
    streamed: true,
    description: `NDJSON of the whole result, streamed: ${items} a line, as in \`items\`.`,
    schema: z.string().meta({
      description: `${items} a line, as in \`items\` of the JSON answer; all of them. An answer that is broken off is not whole.`,
      example,
    }),
  };
}

/** Items as lines of JSON, a piece a page. */
export async function* writeNdjson(pages: AsyncIterable<readonly unknown[]>): AsyncGenerator<string> {
  for await (const page of pages) {
    yield page.map((item) => `${JSON.stringify(item)}\n`).join('');
  }
}
