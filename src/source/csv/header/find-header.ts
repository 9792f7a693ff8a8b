import { cellKind, saysNothing } from '../shape/cell-kind.ts';
import { areNames, isNameLike, isNeverAName, withoutMarkup } from './head-cell.ts';
import { isSeries, numbered } from './head-series.ts';
import { isHeaderAgain } from './repeated-header.ts';

/** Where the header is. */
interface HeaderPlace {
  /** Records above the header (or above the first data record). */
  readonly above: number;
  /** Records that make the header; 0 where there is none. */
  readonly rows: number;
  /** Those of them that hold headings over several columns: they stand first. */
  readonly headings: number;
}

/** Title lines above a header: more than this and it is not a table any more. */
const MOST_ABOVE = 30;

/** Records compared with a header. */
const BODY_ROWS = 200;

/**
 * Looks for the header in the first records. A record counts as one if it differs in kind from what stands below it: text
 * over numbers and times, a field name over values, letters in another case. Where nothing tells, there is no header: headers
 * are printed as they are, so a person's row must not become one.
 */
export function findHeader(records: readonly (readonly string[])[], width: number): HeaderPlace {
  const limit = Math.min(records.length, MOST_ABOVE);
  const used = usedWidth(records, width);
  for (let index = 0; index < limit; index++) {
    const record = records[index] ?? [];
    if (!isFull(record, used) || isTitle(records, index)) continue;
    const body = records.slice(index + 1, index + 1 + BODY_ROWS);
    if (!isHeader(record, body)) return NONE;
    const headings = isHeadings(records[index - 1] ?? [], record) ? 1 : 0;
    return { above: index - headings, rows: headings + 1 + furtherRows(record, body), headings };
  }
  return NONE;
}

const NONE: HeaderPlace = { above: 0, rows: 0, headings: 0 };

/** `Incident,,,Location,,Caller,,,` over the names of nine columns: headings over several of them, where a title is one text. */
function isHeadings(row: readonly string[], header: readonly string[]): boolean {
  const filled = row.filter((cell) => cell.trim() !== '');
  return (
    row.length === header.length && filled.length >= 2 && filled.every((cell) => isNameLike(cell) || GROUP.test(cell.trim()))
  );
}

/** Words that head a group of columns and are too common in values to name a single one. */
const GROUP = /^(?:calls?|contacts?|details?|info(?:rmation)?|patients?|persons?|people|reports?|suspects?|vehicles?)$/i;

/**
 * The header of a table whose user says how many records it has: they begin where one was found, and take in the records of two
 * and more cells above it before any below, which could be a record of somebody.
 */
export function placeHeader(records: readonly (readonly string[])[], found: HeaderPlace, rows: number): HeaderPlace {
  if (rows === 0 || found.rows === 0) return { above: 0, rows, headings: 0 };
  const first = found.above + found.headings;
  const most = rows - (found.rows - found.headings);
  let up = 0;
  while (up < most && up < first && holdsSeveral(records[first - up - 1] ?? [])) up++;
  return { above: first - up, rows, headings: up };
}

const holdsSeveral = (row: readonly string[]): boolean => row.filter((cell) => cell.trim() !== '').length >= 2;

/** Rows of a header beyond its first. */
const MOST_FURTHER = 3;

/**
 * Rows below a header's first row that belong to it: the same row again, or names under the gaps of a row of headings. (The
 * same header farther down is one of another page.)
 */
function furtherRows(first: readonly string[], body: readonly (readonly string[])[]): number {
  const same = (row: readonly string[] | undefined) =>
    row !== undefined && row.length === first.length && row.every((cell, index) => cell === first[index]);
  let count = 0;
  while (count < MOST_FURTHER && same(body[count])) count++;
  if (count > 0) return body.length > count || count === 1 ? count : 0;
  const [second = []] = body;
  const gaps = first.filter((cell) => cell.trim() === '').length;
  const names =
    second.length === first.length && second.every((cell, index) => cell.trim() !== '' || first[index]?.trim() !== '');
  return gaps > 0 && gaps * 4 >= first.length && names && body.length > 1 && isHeader(second, body.slice(1)) ? 1 : 0;
}

/** Columns up to the last one that any record fills: delimiters at the end of every row make no columns that need names. */
function usedWidth(records: readonly (readonly string[])[], width: number): number {
  let used = 0;
  for (const record of records.slice(0, MOST_ABOVE + BODY_ROWS)) {
    for (let column = Math.min(record.length, width) - 1; column >= used; column--) {
      if (record[column]?.trim() !== '') used = column + 1;
    }
  }
  return used;
}

/** True for a record that fills the table's width, as a header does and a title does not. */
function isFull(record: readonly string[], width: number): boolean {
  const filled = record.filter((cell) => cell.trim() !== '').length;
  // R and some exporters leave one name out; a record of one cell is a title all the same.
  const least = Math.max(width - 1, Math.min(width, 2));
  return record.length >= least && filled * 2 >= width && filled > 0;
}

/** Title lines that may follow one another. */
const MOST_TITLES = 6;

/** Whether a record has nothing but a first cell, and the next one that has more is a header: a title over two columns. */
function isTitle(records: readonly (readonly string[])[], index: number): boolean {
  const holdsMore = (row: readonly string[]): boolean => row.slice(1).some((cell) => cell.trim() !== '');
  if (holdsMore(records[index] ?? [])) return false;
  const next = records.slice(index + 1, index + 1 + MOST_TITLES).findIndex(holdsMore);
  if (next === -1) return false;
  const [header = [], ...body] = records.slice(index + 1 + next, index + 2 + next + BODY_ROWS);
  return header.every((cell) => cell.trim() !== '') && body.length > 0 && isHeader(header, body);
}

/** Whether a record is the header of the body below it. */
export function isHeader(record: readonly string[], body: readonly (readonly string[])[]): boolean {
  const heads = record.map(withoutMarkup);
  const filled = heads.filter((head) => head !== '');
  if (filled.some(isNeverAName)) return false;
  const rows = body.filter((row) => !isHeaderAgain(row, record));
  // Nothing to compare with, or a record that comes again, as headers of pages do and calls of one kind: the names have to tell.
  const alone = rows.length === 0;
  if ((alone || rows.length < body.length) && !areNames(filled, alone)) return false;
  if (alone) return true;
  if (isSheetOfFields(heads, rows)) return false;
  if (isSeries(heads, rows)) return true;
  const counted = numbered(heads, rows);
  let votes = 0;
  for (const [column, head] of heads.entries()) {
    // Three hundred generic names would outvote those that say something.
    if (head === '' || counted.has(column)) continue;
    const cells: string[] = [];
    for (const row of rows) {
      const cell = row[column] ?? '';
      if (!saysNothing(cell)) cells.push(cell.trim());
    }
    votes += cells.length === 0 ? voteAlone(head) : voteAgainst(head, cells);
  }
  return votes > 0;
}

/** `Name: Jane Roe`, `Address: 12 Oak St`: one record's names of fields stand below each other, and its values beside them. */
function isSheetOfFields([name = '', value = '', ...more]: readonly string[], body: readonly (readonly string[])[]): boolean {
  if (value === '' || more.length > 0 || !isNameLike(name) || isNameLike(value)) return false;
  const names = body.filter(([first = '']) => isNameLike(first)).length;
  return names >= 2 && names * 2 >= body.length;
}

/** What a head cell says by itself, where no cell below it says anything. */
function voteAlone(head: string): number {
  const kind = cellKind(head);
  if (kind === 'number' || kind === 'time') return -1;
  return isNameLike(head) ? 0.5 : kind === 'text' && head.length <= 40 ? 0 : -0.1;
}

/** Words from which a cell tells something and names nothing. */
const SENTENCE = 5;

const isSentence = (cell: string): boolean => cell.split(/\s+/, SENTENCE).length >= SENTENCE;

/** What the cells below say about a head cell: above zero for a header. */
function voteAgainst(head: string, cells: readonly string[]): number {
  const kind = cellKind(head);
  const kinds = { number: 0, time: 0, contact: 0, code: 0, text: 0, empty: 0 };
  let upper = 0;
  let same = 0;
  let named = 0;
  let spaced = 0;
  for (const cell of cells) {
    kinds[cellKind(cell)]++;
    if (cell === cell.toUpperCase()) upper++;
    if (cell === head) same++;
    if (isNameLike(cell)) named++;
    if (cell.includes(' ')) spaced++;
  }
  const share = (count: number) => count / cells.length;
  const withDigits = share(cells.length - kinds.text);
  if (same > 0) return -1;
  // A sentence over sentences is one of them; a question has short answers.
  if (isSentence(head) && share(cells.filter(isSentence).length) >= 0.5 && !isNameLike(head) && !head.endsWith('?')) return -1;
  if (kind === 'time') return share(kinds.time) >= 0.5 ? -2 : -0.5;
  if (kind === 'number') return share(kinds.number) >= 0.5 ? -1 : -0.5;
  if (kind === 'text' && withDigits >= 0.9) return 1;
  if (kind === 'text' && withDigits >= 0.6) return 0.5;
  // Words of names stand in values too: `Medical Incident` over `Traffic Incident` names nothing.
  if (share(named) <= 0.4 && isNameLike(head)) return 0.5;
  if (kind === 'code') return share(kinds.code) >= 0.5 ? -1 : share(kinds.number + kinds.time) >= 0.8 ? 0.5 : 0;
  const shouts = head === head.toUpperCase();
  if (shouts ? share(upper) <= 0.1 : share(upper) >= 0.9) return 0.5;
  return share(spaced) >= 0.9 && !head.includes(' ') && head.length <= 20 ? 0.25 : 0;
}
