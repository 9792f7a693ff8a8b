import { MARK } from '../rewritten.ts';
import { encoded, type Line, type LineCutter } from './mark-lines.ts';
import { type Columns, cut, fits, isRow, rulerColumns, sameColumns } from './ruler.ts';

/**
 * Cuts lines under columns. Dashes under a header tell the columns from that header on; the same dashes again, as on every page, become
 * an empty line. A line that does not stand under the dashes (a title, a sum) stays as it is. Where the columns are `known`, dashes mean
 * nothing. `heads` lines above dashes make a header; where the user says that there is none, no line of dashes stays.
 */
export class RuledCutter implements LineCutter {
  readonly #known: boolean;
  readonly #heads: number;
  readonly #headed: boolean;
  #columns: Columns | null;
  /** The last lines, which may turn out to be a header. */
  #held: Line[] = [];

  constructor(known: Columns | null, heads: number, headed: boolean) {
    this.#known = known !== null;
    this.#heads = heads;
    this.#headed = headed;
    this.#columns = known;
  }

  /** The oldest line goes out; this one waits for the next, unless it is dashes. */
  take(line: Line, out: Buffer[]): void {
    const columns = this.#known ? null : rulerColumns(line.text);
    if (columns === null || !fits(this.#held.at(-1)?.text ?? '', columns)) {
      this.#held.push(line);
      if (this.#held.length > this.#heads) this.#put(this.#held.shift(), out);
      return;
    }
    const again = this.#columns !== null && sameColumns(this.#columns, columns);
    // What stands above the header belongs to the columns before.
    while (this.#held.some(({ text }) => text.trim() === '' || !fits(text, columns))) this.#put(this.#held.shift(), out);
    this.#columns = columns;
    const dashes = again || !this.#headed ? '' : columns.starts.map(() => '--').join(MARK);
    this.end(out);
    out.push(Buffer.from(`${dashes}${line.end}`));
  }

  end(out: Buffer[]): void {
    for (const line of this.#held) this.#put(line, out);
    this.#held = [];
  }

  #put(line: Line | undefined, out: Buffer[]): void {
    if (line !== undefined) out.push(encoded(this.#cells(line.text), line));
  }

  #cells(text: string): string {
    const clean = text.replaceAll(MARK, ' ');
    const columns = this.#columns;
    if (columns === null || clean.trim() === '' || !isRow(clean, columns)) return clean;
    return cut(clean, columns).join(MARK);
  }
}
