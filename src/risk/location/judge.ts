import type { TableCounts } from '../../model/counts.ts';
import type { AddressResult, LocationResult } from '../../model/location.ts';
import type { ScanPlan } from '../../model/plan.ts';
import { listBeside, tellSides } from './beside-location.ts';
import { judgeAddress } from './judge-address.ts';
import { judgeLocation } from './judge-location.ts';

/** Judges every location column group of a table. */
export function judgeLocations(plan: ScanPlan, counts: TableCounts): readonly LocationResult[] {
  const pairs = counts.locationPairs ?? [];
  return counts.locations.map((location) => {
    const columns = plan.roles.locations[location.group];
    const sided = tellSides(location, counts.locations, pairs);
    return judgeLocation(location, {
      beside: listBeside(location, counts.locations, pairs),
      ...(sided === undefined ? {} : { sided }),
      ...(columns?.subject === undefined ? {} : { subject: columns.subject }),
      statedIn: [columns?.stated?.radius, columns?.stated?.dilution, columns?.stated?.service].flatMap((field) =>
        field === undefined ? [] : [plan.fields[field]?.name ?? ''],
      ),
      ...(columns?.system === undefined ? {} : { system: columns.system }),
    });
  });
}

/** Judges every address column group of a table. */
export function judgeAddresses(plan: ScanPlan, counts: TableCounts): readonly AddressResult[] {
  return counts.addresses.map((address) => {
    const columns = plan.roles.addresses[address.group];
    return judgeAddress(address, {
      ...(columns?.subject === undefined ? {} : { subject: columns.subject }),
      crossing: (columns?.crossing ?? []).map((field) => plan.fields[field]?.name ?? ''),
    });
  });
}
