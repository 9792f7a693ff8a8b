import type {
  LocationBeside,
  LocationCounts,
  LocationEvidence,
  LocationMask,
  LocationResult,
  PrecisionClass,
} from '../../model/location.ts';
import type { StatedCounts } from '../../model/location-statistics.ts';
import type { ProjectedSystem } from '../../model/plan.ts';
import type { Subject } from '../../model/subject.ts';
import { judgeAreas } from './areas.ts';
import { judgeBesideText } from './beside-text.ts';
import { judgeDigits, storedOf } from './digits.ts';
import { judgeLattice } from './lattice.ts';
import { type Radius, twoFigures } from './metres.ts';
import { type BlurPart, gradeOf } from './part.ts';
import { describeSystem, type MeasuredCounts, unitMetres } from './reference-system.ts';
import { judgeRepeats } from './repeats.ts';
import type { Sided } from './sided.ts';
import { judgeStars } from './stars.ts';
import { contradiction, isContradicted, judgeStated, phaseEvidence } from './stated.ts';
import { measureYardsticks } from './yardsticks.ts';

/** Points fewer than this show no structure; what is said of them is said with little confidence. */
const FEW_POINTS = 20;

/** What else is known of a location column group. */
interface LocationInfo {
  readonly subject?: Subject;
  readonly system?: ProjectedSystem;
  /** What a finer column of the same rows tells. */
  readonly sided?: Sided;
  readonly beside?: readonly LocationBeside[];
  /** Columns in which the file states how exact its points are. */
  readonly statedIn?: readonly string[];
}

/**
 * How exact a location column group really is. Each kind of blur that shows is one part; a reader can resolve no finer than the
 * largest of them, so that one decides. A column in which no blur shows is taken as exact, since a reader may take it so: with
 * evidence of houses firmly, without any evidence at low confidence and with the words that it cannot be told.
 */
export function judgeLocation(seen: LocationCounts, info: LocationInfo = {}): LocationResult {
  const counts: MeasuredCounts = info.system === undefined ? seen : { ...seen, unitMetres: info.system.unitMetres };
  const stored = storedOf(counts);
  const measured = blurParts(counts, info.sided);
  const stated = judgeStated(counts.stated, counts.rows.valid);
  const denied = stated !== undefined && isContradicted(stated, measured);
  // Where nothing shows in the points themselves, a stated radius is better than what a reader may assume.
  const parts = stated === undefined || denied ? measured : [...measured.filter(({ mask }) => mask !== 'unknown'), stated];
  const longest = largest(parts);
  const decisive = written(longest, parts);
  // Reports show the first few: what decides comes first.
  const telling = [...parts].sort((a, b) => Number(b === longest) - Number(a === longest));
  const radius = decisive?.radius ?? null;
  const points = counts.repeats?.points ?? counts.distinctPoints;
  const thin = points < FEW_POINTS && counts.rows.valid > 0;
  const effectiveClass: PrecisionClass =
    decisive === undefined
      ? 'unknown'
      : decisive.reach === null
        ? decisive.mask === 'area-centroid'
          ? 'area'
          : 'unknown'
        : gradeOf(decisive.reach);
  const confidence = decisive === undefined ? 0 : thin ? Math.min(decisive.confidence, 0.3) : decisive.confidence;
  return {
    columns: counts.columns,
    ...(info.subject === undefined ? {} : { subject: info.subject }),
    referenceSystem: describeSystem(counts, info.system),
    rows: counts.rows,
    stored,
    effective: {
      mask: decisive?.mask ?? 'unknown',
      class: effectiveClass,
      radiusM: radius === null ? null : rounded(radius),
      confidence: twoFigures(confidence),
      evidence: [
        ...(denied ? [contradiction(stated)] : []),
        ...telling.flatMap(({ evidence }) => evidence),
        ...phaseEvidence(counts.stated, counts.rows.valid),
        ...strays(counts),
      ].map((item) => ({ ...item, value: round3(item.value) })),
      ...(stated === undefined ? {} : { by: decisive === stated ? ('stated' as const) : ('measured' as const) }),
    },
    ...(counts.stated === undefined ? {} : { stated: { columns: info.statedIn ?? [], ...roundedCounts(counts.stated) } }),
    distinctPoints: counts.distinctPoints,
    distinctExact: counts.distinctExact,
    yardsticks: measureYardsticks(radius === null ? null : radius.p50, stored.decimals),
    cannotTell: [...new Set([...parts.flatMap(({ cannotTell }) => cannotTell), ...limitsOf(counts, thin)])],
    ...(info.beside === undefined || info.beside.length === 0 ? {} : { beside: info.beside }),
  };
}

function blurParts(counts: MeasuredCounts, sided: Sided | undefined): readonly BlurPart[] {
  if (counts.rows.valid === 0) return judgeStars(counts);
  const lattice = judgeLattice(counts, sided);
  const digits = judgeDigits(counts, sided);
  const grids = [lattice, digits].filter((part): part is BlurPart => part !== undefined);
  const step = Math.max(0, ...grids.map(({ reach }) => reach ?? 0));
  // A grid coarser than a building explains points that repeat, unless they lie much farther apart than its steps.
  const areas = judgeAreas(counts);
  const apart = ((counts.apart?.p50 ?? 0) * unitMetres(counts)) / Math.SQRT2;
  if (areas !== undefined && (step <= COARSE_M || apart > 1.5 * step)) return [...grids, areas];
  const beside = judgeBesideText(counts);
  // Streets that stand in even rows make a net of their blocks' points.
  if (beside !== undefined && isNetOfBlocks(counts, beside)) return [...grids.filter((grid) => grid !== lattice), beside];
  // Houses that share a point of a coarse grid are the grid's doing; so are points that come again and again.
  if (beside !== undefined)
    return step > COARSE_M && (beside.reach ?? 0) < 1.5 * step && beside.mask !== 'jitter' ? grids : [...grids, beside];
  return step > COARSE_M ? grids : [...grids, judgeRepeats(counts)];
}

/** Points that stand for one block each, and all of it: the cells of a grid cut blocks in two and take in several. */
const isNetOfBlocks = ({ withAddress }: MeasuredCounts, { mask }: BlurPart): boolean =>
  mask === 'block' &&
  (withAddress?.oneBlock?.n ?? 0) >= FEW_POINTS &&
  (withAddress?.oneBlock?.share ?? 0) > ONE_EACH &&
  Math.max(withAddress?.collide.share ?? 0, withAddress?.collideSide?.share ?? 0) > ONE_EACH;

const ONE_EACH = 0.95;

/** A grid that errs more than a building. */
const COARSE_M = 25;

/** The part with the longest reach; one whose reach is not known only decides alone. */
function largest(parts: readonly BlurPart[]): BlurPart | undefined {
  let best: BlurPart | undefined;
  for (const part of parts) {
    if (
      best === undefined || part.reach === null
        ? best === undefined || part.mask === 'area-centroid'
        : (best.reach ?? -1) <= part.reach
    )
      best = part;
  }
  return best;
}

/**
 * Where no blur but the written digits shows, they say how far off the points are: houses written with four decimals lie within
 * 7 m of where they are. Without a text that shows houses this is claimed of four decimals at most; five are what many write.
 */
function written(decisive: BlurPart | undefined, parts: readonly BlurPart[]): BlurPart | undefined {
  const digits = largest(parts.filter(({ mask }) => WRITTEN.has(mask)));
  if (decisive === undefined || digits === undefined || digits.radius === null) return decisive;
  const houses = decisive.mask === 'none' || decisive.mask === 'interpolated';
  const nothing = decisive.mask === 'unknown' && digits.radius.p90 > 1;
  if (!houses && !nothing) return decisive;
  return { ...decisive, mask: digits.mask, radius: digits.radius };
}

/** What the numbers themselves show: digits and grids. */
const WRITTEN: ReadonlySet<LocationMask> = new Set(['rounding', 'truncation', 'mixture', 'grid-degrees', 'grid-metres']);

/** Rows that lie where they cannot be: far from the rest, or heaped on one point. */
function strays({ rows, far = 0, dumps }: LocationCounts): readonly LocationEvidence[] {
  const found: LocationEvidence[] = [];
  if (far > FAR_SHARE * rows.valid) {
    found.push({
      statistic: 'far-rows',
      value: far,
      threshold: Math.ceil(FAR_SHARE * rows.valid),
      n: rows.valid,
      says: 'rows lie more than a degree (or 100 km) from where most rows lie',
    });
  }
  if (dumps !== undefined && dumps.points > 0) {
    found.push({
      statistic: 'dump-rows',
      value: dumps.rows,
      threshold: 10,
      n: rows.valid,
      says: 'rows are heaped on points that stand for "somewhere": ten times as many as elsewhere, of many streets',
    });
  }
  return found;
}

/** More stray rows than this are no slips. */
const FAR_SHARE = 0.005;

function limitsOf(counts: LocationCounts, thin: boolean): readonly string[] {
  const limits: string[] = [];
  if (thin) limits.push('There are fewer than 20 distinct points; their structure does not show.');
  if (counts.rows.valid > 0)
    limits.push('How many homes share a point: the file holds calls, not addresses; a list of address points would tell.');
  if (!counts.distinctExact) limits.push('Statistics of points are estimated from a sample of the distinct points.');
  return limits;
}

function rounded({ p50, p90 }: Radius): Radius {
  return { p50: twoFigures(p50), p90: twoFigures(p90) };
}

const roundedCounts = (stated: StatedCounts): StatedCounts => ({
  ...stated,
  p50: twoFigures(stated.p50),
  p90: twoFigures(stated.p90),
});

function round3(value: number): number {
  return Math.round(value * 1000) / 1000;
}
