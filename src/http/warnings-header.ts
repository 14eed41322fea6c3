import type { AnswerWarning } from './operation.js';

/** The header that tells warnings of answers whose form has no place for them. */
export const warningsHeader = 'Query-Warnings';

/** Many a client takes 16 KB of headers, many a proxy four for each. */
const longestHeader = 4_000;

/** Warnings as JSON in ASCII, as many as fit: a header is no place for other characters. */
export function writeWarnings(warnings: readonly AnswerWarning[]): string {
  const fitting = warnings.filter((_, place) => write(warnings.slice(0, place + 1)).length <= longestHeader);
  return write(fitting);
}

function write(warnings: readonly AnswerWarning[]): string {
  return JSON.stringify(warnings).replace(/[^ -~]/g, escapeUnit);
}

function escapeUnit(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
