import type { TableCounts } from '../model/counts.ts';
import type { Finding, FindingArgs } from '../model/finding.ts';
import { fingerprint } from '../model/fingerprint.ts';
import type { Gates } from '../model/gates.ts';
import { blockRows, houseRows } from '../model/house-mark.ts';
import type { AddressResult, LocationResult } from '../model/location.ts';
import { finestPlace, type ScanPlan } from '../model/plan.ts';
import type { TrueK } from '../model/true-k.ts';
import { stretchRadius } from './location/metres.ts';
import { gradeOf } from './location/part.ts';
import { BLOCK_LEAST, BLOCK_M, HOUSE } from './location/text-evidence.ts';

/** What passes a limit that the user set. High, so that the usual `--fail-on` stops the release. */
export function findBeyondGates(
  plan: ScanPlan,
  counts: TableCounts,
  locations: readonly LocationResult[],
  addresses: readonly AddressResult[],
  gates: Gates,
  trueK?: TrueK,
): readonly Finding[] {
  const { maxPrecisionM, minK } = gates;
  return [
    ...(maxPrecisionM === undefined
      ? []
      : [
          ...locations.flatMap((one) => finerPoints(one, maxPrecisionM)),
          ...addresses.flatMap((one) => finerTexts(one, maxPrecisionM)),
        ]),
    ...(minK === undefined ? [] : smallPlaces(plan, counts, minK, trueK)),
  ];
}

/** A radius is that of nine in ten; where it is not known there is nothing to hold against the limit. */
function finerPoints({ columns, rows, effective }: LocationResult, limitM: number): readonly Finding[] {
  const { radiusM } = effective;
  if (radiusM === null || radiusM.p90 >= limitM || rows.valid + rows.unreadable === 0) return [];
  const count = rows.valid > 0 ? rows.valid : rows.unreadable;
  return [finer(columns, effective.class, radiusM.p90, limitM, count, rows.total, effective.confidence)];
}

/** House numbers tell a building, blocks and intersections half a block. */
function finerTexts(address: AddressResult, limitM: number): readonly Finding[] {
  const { columns, rows } = address;
  const total = Object.values(rows).reduce((sum, count) => sum + count, 0);
  const radiusM = Math.round(stretchRadius(BLOCK_M).p90);
  const exact = HOUSE.p90 < limitM ? rows.coordinates + houseRows(address) : 0;
  const blocks = radiusM < limitM ? blockRows(address) : 0;
  const block = { class: gradeOf(BLOCK_LEAST), radiusM };
  if (exact === 0) return blocks === 0 ? [] : [finer(columns, block.class, radiusM, limitM, blocks, total, 0.9)];
  const beside = blocks === 0 ? undefined : { ...block, rows: blocks };
  return [finer(columns, 'building', HOUSE.p90, limitM, exact + blocks, total, 0.9, beside)];
}

function finer(
  fields: readonly string[],
  grade: LocationResult['effective']['class'],
  radiusM: number,
  limitM: number,
  count: number,
  of: number,
  confidence: number,
  beside?: FindingArgs['finer-than-allowed']['beside'],
): Finding {
  return {
    rule: 'finer-than-allowed',
    kind: 'finer-than-allowed',
    args: { class: grade, radiusM, limitM, ...(beside === undefined ? {} : { beside }) },
    severity: 'high',
    confidence,
    fields,
    count,
    of,
    evidence: [],
    fingerprint: fingerprint('finer-than-allowed', 'finer-than-allowed', fields),
  };
}

/** Addresses around the points where a list of them is known; rows of the file otherwise. */
function smallPlaces(plan: ScanPlan, counts: TableCounts, k: number, trueK: TrueK | undefined): readonly Finding[] {
  const own = finestPlace(plan.roles).map((index) => plan.fields[index]?.name ?? '');
  const sizes = counts.placeSizes;
  // police.uk's rule: enough addresses share a point, or none does.
  const measured =
    trueK === undefined
      ? sizes && { rows: sizes.rows, share: sizes.under[k] ?? 0, exact: sizes.exact, fields: own }
      : { rows: trueK.rows, share: Math.max(0, (trueK.under[k] ?? 0) - trueK.none), exact: trueK.exact, fields: trueK.columns };
  if (measured === undefined || measured.share === 0) return [];
  const { rows, share, exact, fields } = measured;
  return [
    {
      rule: 'smaller-than-k',
      kind: 'smaller-than-k',
      args: {
        k,
        counted: trueK !== undefined ? 'addresses' : sizes?.call === undefined ? 'rows' : 'calls',
        place: sizes?.place ?? 'exact',
        exact,
      },
      severity: 'high',
      confidence: exact ? 1 : 0.98,
      fields,
      count: Math.max(1, Math.round(share * rows)),
      of: rows,
      evidence: [],
      fingerprint: fingerprint('smaller-than-k', 'smaller-than-k', fields),
    },
  ];
}
