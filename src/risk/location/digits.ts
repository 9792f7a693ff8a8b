import type { LocationCounts, LocationResult } from '../../model/location.ts';
import { cellRadius, metresPerDegree, twoFigures } from './metres.ts';
import type { BlurPart } from './part.ts';
import { unitMetres } from './reference-system.ts';

/** Share of distinct points that must be whole at a number of decimals before the column counts as rounded to it. */
export const WHOLE_SHARE = 0.98;
/** One in ten numbers ends in 0 by chance in either coordinate; this much above it is a second rounding. */
const MIXTURE_SHARE = 0.15;
const DEFAULT_LATITUDE = 40;

/** What the digits resolve: decimals written in nearly all rows, and the length of their last place in metres. */
export function storedOf(counts: LocationCounts): LocationResult['stored'] {
  const total = counts.storedDecimals.reduce((sum, rows) => sum + rows, 0);
  if (total === 0) return { decimals: null, stepMetres: null };
  // The most digits that at least 1 in 50 rows carries: writers strip zeros, so fewer digits are no lower precision.
  let decimals = counts.storedDecimals.length - 1;
  let tail = 0;
  for (; decimals > 0; decimals--) {
    tail += counts.storedDecimals[decimals] ?? 0;
    if (tail >= total * (1 - WHOLE_SHARE)) break;
  }
  return { decimals, stepMetres: twoFigures(10 ** -decimals * unitNorth(counts)) };
}

/** The rounding that the distinct values themselves show, padding and float noise set aside. */
export function judgeDigits(counts: LocationCounts): BlurPart | undefined {
  if (counts.system === 'web-mercator') return undefined;
  const n = counts.repeats?.points ?? 0;
  if (n === 0) return undefined;
  const digits = counts.integralAt.findIndex((share) => share >= WHOLE_SHARE);
  if (digits < 0) return undefined;
  const cell = roundingCell(counts, digits);
  const share = counts.integralAt[digits] ?? 0;
  const coarser = digits > 0 ? (counts.integralAt[digits - 1] ?? 0) : 0;
  const mixed = n >= 50 && coarser > MIXTURE_SHARE && cell.worst > 2;
  const evidence = [
    {
      statistic: 'integral-at',
      value: share,
      threshold: WHOLE_SHARE,
      n,
      says: `distinct points are whole at ${digits} decimals: at most ${twoFigures(cell.worst)} m of error`,
    },
    ...(mixed
      ? [
          {
            statistic: 'integral-at-coarser',
            value: coarser,
            threshold: MIXTURE_SHARE,
            n,
            says: `this share is whole at ${digits - 1} decimals already: two roundings are mixed, the finer counts`,
          },
        ]
      : []),
  ];
  const blurred = cell.worst > 25;
  if (mixed) return mixture(counts, digits, coarser, evidence);
  return {
    mask: blurred ? 'rounding' : 'none',
    radius: cell,
    reach: cell.worst,
    confidence: n >= 20 ? (blurred ? 0.95 : 0.3) : 0.3,
    evidence,
    cannotTell: blurred
      ? ['Whether the digits were rounded or cut off: cut off, the true place lies to one side, up to twice as far.']
      : [],
  };
}

/** Rows rounded to `digits` and rows rounded to one less: the radius is that of the mixture, the reach that of the finer part unless it is the smaller one. */
function mixture(counts: LocationCounts, digits: number, coarser: number, evidence: BlurPart['evidence']): BlurPart {
  const fine = roundingCell(counts, digits);
  const coarse = roundingCell(counts, digits - 1);
  // A number with `digits` decimals looks like one with fewer once in a hundred (both coordinates end in 0).
  const share = Math.max(0, (coarser - 0.01) / 0.99);
  const mostCoarse = share > 0.5;
  return {
    mask: 'mixture',
    radius: { p50: mostCoarse ? coarse.p50 : fine.p50, p90: coarse.p90 },
    reach: mostCoarse ? coarse.worst : fine.worst,
    confidence: 0.7,
    evidence,
    cannotTell: ['Which rows were rounded more: a number that ends in 0 may be a whole one.'],
  };
}

function roundingCell(counts: LocationCounts, digits: number): ReturnType<typeof cellRadius> {
  return stepCell(counts, 10 ** -digits);
}

/** The cell of a grid with this step, in metres. */
export function stepCell(counts: LocationCounts, step: number): ReturnType<typeof cellRadius> {
  return cellRadius(step * unitNorth(counts), step * unitEast(counts));
}

function unitNorth(counts: LocationCounts): number {
  if (counts.system === 'projected' || counts.system === 'utm') return unitMetres(counts);
  // Web Mercator stretches lengths by 1 / cos latitude.
  if (counts.system === 'web-mercator') return Math.cos((latitudeOf(counts) * Math.PI) / 180);
  return metresPerDegree(latitudeOf(counts)).lat;
}

function unitEast(counts: LocationCounts): number {
  return counts.system === 'degrees' || counts.system === undefined ? metresPerDegree(latitudeOf(counts)).lon : unitNorth(counts);
}

function latitudeOf(counts: LocationCounts): number {
  return counts.latitudeBand === null ? DEFAULT_LATITUDE : counts.latitudeBand + 0.5;
}
