import type { ProjectedSystem } from '../../model/plan.ts';
import type { Unproject } from '../../model/reading.ts';
import { unproject } from './unproject.ts';
import { zoneOfCode } from './zones.ts';

/** The way back to degrees from any known system, those of other datums too; `undefined` where the zone is open. */
export async function toDegrees(system: ProjectedSystem): Promise<Unproject | undefined> {
  const known = unproject(system);
  if (known !== undefined) return known;
  const zone = zoneOfCode(system.id);
  if (zone === undefined) return undefined;
  const { default: proj4 } = await import('proj4');
  const convert = proj4(zone.definition);
  return (east, north) => {
    const [lon = Number.NaN, lat = Number.NaN] = convert.inverse([east, north]);
    return { lat, lon };
  };
}
