import { BASE, type BaseCell, HEADER } from './base-table.ts';

/** A polluted file and the table that is in it. The kinds and their weights are those of the Pollock benchmark (VLDB 2023). */
export interface Polluted {
  readonly name: string;
  /** How often it is met in files of open-data portals, as the benchmark weighs it. */
  readonly weight: number;
  readonly text: string;
  /** Expected header; `null` where the file has none. */
  readonly header: readonly string[] | null;
  readonly rows: readonly (readonly string[])[];
}

/** How a table is written. */
interface Writing {
  readonly delimiter: string;
  readonly quote: string;
  /** What stands before a quote that is a character. */
  readonly escape: string;
  readonly end: string;
}

const PLAIN: Writing = { delimiter: ',', quote: '"', escape: '"', end: '\r\n' };

type Line = readonly BaseCell[];

const TABLE: readonly Line[] = [HEADER, ...BASE];
const NAMES = HEADER.map(({ text }) => text);
const DATA = BASE.map((line) => line.map(({ text }) => text));

function cellText({ text, quoted }: BaseCell, { quote, escape: mark }: Writing): string {
  return quoted ? `${quote}${text.replaceAll(quote, mark + quote)}${quote}` : text;
}

function lineText(line: Line, writing: Writing): string {
  return line.map((cell) => cellText(cell, writing)).join(writing.delimiter);
}

function fileText(lines: readonly Line[], writing: Writing = PLAIN): string {
  return lines.map((line) => lineText(line, writing) + writing.end).join('');
}

function file(name: string, weight: number, text: string, changed: Partial<Polluted> = {}): Polluted {
  return { name, weight, text, header: NAMES, rows: DATA, ...changed };
}

/** Pollutions of the whole file. */
export function pollutedFiles(): Polluted[] {
  const clean = fileText(TABLE);
  const twice = (count: number) => NAMES.map((name) => Array(count).fill(name).join(' '));
  const other = (width: number) => TABLE.map((line) => [...line, ...line].slice(0, width));
  const write = (writing: Partial<Writing>) => fileText(TABLE, { ...PLAIN, ...writing });
  const empty = (count: number) => ','.repeat(count);
  return [
    file('source', 1, clean),
    file('no trailing newline', 184, clean.slice(0, -2)),
    file('double trailing newline', 5, `${clean}\r\n`),
    file('no header', 470, fileText(BASE), { header: null }),
    file('two header rows', 47, fileText([HEADER, ...TABLE]), { header: twice(2) }),
    file('three header rows', 47, fileText([HEADER, HEADER, ...TABLE]), { header: twice(3) }),
    file('preamble', 282, `PREAMBLE${empty(8)}\r\n${empty(8)}\r\n${clean}`),
    file('two tables, fewer columns', 62.7, clean + fileText(other(8))),
    file(
      'two tables, more columns',
      62.7,
      clean + fileText(TABLE.map((line, row) => [...line, row ? plainCell('') : plainCell('Col_1')])),
    ),
    file('header only', 3, fileText([HEADER]), { rows: [] }),
    file('one data row', 4, fileText(TABLE.slice(0, 2)), { rows: DATA.slice(0, 1) }),
    file('line feeds', 1691, write({ end: '\n' })),
    file('carriage returns', 7, write({ end: '\r' })),
    file('semicolons', 834, write({ delimiter: ';' })),
    file('tabs', 4, write({ delimiter: '\t' })),
    file('commas with blanks', 101, write({ delimiter: ', ' })),
    file('blanks', 4, write({ delimiter: ' ' })),
    file('apostrophes as quotes', 11, write({ quote: "'", escape: '' })),
    file('backslashes', 1, write({ escape: '\\' })),
    file('quotes not escaped', 7, write({ escape: '' })),
  ];
}

const plainCell = (text: string): BaseCell => ({ text, quoted: false });

/** Pollutions of one row: 0 is the header. `column` counts from 0. */
export function pollutedRow(row: number, column: number): Polluted[] {
  const line = TABLE[row] ?? [];
  const cells = line.map((cell) => cellText(cell, PLAIN));
  const withLine = (text: string) => TABLE.map((other, at) => (at === row ? text : lineText(other, PLAIN)) + PLAIN.end).join('');
  const at = `row ${row}, column ${column}`;
  const more = [...cells.slice(0, column), '', ...cells.slice(column)].join(',');
  const quoted = cells.map((cell, index) => (index === column ? `"${cell}` : cell)).join(',');
  const strange = (texts: readonly string[]) => texts.map((text, index) => (index === column ? `"${text}` : text));
  const found = [
    file(`delimiter too many, ${at}`, 0.37, withLine(more)),
    file(
      `stray quote, ${at}`,
      0.01,
      withLine(quoted),
      row === 0 ? { header: strange(NAMES) } : { rows: DATA.map((texts, index) => (index === row - 1 ? strange(texts) : texts)) },
    ),
  ];
  if (column > 0) {
    const less = `${cells.slice(0, column).join(',')}${cells.slice(column).join(',')}`;
    found.push(file(`delimiter missing, ${at}`, 0.37, withLine(less)));
  } else found.push(file(`blanks for delimiters, row ${row}`, 0.12, withLine(cells.join(' '))));
  return found;
}
