import { cellRadius, twoFigures } from './metres.ts';
import type { BlurPart } from './part.ts';
import { type MeasuredCounts, unitMetres } from './reference-system.ts';
import { LEAST_BUSY, MANY_STREETS } from './text-evidence.ts';

/** Areas: few points, nearly all of them seen, each on many rows. */
const FEW_AREAS = 300;
const SATURATION = 0.9;
const ROWS_EACH = 20;
/** Centres that lie nearer together than this stand for blocks, not for areas. */
const LEAST_EDGE_M = 400;

/** A few points that stand for areas; `undefined` where there are many or new ones still come. */
export function judgeAreas(counts: MeasuredCounts): BlurPart | undefined {
  const { repeats, distinctPoints, distinctExact } = counts;
  if (repeats === undefined || !distinctExact || distinctPoints > FEW_AREAS) return undefined;
  const { singles, doubles, rowsP50 } = repeats;
  if (distinctPoints < 3) return rowsP50 >= ROWS_OF_FEW ? oneOrTwo(counts) : undefined;
  // Chao 1984: distinct values unseen so far, from those seen once and twice.
  const expected = distinctPoints + (doubles > 0 ? singles ** 2 / (2 * doubles) : (singles * (singles - 1)) / 2);
  const saturation = distinctPoints / expected;
  if (saturation <= SATURATION || rowsP50 < ROWS_EACH) return undefined;
  const { apart } = counts;
  // An area about as wide as the way to the next centre; the true place lies anywhere in it.
  const edge = apart === undefined || apart.n < 3 ? 0 : edgeOf(apart) * unitMetres(counts);
  const many = counts.withAddress?.manyStreets;
  const ofManyStreets = many !== undefined && many.n >= LEAST_BUSY && many.share > MANY_STREETS;
  if (edge > 0 && edge < LEAST_EDGE_M && !ofManyStreets) return undefined;
  const cell = edge === 0 ? null : isStrewn(apart) ? strewnRadius(edge) : cellRadius(edge, edge);
  return {
    mask: 'area-centroid',
    radius: cell,
    reach: cell === null ? null : cell.worst,
    confidence: 0.7,
    evidence: [
      {
        statistic: 'distinct-points',
        value: distinctPoints,
        threshold: FEW_AREAS,
        n: counts.rows.valid,
        says: 'a handful of points stands for all calls',
      },
      {
        statistic: 'saturation',
        value: saturation,
        threshold: SATURATION,
        n: distinctPoints,
        says: 'further rows would hardly bring further points',
      },
      {
        statistic: 'rows-per-point-p50',
        value: rowsP50,
        threshold: ROWS_EACH,
        n: distinctPoints,
        says: 'a typical point has this many rows',
      },
      ...(cell === null
        ? []
        : [
            {
              statistic: 'areas-wide',
              value: twoFigures(edge),
              threshold: LEAST_EDGE_M,
              n: apart?.n ?? 0,
              says: 'meters that the areas are wide, by the ways between their points',
            },
          ]),
    ],
    cannotTell: ['How large the areas are that the points stand for; they are taken to be as wide as their centers lie apart.'],
  };
}

/** Rows on each of one or two points from which these are no places of calls: no building calls so often and nobody else. */
const ROWS_OF_FEW = 200;

/** One or two points for everything: what they stand for cannot be told, but it is no building. */
const oneOrTwo = ({ distinctPoints, rows }: MeasuredCounts): BlurPart => ({
  mask: 'area-centroid',
  radius: null,
  reach: null,
  confidence: 0.4,
  evidence: [
    {
      statistic: 'distinct-points',
      value: distinctPoints,
      threshold: FEW_AREAS,
      n: rows.valid,
      says: 'one or two points stand for all calls',
    },
  ],
  cannotTell: ['How large the area is that the points stand for, or whether all calls really came from there.'],
});

type Apart = NonNullable<MeasuredCounts['apart']>;

/**
 * About how wide the areas are: the way to the next point where points stand in rows; where n of them are strewn over a square metre,
 * the fourth nearest is 1.08 / √n away in the median (a gamma distribution), and more where the city ends.
 */
const edgeOf = (apart: Apart): number => (isStrewn(apart) ? STREWN * (apart.fourth ?? apart.p50) : apart.p50);

const STREWN = 0.85;

/** In rows the fourth nearest is as near as the nearest, or √2 times that at the rim. */
const isStrewn = (apart: Apart | undefined): boolean => apart?.fourth !== undefined && apart.fourth > IN_ROWS * apart.p50;

const IN_ROWS = 1.6;

/** Ways to the nearest of points strewn at random, as many as squares with this edge: P(way > r) = exp(−π r² / edge²). */
const strewnRadius = (edge: number): ReturnType<typeof cellRadius> => ({
  p50: edge * Math.sqrt(Math.LN2 / Math.PI),
  p90: edge * Math.sqrt(Math.LN10 / Math.PI),
  worst: edge * Math.sqrt(Math.log(100) / Math.PI),
});
