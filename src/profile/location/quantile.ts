/** The value below which the share `q` of the sorted numbers lies (nearest rank); `0` for none. */
export function quantile(sorted: readonly number[], q: number): number {
  if (sorted.length === 0) return 0;
  return sorted[Math.min(sorted.length - 1, Math.floor(q * sorted.length))] as number;
}

/** Sorts numbers upwards into a new list. */
export function ascending(values: Iterable<number>): readonly number[] {
  return [...values].sort((a, b) => a - b);
}

/** A share with its denominator. */
export interface Share {
  readonly share: number;
  readonly n: number;
}

/** `part / n`, `0` of nothing. */
export function shareOf(part: number, n: number): Share {
  return { share: n === 0 ? 0 : part / n, n };
}
