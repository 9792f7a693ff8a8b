import type { ScanResult } from '../../model/result.ts';
import { type Change, DIRECTIONS } from './change.ts';
import { columnChanges } from './column-changes.ts';
import { findingChanges } from './finding-changes.ts';
import { placeChanges } from './place-changes.ts';

/** What a new release adds, sharpens, blunts or drops against an old one, what matters most first. */
export function compareResults(before: ScanResult, after: ScanResult): readonly Change[] {
  const changes = [...columnChanges(before, after), ...placeChanges(before, after)];
  return [...changes, ...findingChanges(before, after, changes)].toSorted(
    (a, b) => DIRECTIONS.indexOf(a.direction) - DIRECTIONS.indexOf(b.direction),
  );
}
