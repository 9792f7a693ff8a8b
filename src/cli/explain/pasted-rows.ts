import { readHeader } from '../../rules/header/read-header.ts';
import { isPerson, isValue, mayBePerson } from './value-not-name.ts';

/** Marks between cells, the most telling first. */
const MARKS = ['\t', '|', ';', ','] as const;

/** The end of an item of a list that runs over lines: `the name of the caller; and`. */
const LIST_END = /\s{0,9}[;,](?:\s{1,9}(?:and|or))?\s*$/i;

/** `Caller Name – the name as given, if any`: no header row describes its names. */
const DESCRIBED = /^[^,;|\t]{2,60}(?:\s[–—-]{1,2}\s|:\s)/;

/** Lines that are held against the first one. */
const LOOKED_AT = 100;

/** What the lines of equal width are: names, rows under names, or rows alone. */
type Told = 'names' | 'names-and-rows' | 'data';

/**
 * Tells rows of values below a header from lines of names, by what the cells say: lines with as many cells as the first one are
 * rows of its table, unless they consist of names too or describe them.
 */
export function tellRows(lines: readonly string[]): Told {
  const [first = '', ...rest] = lines.slice(0, LOOKED_AT + 1);
  // `SMITH, JOHN` would be two names of columns.
  if (lines.some((line) => line.split(',').length <= 2 && isPerson(line.trim())) || (rest.length > 0 && lines.every(mayBePerson)))
    return 'data';
  const mark = MARKS.find((char) => first.replace(LIST_END, '').includes(char));
  if (mark === undefined) return tellColumn(first, rest);
  if (DESCRIBED.test(first)) return 'names';
  const head = cut(first, mark);
  const rows = rest.map((line) => cut(line, mark)).filter(({ length }) => length === head.length);
  if (rows.length === 0 || rows.length * 2 < rest.length) return 'names';
  if (rows.every(areNames) && areNames(head)) return 'names';
  if (isLayout([head, ...rows], mark)) return 'names';
  return mayBeHeader(head) ? 'names-and-rows' : 'data';
}

/** Cells of a line; a mark inside quotes parts nothing. */
const cut = (line: string, mark: string): readonly string[] => {
  const bars = mark === '|' ? line.replace(/^\s*\|/, '').replace(/\|\s*$/, '') : line;
  const hidden = bars.replace(/"[^"]*"/g, (quoted) => quoted.replaceAll(mark, '\u0000'));
  return hidden.split(mark).map((cell) =>
    cell
      .replaceAll('\u0000', mark)
      .trim()
      .replace(/^"(.*)"$/, '$1'),
  );
};

/** `Call_Type`, `callType`, `eTimes.03`: what programs call columns, and hardly ever a value. */
const IDENTIFIER = /^[A-Za-z]\w*(?:[_.]\w+)+$|^[A-Za-z][a-z]+(?:[A-Z][a-z0-9]*)+$/;

const isName = (cell: string): boolean => !isValue(cell) && (IDENTIFIER.test(cell) || knows(cell, KNOWN));

/** Score from which a name is known. */
const KNOWN = 0.25;

const knows = (cell: string, least: number): boolean => [...readHeader(cell).scores.values()].some(({ score }) => score >= least);

/** Cells that one unknown name in so many may stand among. */
const FOR_ONE = 10;

const areNames = (cells: readonly string[]): boolean => {
  const filled = cells.filter((cell) => cell !== '');
  return filled.length > 0 && filled.filter((cell) => !isName(cell)).length * FOR_ONE <= filled.length;
};

/** A header over rows: nothing in it is a value, and most of it says something as a name or stands for one without blanks. */
const mayBeHeader = (cells: readonly string[]): boolean => {
  const filled = cells.filter((cell) => cell !== '');
  const speaking = filled.filter((cell) => !/\s/.test(cell) || isName(cell)).length;
  return !filled.some(isValue) && speaking * 2 >= filled.length && !filled.every(mayBePerson);
};

/** Heads of what a record layout says of a column, besides its name. */
const OF_LAYOUT =
  /^(?:(?:data ?)?type|description|definition|length|size|format|required|mandatory|nullable|null|key|example|sample|notes?|comments?|remarks?|meaning|mapping)\??$/i;
/** Types of columns, with their length. */
const TYPE =
  /^(?:n?varchar2?|n?char|text|string|int(?:eger)?|smallint|bigint|number|decimal|numeric|date|date ?time2?|time|timestamp|bit|bool(?:ean)?|float|double|uuid|an?|n)\s?(?:\([\d, ]+\))?$/i;

/** Whether lines describe columns: one column holds types, or names stand below a head that says so or beside texts. */
function isLayout(rows: readonly (readonly string[])[], mark: string): boolean {
  const [head = [], ...body] = rows;
  const share = (column: number, test: (cell: string) => boolean): boolean =>
    body.filter((row) => test(row[column] ?? '')).length * 4 >= body.length * 3;
  if (head.some((_, column) => share(column, (cell) => TYPE.test(cell)))) return true;
  if (head.some((cell) => OF_LAYOUT.test(cell)) && (share(0, isName) || share(1, isName))) return true;
  if (mark !== '\t' && mark !== '|') return false;
  const names = new Set(rows.map((row) => row[0]));
  return body.length > 1 && names.size === rows.length && share(0, isName) && share(1, (cell) => /\S\s+\S+\s+\S/.test(cell));
}

/** Lines below the head of one column from which two unknown words each are people. */
const FEWEST = 2;

/** One cell in each line: under `Caller Name`, lines of two unknown words are callers. */
function tellColumn(first: string, rest: readonly string[]): Told {
  if (rest.length < FEWEST || (readHeader(first).scores.get('person-name')?.score ?? 0) < PERSON) return 'names';
  const people = rest.filter((line) => isPerson(line.trim()) || mayBePerson(line)).length;
  return people * 4 >= rest.length * 3 ? 'data' : 'names';
}

/** Score from which the head of a column says that names of people follow. */
const PERSON = 0.5;
