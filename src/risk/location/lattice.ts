import type { LatticeStatistic } from '../../model/location.ts';
import { stepCell } from './digits.ts';
import { cellRadius, twoFigures } from './metres.ts';
import type { BlurPart } from './part.ts';
import type { MeasuredCounts } from './reference-system.ts';

/** Mean phase vector of a lattice; 3/√n is the length that chance reaches once in ten thousand samples. */
const RESONANCE = 0.85;
/** Fewer distinct points or occupied cells make any step look like a lattice. */
const LEAST_POINTS = 20;
const LEAST_CELLS = 5;

/** The coarsest lattice on which the distinct points stand, if it is coarser than a building. */
export function judgeLattice(counts: MeasuredCounts): BlurPart | undefined {
  const found = (counts.lattices ?? [])
    .filter((lattice) => stands(lattice))
    .map((lattice) => ({ ...lattice, cell: gridCell(counts, lattice) }))
    .sort((a, b) => b.cell.worst - a.cell.worst)[0];
  if (found === undefined) return undefined;
  const { cell } = found;
  if (cell.worst <= 5) return undefined;
  const decimal = isPowerOfTen(found.step) && (counts.integralAt[Math.round(-Math.log10(found.step))] ?? 0) >= 0.9;
  const degrees = found.system === undefined && (counts.system === 'degrees' || counts.system === undefined);
  const unit = degrees ? 'degree' : found.system === undefined ? 'units' : `m in ${SYSTEMS[found.system]}`;
  const n = found.n;
  return {
    mask: !degrees ? 'grid-metres' : decimal ? 'rounding' : 'grid-degrees',
    radius: cell,
    reach: cell.worst,
    confidence: 0.95,
    evidence: [
      {
        statistic: 'lattice',
        value: Math.min(found.lat, found.lon),
        threshold: Math.max(RESONANCE, 3 / Math.sqrt(n)),
        n,
        says: `distinct points stand on a grid with a step of ${twoFigures(found.step)} ${unit}: at most ${twoFigures(cell.worst)} m of error`,
      },
    ],
    cannotTell: ['Whether the true place lies around the grid point or to one side of it.'],
  };
}

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
