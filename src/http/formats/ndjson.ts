import { z } from 'zod';
import type { ZodOpenApiOverrideMetaContext } from 'zod-openapi';
import { ndjsonType } from '../body-type.js';
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

/**
 * The schema of a text whose lines have a schema of their own, which is `contentSchema` there: of each line, not of the whole,
 * for which OpenAPI has no word before 3.2.
 *
 * @param line has an id, by which it is referred to
 */
export function textOfLines(line: z.ZodType, meta: { description: string; example?: string }): z.ZodString {
  const override = ({ jsonSchema }: ZodOpenApiOverrideMetaContext) => {
    jsonSchema.contentMediaType = ndjsonType.name;
    jsonSchema.contentSchema = { $ref: `#/components/schemas/${line.meta()?.id ?? ''}` };
  };
  return z.string().meta({ ...meta, override });
}

/** Values as lines of JSON, a piece a line. */
export async function* writeLines(values: AsyncIterable<unknown>): AsyncGenerator<string> {
  for await (const value of values) yield `${JSON.stringify(value)}\n`;
}

/** Items as lines of JSON, a piece a page. */
export async function* writeNdjson(pages: AsyncIterable<readonly unknown[]>): AsyncGenerator<string> {
  for await (const page of pages) {
    yield page.map((item) => `${JSON.stringify(item)}\n`).join('');
  }
}
