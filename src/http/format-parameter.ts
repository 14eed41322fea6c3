import { z } from 'zod';
import type { FormatDefinition, Operation } from './operation.js';

/** The name of the form that every answer with a body has. */
export const jsonFormat = 'json';

/** Forms of an operation's answers beside JSON, by name; none where all it answers is JSON. */
export function formatsOf({ responses }: Operation): Readonly<Record<string, FormatDefinition>> {
  return Object.fromEntries(
    Object.values(responses).flatMap(({ formats = {} }): [string, FormatDefinition][] =>
      Object.entries(formats),
    ),
  );
}

/** True where an operation's answers can be JSON. */
export function answersJson({ responses }: Operation): boolean {
  return Object.values(responses).some(({ body }) => body !== undefined);
}

/** The schema of an operation's query: where its answers have several forms, `format` chooses one. */
export function querySchemaOf(operation: Operation): z.ZodObject | undefined {
  const formats = formatsOf(operation);
  if (Object.keys(formats).length === 0 || !answersJson(operation)) return operation.query;
  return (operation.query ?? z.strictObject({})).safeExtend({ format: formatParameter(formats) });
}

function formatParameter(formats: Readonly<Record<string, FormatDefinition>>) {
  const names = Object.keys(formats);
  const meanings = Object.entries(formats).map(
    ([name, { description, without = [] }]) => `\`${name}\`: ${description}${refusing(without)}`,
  );
  const examples = [jsonFormat, ...names].map((name) => [name, { summary: name, value: name }] as const);
  return z
    .enum([jsonFormat, ...names])
    .optional()
    .meta({
      description: `The form of the answer; it goes before the header \`Accept\`. \`${jsonFormat}\`: as described below. ${meanings.join(' ')}`,
      param: { examples: { none: { summary: 'Not given' }, ...Object.fromEntries(examples) } },
    });
}

function refusing(names: readonly string[]): string {
  return names.length === 0 ? '' : ` Not together with ${names.map((name) => `\`${name}\``).join(', ')}.`;
}
