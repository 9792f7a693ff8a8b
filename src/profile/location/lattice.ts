import type { LatticeStatistic } from '../../model/location-statistics.ts';
import {
  COARSE_STEPS,
  COARSE_TILE,
  FINE_STEPS,
  FINE_TILE,
  METRE_STEPS,
  METRE_TILE,
  type PhaseEntry,
  type PhaseSample,
} from './phase-sample.ts';
import type { Plane } from './tile.ts';

/** Steps per tile. Fine degrees: 0.01 down to 1e-5, and 1/360, 1/3600, 1/36000; projected: 1,000 down to 1 unit. */
const FINE_PARTS: Readonly<Record<Plane, readonly number[]>> = {
  degrees: [5, 10, 18, 20, 25, 50, 100, 180, 200, 250, 500, 1000, 1800, 2000, 2500, 5000],
  projected: [5, 10, 20, 25, 50, 100, 200, 250, 500, 1000, 2500, 5000],
};
/** Steps per coarse tile: 0.2, 0.1, 0.05, 0.025, 0.02 and 1/60 degree; 20,000 to 2,000 units. */
const COARSE_PARTS: Readonly<Record<Plane, readonly number[]>> = {
  degrees: [5, 10, 20, 40, 50, 60],
  projected: [5, 10, 20, 40, 50],
};

/** Steps per tile of 5,000 m: 1,000 m down to 10 m. */
const METRE_PARTS = [5, 10, 20, 25, 50, 100, 200, 250, 500];

/** Weaker statistics say nothing and are left out. */
const LEAST = 0.5;
/** So do those of fewer points, which tell only how the points lie to each other. */
const LEAST_POINTS = 20;

/** The Rayleigh statistic of every candidate step over the sampled distinct points. */
export function measureLattices(sample: PhaseSample, plane: Plane): readonly LatticeStatistic[] {
  const entries = sample.entries();
  if (entries.length < LEAST_POINTS) return [];
  const fine = entries.map(([, { fine: phase }]) => phase);
  const coarse = entries.map(([, { coarse: phase }]) => phase);
  return [
    ...COARSE_PARTS[plane].map((parts) => resonance(coarse, COARSE_STEPS, parts, COARSE_TILE[plane])),
    ...FINE_PARTS[plane].map((parts) => resonance(fine, FINE_STEPS, parts, FINE_TILE[plane])),
    ...(plane === 'projected'
      ? []
      : METRIC.flatMap((system) =>
          metreLattices(
            entries.map(([, entry]) => entry),
            system,
          ),
        )),
  ].filter(({ lat, lon }) => lat > LEAST && lon > LEAST);
}

const METRIC = ['utm', 'mercator'] as const;

/** Grids laid in metres and written down in degrees. */
function metreLattices(entries: readonly PhaseEntry[], system: (typeof METRIC)[number]): readonly LatticeStatistic[] {
  const phases = entries.map((entry) => entry[system]).filter((phase) => phase >= 0);
  return METRE_PARTS.map((parts) => ({
    ...resonance(phases, METRE_STEPS, parts, METRE_TILE),
    system: system === 'utm' ? ('utm' as const) : ('web-mercator' as const),
  }));
}

function resonance(phases: readonly number[], steps: number, parts: number, tile: number): LatticeStatistic {
  const n = phases.length;
  const cells = [new Uint8Array(parts), new Uint8Array(parts)] as const;
  let [latCos, latSin, lonCos, lonSin] = [0, 0, 0, 0];
  for (const phase of phases) {
    const whole = Math.floor(phase / steps);
    const lat = (whole / steps) * parts;
    const lon = ((phase - whole * steps) / steps) * parts;
    // A cell's middle may be on either side of the tile's edge.
    cells[0][Math.round(lat) % parts] = 1;
    cells[1][Math.round(lon) % parts] = 1;
    latCos += Math.cos(TURN * lat);
    latSin += Math.sin(TURN * lat);
    lonCos += Math.cos(TURN * lon);
    lonSin += Math.sin(TURN * lon);
  }
  const occupied = (axis: Uint8Array): number => axis.reduce((sum, cell) => sum + cell, 0);
  return {
    step: tile / parts,
    lat: n === 0 ? 0 : Math.hypot(latCos, latSin) / n,
    lon: n === 0 ? 0 : Math.hypot(lonCos, lonSin) / n,
    n,
    cells: Math.min(occupied(cells[0]), occupied(cells[1])),
  };
}

const TURN = 2 * Math.PI;
