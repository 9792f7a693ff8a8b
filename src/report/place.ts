import type { HeaderCell, ReportPlace } from '../model/report-context.ts';
import type { RenderOptions } from '../model/reporter.ts';
import type { ScanResult } from '../model/result.ts';
import { visible } from './escape.ts';

/** Longest path that is written whole; longer ones no system opens. */
const LONGEST_PATH = 1000;

/** A place to point at. Lines and columns from 1. */
export interface Spot {
  /** With `/`, relative, neutralised. */
  readonly path: string;
  readonly line: number;
  /** The cell of the column's name, where it is known. */
  readonly cell?: HeaderCell;
}

/** Where the result's file lies; without a context its name has to do. */
export function placeOf(scan: ScanResult, index: number, { context }: RenderOptions): ReportPlace {
  return (
    context?.places[index] ?? { path: scan.source.name, headerLine: scan.source.dialect === undefined ? null : 1, cells: null }
  );
}

/** The path as formats write it. */
export const pathText = ({ path }: ReportPlace): string =>
  path === null ? 'stdin' : visible(path, LONGEST_PATH).replace(/^\.\//, '');

/**
 * Where a finding about these columns points: the cell that holds the first one's name. A record is not pointed at: the
 * line would be shown beside the finding, with everything in it.
 */
export function spotOf(scan: ScanResult, place: ReportPlace, column: string | undefined): Spot {
  const at = column === undefined ? -1 : scan.fields.findIndex(({ name }) => name === column);
  const cell = at < 0 ? undefined : place.cells?.[at];
  return { path: pathText(place), line: place.headerLine ?? 1, ...(cell === undefined ? {} : { cell }) };
}
