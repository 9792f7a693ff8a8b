import type { LocationCounts } from '../../model/location.ts';
import { judgeNeighbours, pointsCrowd } from './neighbours.ts';
import type { BlurPart } from './part.ts';
import { type MeasuredCounts, unitMetres } from './reference-system.ts';

/** Snap points and blocks collect rows: a typical point has at least this many. */
const SNAP_ROWS = 3;
/** No typical house calls so often, in however many years. */
const BUSY_ROWS = 8;
const LEAST = 20;

/** What can be said without an address text and without a grid: how often the same event and the same point come again. */
export function judgeRepeats(counts: MeasuredCounts): BlurPart {
  return judgeEvents(counts) ?? judgeSnapPoints(counts) ?? judgeNeighbours(counts) ?? unblurred(counts);
}

/** One incident on several rows with several points: the noise can be measured. */
function judgeEvents(counts: MeasuredCounts): BlurPart | undefined {
  const { withEvents } = counts;
  if (withEvents === undefined || withEvents.onePoint.n < LEAST || withEvents.onePoint.share >= 0.5) return undefined;
  const { onePoint, spread } = withEvents;
  const scale = unitMetres(counts);
  const radius = { p50: spread.p50 * scale, p90: spread.p90 * scale };
  return {
    mask: radius.p50 < 15 ? 'gps' : 'jitter',
    radius,
    reach: radius.p90,
    confidence: 0.8,
    evidence: [
      {
        statistic: 'event-one-point',
        value: onePoint.share,
        threshold: 0.5,
        n: onePoint.n,
        says: 'rows of one event have different points: each row was moved by itself',
      },
      {
        statistic: 'event-spread-p50',
        value: radius.p50,
        threshold: 15,
        n: spread.n,
        says: 'meters from the middle of an event’s points',
      },
    ],
    cannotTell: ['Whether all rows of an event happened at one place; if not, the noise is smaller than measured.'],
  };
}

function judgeSnapPoints(counts: MeasuredCounts): BlurPart | undefined {
  const { repeats } = counts;
  if (repeats === undefined || repeats.points < LEAST || repeats.rowsP50 < SNAP_ROWS) return undefined;
  if (repeats.rowsP50 < BUSY_ROWS && pointsCrowd(counts)) return undefined;
  return {
    mask: 'snap-points',
    radius: SNAP_RADIUS,
    reach: SNAP_RADIUS.p90,
    confidence: 0.4,
    evidence: [
      {
        statistic: 'rows-per-point-p50',
        value: repeats.rowsP50,
        threshold: SNAP_ROWS,
        n: repeats.points,
        says: 'a typical point collects several calls, as snap points, blocks and intersections do and houses rarely',
      },
    ],
    cannotTell: [
      'Whether the repeated points are snap points or busy places: no address text stands beside them.',
      'How many homes share a snap point.',
    ],
  };
}

/** Where snapping shows only in repeats its radius is not measured: half a city block and a block. */
const SNAP_RADIUS = { p50: 50, p90: 100 };

/** No blur shows. That is no proof of none, but a reader may take the point for the house. */
function unblurred(counts: LocationCounts): BlurPart {
  const { repeats, rows, distinctPoints } = counts;
  const distinctShare = rows.valid === 0 ? 0 : distinctPoints / rows.valid;
  const once = repeats === undefined || repeats.points < MANY_POINTS ? 0 : repeats.singles / repeats.points;
  return {
    mask: 'unknown',
    radius: UPPER_BOUND,
    reach: UPPER_BOUND.p90,
    confidence: 0.3,
    evidence: [
      {
        statistic: 'distinct-share',
        value: distinctShare,
        threshold: 0.5,
        n: rows.valid,
        says: 'no grid and no snapping shows; a reader may take the points for buildings',
      },
      ...(repeats === undefined
        ? []
        : [
            {
              statistic: 'rows-per-point-p50',
              value: repeats.rowsP50,
              threshold: SNAP_ROWS,
              n: repeats.points,
              says: 'a typical point has this many rows',
            },
          ]),
      ...(once > ONCE
        ? [
            {
              statistic: 'points-once',
              value: once,
              threshold: ONCE,
              n: repeats?.points ?? 0,
              says: 'nearly every point carries one row: houses, blocks and crossings come again',
            },
          ]
        : []),
    ],
    cannotTell: [
      ...(once > ONCE
        ? [
            'How far the points were moved: no place comes twice among so many calls, though calls come from the same places again and again. Each row was moved by itself, or measured anew by a receiver; without address texts or incident numbers that repeat the noise cannot be measured.',
          ]
        : []),
      'Whether the points were moved: without repeated addresses or incident numbers a moved point looks like an exact one. The radius is what a reader may assume, not what was measured.',
    ],
  };
}

/** Among so many calls some places come again, if they are written as they are: one in five and more in real files of houses. */
const MANY_POINTS = 1000;
const ONCE = 0.98;

/** A building as readers assume it. */
const UPPER_BOUND = { p50: 10, p90: 25 };
