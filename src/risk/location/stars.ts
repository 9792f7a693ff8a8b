import type { LocationCounts } from '../../model/location.ts';
import { toldBound } from '../../model/told-metres.ts';
import { cellRadius } from './metres.ts';
import type { BlurPart } from './part.ts';

/** Coordinates whose last whole digits are starred (`376***`): a square with an edge of a power of ten units. */
export function judgeStars(counts: LocationCounts): readonly BlurPart[] {
  const starred = counts.starred ?? [];
  const n = starred.reduce((sum, rows) => sum + rows, 0);
  if (n === 0) return [];
  // The fewest stars are the finest.
  const digits = starred.findIndex((rows) => rows > 0);
  const edge = 10 ** digits;
  const cell = cellRadius(edge, edge);
  return [
    {
      mask: 'grid-metres',
      radius: cell,
      reach: cell.worst,
      confidence: 0.7,
      evidence: [
        {
          statistic: 'starred-digits',
          value: digits,
          threshold: 1,
          n,
          says: `the last ${digits} digits are starred: a square of ${edge} units, at most ${toldBound(cell.worst)} m from its middle`,
        },
      ],
      cannotTell: ['The unit of the starred numbers; meters are assumed.'],
    },
  ];
}
