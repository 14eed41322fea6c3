import { printable } from '../printable.js';
import type { RefusedRequest } from './faults.js';

/** A problem in lines: its title with every fault, or with its detail where it names none. */
export function problemLines(
  { title, detail, errors = [] }: RefusedRequest['problem'],
  nameParameter: (parameter: string) => string = (parameter) => parameter,
): string[] {
  if (errors.length === 0) return [printable(`${title}: ${detail}`)];
  const faults = errors.map(({ parameter, pointer, detail: fault }) => {
    const place = parameter === undefined ? pointer : nameParameter(parameter);
    return printable(place === undefined ? `  ${fault}` : `  ${place}: ${fault}`);
  });
  return [printable(title), ...faults];
}
