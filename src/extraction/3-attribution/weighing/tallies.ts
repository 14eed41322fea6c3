import { isFinite, type UnitRange } from '../grammar/grammar.js';
import type { Unit } from '../grammar/units.js';

/** Running counts over a sentence's units, one longer than the units: how many there are before each. */
export interface Tallies {
  /** Units that may be a clause's verb. */
  finite: number[];
  quotations: number[];
  commas: number[];
  /** Brackets opened, less those closed. */
  open: number[];
}

/** Counts a sentence's units once, so that any range's count is a difference. */
export function tallyUnits(units: readonly Unit[]): Tallies {
  const counts = () => new Array<number>(units.length + 1).fill(0);
  const [finite, quotations, commas, open] = [counts(), counts(), counts(), counts()];
  units.forEach(({ tag }, index) => {
    const brackets = tag === 'open' ? 1 : tag === 'close' ? -1 : 0;
    finite[index + 1] = (finite[index] ?? 0) + Number(isFinite(units, index));
    quotations[index + 1] = (quotations[index] ?? 0) + Number(tag === 'quotation');
    commas[index + 1] = (commas[index] ?? 0) + Number(tag === 'comma');
    open[index + 1] = (open[index] ?? 0) + brackets;
  });
  return { finite, quotations, commas, open };
}

/** What a range of units adds to a running count. */
export function countIn(counts: readonly number[], { from, to }: UnitRange): number {
  const last = counts.length - 1;
  return to <= from ? 0 : (counts[Math.min(to, last)] ?? 0) - (counts[Math.min(from, last)] ?? 0);
}
