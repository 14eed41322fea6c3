import { z } from 'zod';
import { warningsOf, type ActorRole, type ResolvedActor } from './resolved-actor.js';

/** Something that was done otherwise than its client may think. */
export const Warning = z
  .object({
    parameter: z.string().meta({ description: 'The parameter it is about.', example: 'speaker' }),
    detail: z.string().meta({
      description: 'What was done otherwise than one may think.',
      example:
        'No speaker indexed has the name `Halvarsne`. Give a full name, a person’s last name, or an id.',
    }),
  })
  .meta({ id: 'Warning', description: 'Something to know about the answer.' });
export type Warning = z.output<typeof Warning>;

/** Words and phrases of a query that the engine reads; what is excluded does not count, but comes too late after them. */
const mostTerms = 10;
const term = /(?<=^|\s)-(?:"[^"]*"?|\S+)|"[^"]*"?|[\p{L}\p{M}\p{N}]+/gu;

/** Warns of words that the engine does not read. */
export function warnOfWords(words = ''): Warning[] {
  let read = 0;
  for (const [each] of words.matchAll(term)) {
    if (read === mostTerms) return [{ parameter: 'q', detail: unreadWords }];
    if (!each.startsWith('-')) read += 1;
  }
  return [];
}

const unreadWords = `Only the first ${mostTerms} words of \`q\` are read; the others were left out of the search.`;

/** Warns of an order by relevance where there is nothing to be relevant to. */
export function warnOfSort({ q, sort }: { q?: string | undefined; sort?: string | undefined }): Warning[] {
  if (sort !== 'relevance' || q !== undefined) return [];
  return [
    {
      parameter: 'sort',
      detail: 'Without `q` nothing is more relevant than another: the newest come first.',
    },
  ];
}

/** Warns of names and ids that stand for nobody, or that others bear too. */
export function warnOfNames(
  parameter: string,
  role: ActorRole,
  resolved: readonly ResolvedActor[],
): Warning[] {
  return resolved.flatMap((each) => warningsOf(role, each).map((detail) => ({ parameter, detail })));
}
