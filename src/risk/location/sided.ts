import type { LocationEvidence } from '../../model/location.ts';

/** On which side of the true places the published ones lie, told by a finer column of the same rows. */
export interface Sided {
  readonly sides: 'one' | 'either';
  /** The finer column. */
  readonly columns: readonly string[];
  /** Share of the pairs on the larger side, of the axis that shows it less. */
  readonly share: number;
  readonly n: number;
}

/** The evidence of it. */
export const sidedEvidence = ({ sides, share, n }: Sided): LocationEvidence => ({
  statistic: 'one-sided',
  value: share,
  threshold: 0.95,
  n,
  says:
    sides === 'one'
      ? 'all of the finer points of the same rows lie on one side of these: the digits were cut off, not rounded; half a step added, a reader is as near as with rounded ones'
      : 'the finer points of the same rows lie on either side of these: the digits were rounded, not cut off',
});
