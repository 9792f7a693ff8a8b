import type { TableCounts } from '../../model/counts.ts';
import type { AddressResult, LocationResult } from '../../model/location.ts';
import type { ScanPlan } from '../../model/plan.ts';
import { judgeAddress } from './judge-address.ts';
import { judgeLocation } from './judge-location.ts';

/** Judges every location column group of a table. */
export function judgeLocations(plan: ScanPlan, counts: TableCounts): readonly LocationResult[] {
  return counts.locations.map((location) => {
    const columns = plan.roles.locations[location.group];
    return judgeLocation(location, {
      ...(columns?.subject === undefined ? {} : { subject: columns.subject }),
      ...(columns?.system === undefined ? {} : { system: columns.system }),
    });
  });
}

/** Judges every address column group of a table. */
export function judgeAddresses(plan: ScanPlan, counts: TableCounts): readonly AddressResult[] {
  return counts.addresses.map((address) => {
    const columns = plan.roles.addresses[address.group];
    return judgeAddress(address, columns?.subject === undefined ? {} : { subject: columns.subject });
  });
}
