import type { LocationMask } from '../../model/location.ts';
import type { LatticeStatistic } from '../../model/location-statistics.ts';
import { toldBound } from '../../model/told-metres.ts';
import { stepCell } from './digits.ts';
import { cellRadius, hexagonRadius, twoFigures } from './metres.ts';
import type { BlurPart } from './part.ts';
import { type MeasuredCounts, unitMetres } from './reference-system.ts';
import type { Sided } from './sided.ts';

/** Mean phase vector of a lattice; 3/√n is the length that chance reaches once in ten thousand samples. */
const RESONANCE = 0.85;
/** Fewer distinct points or occupied cells make any step look like a lattice. */
const LEAST_POINTS = 20;
const LEAST_CELLS = 5;
/** A grid that errs less than this is the way of writing, or a step that fits by chance. */
const LEAST_M = 5;
/** A net of another step has to be this much coarser than the one of a usual step to be the better explanation. */
const COARSER = 1.05;

/** A grid on which the points stand. */
interface Grid {
  readonly cell: ReturnType<typeof cellRadius>;
  readonly mask: LocationMask;
  /** `a step of 0.005 degree`. */
  readonly words: string;
  readonly statistic: string;
  readonly value: number;
  readonly threshold: number;
  readonly n: number;
}

/** The coarsest lattice on which the distinct points stand. */
export function judgeLattice(counts: MeasuredCounts, sided?: Sided): BlurPart | undefined {
  const usual = usualGrid(counts);
  const found = [usual, netGrid(counts), spacedGrid(counts)]
    .filter((grid): grid is Grid => grid !== undefined && grid.cell.worst > LEAST_M)
    .reduce<Grid | undefined>(
      (best, grid) => (best === undefined || grid.cell.worst > COARSER * best.cell.worst ? grid : best),
      undefined,
    );
  if (found === undefined) return undefined;
  const { cell, mask, words, statistic, value, threshold, n } = found;
  return {
    mask,
    radius: cell,
    reach: cell.worst,
    confidence: 0.95,
    evidence: [
      {
        statistic,
        value,
        threshold,
        n,
        says: `distinct points stand on a grid with ${words}: at most ${toldBound(cell.worst)} m of error`,
      },
    ],
    cannotTell: sided === undefined ? ['Whether the true place lies around the grid point or to one side of it.'] : [],
  };
}

/** A grid of one of the steps that publishers use. */
function usualGrid(counts: MeasuredCounts): Grid | undefined {
  const found = (counts.lattices ?? [])
    .filter((lattice) => stands(lattice))
    .map((lattice) => ({ ...lattice, cell: gridCell(counts, lattice) }))
    .sort((a, b) => b.cell.worst - a.cell.worst)[0];
  if (found === undefined) return undefined;
  const { cell, step, system, lat, lon, n } = found;
  const decimal = isPowerOfTen(step) && (counts.integralAt[Math.round(-Math.log10(step))] ?? 0) >= 0.9;
  const degrees = system === undefined && inDegrees(counts);
  const unit = degrees ? 'degree' : system === undefined ? 'units' : `m in ${SYSTEMS[system]}`;
  return {
    cell,
    mask: !degrees ? 'grid-metres' : decimal ? 'rounding' : 'grid-degrees',
    words: `a step of ${twoFigures(step)} ${unit}`,
    statistic: 'lattice',
    value: Math.min(lat, lon),
    threshold: Math.max(RESONANCE, 3 / Math.sqrt(n)),
    n,
  };
}

/** Evenly spaced lines along the axes. */
function netGrid(counts: MeasuredCounts): Grid | undefined {
  const { net } = counts;
  if (net === undefined) return undefined;
  const degrees = inDegrees(counts);
  // Few points in rows are centres of districts as well, unless the step is one that codes have.
  const codes = degrees && isHalvedTurn(net.lat) && isHalvedTurn(net.lon);
  if (!codes && (net.n < LEAST_OF_NET || net.cells < LEAST_LINES)) return undefined;
  return {
    cell: stepCell(counts, net.lat, net.lon),
    mask: degrees ? 'grid-degrees' : 'grid-metres',
    words: `steps of ${twoFigures(net.lat)} (north) and ${twoFigures(net.lon)} (east) ${degrees ? 'degree' : 'units'}`,
    statistic: 'net',
    value: net.share,
    threshold: 0.9,
    n: net.n,
  };
}

/** Points and lines below which a net of any step says nothing. */
const LEAST_OF_NET = 60;
const LEAST_LINES = 4;

/** Geohashes, quadtrees and map tiles halve the turn again and again. */
function isHalvedTurn(step: number): boolean {
  const halvings = Math.log2(360 / step);
  return Math.abs(halvings - Math.round(halvings)) < 1e-3;
}

/** A lattice that may be turned: squares of some projection, or hexagons. */
function spacedGrid(counts: MeasuredCounts): Grid | undefined {
  const { spacing } = counts;
  if (spacing === undefined) return undefined;
  const step = spacing.step * unitMetres(counts);
  return {
    cell: spacing.shape === 'hexagon' ? hexagonRadius(step) : cellRadius(step, step),
    mask: 'grid-metres',
    words: `${spacing.shape === 'hexagon' ? 'hexagons' : 'squares'} of ${twoFigures(step)} m from middle to middle`,
    statistic: 'spacing',
    value: spacing.share,
    threshold: 0.9,
    n: spacing.n,
  };
}

const inDegrees = ({ system }: MeasuredCounts): boolean => system === 'degrees' || system === undefined;

const SYSTEMS: Readonly<Record<NonNullable<LatticeStatistic['system']>, string>> = { utm: 'UTM', 'web-mercator': 'Web Mercator' };

/** Steps in metres of a projection are metres on the ground, but Web Mercator stretches them. */
function gridCell(counts: MeasuredCounts, { step, system }: LatticeStatistic): ReturnType<typeof cellRadius> {
  if (system === undefined) return stepCell(counts, step);
  const length = system === 'utm' ? step : step * Math.cos((((counts.latitudeBand ?? 40) + 0.5) * Math.PI) / 180);
  return cellRadius(length, length);
}

function stands({ lat, lon, n, cells }: LatticeStatistic): boolean {
  const least = Math.max(RESONANCE, 3 / Math.sqrt(n));
  return n >= LEAST_POINTS && cells >= LEAST_CELLS && lat > least && lon > least;
}

function isPowerOfTen(step: number): boolean {
  const power = Math.log10(step);
  return Math.abs(power - Math.round(power)) < 1e-9;
}
