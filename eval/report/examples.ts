import { printable } from '../../src/cli/printable.js';
import type { Example } from '../examples.js';

/** Examples of what went wrong, a few lines each. */
export function describeExamples(examples: readonly Example[]): string {
  return examples.map(describe).join('\n');
}

function describe({ sort, document, rule, kind, confidence, speaker, cue, content, gold }: Example): string {
  const head = [sort, kind, rule, confidence, document].filter((part) => part !== null).join(' · ');
  const lines = [
    head,
    `  ${speaker ?? '–'} | ${cue ?? '–'} | ${content.join(' // ')}`,
    ...gold.map((piece) => `  gold: ${piece}`),
  ];
  return `${lines.map(printable).join('\n')}\n`;
}
