/** A share of rows that is counted, or estimated from a sample of their groups. */
export interface ShareEstimate {
  readonly share: number;
  /**
   * How far the share may be off: half the width of its 95 % confidence interval, in the same unit (0.01 is a point). 0 where it is
   * counted.
   */
  readonly margin: number;
}

/** Standard errors in a margin, so that it holds nineteen times in twenty (normal distribution). */
export const ERRORS_OF_MARGIN = 1.96;

/**
 * Groups that are taken to be in a sample beyond those that are, when a margin is worked out (after Agresti and Coull 1998): a sample
 * without any of a kind does not say that there is none.
 */
export const UNSEEN = 2;
