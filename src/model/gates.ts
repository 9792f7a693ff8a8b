import type { TrueK } from './true-k.ts';

/** Limits that a release must keep, set by the user. */
export interface Gates {
  /** No location may be told more exactly than this many metres. */
  readonly maxPrecisionM?: number;
  /** Every place must be shared by at least so many rows, or addresses where their points are known: 2 to 50. */
  readonly minK?: number;
}

/** What the gates are held against besides the counts. */
export interface GateFacts {
  /** Addresses around the published points, where a list of them was given. */
  readonly trueK?: TrueK;
}
