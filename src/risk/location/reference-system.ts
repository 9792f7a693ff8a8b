import type { LocationCounts, LocationResult } from '../../model/location.ts';
import type { ProjectedSystem } from '../../model/plan.ts';

/** The reference system of a location column group and how it was told. */
export function describeSystem(
  { system, rows, kind, relative = 0 }: LocationCounts,
  told?: ProjectedSystem,
): LocationResult['referenceSystem'] {
  if (told !== undefined && (system === 'utm' || system === 'projected' || rows.valid === 0))
    return { id: told.id, how: `${told.title}: ${told.how}` };
  if (rows.valid === 0) return { id: 'unknown', how: 'no row has a readable position' };
  switch (system) {
    case 'web-mercator':
      return { id: 'EPSG:3857', how: 'eastings and northings in meters that only Web Mercator has for North America' };
    case 'utm':
      return {
        id: 'projected, UTM-like meters',
        how: 'eastings and northings have the size of UTM; the zone cannot be told from the pair',
      };
    case 'projected':
      return {
        id: 'projected, unknown zone',
        how: 'numbers too large for degrees; one pair never names a State Plane zone; taken as feet',
      };
    default:
      return {
        id: 'EPSG:4326',
        how:
          relative * 2 > rows.valid
            ? 'plus codes cut to their end: the way within a region that the file does not name'
            : rows.repaired * 2 > rows.valid
              ? 'degrees after a lost sign or a scale was put back'
              : kind === 'projected'
                ? 'numbers in the range of degrees although the columns are named x and y'
                : 'numbers in the range of degrees',
      };
  }
}

/**
 * Counts with their distances in metres. Projected columns whose system is not told, other than UTM, are taken as feet, the
 * shorter unit, so that no blur is overstated.
 */
export const unitMetres = ({ system, unitMetres: told }: MeasuredCounts): number =>
  system === 'utm' || system === 'projected' ? (told ?? (system === 'projected' ? 0.3048 : 1)) : 1;

/** Counts of a location, and the unit of its numbers where that is told. */
export interface MeasuredCounts extends LocationCounts {
  readonly unitMetres?: number;
}
