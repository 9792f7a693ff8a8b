import { isObject, type Nested, type NestedObject } from '../json/nested.ts';

/** Where SpreadsheetML 2003, which Excel saves as "XML Spreadsheet", has its rows. */
export const SHEET_ROW: readonly string[] = ['Workbook', 'Worksheet', 'Table', 'Row'];

/** Columns of a sheet at most: the format of 2003 has 256, its readers 16,384. */
const MOST_COLUMNS = 16_384;

/** The cells of a `Row` by column. `ss:Index` tells the column of a cell behind a gap. */
export function sheetRow(row: Nested): string[] {
  const cells: string[] = [];
  const listed = isObject(row) ? (row.members.get('Cell') ?? []) : [];
  for (const cell of isList(listed) ? listed : [listed]) {
    const index = isObject(cell) ? Number(cell.members.get('@Index')) : Number.NaN;
    if (index > cells.length && index <= MOST_COLUMNS) while (cells.length < index - 1) cells.push('');
    cells.push(isObject(cell) ? textOf(cell.members.get('Data') ?? '') : '');
  }
  return cells;
}

const isList = (value: Nested): value is readonly Nested[] => Array.isArray(value);

/** All text in a value: a cell's may be formatted in parts. */
function textOf(value: Nested): string {
  if (typeof value === 'string') return value;
  if (value === null) return '';
  if (isList(value)) return value.map(textOf).join('');
  const { members, text = '' }: NestedObject = value;
  return text + [...members].map(([name, inner]) => (name.startsWith('@') ? '' : textOf(inner))).join('');
}
