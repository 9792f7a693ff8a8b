import type { CountedTable } from '../model/counted.ts';
import { CadAuditError } from '../model/error.ts';
import { finestLocation, type LocationColumns } from '../model/plan.ts';
import type { Table } from '../model/table.ts';
import type { TrueK } from '../model/true-k.ts';
import { readLocationRows } from '../profile/location/location-rows.ts';
import { type AsDegrees, PublishedPoints } from '../profile/location/published-points.ts';
import { judgeLocations } from '../risk/location/judge.ts';
import { unproject } from '../rules/projection/unproject.ts';
import { readers } from '../rules/readers/index.ts';
import { planScan } from './plan-scan.ts';

/**
 * How many addresses share each published point: reads the points of the audited table once more, then a list of address points
 * (any form that holds coordinates: CSV, GeoJSON …). The radius is the effective one of the points, nine in ten.
 * @throws {CadAuditError} `usage` where either has no readable coordinates, the radius is not known, or the audited table cannot be read twice.
 */
export async function countAddressPoints(table: Table, { plan, counts }: CountedTable, list: Table): Promise<TrueK> {
  const columns = finestLocation(plan.roles);
  const location = judgeLocations(plan, counts)[plan.roles.finest ?? 0];
  if (columns === undefined || location === undefined || location.effective.radiusM === null)
    throw new CadAuditError('usage', 'Addresses cannot be counted around points: no location with a known radius was found.');
  if (!table.reopenable)
    throw new CadAuditError('usage', 'Addresses can only be counted around the points of a file, not of a pipe.');
  const listed = (await planScan(list, readers)).roles.locations[0];
  if (listed === undefined)
    throw new CadAuditError(
      'usage',
      'The list of address points has no columns of coordinates.',
      'Latitude and longitude, or GeoJSON points, are needed.',
    );
  const points = new PublishedPoints(location.effective.radiusM.p90);
  const fromFile = degreesFrom(columns);
  for await (const batch of table.batches()) points.addPublished(readLocationRows(batch, columns, readers), fromFile);
  points.seal();
  const fromList = degreesFrom(listed);
  for await (const batch of list.batches()) points.addAddresses(readLocationRows(batch, listed, readers), fromList);
  return points.summary(location.columns);
}

/** Projected pairs need their zone; Web Mercator and degrees are read as degrees anyway. */
function degreesFrom({ system }: LocationColumns): AsDegrees {
  const convert = system && unproject(system);
  return (lat, lon) =>
    Math.abs(lat) <= 90 && Math.abs(lon) <= 180 ? { lat, lon } : (convert?.(lon, lat) ?? { lat: Number.NaN, lon: Number.NaN });
}
