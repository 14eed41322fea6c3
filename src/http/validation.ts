import { z } from 'zod';
import { explainIssue, explainUnknownKey, type RequestPart } from './issue.js';
import { maxFaults, type Fault } from './problem.js';

/** What is left of a part of a request once it was checked: its value, or what is wrong with it. */
export interface Validated {
  /** Undefined where there are faults. */
  value?: unknown;
  /** The first `maxFaults` of them. */
  faults: readonly Fault[];
  /** Of all faults. */
  faultCount: number;
}

/** Checks one part of a request; faults are told, not thrown. */
export function validate(schema: z.ZodType, input: unknown, part: RequestPart): Validated {
  const result = schema.safeParse(input, { error: (issue) => explainIssue(issue, part) });
  if (result.success) return { value: result.data, faults: [], faultCount: 0 };
  const { issues } = result.error;
  return {
    faults: issues
      .slice(0, maxFaults)
      .flatMap((issue) => faultsOf(issue, schema, part))
      .slice(0, maxFaults),
    faultCount: issues.reduce((count, issue) => count + faultsIn(issue), 0),
  };
}

function faultsIn(issue: z.core.$ZodIssue): number {
  return issue.code === 'unrecognized_keys' ? issue.keys.length : 1;
}

function faultsOf(issue: z.core.$ZodIssue, schema: z.ZodType, part: RequestPart): Fault[] {
  if (issue.code === 'unrecognized_keys') {
    const allowed = schema instanceof z.ZodObject && issue.path.length === 0 ? Object.keys(schema.shape) : [];
    return issue.keys.slice(0, maxFaults).map((key) => ({
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
