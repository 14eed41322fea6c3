import { InvalidArgumentError } from 'commander';

/** Reads an option's whole number. */
export function parseCount(minimum: number, maximum: number): (value: string) => number {
  return (value) => {
    const count = Number(value);
    if (/^\d+$/.test(value) && count >= minimum && count <= maximum) return count;
    throw new InvalidArgumentError(`Give a whole number from ${minimum} to ${maximum}.`);
  };
}
