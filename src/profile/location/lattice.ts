import type { LatticeStatistic } from '../../model/location.ts';
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

/** The Rayleigh statistic of every candidate step over the sampled distinct points. */
export function measureLattices(sample: PhaseSample, plane: Plane): readonly LatticeStatistic[] {
  const entries = sample.entries();
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
  const lats = new Axis(steps, parts);
  const lons = new Axis(steps, parts);
  for (const phase of phases) {
    lats.add(Math.floor(phase / steps));
    lons.add(phase % steps);
  }
  const n = phases.length;
  return { step: tile / parts, lat: lats.length(n), lon: lons.length(n), n, cells: Math.min(lats.cells.size, lons.cells.size) };
}

/** Mean phase vector of one axis. */
class Axis {
  readonly cells = new Set<number>();
  readonly #steps: number;
  readonly #parts: number;
  #cos = 0;
  #sin = 0;

  constructor(steps: number, parts: number) {
    this.#steps = steps;
    this.#parts = parts;
  }

  add(place: number): void {
    const turns = (place / this.#steps) * this.#parts;
    this.#cos += Math.cos(2 * Math.PI * turns);
    this.#sin += Math.sin(2 * Math.PI * turns);
    this.cells.add(Math.round(turns) % this.#parts);
  }

  length(n: number): number {
    return n === 0 ? 0 : Math.hypot(this.#cos, this.#sin) / n;
  }
}
