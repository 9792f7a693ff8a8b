import { cellKind } from './cell-kind.ts';

/** What a table of one column scores: a delimiter has to do better. */
export const ONE_COLUMN = 0.3;

/** Longer cells of a header are texts. */
const LONG = 400;

/** Records whose cells are looked at one by one. */
const LOOKED_AT = 100;

/** Delimiters whose presence in a cell tells that it was torn. */
const OTHERS = [',', ';', '\t', '|'] as const;

/** The commonest number of cells. */
export function commonWidth(records: readonly (readonly string[])[]): { readonly width: number; readonly share: number } {
  const counts = new Map<number, number>();
  for (const { length } of records) counts.set(length, (counts.get(length) ?? 0) + 1);
  let width = 0;
  let most = 0;
  for (const [length, count] of counts) {
    if (count > most || (count === most && length > width)) {
      width = length;
      most = count;
    }
  }
  return { width, share: records.length === 0 ? 0 : most / records.length };
}

/** A delimiter that is trusted less must stand in the first record as often as in the others. */
const TRUSTED = 0.9;

/** What a colon parts that is no delimiter. */
const TIME_OF_DAY = /\b\d{1,2}:[0-5]\d\b/;

/** How well records look like a table, from 0 to 1: alike in width, more than one cell, no cell torn. */
export function scoreRecords(records: readonly (readonly string[])[], delimiter: string, trust: number): number {
  const { width, share } = commonWidth(records);
  if (width < 2) return 0;
  if (delimiter === ':' && records.filter((record) => TIME_OF_DAY.test(record.join(':'))).length * 2 > records.length) return 0;
  const others = OTHERS.filter((other) => !delimiter.includes(other));
  let cells = 0;
  let clean = 0;
  for (const record of records.slice(0, LOOKED_AT)) {
    for (const cell of record) {
      cells++;
      if (!isTorn(cell, others)) clean++;
    }
  }
  const first = trust < TRUSTED ? records[0] : records.find((record) => record.length > 1);
  // A header with `,` in it that no blank follows is not delimited by `, `: the blanks are those of its texts.
  const mark = delimiter.trim();
  if (mark !== '' && mark !== delimiter && records[0]?.some((cell) => cell.includes(mark) && cell.length <= LONG)) return 0;
  const opening = first?.length === width ? 1 : trust < TRUSTED ? 0 : 0.8;
  return trust * share * (1 - 1 / width) * (0.5 + (0.5 * clean) / cells) * opening;
}

/** Records in a row that make a table. */
const RUN = 3;

/** Share of the records that have as many cells as their neighbors: near 1 also where tables of several widths follow each other. */
export function shareInRuns(records: readonly (readonly string[])[]): number {
  let inRuns = 0;
  let run = 0;
  for (let index = 0; index <= records.length; index++) {
    const width = records[index]?.length;
    if (index > 0 && width === records[index - 1]?.length) run++;
    else {
      if (run >= RUN && (records[index - 1]?.length ?? 0) > 1) inRuns += run;
      run = 1;
    }
  }
  return records.length === 0 ? 0 : inRuns / records.length;
}

/** `5'11"`: a quote that says what is measured. */
const INCHES = /^[^"]{0,16}\d"$/;

/** A cell with another delimiter between digits or at its edge, or with one side of a pair of quotes. */
function isTorn(cell: string, others: readonly string[]): boolean {
  if (cell.startsWith('"') !== cell.endsWith('"') && cell.split('"').length % 2 === 0 && !INCHES.test(cell)) return true;
  if (cell.length > 64 || !others.some((other) => cell.includes(other))) return false;
  if (others.some((other) => cell.startsWith(other) || cell.endsWith(other))) return true;
  return cellKind(cell) !== 'number' && !/[A-Za-z]{2}/.test(cell);
}
