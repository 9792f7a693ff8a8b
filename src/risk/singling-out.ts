import type { SinglingOutCell } from '../model/counts.ts';
import type { Finding } from '../model/finding.ts';
import { fingerprint } from '../model/fingerprint.ts';
import type { LocationResult } from '../model/location.ts';
import { finestPlace, type ScanPlan } from '../model/plan.ts';
import type { PlaceLevel } from '../model/singling-out.ts';

/** A table with fewer rows says nothing about who can be singled out. */
const LEAST_ROWS = 50;
/** Share of rows alone from which it is told as a finding. */
const MANY = 0.2;

/**
 * Rows alone at their published place within one hour, or in the stretch of time that the file tells. The place is taken as finely as it is published; when that is a
 * block or coarser, being alone does not point at a home, so the finding is milder.
 */
export function findSingledOut(
  plan: ScanPlan,
  cells: readonly SinglingOutCell[],
  locations: readonly LocationResult[],
): readonly Finding[] {
  const finest = (['exact', 'block', '530m', 'beat', 'postal-code'] as const satisfies readonly PlaceLevel[]).find((place) =>
    cells.some((cell) => cell.place === place && cell.time !== 'any'),
  );
  const timed = cells.filter(({ place, time }) => place === finest && time !== 'any');
  const cell = timed.find(({ time }) => time === 'hour') ?? timed[0];
  if (cell === undefined || cell.rows < LEAST_ROWS || cell.alone < MANY) return [];
  const building = locations.some(({ effective }) => effective.class === 'building' || effective.class === 'few-doors');
  const { roles } = plan;
  const fields = [...finestPlace(roles), ...roles.time].map((index) => plan.fields[index]?.name ?? '');
  return [
    {
      rule: 'singling-out',
      kind: 'singled-out',
      args: {
        place: cell.place,
        time: cell.time,
        share: cell.alone,
        exact: cell.exact,
        ...(cell.exact || cell.margin === undefined ? {} : { margin: cell.margin }),
        ...(cell.call === undefined ? {} : { call: cell.call }),
      },
      severity: building ? 'medium' : 'low',
      confidence: cell.exact ? 1 : 0.98,
      fields,
      count: Math.round(cell.alone * cell.rows),
      of: cell.rows,
      evidence: [],
      fingerprint: fingerprint('singling-out', 'singled-out', fields),
    },
  ];
}
