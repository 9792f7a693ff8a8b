import type { ProjectedSystem } from '../../model/plan.ts';
import { zoneOfCode } from './zones.ts';

/** Turns eastings and northings of a system into degrees. */
export type ToDegrees = (east: number, north: number) => { readonly lat: number; readonly lon: number };

/** The way back to degrees from a projected system; `undefined` where the zone is open. */
export async function toDegrees(system: ProjectedSystem): Promise<ToDegrees | undefined> {
  const zone = zoneOfCode(system.id);
  if (zone === undefined) return undefined;
  const { default: proj4 } = await import('proj4');
  const convert = proj4(zone.definition);
  return (east, north) => {
    const [lon = Number.NaN, lat = Number.NaN] = convert.inverse([east, north]);
    return { lat, lon };
  };
}
