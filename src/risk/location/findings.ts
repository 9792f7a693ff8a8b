import type { TableCounts } from '../../model/counts.ts';
import type { Finding } from '../../model/finding.ts';
import { fingerprint } from '../../model/fingerprint.ts';
import { isPlurality } from '../../model/half-says.ts';
import { type AddressResult, isBlurred, type LocationResult } from '../../model/location.ts';
import { isFromPhone } from '../../model/phone-position.ts';
import type { ScanPlan } from '../../model/plan.ts';
import type { Severity } from '../../model/severity.ts';
import { findBlurredBesideFiner } from './beside-location.ts';
import { findMaskedBesideExact } from './masked-beside-exact.ts';

/** What the places of a table give away, as findings: fine points, blurred texts beside them, exact numbers left over, swapped pairs. */
export function findLocationRisks(
  plan: ScanPlan,
  counts: TableCounts,
  locations: readonly LocationResult[],
  addresses: readonly AddressResult[],
): readonly Finding[] {
  return [
    ...locations.flatMap((location) => [...precise(location), ...swapped(location)]),
    ...locations.flatMap((location, index) => unmasked(plan, counts, location, index, addresses)),
    ...besideFiner(plan, counts, locations),
    ...addresses.flatMap(remainders),
  ];
}

const SEVERITY: Readonly<Partial<Record<LocationResult['effective']['class'], Severity>>> = {
  building: 'high',
  'few-doors': 'high',
};

function precise({ columns, subject, rows, effective, stored }: LocationResult): readonly Finding[] {
  const severity = SEVERITY[effective.class];
  if (severity === undefined || effective.radiusM === null) return [];
  return [
    {
      rule: 'location-precision',
      kind: 'location-precise',
      args: {
        class: effective.class,
        mask: effective.mask,
        radiusM: effective.radiusM.p90,
        storedDecimals: stored.decimals,
        ...(subject === undefined ? {} : { subject }),
      },
      // A fine grade of which little is sure says only that nothing was seen that blurs.
      severity: effective.confidence < 0.5 ? 'medium' : severity,
      confidence: effective.confidence,
      fields: columns,
      count: rows.valid,
      of: rows.total,
      evidence: [],
      fingerprint: fingerprint('location-precision', 'location-precise', columns),
    },
  ];
}

function swapped({ columns, rows }: LocationResult): readonly Finding[] {
  if (rows.swapped === 0) return [];
  return [
    {
      rule: 'coordinates-swapped',
      kind: 'coordinates-swapped',
      args: {},
      severity: 'low',
      confidence: 0.9,
      fields: columns,
      count: rows.swapped,
      of: rows.total,
      evidence: [],
      fingerprint: fingerprint('coordinates-swapped', 'coordinates-swapped', columns),
    },
  ];
}

function unmasked(
  plan: ScanPlan,
  counts: TableCounts,
  location: LocationResult,
  index: number,
  addresses: readonly AddressResult[],
): readonly Finding[] {
  const count = counts.locations[index];
  const beside = plan.roles.locations[count?.group ?? -1]?.address;
  const at = counts.addresses.findIndex(({ group }) => group === beside);
  const address = addresses[at];
  if (count === undefined || address === undefined) return [];
  const found = findMaskedBesideExact(count, location, address);
  if (found === undefined) return [];
  const fields = [...address.columns, ...location.columns];
  return [
    {
      rule: 'masked-beside-exact',
      kind: 'masked-beside-exact',
      args: {
        addressLevel: found.addressLevel,
        class: location.effective.class,
        radiusM: found.radiusM,
        texts: found.texts,
        exact: found.exact,
      },
      // Several points in a block may still be its sides or a geocoder's slips; a point that tells the house is none.
      severity: SEVERITY[location.effective.class] ?? 'medium',
      confidence: found.confidence,
      fields,
      count: found.rows,
      of: found.of,
      evidence: [],
      fingerprint: fingerprint('masked-beside-exact', 'masked-beside-exact', fields),
    },
  ];
}

/** A blurred column beside a finer one of the same subject; the phone's position is another place, not a copy. */
function besideFiner(plan: ScanPlan, counts: TableCounts, locations: readonly LocationResult[]): readonly Finding[] {
  return (counts.locationPairs ?? []).flatMap((pair) => {
    const [first, second] = pair.groups.map((group) => locations[counts.locations.findIndex((one) => one.group === group)]);
    if (first === undefined || second === undefined || placeOf(plan, pair.groups[0]) !== placeOf(plan, pair.groups[1])) return [];
    const found = findBlurredBesideFiner(pair, first, second);
    if (found === undefined) return [];
    const { fine, blurred } = found;
    const fields = [...fine.columns, ...blurred.columns];
    return [
      {
        rule: 'blurred-beside-finer',
        kind: 'blurred-beside-finer',
        args: {
          finer: fine.columns,
          blurred: blurred.columns,
          class: fine.effective.class,
          radiusM: fine.effective.radiusM?.p90 ?? 0,
          apartM: found.apart,
        },
        severity: SEVERITY[fine.effective.class] ?? 'medium',
        confidence: found.confidence,
        fields,
        count: found.rows,
        of: pair.rows,
        evidence: [],
        fingerprint: fingerprint('blurred-beside-finer', 'blurred-beside-finer', fields),
      },
    ];
  });
}

/** Whose place a location group is: the incident's own, a person's, or the phone's. */
function placeOf(plan: ScanPlan, group: number): string {
  const columns = plan.roles.locations[group];
  const phone = columns?.fields.some((field) => isFromPhone(plan.fields[field]?.name ?? '')) === true;
  return `${columns?.subject ?? ''}${phone ? ' by phone' : ''}`;
}

function remainders(address: AddressResult): readonly Finding[] {
  const { columns, rows, level, remainder } = address;
  if (remainder === 0 || !isBlurred(level)) return [];
  // Of all rows, as everywhere else: a reader who compares two lines about a column has to find one figure.
  const total = Object.values(rows).reduce((sum, count) => sum + count, 0);
  return [
    {
      rule: 'exact-remainder',
      kind: 'exact-remainder',
      args: {
        level,
        ...(isPlurality(address) ? { plurality: true } : {}),
        ...(rows.coordinates === 0 ? {} : { coordinates: rows.coordinates }),
      },
      severity: 'high',
      confidence: 0.8,
      fields: columns,
      count: remainder,
      of: total,
      evidence: [],
      fingerprint: fingerprint('exact-remainder', 'exact-remainder', columns),
    },
  ];
}
