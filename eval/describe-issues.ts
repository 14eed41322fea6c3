import type { z } from 'zod';

const MOST = 3;

/** What is wrong with a value that was read, in one line: where, and what. */
export function describeIssues({ issues }: z.ZodError): string {
  const told = issues
    .slice(0, MOST)
    .map(({ path, message }) => `${path.length === 0 ? 'it' : path.map(String).join('.')}: ${message}`);
  if (issues.length > MOST) told.push(`and ${issues.length - MOST} more`);
  return told.join('; ');
}
