import type { LocationCounts } from './location.ts';

/** Crossings from which the share of those with one point tells; below a quarter the points are of houses or of who called, not of a geocoder that slips. */
const LEAST_CROSSINGS = 20;
const ONE_POINT = 0.25;

/** Do rows of one crossing have points of their own in any of these columns? Otherwise the point is that of the crossing, where nobody lives. */
export const haveOwnPoints = (measured: readonly LocationCounts[]): boolean =>
  measured.some(({ withAddress }) => {
    const { share, n } = withAddress?.crossingOnePoint ?? { share: 1, n: 0 };
    return n >= LEAST_CROSSINGS && share < ONE_POINT;
  });
