import type { CallGroup } from '../model/call-group.ts';
import type { ExposureRow } from '../model/counts.ts';
import { EXPOSURE_BIT, type ExposureMark } from '../model/exposure.ts';
import type { FeedProfile, FeedResult } from '../model/feed.ts';
import { thousands } from '../model/thousands.ts';
import type { FeedTable } from './feed-table.ts';

/** Rows that pass a feed's filter of call types. */
export interface PassingRows {
  readonly result: FeedResult['rows'];
  readonly passes: (group: CallGroup) => boolean;
  /** The part of the exposure histogram that passes. */
  readonly exposure: readonly ExposureRow[];
}

/**
 * Applies the filter of call types. Where it is not known, or the table does not tell types, every row is taken to pass: that is
 * the most the feed could receive, and the result says so.
 */
export function selectPassing(profile: FeedProfile, { plan, counts }: FeedTable): PassingRows {
  const { callGroupsIn, callGroupsDisputed, maxAgeMinutes } = profile.receives;
  const typed = plan.roles.callTypes.length > 0;
  const wanted = callGroupsIn.value;
  const filterKnown = wanted !== null && typed;
  const passes = (group: CallGroup): boolean => !filterKnown || wanted.includes(group);
  const disputed = filterKnown ? (callGroupsDisputed?.value ?? []) : [];
  const rowsOf = (keep: (group: CallGroup) => boolean): number =>
    counts.callGroups.reduce((sum, { group, rows }) => (keep(group) ? sum + rows : sum), 0);

  const notApplied: string[] = [];
  if (wanted !== null && !typed) notApplied.push('type of call: no column tells it, so every row is taken to pass');
  const notUnderstood = rowsOf((group) => group === 'other');
  if (filterKnown && notUnderstood > 0 && !passes('other')) {
    notApplied.push(
      notUnderstood === 1
        ? 'type of call: 1 row is of a type that was not understood and does not count as passing'
        : `type of call: ${thousands(notUnderstood)} rows are of types that were not understood and do not count as passing`,
    );
  }
  if (maxAgeMinutes.value !== null) {
    notApplied.push(`age: a file does not tell which calls were younger than ${maxAgeMinutes.value} minutes when they were sent`);
  }
  return {
    result: {
      total: counts.rows,
      passing: filterKnown ? rowsOf(passes) : counts.rows,
      disputed: rowsOf((group) => disputed.includes(group)),
      filterKnown,
      ...(typed || wanted === null ? {} : { untyped: true as const }),
      notApplied,
    },
    passes,
    exposure: counts.exposure.filter(({ group }) => passes(group)),
  };
}

/** Rows of a part of the histogram that pass a test of their marks. */
export const countRows = (exposure: readonly ExposureRow[], test: (marks: number) => boolean): number =>
  exposure.reduce((sum, { marks, rows }) => (test(marks) ? sum + rows : sum), 0);

/** Rows of a part of the histogram with at least one of the marks. */
export function countMarked(exposure: readonly ExposureRow[], ...marks: readonly ExposureMark[]): number {
  const wanted = marks.reduce((sum, mark) => sum | EXPOSURE_BIT[mark], 0);
  return countRows(exposure, (found) => (found & wanted) !== 0);
}
