import { CadAuditError } from '../../model/error.ts';

/** Columns of a table at most: as for workbooks and for XML. */
const MOST_COLUMNS = 16_384;
/** Characters that a page can have repeated whatever its size, and for each of its own. */
const CALM = 32 << 20;
const MOST_RATIO = 20;

/**
 * What a page may repeat, in characters: a cell is copied into each row and column that it spans, and a few bytes can say that these are many.
 * What is read adds to it, so that a page of any size can have cells like those of real tables.
 */
export class Allowance {
  #left = CALM;

  read(characters: number): void {
    this.#left = Math.min(CALM, this.#left + characters * MOST_RATIO);
  }

  /** @throws {CadAuditError} `too-large` */
  repeat(characters: number): void {
    this.#left -= characters;
    if (this.#left >= 0) return;
    throw new CadAuditError(
      'too-large',
      'Cells of the page span so many rows and columns that its tables would be many times its size.',
      'Export the data as CSV or XLSX.',
    );
  }
}

/** A cell with its text, and how far it goes. */
interface SpanningCell {
  readonly text: string;
  readonly columns: number;
  readonly rows: number;
  readonly isHeading: boolean;
}

/** The cells of a table that go on in the rows below. */
export class Spans {
  readonly #allowance: Allowance;
  /** By column: the text, and the rows to come. */
  readonly #open = new Map<number, { readonly text: string; rows: number }>();

  constructor(allowance: Allowance) {
    this.#allowance = allowance;
  }

  /** Puts in what cells of rows above say of the columns that come next. */
  fill(cells: string[]): void {
    for (let span = this.#open.get(cells.length); span !== undefined; span = this.#open.get(cells.length)) {
      this.#allowance.repeat(span.text.length + 1);
      if (--span.rows === 0) this.#open.delete(cells.length);
      cells.push(span.text);
    }
  }

  /** Ends a row with a cell, and keeps what of it goes on below. */
  put({ text, columns, rows, isHeading }: SpanningCell, cells: string[]): void {
    for (let k = 0; k < columns && cells.length < MOST_COLUMNS; k++) {
      // A heading over several rows of headings names its column once.
      if (rows > 1) this.#open.set(cells.length, { text: k === 0 && !isHeading ? text : '', rows: rows - 1 });
      if (k > 0) this.#allowance.repeat(1);
      cells.push(k === 0 ? text : '');
    }
  }

  clear(): void {
    this.#open.clear();
  }
}
