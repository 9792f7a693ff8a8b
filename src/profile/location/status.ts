/** What became of the coordinates of one row. Codes are stored in a `Uint8Array`. */
export const STATUS = {
  /** No coordinate in the cells. */
  empty: 0,
  /** Degrees as they stand. */
  valid: 1,
  /** Degrees after latitude and longitude changed places. */
  swapped: 2,
  /** Degrees after a lost sign or a scale was put back. */
  repaired: 3,
  /** A stand-in for "nowhere": (0, 0), ±1, 999999 … */
  sentinel: 4,
  /** Numbers that are no place. */
  outside: 5,
  /** Text that is no number. */
  unreadable: 6,
  /** Digits replaced by stars: `376***`. */
  starred: 7,
  /** Degrees computed back from Web Mercator metres. */
  mercator: 8,
  /** Metres or feet in a system that the pair alone does not name. */
  projected: 9,
  /** Degrees within a region that the file does not name: a plus code cut to its end. */
  relative: 10,
} as const;
export type Status = (typeof STATUS)[keyof typeof STATUS];
export const STATUS_COUNT = 11;

/** Does a row with this status have a position? */
export const HAS_POSITION = Uint8Array.from({ length: STATUS_COUNT }, (_, code) =>
  code === STATUS.valid || code === STATUS.swapped || code === STATUS.repaired || code >= STATUS.mercator ? 1 : 0,
);
