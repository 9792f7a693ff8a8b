import { mix } from '../../model/hash.ts';
import { type UtmPlace, utmOf } from '../../model/utm.ts';
import { KeySample, type SampleJson } from './key-sample.ts';
import type { Plane } from './tile.ts';

/**
 * Where points lie on a ruler, for finding lattices. Kept apart from the other samples under a hash of its own and without
 * row counts, so that an entry cannot be tied to a point that is known otherwise. `fine` holds the rest of the coordinates
 * after division by 0.05 degree (or 5,000 units) in 500,000 steps; `coarse` the rest after whole degrees (or 100,000 units)
 * in 360 steps. `utm` and `mercator` hold the rest of the metres of these projections after division by 5,000, for degrees only.
 */
export interface PhaseEntry {
  fine: number;
  coarse: number;
  utm: number;
  mercator: number;
}

const PHASE_CAPACITY = 1024;
export const FINE_STEPS = 500_000;
export const COARSE_STEPS = 360;
/** Steps of 0.1 m in a tile of 5,000 m. */
export const METRE_STEPS = 50_000;
export const METRE_TILE = 5000;
/** Length of the tile of the fine phase. */
export const FINE_TILE: Readonly<Record<Plane, number>> = { degrees: 0.05, projected: 5000 };
/** Length of the tile of the coarse phase. */
export const COARSE_TILE: Readonly<Record<Plane, number>> = { degrees: 1, projected: 100_000 };

const KIND = {
  start: (): PhaseEntry => ({ fine: -1, coarse: -1, utm: -1, mercator: -1 }),
  merge: (into: PhaseEntry, from: PhaseEntry): void => {
    if (into.coarse < 0 || from.coarse < into.coarse) into.coarse = from.coarse;
    if (into.fine >= 0 && from.fine > into.fine) return;
    // Points that share the fine phase differ by less than a centimetre; the smaller of the others wins whatever the order.
    const same = from.fine === into.fine;
    into.fine = from.fine;
    into.utm = same ? Math.min(into.utm, from.utm) : from.utm;
    into.mercator = same ? Math.min(into.mercator, from.mercator) : from.mercator;
  },
};

export type PhaseSample = KeySample<PhaseEntry>;

/** An empty sample of phases. */
export const samplePhases = (): PhaseSample => new KeySample(PHASE_CAPACITY, KIND);

/** The key of a point's phase: another than that of the point, so that the two cannot be put together. */
export const phaseKey = (point: number): number => mix(point, 0x5bd1e995);

/** Counts one row's point in. */
export function addPhase(entry: PhaseEntry, lat: number, lon: number, plane: Plane): void {
  // The smallest wins where two points share a key, so the order of rows does not matter.
  const fine = steps(lat, FINE_TILE[plane], FINE_STEPS) * FINE_STEPS + steps(lon, FINE_TILE[plane], FINE_STEPS);
  const coarse = steps(lat, COARSE_TILE[plane], COARSE_STEPS) * COARSE_STEPS + steps(lon, COARSE_TILE[plane], COARSE_STEPS);
  if (entry.coarse < 0 || coarse < entry.coarse) entry.coarse = coarse;
  if (entry.fine >= 0 && fine > entry.fine) return;
  if (fine === entry.fine) return;
  entry.fine = fine;
  if (plane === 'projected') return;
  // Computed from the phase's own rounding, so that equal phases give equal metres.
  const own = { lat: settled(lat), lon: settled(lon) };
  utmOf(own.lat, own.lon, PLACE);
  entry.utm = metreSteps(PLACE.north) * METRE_STEPS + metreSteps(PLACE.east);
  const radius = 6_378_137;
  const x = own.lon * RADIANS * radius;
  const y = Math.log(Math.tan(Math.PI / 4 + (own.lat * RADIANS) / 2)) * radius;
  entry.mercator = metreSteps(y) * METRE_STEPS + metreSteps(x);
}

const PLACE: UtmPlace = { zone: 0, east: 0, north: 0 };
const RADIANS = Math.PI / 180;
const settled = (degrees: number): number =>
  Math.round((degrees / FINE_TILE.degrees) * FINE_STEPS) * (FINE_TILE.degrees / FINE_STEPS);
const metreSteps = (metres: number): number => steps(metres, METRE_TILE, METRE_STEPS);

function steps(value: number, tile: number, count: number): number {
  const rest = Math.round((value / tile) * count) % count;
  return rest < 0 ? rest + count : rest;
}

export type PhaseEntryJson = readonly [key: number, fine: number, coarse: number, utm: number, mercator: number];

/** The sample as plain data. */
export function phasesToJson(sample: PhaseSample): readonly PhaseEntryJson[] {
  return sample.entries().map(([key, { fine, coarse, utm, mercator }]) => [key, fine, coarse, utm, mercator]);
}

/** Puts plain data back into a sample. */
export function restorePhases(sample: PhaseSample, { entries, bound }: SampleJson<PhaseEntryJson>): void {
  sample.restore(
    entries.map(([key, fine, coarse, utm, mercator]) => [key, { fine, coarse, utm, mercator }]),
    bound,
  );
}
