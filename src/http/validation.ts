import { z } from 'zod';
import { explainIssue, explainUnknownKey, type RequestPart } from './issue.js';
import type { Fault } from './problem.js';

export type Validated =
  { value: unknown; faults: readonly [] } | { value?: undefined; faults: readonly Fault[] };

/** Checks one part of a request; every fault is told, none thrown. */
export function validate(schema: z.ZodType, input: unknown, part: RequestPart): Validated {
  const result = schema.safeParse(input, { error: (issue) => explainIssue(issue, part) });
  if (result.success) return { value: result.data, faults: [] };
  return { faults: result.error.issues.flatMap((issue) => faultsOf(issue, schema, part)) };
}

function faultsOf(issue: z.core.$ZodIssue, schema: z.ZodType, part: RequestPart): Fault[] {
  if (issue.code === 'unrecognized_keys') {
    const allowed = schema instanceof z.ZodObject && issue.path.length === 0 ? Object.keys(schema.shape) : [];
    return issue.keys.map((key) => ({
      ...place([...issue.path, key], part),
      detail: explainUnknownKey(key, part === 'body' ? 'field' : 'parameter', allowed),
    }));
  }
  return [{ ...place(issue.path, part), detail: issue.message }];
}

function place(path: readonly PropertyKey[], part: RequestPart): { pointer: string } | { parameter: string } {
  if (part !== 'body') return { parameter: String(path[0]) };
  return { pointer: `#${path.map((step) => `/${escape(String(step))}`).join('')}` };
}

/** RFC 6901 in the form of a URI fragment. */
function escape(step: string): string {
  return encodeURIComponent(
    step
      .replaceAll('~', '~0')
      .replaceAll('/', '~1')
      .replace(/\p{Surrogate}/gu, '\ufffd'),
  );
}
