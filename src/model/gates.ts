/** Limits that a release must keep, set by the user. */
export interface Gates {
  /** No location may be told more exactly than this many metres. */
  readonly maxPrecisionM?: number;
  /** Every place must be shared by at least so many rows, or addresses where a list of them is known: 2 to 50. */
  readonly minK?: number;
}
