import { type CsvFormat, closingQuote, isDelimiterAt, type Marks, marksOf, unquoted } from './format.ts';
import { type RecordEnd, RecordEnds } from './record-end.ts';

/** Lines inside a quoted cell that are looked at to tell records from text. */
const LINES_LOOKED_AT = 20;

/**
 * Whether the quote that makes this record span lines was never meant to open a cell. `record` reaches up to where the
 * quoting ends, or as far as there are bytes; `unfinished` means that the end of the quoting was not seen.
 *
 * A quoted cell with line breaks is normal (addresses, narratives). It is a stray quote if the lines it would swallow have
 * themselves the right number of cells and taking it at its word leaves a record of another size, a closing quote in the
 * middle of text, or no end at all.
 */
export function isStrayQuote(record: Buffer, ending: RecordEnd, format: CsvFormat, unfinished: boolean): boolean {
  const { columns } = format;
  if (!ending.multiline) return false;
  if (columns < 2) return unfinished;
  const lines = firstLines(record, format);
  const first = lines[0] ?? 0;
  const inner = lines.slice(1);
  const alike = inner.filter((cells) => cells === columns).length;
  if (unfinished) return alike * 2 > inner.length && (columns > 2 || first === columns);
  const { loose } = ending;
  if (loose) return first === columns || inner[0] === columns;
  if (countCells(record, format) !== columns) return first === columns && inner[0] === columns;
  // The cell is the last one and all it holds are lines that look like records: they are records.
  return first === columns && columns >= 4 && inner.length > 1 && inner.slice(0, -1).every((cells) => cells === columns);
}

/** The line with its stray quote made harmless: the cell it opens, up to the next delimiter, properly quoted. */
export function mendStrayQuote(line: Buffer, format: CsvFormat): Buffer {
  const marks = marksOf(format);
  const open = openQuote(line, marks);
  if (open === -1 || format.quote === null) return line;
  const next = line.indexOf(marks.delimiter, open);
  const end = next === -1 ? contentEnd(line) : next;
  const escaped = marks.escapeByte === -1 ? format.quote + format.quote : `${format.escape}${format.quote}`;
  const cell = line.toString('latin1', open, end).replaceAll(format.quote, marks.lenient ? format.quote : escaped);
  const quoted = Buffer.from(`${format.quote}${cell}${format.quote}`, 'latin1');
  return Buffer.concat([line.subarray(0, open), quoted, line.subarray(end)]);
}

/** Bytes of the first physical line of a record, its line end included. */
export function firstLineLength(record: Buffer, format: CsvFormat): number {
  const { next } = new RecordEnds(record, unquoted(format), true).find(0);
  return next;
}

/** Cells of each of the first physical lines, each read as if it stood alone. */
function firstLines(record: Buffer, format: CsvFormat): number[] {
  const ends = new RecordEnds(record, unquoted(format), true);
  const cells: number[] = [];
  for (let at = 0; at < record.length && cells.length < LINES_LOOKED_AT; ) {
    const { end, next } = ends.find(at);
    cells.push(countCells(record.subarray(at, end), format));
    at = next;
  }
  return cells;
}

/** Cells of a piece of text that is taken as one record; a quote that does not close in it counts as a character. */
export function countCells(record: Buffer, format: CsvFormat): number {
  const marks = marksOf(format);
  const { last, quote, delimiter } = marks;
  const single = delimiter.length === 1;
  let cells = 1;
  let atStart = true;
  for (let at = 0; at < record.length; at++) {
    const byte = record[at];
    if (single ? byte === last : isDelimiterAt(record, at, marks)) {
      at += delimiter.length - 1;
      cells++;
      atStart = true;
      continue;
    }
    if (atStart && byte === quote) {
      const close = closingQuote(record, at, marks, true);
      if (close < record.length) at = close;
    }
    atStart = false;
  }
  return cells;
}

/** The opening quote in a line that nothing in the line closes; `-1` where there is none. */
function openQuote(line: Buffer, marks: Marks): number {
  if (marks.quote === -1) return -1;
  const { delimiter } = marks;
  for (let at = line.indexOf(marks.quote); at !== -1; at = line.indexOf(marks.quote, at + 1)) {
    if (at > 0 && (at < delimiter.length || !isDelimiterAt(line, at - delimiter.length, marks))) continue;
    const close = closingQuote(line, at, marks, true);
    if (close >= line.length) return at;
    at = close;
  }
  return -1;
}

function contentEnd(line: Buffer): number {
  let end = line.length;
  while (end > 0 && (line[end - 1] === 10 || line[end - 1] === 13)) end--;
  return end;
}
