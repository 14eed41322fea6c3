/** A share in percent with one decimal; null of nothing. */
export function percent(part: number, whole: number): number | null {
  return whole === 0 ? null : Math.round((1000 * part) / whole) / 10;
}

/** The harmonic mean of two shares in percent, with one decimal. */
export function f1Of(precision: number | null, recall: number | null): number {
  const [one, other] = [precision ?? 0, recall ?? 0];
  return one + other === 0 ? 0 : Math.round((20 * one * other) / (one + other)) / 10;
}

/** The mean; 0 of nothing. */
export function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** The middle value, of two middle ones the mean; 0 of nothing. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  const middle = Math.floor(sorted.length / 2);
  return mean(sorted.slice(sorted.length % 2 === 1 ? middle : Math.max(0, middle - 1), middle + 1));
}
