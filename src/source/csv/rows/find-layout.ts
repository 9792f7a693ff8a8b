import { CadAuditError } from '../../../model/error.ts';
import type { Field } from '../../../model/table.ts';
import { countOf, type NoticeLog } from '../../notice-log.ts';
import { MOST_FOOTERS, mayBeFooter } from '../around/footer.ts';
import { firstTable } from '../around/table-break.ts';
import { nameFields } from '../header/field-names.ts';
import { findHeader, placeHeader } from '../header/find-header.ts';
import { hideValues } from '../header/hide-values.ts';
import type { CsvLayout } from '../header/layout.ts';
import { mendRecord } from '../mend/mend-record.ts';
import { readings } from '../mend/readings.ts';
import type { CsvFormat } from '../records/format.ts';
import { type ColumnProfile, profileColumns } from '../shape/column-profile.ts';
import { commonWidth } from '../shape/score-format.ts';
import type { Records } from './row-reader.ts';

/** The name of the field that takes the cells beyond the last column. */
const EXTRA = '(extra cells)';

/** Records with surplus cells that are read again to tell whether there are any left over. */
const MOST_LONG = 200;

/** What the user has laid down about header and footer. */
export interface LayoutWishes {
  /** Same as `headerRows` 1 or 0. */
  readonly header?: boolean;
  readonly headerRows?: number;
  readonly footerLines?: number;
}

/** Layout and fields of a table, from its first records. */
interface FoundLayout {
  readonly layout: CsvLayout;
  readonly fields: readonly Field[];
  /** Records that make the header. */
  readonly headerRows: number;
}

/**
 * Finds the header, the width and the fields. `declared` records at the start are not part of the table (`sep=;`), `elsewhere` are
 * records from other places of the input: they tell whether there are surplus cells.
 */
export function findLayout(
  first: Records,
  elsewhere: readonly Records[],
  format: CsvFormat,
  declared: number,
  wishes: LayoutWishes,
  limit: number,
  log: NoticeLog,
): FoundLayout {
  const rows = firstTable(first.rows.slice(declared), (index) => first.blanks.has(index + declared));
  const common = commonWidth(rows).width;
  const wanted = wishes.headerRows ?? (wishes.header === undefined ? undefined : Number(wishes.header));
  const repaired = mendHeader(rows, first, declared, format, common);
  const found = findHeader(repaired, common);
  const { above, rows: headerRows } = wanted === undefined ? found : placeHeader(repaired, found, wanted);
  const body = repaired.slice(above + headerRows);
  const laid = repaired.slice(above, above + headerRows).map((head) => alignHeader(head, body));
  const heads = wanted === undefined ? laid : hideValues(laid, body, log);
  const header = heads[0] ?? null;
  const width = header ? Math.max(...heads.map((head) => head.length)) : common;
  if (width > limit) {
    throw new CadAuditError(
      'too-many-columns',
      `The table has more than ${countOf(limit, 'column')}.`,
      'Check the delimiter: --delimiter overrides the one that was found.',
    );
  }
  const ruler = header !== null && isRuler(body[0], header) ? 1 : 0;
  tell(log, { above, found: header !== null, asked: wanted !== undefined, ruler });
  const names = header ? joinHeads(heads, width) : Array.from({ length: width }, (_, index) => `column_${index + 1}`);
  const fields = nameFields(names, log);
  const data = body.slice(ruler);
  // Notes below a short table would pass for values of its columns.
  const values = data.filter((row, index) => index < data.length - MOST_FOOTERS || !mayBeFooter(row, width));
  const profile = profileColumns(values, width) ?? profileColumns(data, width);
  const skip = declared + above + headerRows + ruler;
  const pieces = [
    { records: first, from: skip, to: declared + rows.length },
    ...elsewhere.map((records) => ({ records, from: 0, to: records.rows.length })),
  ];
  if (pieces.some(({ records, from, to }) => hasSurplus(records, from, to, width, format, profile))) fields.push({ name: EXTRA });
  const preamble = rows.slice(0, above);
  const { footerLines } = wishes;
  const { length: fieldCount } = fields;
  const furtherHeads = heads.slice(1);
  return { layout: { skip, header, furtherHeads, preamble, width, fieldCount, profile, footerLines }, fields, headerRows };
}

/** Whether any record has cells beyond the last column that no other reading puts into the columns. */
function hasSurplus(
  { rows, odd }: Records,
  from: number,
  to: number,
  width: number,
  format: CsvFormat,
  profile: ColumnProfile | null,
): boolean {
  let tried = 0;
  for (let index = from; index < to; index++) {
    const row = rows[index] ?? [];
    if (row.length <= width || row.slice(width).every((cell) => cell === '')) continue;
    if (profile === null || ++tried > MOST_LONG || mendRecord(odd.get(index), row, format, profile) === null) return true;
  }
  return false;
}

/** A first record that would be a header were its quotes and delimiters in place, with its cells as they were meant. */
function mendHeader(
  rows: readonly (readonly string[])[],
  { odd }: Records,
  declared: number,
  format: CsvFormat,
  width: number,
): readonly (readonly string[])[] {
  const text = odd.get(declared);
  const [head, ...body] = rows;
  if (head === undefined || text === undefined || head.length > width) return rows;
  if (body.length > 0 && commonWidth(body).share < 0.8) return rows;
  // A title of as many words as there are columns, with the header below it.
  const below = findHeader(rows, width);
  const isTitle = below.rows > 0 && below.above > 0;
  for (const { cells, delimiter, doubt } of readings(text, format, width)) {
    if (head.length === width && doubt > 0.5) break;
    if (isTitle && delimiter !== format.delimiter) break;
    if (cells.length === width && cells.every((cell) => cell.trim() !== '')) return [cells, ...body];
  }
  return rows;
}

/** The header with one cell for each column of the records below it. */
function alignHeader(header: readonly string[], body: readonly (readonly string[])[]): string[] {
  const cells = [...header];
  const { width, share } = commonWidth(body);
  while (cells.length > width && width > 0 && cells.at(-1)?.trim() === '') cells.pop();
  // One delimiter too many leaves an empty name that no column is under.
  while (cells.length > width && width > 1 && share >= 0.8 && cells.includes('')) cells.splice(cells.lastIndexOf(''), 1);
  if (width <= cells.length || share < 0.5) return cells;
  const full = body.filter((row) => row.length === width);
  if (full.every((row) => row.slice(cells.length).every((cell) => cell === ''))) return cells;
  // R writes row names without a header cell: the names then stand one column too far left.
  const firsts = new Set(full.map((row) => row[0]));
  if (width === cells.length + 1 && full.length >= 3 && firsts.size === full.length && !firsts.has('')) return ['', ...cells];
  while (cells.length < width) cells.push('');
  return cells;
}

/** The names of a header of several rows: what stands above each other, joined with a space. */
function joinHeads(heads: readonly (readonly string[])[], width: number): string[] {
  return Array.from({ length: width }, (_, index) =>
    heads
      .map((head) => (head[index] ?? '').trim())
      .filter((cell) => cell !== '')
      .join(' '),
  );
}

/**
 * The dashes that sqlcmd, psql and Markdown put under a header; a table with bars around it has an empty cell at both ends, under no name.
 * Those of psql and MySQL have crosses where the bars stand, so that they are one cell.
 */
function isRuler(row: readonly string[] | undefined, header: readonly string[]): boolean {
  if (row === undefined) return false;
  if (row.length === 1) return /^\s*[+]?-{2,}(?:[+]-{2,})*[+]?\s*$/.test(row[0] ?? '');
  const unnamed = (index: number): boolean => row[index]?.trim() === '' && (header[index] ?? '').trim() === '';
  const inner = row.slice(unnamed(0) ? 1 : 0, row.length - (unnamed(row.length - 1) ? 1 : 0));
  return inner.length > 0 && inner.every((cell) => /^\s*:?-{2,}:?\s*$/.test(cell));
}

function tell(
  log: NoticeLog,
  seen: { readonly above: number; readonly found: boolean; readonly asked: boolean; readonly ruler: number },
): void {
  if (seen.above > 0) {
    const say = (count: number) =>
      `${countOf(count, 'record')} above the header left out of the table (titles and the like), but searched for personal data.`;
    log.add({ code: 'preamble-skipped', level: 'warning', tell: say, at: { line: 1 } }, seen.above);
  }
  if (!seen.found && !seen.asked) {
    const say = () => 'No header was found: the first record looks like data. Columns are named by position.';
    log.add({ code: 'header-missing', level: 'warning', tell: say, at: { line: 1 } });
  }
  if (seen.ruler > 0) {
    log.add({ code: 'ruler-skipped', level: 'info', tell: () => 'The line of dashes under the header was left out.' });
  }
}
