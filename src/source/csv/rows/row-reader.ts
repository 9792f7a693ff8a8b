import { isUtf8 } from 'node:buffer';
import { ByteBatch } from '../../batch/byte-batch.ts';
import { RowBatch, type SourceBatch } from '../../batch/row-batch.ts';
import { countOf, type NoticeLog } from '../../notice-log.ts';
import { Asides } from '../around/asides.ts';
import { blankRows, holdsBlankRow } from '../around/blank-rows.ts';
import { footersFrom, holdsResultNote, MOST_FOOTERS, mayBeFooter } from '../around/footer.ts';
import { startsTable } from '../around/table-break.ts';
import type { CsvLayout } from '../header/layout.ts';
import { RepeatedHeaders } from '../header/repeated-header.ts';
import { RowSquarer } from '../mend/square-rows.ts';
import { CellRoom, type CellTable, findCells } from '../records/cell-table.ts';
import { type CsvFormat, marksOf } from '../records/format.ts';
import { readSlab } from '../records/parse-slab.ts';
import type { Slab } from '../records/slab.ts';

/** Records with all that is known of them. */
export interface Records {
  readonly rows: string[][];
  readonly lines: readonly number[];
  /** Text of those that may have to be read again, by place. */
  readonly odd: ReadonlyMap<number, string>;
  /** Places of those with a blank line above. */
  readonly blanks: ReadonlySet<number>;
}

/**
 * Turns slabs into batches of rows that are all as long as the table is wide. One reader serves one pass; a batch is valid
 * until the next is read.
 */
export class RowReader {
  readonly #format: CsvFormat;
  readonly #layout: CsvLayout;
  readonly #log: NoticeLog;
  readonly #headers: RepeatedHeaders;
  readonly #squarer: RowSquarer;
  readonly #room = new CellRoom();
  readonly #escape: string | null;
  #toSkip: number;
  /** Records of which the next slab must tell what they are. */
  #held: Records | null = null;
  /** Data records handed out. */
  records = 0;
  /** Line on which another table starts; nothing is read from there on. */
  nextTable: number | null = null;
  /** Line of the first note below the table; `null` where there is none. */
  firstNote: number | null = null;
  /** Notes below the table. */
  readonly below = new Asides('below');

  constructor(format: CsvFormat, layout: CsvLayout, log: NoticeLog, skip = layout.skip) {
    this.#format = format;
    this.#layout = layout;
    this.#log = log;
    this.#toSkip = skip;
    this.#headers = new RepeatedHeaders(layout);
    this.#squarer = new RowSquarer(format, layout, log);
    this.#escape = marksOf(format).escapeByte === -1 ? null : (format.escape ?? null);
  }

  /** The data rows of a slab; `null` where it holds none, or none yet. Slabs with any surprise go through the CSV parser. */
  read(slab: Slab): SourceBatch | null {
    if (this.nextTable !== null) return null;
    const { width, fieldCount } = this.#layout;
    const cells =
      this.#held === null && isPlain(slab) ? findCells(slab.bytes, this.#format, width, slab.lines.length, this.#room) : null;
    if (
      cells !== null &&
      this.#toSkip < cells.rows &&
      !this.#headers.mayBeIn(cells, this.#toSkip) &&
      !this.#endsOddly(cells) &&
      !holdsBlankRow(cells)
    ) {
      const { quote } = this.#format;
      const batch = new ByteBatch(cells, quote, fieldCount, this.records + 1, slab.lines, this.#toSkip, this.#escape);
      this.#toSkip = 0;
      this.records += batch.rows;
      return batch;
    }
    const { rows, odd } = readSlab(slab, this.#format, width, this.#log);
    return this.#take({ rows, lines: slab.lines, odd, blanks: new Set(slab.blanks ?? []) }, false, slab.unended === true);
  }

  /** The rows that were held back to the end. `lines`: all lines of the input, where it was read to its end. */
  finish(unended: boolean, lines = 0): SourceBatch | null {
    const held = this.#held;
    this.#held = null;
    return held === null ? null : this.#take(held, true, unended, lines);
  }

  /** The same as {@link read} and {@link finish} for records that are cut already; `rows` are changed in place. */
  take(records: Records, last: boolean): RowBatch | null {
    return this.#take(records, last, false);
  }

  #take(records: Records, last: boolean, unended: boolean, lineCount = 0): RowBatch | null {
    let all = records;
    if (this.#toSkip > 0) {
      const skipped = Math.min(this.#toSkip, all.rows.length);
      this.#toSkip -= skipped;
      all = part(all, skipped, all.rows.length);
    }
    if (this.#held !== null) {
      all = joined(this.#held, all);
      this.#held = null;
    }
    const until = this.#breakIn(all, last);
    if (until !== null) {
      this.nextTable = all.lines[until] ?? 0;
      all = this.#withoutFooters(part(all, 0, until), false, 0);
    } else if (last) all = this.#withoutFooters(all, unended, lineCount);
    else {
      const from = this.#holdFrom(all, unended);
      if (from < all.rows.length) this.#held = part(all, from, all.rows.length);
      all = part(all, 0, from);
    }
    const repeated = this.#headers.find(all.rows, all.lines, this.#log);
    if (repeated.size > 0) all = without(all, repeated);
    all = this.#withoutNotes(this.#withoutBlanks(all));
    if (all.rows.length === 0) return null;
    this.#squarer.square(all.rows, all.lines, all.odd, this.records + 1, unended && last);
    const batch = new RowBatch(all.rows, this.#layout.fieldCount, this.records + 1, all.lines);
    this.records += all.rows.length;
    return batch;
  }

  #withoutBlanks(all: Records): Records {
    const blank = blankRows(all.rows);
    const [first] = blank;
    if (first === undefined) return all;
    const tell = (count: number) => `${countOf(count, 'row')} without any value left out of the table.`;
    this.#log.add({ code: 'blank-rows', level: 'info', tell, at: { line: all.lines[first] ?? 0 } }, blank.size);
    return without(all, blank);
  }

  #withoutNotes(all: Records): Records {
    const { width } = this.#layout;
    const notes = new Set(all.rows.flatMap((row, index) => (holdsResultNote(row, width) ? [index] : [])));
    const [first] = notes;
    if (first === undefined) return all;
    const tell = (count: number) =>
      `${countOf(count, 'line')} of a database or report program between the records left out (row counts, times).`;
    this.#log.add({ code: 'result-notes', level: 'warning', tell, at: { line: all.lines[first] ?? 0 } }, notes.size);
    return without(all, notes);
  }

  /** Where another table starts; `null` where none does. */
  #breakIn({ rows, blanks }: Records, last: boolean): number | null {
    const end = last ? rows.length : this.#holdFrom({ rows, blanks }, false);
    for (let index = this.records > 0 ? 0 : 1; index < end; index++) {
      if (rows[index]?.length === this.#layout.width && !blanks.has(index)) continue;
      if (startsTable(rows, index, (place) => blanks.has(place), this.#layout)) return index;
    }
    return null;
  }

  /** The first of the last records that only what follows can tell: notes, another table, a record cut off. */
  #holdFrom({ rows, blanks }: Pick<Records, 'rows' | 'blanks'>, unended: boolean): number {
    const { width, footerLines } = this.#layout;
    const first = Math.max(0, rows.length - Math.max(MOST_FOOTERS, footerLines ?? 0));
    if (footerLines !== undefined && footerLines > 0) return first;
    if (unended) return Math.max(first, rows.length - 1);
    for (let index = first; index < rows.length; index++) {
      const row = rows[index] as string[];
      if (row.length !== width || blanks.has(index) || mayBeFooter(row, width)) return index;
    }
    return rows.length;
  }

  #withoutFooters(all: Records, unended: boolean, lineCount: number): Records {
    const { width, profile, footerLines } = this.#layout;
    const { rows, lines, blanks } = all;
    let from =
      footerLines === undefined
        ? footersFrom(rows, width, profile, (index) => blanks.has(index), unended)
        : lines.findIndex((line) => line > (lineCount || (lines.at(-1) ?? 0)) - footerLines);
    if (from === -1) from = rows.length;
    if (from === rows.length || (from === 0 && this.records === 0 && footerLines === undefined)) return all;
    this.firstNote = lines[from] ?? 0;
    for (let index = from; index < rows.length; index++) this.below.add((rows[index] ?? []).join(this.#format.delimiter));
    const tell = (count: number) =>
      `${countOf(count, 'record')} below the table left out of it (notes, sums), but searched for personal data.`;
    this.#log.add({ code: 'footer-skipped', level: 'warning', tell, at: { line: lines[from] ?? 0 } }, rows.length - from);
    return part(all, 0, from);
  }

  /** Whether the last record of a slab may be a note. Only its place in the input can tell. */
  #endsOddly({ bytes, rows, width, starts, ends }: CellTable): boolean {
    if (this.#layout.footerLines) return true;
    const row: string[] = [];
    // What stands in a table of one column is told by all of it.
    const most = width < 2 ? Number.POSITIVE_INFINITY : 24;
    for (let cell = (rows - 1) * width; cell < rows * width; cell++) {
      const start = starts[cell] as number;
      row.push(bytes.toString('latin1', start, Math.min(start + most, Math.abs(ends[cell] as number))));
    }
    return mayBeFooter(row, width);
  }
}

function isPlain(slab: Slab): boolean {
  return !slab.odd && !slab.lenient && !slab.blanks && isUtf8(slab.bytes);
}

function part({ rows, lines, odd, blanks }: Records, from: number, to: number): Records {
  if (from === 0 && to === rows.length) return { rows, lines, odd, blanks };
  return {
    rows: rows.slice(from, to),
    lines: lines.slice(from, to),
    odd: new Map([...odd].flatMap(([at, text]) => (at >= from && at < to ? [[at - from, text]] : []))),
    blanks: new Set([...blanks].flatMap((at) => (at >= from && at < to ? [at - from] : []))),
  };
}

function joined(a: Records, b: Records): Records {
  const shift = a.rows.length;
  return {
    rows: [...a.rows, ...b.rows],
    lines: [...a.lines, ...b.lines],
    odd: new Map([...a.odd, ...[...b.odd].map(([at, text]) => [at + shift, text] as const)]),
    blanks: new Set([...a.blanks, ...[...b.blanks].map((at) => at + shift)]),
  };
}

function without(all: Records, left: ReadonlySet<number>): Records {
  const kept = all.rows.flatMap((_, index) => (left.has(index) ? [] : [index]));
  const place = new Map(kept.map((at, index) => [at, index]));
  return {
    rows: kept.map((at) => all.rows[at] as string[]),
    lines: kept.map((at) => all.lines[at] ?? 0),
    odd: new Map([...all.odd].flatMap(([at, text]) => (place.has(at) ? [[place.get(at) as number, text]] : []))),
    blanks: new Set(),
  };
}
