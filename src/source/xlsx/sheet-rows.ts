import { CadAuditError } from '../../model/error.ts';
import { numberText, unescapeText } from './cell-text.ts';
import type { NumberFormat } from './number-format.ts';
import type { SharedStrings } from './shared-strings.ts';
import { isOn, readXml } from './xml-part.ts';

/** Columns a sheet can have: A to XFD. */
export const MOST_COLUMNS = 16_384;

/** Merged ranges and column settings kept of a sheet. */
const MOST_RANGES = 100_000;

/** A row with at least one cell that is not empty. Cells stand at their column; empty ones may be missing. */
export interface SheetRow {
  /** Number that the sheet shows in front of it. */
  readonly line: number;
  readonly cells: string[];
  readonly hidden: boolean;
}

/** Columns `[from, to]`, counted from 0. */
interface ColumnRange {
  readonly from: number;
  readonly to: number;
}

/** A merged range that is more than one row high: its first cell speaks for its first column. */
export interface Merge {
  readonly column: number;
  readonly top: number;
  readonly bottom: number;
}

/** A merged range that is one row high, as a heading over several columns is. */
export interface Heading extends ColumnRange {
  readonly line: number;
}

/** What a sheet says besides its rows; complete when they have been read. */
export interface SheetFacts {
  readonly hiddenColumns: ColumnRange[];
  readonly merges: Merge[];
  readonly headings: Heading[];
  /** The sheet's XML makes no sense from some place on. */
  broken: boolean;
}

/** What cells refer to. */
export interface CellContext {
  readonly strings: SharedStrings | null;
  readonly styles: readonly NumberFormat[];
  readonly since1904: boolean;
}

const PLAIN: NumberFormat = { kind: 'plain' };

/** Facts that nothing is known of yet. */
export const noFacts = (): SheetFacts => ({ hiddenColumns: [], merges: [], headings: [], broken: false });

/**
 * The rows of a sheet, some at a time, in constant memory. Those before damaged XML are handed out; where there are none, `bad-xlsx`
 * is thrown.
 */
export async function* readSheetRows(
  chunks: AsyncIterable<Uint8Array>,
  context: CellContext,
  facts: SheetFacts,
): AsyncGenerator<readonly SheetRow[]> {
  const builder = new SheetBuilder(context, facts);
  let any = false;
  try {
    for await (const _ of readXml(chunks, builder)) {
      const rows = builder.take();
      if (rows.length === 0) continue;
      any = true;
      yield rows;
    }
  } catch (error) {
    const rows = builder.take();
    if (!(error instanceof CadAuditError) || error.code !== 'bad-xlsx' || (!any && rows.length === 0)) throw error;
    facts.broken = true;
    yield rows;
  }
}

class SheetBuilder {
  readonly #context: CellContext;
  readonly #facts: SheetFacts;
  #rows: SheetRow[] = [];
  #line = 0;
  #column = -1;
  #hidden = false;
  #cells: string[] = [];
  #filled = false;
  #type = '';
  #style = 0;
  #value = '';
  /** The text between these tags belongs to the cell. */
  #taking = false;
  #phonetic = false;

  constructor(context: CellContext, facts: SheetFacts) {
    this.#context = context;
    this.#facts = facts;
  }

  take(): SheetRow[] {
    const rows = this.#rows;
    this.#rows = [];
    return rows;
  }

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (name === 'c') this.#openCell(attributes);
    else if (name === 'v') this.#taking = true;
    else if (name === 't') this.#taking = !this.#phonetic;
    else if (name === 'row') this.#openRow(attributes);
    else if (name === 'rPh') this.#phonetic = true;
    else if (name === 'col') this.#addColumns(attributes);
    else if (name === 'mergeCell') this.#addMerge(attributes['ref'] ?? '');
  }

  text(text: string): void {
    if (this.#taking) this.#value += text;
  }

  close(name: string): void {
    if (name === 'v' || name === 't') this.#taking = false;
    else if (name === 'c') this.#closeCell();
    else if (name === 'row') {
      if (this.#filled) this.#rows.push({ line: this.#line, cells: this.#cells, hidden: this.#hidden });
    } else if (name === 'rPh') this.#phonetic = false;
  }

  #openRow(attributes: Readonly<Record<string, string>>): void {
    const line = Number(attributes['r']);
    this.#line = Number.isSafeInteger(line) && line > this.#line ? line : this.#line + 1;
    this.#hidden = isOn(attributes['hidden']) || (attributes['ht'] !== undefined && Number(attributes['ht']) === 0);
    this.#column = -1;
    this.#cells = [];
    this.#filled = false;
  }

  #openCell(attributes: Readonly<Record<string, string>>): void {
    const column = columnOf(attributes['r'] ?? '');
    this.#column = column === -1 ? this.#column + 1 : column;
    this.#type = attributes['t'] ?? 'n';
    this.#style = Number(attributes['s'] ?? 0);
    this.#value = '';
  }

  #closeCell(): void {
    if (this.#value === '' || this.#column >= MOST_COLUMNS) return;
    const text = this.#cellText(this.#value);
    if (text.trim() === '') return;
    this.#cells[this.#column] = text;
    this.#filled = true;
  }

  #cellText(value: string): string {
    const { strings, styles, since1904 } = this.#context;
    switch (this.#type) {
      case 's':
        return strings?.get(Number(value)) ?? '';
      case 'b':
        return value.trim() === '1' || value.trim() === 'true' ? 'TRUE' : 'FALSE';
      case 'd':
        return value.replace('T', ' ').replace(/ 00:00:00(?:\.0+)?Z?$/, '');
      case 'str':
      case 'inlineStr':
        return unescapeText(value);
      case 'e':
        return value;
      default:
        return numberText(value, styles[this.#style] ?? PLAIN, since1904);
    }
  }

  #addColumns(attributes: Readonly<Record<string, string>>): void {
    const { hiddenColumns } = this.#facts;
    if (!isOn(attributes['hidden']) && Number(attributes['width'] ?? 1) !== 0) return;
    const from = Number(attributes['min']) - 1;
    const to = Math.min(Number(attributes['max']), MOST_COLUMNS) - 1;
    if (from >= 0 && to >= from && hiddenColumns.length < MOST_RANGES) hiddenColumns.push({ from, to });
  }

  #addMerge(ref: string): void {
    const [first = '', last = ''] = ref.split(':');
    const column = columnOf(first);
    const to = columnOf(last);
    const top = Number(/\d{1,9}$/.exec(first)?.[0]);
    const bottom = Number(/\d{1,9}$/.exec(last)?.[0]);
    const { merges, headings } = this.#facts;
    if (column === -1 || merges.length + headings.length >= MOST_RANGES) return;
    if (bottom > top) merges.push({ column, top, bottom });
    else if (bottom === top && to > column) headings.push({ from: column, to, line: top });
  }
}

/** Column of a cell's name from 0: `B7` is 1. `-1` where there is none. */
function columnOf(reference: string): number {
  let column = 0;
  for (let at = 0; at < reference.length && at < 4; at++) {
    const letter = (reference.charCodeAt(at) | 0x20) - 96;
    if (letter < 1 || letter > 26) break;
    column = column * 26 + letter;
  }
  return column - 1;
}
