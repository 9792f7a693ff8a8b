import type { RegionReference } from '../../model/plan.ts';
import type { Placed } from './read-pair.ts';
import { STATUS } from './status.ts';

/** Where codes are put of which nothing is known but the way within their region: the middle of the United States. */
const NOWHERE: RegionReference = { lat: 40, lon: -100, reach: 180 };

/**
 * Places a code that was cut to its end: in the region in which it comes nearest to the reference (Open Location Code, recovery of
 * short codes), where that is sure; else in any one, which leaves ways and repeats right but not the place.
 * @param within edge of the region in degrees; `at` is the way from its south-west corner.
 */
export function placeWithin(
  at: { readonly lat: number; readonly lon: number },
  within: number,
  about: RegionReference = NOWHERE,
  out: Placed,
): Placed {
  out.scale = 0;
  const sure = 2 * about.reach <= within;
  out.status = sure ? STATUS.valid : STATUS.relative;
  out.lat = sure ? nearest(at.lat, within, about.lat) : Math.floor(about.lat / within) * within + at.lat;
  out.lon = sure ? nearest(at.lon, within, about.lon) : Math.floor(about.lon / within) * within + at.lon;
  return out;
}

function nearest(rest: number, within: number, about: number): number {
  return rest + Math.round((about - rest) / within) * within;
}
