import { wholeLines } from './pasted-lines.ts';
import { tellRows } from './pasted-rows.ts';

/** Marks between the cells of a row. */
const MARKS = /[\t;|,]/;

/** A cell that is a value and no name: a number, date, phone number or coordinate of four and more digits. */
const VALUE = /^["'\s(+-]{0,6}\d[\d\s:./()+\-TZ]{3,40}["'\s]{0,3}$/;

/** Text of a document, or bytes that are no text at all. */
const DOCUMENT = /^\s{0,99}(?:<[a-z?!]|\{\s{0,99}"|\[\s{0,99}\{|insert\s{1,9}into\b)|\0/i;

/** Head of a record layout: its rows describe columns, also where an example or a length stands among them. */
const LAYOUT =
  /(?:^|[\t;|,])\W{0,9}(?:data |cad |source )?(?:field|column|element|attribute)s?(?: name| title)?\W{0,9}(?:[\t;|,]|$)/i;

/** Share of lines with values from which it is a file of data: titles, headers and other tables may stand between them. */
const ENOUGH = 0.3;

/** What somebody gave who was asked for names of columns. */
type Pasted = 'names' | 'names-and-rows' | 'data';

/**
 * A file of data given for a list of names would be printed as names, line by line, with every value in it. Rows of values under
 * a header leave the header; rows without one, and documents, leave nothing.
 */
export function tellPasted(lines: readonly string[]): Pasted {
  const filled = lines.filter((line) => line.trim() !== '');
  if (DOCUMENT.test(filled.slice(0, 3).join('\n'))) return 'data';
  const [first = '', ...rest] = filled;
  if (filled.some(isNoHeader)) return 'data';
  if (LAYOUT.test(first)) return 'names';
  const rows = rest.filter(holdsValues).length;
  if (rest.length === 0 || rows <= ENOUGH * rest.length) return tellRows(wholeLines(filled).filter((line) => line.trim() !== ''));
  return holdsValues(first) || !MARKS.test(first) ? 'data' : 'names-and-rows';
}

/** Characters between two marks beyond which nobody wrote a name or a sentence of a contract. */
const LONGEST_NAME = 4000;
/** A number of three digits by itself, as house numbers and phones are and names of columns hardly ever. */
const NUMBER = /(?:^|[\s("'])\d{3}/;
/** Cells from which a line is told by the share of such numbers. */
const ENOUGH_CELLS = 12;

/** A line that alone shows that it is no row of names: the only one of a file that was cut off or has lost its line breaks. */
function isNoHeader(line: string): boolean {
  const cells = line.split(MARKS);
  if (cells.some(({ length }) => length > LONGEST_NAME)) return true;
  return cells.length >= ENOUGH_CELLS && cells.filter((cell) => NUMBER.test(cell)).length > ENOUGH * cells.length;
}

const holdsValues = (line: string): boolean => line.split(MARKS).some((cell) => VALUE.test(cell));
