import type { z } from 'zod';
import { suggest } from './suggestion.js';

/** The part of a request that a schema describes. */
export type RequestPart = 'path' | 'query' | 'body';

/** Says what to do about an issue for which its schema has no message of its own. */
export function explainIssue(issue: z.core.$ZodRawIssue, part: RequestPart): string {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined ? 'Give a value: it is required.' : explainType(issue, part);
    case 'invalid_value':
      return explainChoice(issue.input, issue.values.map(String));
    case 'too_big':
      return `Give ${amount('at most', issue.maximum, issue.origin)}.`;
    case 'too_small':
      return issue.minimum === 1 && issue.origin === 'string'
        ? 'Give a value that is not empty, or leave it out.'
        : `Give ${amount('at least', issue.minimum, issue.origin)}.`;
    default:
      return 'Give a value of the form that the documentation at /docs shows.';
  }
}

/** Says that `key` is unknown, what was probably meant, and what is allowed. */
export function explainUnknownKey(
  key: string,
  kind: 'field' | 'parameter',
  allowed: readonly string[],
): string {
  const near = suggest(key, allowed);
  const hint = near === undefined ? '' : ` Did you mean \`${near}\`?`;
  const list = allowed.length === 0 ? `No ${kind}s are allowed here.` : `Allowed are ${quoteAll(allowed)}.`;
  return `There is no ${kind} \`${shorten(key)}\`.${hint} ${list}`;
}

/** A value of a client's as it is told back: short, on one line. */
export function shorten(value: string): string {
  const line = value.replace(/[\p{Cc}`]+/gu, ' ');
  return line.length > 60 ? `${line.slice(0, 60)}…` : line;
}

function explainType(issue: z.core.$ZodRawIssue<z.core.$ZodIssueInvalidType>, part: RequestPart): string {
  if (part === 'query' && Array.isArray(issue.input)) return 'Give it once only.';
  // A number that is not whole: "not a number" would mislead.
  if (issue.expected === 'int' && typeof issue.input === 'number') return 'Give a whole number.';
  return `Give ${typeNames[issue.expected] ?? `a value of type ${issue.expected}`}, not ${nameType(issue.input)}.`;
}

const typeNames: Record<string, string> = {
  string: 'a string',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  object: 'an object',
  array: 'a list',
};

function nameType(input: unknown): string {
  if (input === null) return 'null';
  if (Array.isArray(input)) return 'a list';
  if (typeof input === 'string') return `\`${shorten(input)}\``;
  return typeNames[typeof input] ?? typeof input;
}

function explainChoice(given: unknown, allowed: readonly string[]): string {
  const near = typeof given === 'string' ? suggest(given, allowed) : undefined;
  const list = `Give ${allowed.length > 1 ? 'one of ' : ''}${quoteAll(allowed)}.`;
  return near === undefined || allowed.length === 1 ? list : `Did you mean \`${near}\`? ${list}`;
}

function amount(bound: string, limit: number | bigint, origin: string): string {
  const unit = { string: ' characters', array: ' values' }[origin] ?? '';
  return `${bound} ${limit.toLocaleString('en')}${unit}`;
}

function quoteAll(names: readonly string[]): string {
  return names.map((name) => `\`${name}\``).join(', ');
}
