import { CadAuditError } from '../../model/error.ts';
import { MARK } from '../rewritten.ts';
import { Allowance, Spans } from './spans.ts';
import type { TextAround } from './text-around.ts';

/** Elements whose text is no text of the page. */
const UNSEEN: ReadonlySet<string> = new Set(['head', 'script', 'style', 'title', 'noscript', 'template', 'select', 'svg']);

/** Elements that begin a line of their own; `br` ends one. */
const LINES: ReadonlySet<string> = new Set(
  'address article aside blockquote br caption center dd details div dl dt fieldset figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section ul'.split(
    ' ',
  ),
);

/** Sections of a table, which end the row before them. */
const SECTIONS: ReadonlySet<string> = new Set(['thead', 'tbody', 'tfoot']);

/** Characters of a cell at most: as for XML. */
const LONGEST_CELL = 32 << 20;
/** Rows and columns that a cell can span (HTML, 4.9.11). */
const MOST_SPANNED = { columns: 1000, rows: 65_534 };

interface OpenTable {
  /** The row that is being read. */
  cells: string[] | null;
  /** The cell of it that is being read. */
  cell: { text: string; readonly columns: number; readonly rows: number; readonly isHeading: boolean } | null;
  /** Cells of rows above that reach into this one, by column. */
  readonly spans: Spans;
}

/** An attribute of an element. */
interface Attribute {
  readonly name: string;
  readonly value: string;
}

/**
 * Makes rows of the tables of a page: cells with {@link MARK} between them, in quotes where they have several lines. What stands outside of
 * tables goes to the text around them; a blank line parts one table from the next. A cell over several rows has its text in each
 * of them, one over several columns in the first. Tables within the cell of another, which lay a page out, are read like others.
 */
export class HtmlRows {
  readonly #around: TextAround;
  readonly #tables: OpenTable[] = [];
  readonly #allowance = new Allowance();
  #unseen = '';
  #outside = '';
  #preformatted = 0;
  #out: string[] = [];
  #begun = false;

  constructor(around: TextAround) {
    this.#around = around;
  }

  /** The lines made since it was asked last. */
  take(): string {
    const lines = this.#out.join('');
    this.#out = [];
    return lines;
  }

  open(name: string, attributes: readonly Attribute[]): void {
    this.#allowance.read(name.length + '<>'.length);
    if (this.#unseen !== '' && !(this.#unseen === 'head' && (name === 'body' || name === 'table'))) return;
    this.#unseen = '';
    if (UNSEEN.has(name)) this.#unseen = name;
    else if (name === 'table') this.#openTable();
    else if (name === 'tr') this.#openRow();
    else if (name === 'td' || name === 'th') this.#openCell(name, attributes);
    else if (SECTIONS.has(name)) this.#closeRow();
    else if (LINES.has(name)) this.#breakLine();
    if (name === 'pre') this.#preformatted++;
  }

  close(name: string): void {
    if (this.#unseen !== '') {
      if (name === this.#unseen) this.#unseen = '';
      return;
    }
    if (name === 'table') this.#closeTable();
    else if (name === 'tr' || SECTIONS.has(name)) this.#closeRow();
    else if (name === 'td' || name === 'th') this.#closeCell();
    else if (LINES.has(name)) this.#breakLine();
    if (name === 'pre') this.#preformatted = Math.max(0, this.#preformatted - 1);
  }

  text(text: string): void {
    this.#allowance.read(text.length);
    if (this.#unseen !== '') return;
    const seen = text.replace(this.#preformatted > 0 ? /[\u001f\u00a0\t ]+/g : /[\u001f\u00a0\s]+/g, ' ');
    const cell = this.#tables.at(-1)?.cell;
    if (!cell) this.#outside += seen;
    else cell.text += seen;
    if ((cell?.text ?? this.#outside).length > LONGEST_CELL)
      throw new CadAuditError('too-large', 'The page holds a text of more than 32 MB.');
  }

  /** What is still open when the page ends. */
  end(): void {
    while (this.#tables.length > 0) this.#closeTable();
    this.#flushOutside();
  }

  #openTable(): void {
    const around = this.#tables.at(-1);
    if (around) {
      this.#closeCell();
      this.#emit(around.cells ?? []);
      around.cells = null;
      around.spans.clear();
    }
    this.#flushOutside();
    this.#out.push('\n');
    this.#tables.push({ cells: null, cell: null, spans: new Spans(this.#allowance) });
  }

  #closeTable(): void {
    if (this.#tables.length === 0) return;
    this.#closeRow();
    this.#tables.pop();
    this.#out.push('\n');
  }

  #openRow(): void {
    this.#closeRow();
    const table = this.#tables.at(-1);
    if (table) table.cells = [];
  }

  #closeRow(): void {
    const table = this.#tables.at(-1);
    if (!table) return;
    this.#closeCell();
    if (table.cells === null) return;
    table.spans.fill(table.cells);
    this.#emit(table.cells);
    table.cells = null;
  }

  #openCell(name: string, attributes: readonly Attribute[]): void {
    const table = this.#tables.at(-1);
    if (!table) return;
    this.#closeCell();
    table.cells ??= [];
    table.spans.fill(table.cells);
    const columns = spanned(attributes, 'colspan', MOST_SPANNED.columns);
    const rows = spanned(attributes, 'rowspan', MOST_SPANNED.rows);
    table.cell = { text: '', columns, rows, isHeading: name === 'th' };
  }

  #closeCell(): void {
    const table = this.#tables.at(-1);
    if (!table?.cell || !table.cells) return;
    const { cells, cell, spans } = table;
    table.cell = null;
    spans.put({ ...cell, text: tidy(cell.text) }, cells);
  }

  #breakLine(): void {
    const cell = this.#tables.at(-1)?.cell;
    if (cell) cell.text += '\n';
    else this.#flushOutside();
  }

  #flushOutside(): void {
    const line = tidy(this.#outside);
    this.#outside = '';
    if (line !== '') this.#around.add(line, this.#begun);
  }

  #emit(cells: readonly string[]): void {
    if (cells.every((cell) => cell === '')) return;
    this.#begun = true;
    this.#out.push(`${cells.map(quoted).join(MARK)}\n`);
  }
}

/** How many rows or columns an attribute says; one where it says none. */
function spanned(attributes: readonly Attribute[], name: string, most: number): number {
  const count = Number.parseInt(attributes.find((one) => one.name === name)?.value ?? '', 10);
  return count >= 1 ? Math.min(count, most) : 1;
}

/** Text without blanks around its lines and empty lines. */
const tidy = (text: string): string =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n');

const quoted = (text: string): string => (/["\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
