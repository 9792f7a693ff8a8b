import type { FirstSeen } from '../../model/counts.ts';

/** The earlier of two places; records are numbered through the whole input, so this does not depend on the order of merging. */
export function earlier<T extends FirstSeen>(a: T | undefined, b: T | undefined): T | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return b.record < a.record ? b : a;
}
