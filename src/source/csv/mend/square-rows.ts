import { countOf, type NoticeLog } from '../../notice-log.ts';
import type { CsvLayout } from '../header/layout.ts';
import type { CsvFormat } from '../records/format.ts';
import { mendRecord } from './mend-record.ts';

/** Records that are read again in vain before that is given up: a table of ragged records is what it is. */
const MOST_IN_VAIN = 500;

/** Makes all rows as long as the table is wide: torn ones are read again, short ones padded, surplus cells kept together. */
export class RowSquarer {
  readonly #format: CsvFormat;
  readonly #layout: CsvLayout;
  readonly #log: NoticeLog;
  #inVain = 0;

  constructor(format: CsvFormat, layout: CsvLayout, log: NoticeLog) {
    this.#format = format;
    this.#layout = layout;
    this.#log = log;
  }

  /**
   * Squares rows in place. `odd` has the text of those that do not fit, `first` is the number of the first one, `unended`
   * tells that the input ends within the last one.
   */
  square(rows: string[][], lines: readonly number[], odd: ReadonlyMap<number, string>, first: number, unended: boolean): void {
    const { width, fieldCount } = this.#layout;
    for (let index = 0; index < rows.length; index++) {
      const row = rows[index] as string[];
      if (row.length === fieldCount && fieldCount === width && !odd.has(index)) continue;
      const at = { record: first + index, line: lines[index] ?? 0 };
      const last = unended && index === rows.length - 1;
      if ((row.length !== width || odd.has(index)) && !last) {
        const mended = this.#mend(row, odd.get(index));
        if (mended !== null) {
          while (mended.length < fieldCount) mended.push('');
          rows[index] = mended;
          this.#log.add({
            code: 'rows-realigned',
            level: 'warning',
            tell: (count) =>
              `${countOf(count, 'record')} with quotes or delimiters missing or in wrong places; read so that the cells fit their columns.`,
            at,
          });
          continue;
        }
      }
      const short = row.length < width;
      const long = row.length > width && this.#fold(row);
      while (row.length < fieldCount) row.push('');
      if (!short && !long) continue;
      if (short && last && this.#log.count('ragged-rows') === 0) {
        this.#log.add({
          code: 'cut-off',
          level: 'warning',
          tell: () => 'The last record has too few cells and no line end: the input may be cut off. The record was kept.',
          at,
          incomplete: true,
        });
        continue;
      }
      this.#log.add({
        code: 'ragged-rows',
        level: 'warning',
        tell: (count) =>
          `${countOf(count, 'record')} with too few or too many cells; missing ones are empty, surplus ones are kept together.`,
        at,
      });
    }
  }

  #mend(row: readonly string[], text: string | undefined): string[] | null {
    const { profile, width } = this.#layout;
    if (profile === null || this.#inVain >= MOST_IN_VAIN) return null;
    // Nothing but delimiters behind the last column: the record is whole.
    if (text === undefined && row.length > width && row.slice(width).every((cell) => cell === '')) return null;
    const mended = mendRecord(text, row, this.#format, profile);
    if (mended === null) this.#inVain++;
    return mended;
  }

  /** Joins what is beyond the width into one cell; false where there are only delimiters at the line's end. */
  #fold(row: string[]): boolean {
    const { width, fieldCount } = this.#layout;
    const surplus = row.splice(width);
    if (surplus.every((cell) => cell === '')) return false;
    const text = surplus.join(this.#format.delimiter);
    if (fieldCount > width) row.push(text);
    else row[width - 1] = `${row[width - 1] ?? ''}${this.#format.delimiter}${text}`;
    return true;
  }
}
