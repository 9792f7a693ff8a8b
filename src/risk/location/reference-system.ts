import type { LocationCounts, LocationResult } from '../../model/location.ts';

/** The reference system of a location column group and how it was told. */
export function describeSystem({ system, rows, kind }: LocationCounts): LocationResult['referenceSystem'] {
  if (rows.valid === 0) return { id: 'unknown', how: 'no row has a readable position' };
  switch (system) {
    case 'web-mercator':
      return { id: 'EPSG:3857', how: 'eastings and northings in metres that only Web Mercator has for North America' };
    case 'utm':
      return {
        id: 'projected, UTM-like metres',
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
          rows.repaired * 2 > rows.valid
            ? 'degrees after a lost sign or a scale was put back'
            : kind === 'projected'
              ? 'numbers in the range of degrees although the columns are named x and y'
              : 'numbers in the range of degrees',
      };
  }
}

/** Metres per unit of the counts' distances: projected columns other than UTM are taken as feet, the shorter unit, so that no blur is overstated. */
export function unitMetres({ system }: LocationCounts): number {
  return system === 'projected' ? 0.3048 : 1;
}
