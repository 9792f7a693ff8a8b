import type { LocationResult } from '../../model/location.ts';
import { toldBound } from '../../model/told-metres.ts';
import { cellRadius, metresPerDegree, twoFigures } from './metres.ts';
import type { BlurPart } from './part.ts';
import { type MeasuredCounts, unitMetres } from './reference-system.ts';
import { type Sided, sidedEvidence } from './sided.ts';

/** Share of distinct points that must be whole at a number of decimals before the column counts as rounded to it. */
export const WHOLE_SHARE = 0.98;
/** One in ten numbers ends in 0 by chance in either coordinate; this much above it is a second rounding. */
const MIXTURE_SHARE = 0.15;
const DEFAULT_LATITUDE = 40;

/** What the digits resolve: decimals written in nearly all rows, and the length of their last place in metres. */
export function storedOf(counts: MeasuredCounts): LocationResult['stored'] {
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

/** The rounding that the distinct values themselves show, padding and float noise set aside; `sided` where another column tells rounding from cutting. */
export function judgeDigits(counts: MeasuredCounts, sided?: Sided): BlurPart | undefined {
  if (counts.system === 'web-mercator') return undefined;
  const n = counts.repeats?.points ?? 0;
  if (n === 0) return undefined;
  const whole = counts.integralAt.findIndex((share) => share >= WHOLE_SHARE);
  const code = codeCell(counts);
  if (code !== undefined) return code;
  // Eight stands for points that seven decimals do not suffice for.
  const digits = whole < 0 ? counts.integralAt.length : whole;
  const coarse = n >= 50 ? coarserPart(counts, digits) : undefined;
  if (coarse !== undefined) return mixture(counts, digits, coarse, n);
  if (whole < 0) return undefined;
  const cell = roundingCell(counts, digits);
  const degrees = counts.system === undefined || counts.system === 'degrees';
  const blurred = cell.worst > BLURS_M;
  const rounded = blurred || (degrees && digits <= FEW_DECIMALS && n >= LEAST_POINTS);
  return {
    mask: !rounded ? 'none' : sided?.sides === 'one' ? 'truncation' : 'rounding',
    radius: cell,
    reach: cell.worst,
    confidence: n < LEAST_POINTS || !rounded ? 0.3 : 0.95,
    evidence: [
      wholeAt(counts.integralAt[digits] ?? 0, digits, cell.worst, n),
      ...(rounded && sided !== undefined ? [sidedEvidence(sided)] : []),
    ],
    cannotTell:
      blurred && sided === undefined
        ? ['Whether the digits were rounded or cut off: cut off, the true place lies to one side, up to twice as far.']
        : [],
  };
}

/** Worst error beyond which digits blur more than a building. */
const BLURS_M = 25;
/** Degrees with more decimals than this are as they came. */
const FEW_DECIMALS = 5;
const LEAST_POINTS = 20;
/** A second rounding that errs less than this is chance or a writer that strips zeros. */
const LEAST_COARSE_M = 5;

const wholeAt = (share: number, digits: number, worst: number, n: number) => ({
  statistic: 'integral-at',
  value: share,
  threshold: WHOLE_SHARE,
  n,
  says: `distinct points are whole at ${digits} decimals: at most ${toldBound(worst)} m of error`,
});

/** The cell that codes name: the middle of a geohash or of a grid square has any digits, its edges are what it resolves. */
function codeCell(counts: MeasuredCounts): BlurPart | undefined {
  const { codeCell: named, relative = 0 } = counts;
  if (named === undefined || named.rows * 2 < counts.rows.valid) return undefined;
  const cell = named.unit === 'metres' ? cellRadius(named.north, named.east) : stepCell(counts, named.north, named.east);
  if (cell.worst <= EXACT_M) return undefined;
  return {
    mask: named.unit === 'metres' ? 'grid-metres' : 'grid-degrees',
    radius: cell,
    reach: cell.worst,
    confidence: 0.8,
    evidence: [
      {
        statistic: 'code-cell',
        value: twoFigures(cell.worst),
        threshold: EXACT_M,
        n: named.rows,
        says: `the codes name cells: at most ${toldBound(cell.worst)} m from their middle`,
      },
    ],
    cannotTell: [
      'Where in its cell the true place lies.',
      ...(relative * 2 > counts.rows.valid
        ? [
            'Which town the codes were cut for: the file names no place near them, so only their ways from each other are judged, not where they are. A reader who knows the agency puts them back.',
          ]
        : []),
    ],
  };
}

/** Cells that err less are as good as points. */
const EXACT_M = 5;

/** The number of decimals at which far more points are whole than chance allows, the coarsest first. */
function coarserPart(counts: MeasuredCounts, digits: number): number | undefined {
  for (let coarse = 1; coarse < digits; coarse++) {
    // Of numbers with one more decimal both are whole once in a hundred.
    if (coarserShare(counts, coarse) > MIXTURE_SHARE && roundingCell(counts, coarse).worst > LEAST_COARSE_M) return coarse;
  }
  return undefined;
}

/** Of the points, or of the rows: many rows rounded coarsely come on few points. */
const coarserShare = ({ integralAt, integralRows }: MeasuredCounts, digits: number): number =>
  Math.max(integralAt[digits] ?? 0, integralRows?.[digits] ?? 0);

/** Rows rounded to `digits` and rows rounded to fewer: the radius is that of the mixture, the reach that of the finer part unless it is the smaller one. */
function mixture(counts: MeasuredCounts, digits: number, coarseDigits: number, n: number): BlurPart {
  const fine = digits > 7 ? { p50: 0, p90: 0, worst: 0 } : roundingCell(counts, digits);
  const coarse = roundingCell(counts, coarseDigits);
  const coarser = coarserShare(counts, coarseDigits);
  // A number with `digits` decimals looks like one with fewer once in a hundred (both coordinates end in 0).
  const share = Math.max(0, (coarser - 0.01) / 0.99);
  const mostCoarse = share > 0.5;
  return {
    mask: 'mixture',
    radius: { p50: mostCoarse ? coarse.p50 : fine.p50, p90: coarse.p90 },
    reach: mostCoarse ? coarse.worst : fine.worst,
    confidence: 0.7,
    evidence: [
      ...(digits > 7 ? [] : [wholeAt(counts.integralAt[digits] ?? 0, digits, fine.worst, n)]),
      {
        statistic: 'integral-at-coarser',
        value: coarser,
        threshold: MIXTURE_SHARE,
        n,
        says: `this share is whole at ${coarseDigits} decimals already: two roundings are mixed, the finer counts`,
      },
    ],
    cannotTell: ['Which rows were rounded more: a number that ends in 0 may be a whole one.'],
  };
}

function roundingCell(counts: MeasuredCounts, digits: number): ReturnType<typeof cellRadius> {
  return stepCell(counts, 10 ** -digits);
}

/** The cell of a grid with these steps in degrees or units, in metres. */
export function stepCell(counts: MeasuredCounts, north: number, east: number = north): ReturnType<typeof cellRadius> {
  return cellRadius(north * unitNorth(counts), east * unitEast(counts));
}

function unitNorth(counts: MeasuredCounts): number {
  if (counts.system === 'projected' || counts.system === 'utm') return unitMetres(counts);
  // Web Mercator stretches lengths by 1 / cos latitude.
  if (counts.system === 'web-mercator') return Math.cos((latitudeOf(counts) * Math.PI) / 180);
  return metresPerDegree(latitudeOf(counts)).lat;
}

function unitEast(counts: MeasuredCounts): number {
  return counts.system === 'degrees' || counts.system === undefined ? metresPerDegree(latitudeOf(counts)).lon : unitNorth(counts);
}

function latitudeOf(counts: MeasuredCounts): number {
  return counts.latitudeBand === null ? DEFAULT_LATITUDE : counts.latitudeBand + 0.5;
}
