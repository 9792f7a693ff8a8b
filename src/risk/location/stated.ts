import type { LocationEvidence, LocationMask } from '../../model/location.ts';
import type { StatedCounts } from '../../model/location-statistics.ts';
import { toldMetres } from '../../model/told-metres.ts';
import { twoFigures } from './metres.ts';
import type { BlurPart } from './part.ts';

/** Rows that have to state a radius before it speaks for the column. */
const LEAST_ROWS = 20;
const LEAST_SHARE = 0.5;
/** A stated radius beyond this is more than a building. */
const COARSE_M = 60;

/** Points of these masks sit on buildings, as the addresses beside them show. */
const ON_BUILDINGS: ReadonlySet<LocationMask> = new Set(['none', 'interpolated']);

/** What the file says of its own exactness, as one more kind of blur; `undefined` where too few rows say it. */
export function judgeStated(stated: StatedCounts | undefined, valid: number): BlurPart | undefined {
  if (stated === undefined || stated.n < Math.min(LEAST_ROWS, valid) || stated.n < LEAST_SHARE * valid || stated.n === 0)
    return undefined;
  const { p50, p90, n } = stated;
  return {
    mask: 'gps',
    radius: { p50, p90 },
    reach: p90,
    confidence: 0.6,
    evidence: [
      {
        statistic: 'stated-radius-p90',
        value: twoFigures(p90),
        threshold: COARSE_M,
        n,
        says: `as stated by the file: half of the rows name a radius of up to ${toldMetres(p50)} m, nine in ten of up to ${toldMetres(p90)} m`,
      },
    ],
    cannotTell: ['With which probability the true place lies within the stated radius: carriers and receivers mean 39 to 95 %.'],
  };
}

/** Is the stated radius believed? Where addresses show that the points sit on buildings a reader resolves those, whatever is stated. */
export const isContradicted = (stated: BlurPart, measured: readonly BlurPart[]): boolean =>
  (stated.reach ?? 0) >= COARSE_M && measured.some(({ mask, confidence }) => ON_BUILDINGS.has(mask) && confidence >= 0.5);

/** A radius is stated that the points themselves deny. */
export const contradiction = ({ radius, evidence }: BlurPart): LocationEvidence => ({
  statistic: 'stated-beside-buildings',
  value: twoFigures(radius?.p90 ?? 0),
  threshold: COARSE_M,
  n: evidence[0]?.n ?? 0,
  says: 'meters are stated as the radius, but the points sit on single buildings: they were placed by the address, and a reader resolves the building',
});

/** Points of towers among those of phones. */
export function phaseEvidence(stated: StatedCounts | undefined, valid: number): readonly LocationEvidence[] {
  if (stated === undefined || stated.towers + stated.phones === 0) return [];
  return [
    {
      statistic: 'tower-rows',
      value: stated.towers,
      threshold: 1,
      n: valid,
      says: `rows are wireless calls of phase 1, whose point is that of the tower or its sector; ${stated.phones} are of phase 2, whose point is that of the phone (within 50 m in four of five calls, 47 CFR 9.10)`,
    },
  ];
}
