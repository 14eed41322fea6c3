import type { Fault, FuzzReport } from './run.js';
import type { FuzzRequest } from './request.js';

/** Of one kind of fault, so many are told in full. */
const toldOfKind = 3;

/** A report for people: what was answered, then every kind of fault with requests that show it. */
export function writeReport({ statuses, flawed, faults }: FuzzReport): string {
  const count = [...statuses.values()].reduce((sum, each) => sum + each, 0);
  const byStatus = [...statuses]
    .sort(([one], [other]) => one - other)
    .map(([status, each]) => `${status}: ${each}`);
  const summary = `${count} requests, ${flawed} of them sure to be wrong. Answers by status: ${byStatus.join(', ')}.`;
  const kinds = [...groupByKind(faults).values()].map(writeKind);
  const verdict = faults.length === 0 ? 'All as described.' : `${faults.length} not as described:`;
  return [summary, verdict, ...kinds].join('\n\n') + '\n';
}

function groupByKind(faults: readonly Fault[]): Map<string, Fault[]> {
  const groups = new Map<string, Fault[]>();
  for (const fault of faults) groups.set(kindOf(fault), [...(groups.get(kindOf(fault)) ?? []), fault]);
  return groups;
}

function kindOf({ faults: [first = ''] }: Fault): string {
  return first.replace(/\d+|`[^`]*`|"[^"]*"/g, '…').slice(0, 80);
}

function writeKind(faults: readonly Fault[]): string {
  const told = faults.slice(0, toldOfKind).map(({ number, request, faults: found }) => {
    const lines = found.map((fault) => `    ${shorten(fault)}`);
    return [`  #${number} ${writeCurl(request)}`, ...lines].join('\n');
  });
  return [`${faults.length} times:`, ...told].join('\n');
}

/** As a shell command, shortened where it is long. */
function writeCurl({ method, target, headers, body }: FuzzRequest): string {
  const options = Object.entries(headers).map(([name, value]) => `-H ${quote(`${name}: ${value}`)}`);
  const data = body === undefined ? [] : [`--data-binary ${quote(body.toString())}`];
  return [`curl -X ${method} --path-as-is ${quote(target)}`, ...options, ...data].map(shorten).join(' ');
}

function quote(text: string): string {
  return `'${text.replaceAll("'", String.raw`'\''`)}'`;
}

function shorten(text: string): string {
  return text.length > 400 ? `${text.slice(0, 400)}… (${text.length} characters)` : text;
}
