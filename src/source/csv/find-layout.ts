import { CadAuditError } from '../../model/error.ts';
import type { Field } from '../../model/table.ts';
import { countOf, type NoticeLog } from '../notice-log.ts';
import { nameFields } from './field-names.ts';
import { commonWidth } from './find-format.ts';
import { findHeader } from './find-header.ts';
import type { CsvLayout } from './row-reader.ts';

/** The name of the field that takes the cells beyond the last column. */
const EXTRA = '(extra cells)';

/** Layout and fields of a table, from its first records. */
export interface FoundLayout {
  readonly layout: CsvLayout;
  readonly fields: readonly Field[];
}

/**
 * Finds the header, the width and the fields. `declared` records at the start are not part of the table (`sep=;`), `header` is
 * what the user has laid down, `elsewhere` are records from other places of the input: they tell whether there are surplus cells.
 */
export function findLayout(
  records: readonly (readonly string[])[],
  elsewhere: readonly (readonly string[])[],
  declared: number,
  wanted: boolean | undefined,
  limit: number,
  log: NoticeLog,
): FoundLayout {
  const rows = records.slice(declared);
  const common = commonWidth(rows).width;
  const place = findHeader(rows, common);
  const found = wanted ?? place.found;
  const above = found ? place.above : 0;
  const body = rows.slice(found ? above + 1 : 0);
  const header = found ? alignHeader(rows[above] ?? [], body) : null;
  const width = header ? header.length : common;
  if (width > limit) {
    throw new CadAuditError(
      'too-many-columns',
      `The table has more than ${countOf(limit, 'column')}.`,
      'Check the delimiter: --delimiter overrides the one that was found.',
    );
  }
  const ruler = header !== null && isRuler(body[0]) ? 1 : 0;
  tell(log, { above, found, wanted, ruler });
  const fields = nameFields(header ?? Array.from({ length: width }, (_, index) => `column_${index + 1}`), log);
  const isLong = (row: readonly string[]) => row.length > width && row.slice(width).some((cell) => cell !== '');
  if (body.some(isLong) || elsewhere.some(isLong)) fields.push({ name: EXTRA });
  const skip = declared + (found ? above + 1 + ruler : 0);
  const layout = { skip, header, preamble: rows.slice(0, above), width, fieldCount: fields.length };
  return { layout, fields };
}

/** The header with one cell for each column of the records below it. */
function alignHeader(header: readonly string[], body: readonly (readonly string[])[]): string[] {
  const cells = [...header];
  const { width, share } = commonWidth(body);
  while (cells.length > width && width > 0 && cells.at(-1)?.trim() === '') cells.pop();
  if (width <= cells.length || share < 0.5) return cells;
  const full = body.filter((row) => row.length === width);
  if (full.every((row) => row.slice(cells.length).every((cell) => cell === ''))) return cells;
  // R writes row names without a header cell: the names then stand one column too far left.
  const firsts = new Set(full.map((row) => row[0]));
  if (width === cells.length + 1 && full.length >= 3 && firsts.size === full.length && !firsts.has('')) return ['', ...cells];
  while (cells.length < width) cells.push('');
  return cells;
}

/** The dashes that sqlcmd and psql put under a header. */
function isRuler(row: readonly string[] | undefined): boolean {
  return row !== undefined && row.length > 0 && row.every((cell) => /^\s*-{2,}\s*$/.test(cell));
}

function tell(
  log: NoticeLog,
  seen: { readonly above: number; readonly found: boolean; readonly wanted: boolean | undefined; readonly ruler: number },
): void {
  if (seen.above > 0) {
    const say = (count: number) => `${countOf(count, 'record')} above the header skipped (titles and the like); not looked at.`;
    log.add({ code: 'preamble-skipped', level: 'warning', tell: say, at: { line: 1 } }, seen.above);
  }
  if (!seen.found && seen.wanted === undefined) {
    const say = () => 'No header was found: the first record looks like data. Columns are named by position.';
    log.add({ code: 'header-missing', level: 'warning', tell: say, at: { line: 1 } });
  }
  if (seen.ruler > 0) {
    log.add({ code: 'ruler-skipped', level: 'info', tell: () => 'The line of dashes under the header was left out.' });
  }
}
