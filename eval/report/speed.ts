import { printable } from '../../src/cli/printable.js';
import type { Pace, Speed } from '../speed.js';

/** How fast it was, in lines. */
export function describeSpeed({ articles, megabytes, cold, warm, slowest }: Speed): string {
  const lines = [
    `speed: ${articles} articles, ${megabytes} MB; first pass ${told(cold)}${warm === null ? '' : `, warm ${told(warm)}`}`,
  ];
  if (slowest) lines.push(`  longest: ${slowest.ms} ms (${printable(slowest.id)})`);
  return `${lines.join('\n')}\n`;
}

function told({ articlesPerSecond, megabytesPerSecond }: Pace): string {
  return `${articlesPerSecond.toFixed(0)} articles/s (${megabytesPerSecond} MB/s)`;
}
