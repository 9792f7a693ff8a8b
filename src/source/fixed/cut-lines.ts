import { isAscii, isUtf8 } from 'node:buffer';
import { MARK, plain } from './find-ruled.ts';
import { type Columns, cut, fits, isRow, rulerColumns, sameColumns } from './ruler.ts';

const LF = 10;

/**
 * Puts marks between the columns of UTF-8 text, line by line, so that it can be read as CSV. Every line stays a line. Dashes under
 * a header tell the columns from that header on; the same dashes again, as on every page, become an empty line. A line that does not
 * stand under the dashes (a title, a sum) stays as it is. Where the columns are `known`, dashes mean nothing.
 */
export async function* cutLines(chunks: AsyncIterable<Buffer>, known: Columns | null): AsyncGenerator<Buffer> {
  const cutter = new LineCutter(known);
  let carry: Buffer = Buffer.alloc(0);
  for await (const chunk of chunks) {
    const bytes = carry.length === 0 ? chunk : Buffer.concat([carry, chunk]);
    const end = bytes.lastIndexOf(LF) + 1;
    const out = cutter.push(bytes.subarray(0, end));
    // A chunk may be used again by its source.
    carry = Buffer.from(bytes.subarray(end));
    if (out.length > 0) yield out;
  }
  const rest = Buffer.concat([cutter.push(carry), cutter.end()]);
  if (rest.length > 0) yield rest;
}

/** A line as text, each character in its place; bytes that are no UTF-8 stay what they are. */
interface Line {
  readonly text: string;
  readonly end: string;
  readonly encoding: 'latin1' | 'utf8';
}

class LineCutter {
  readonly #known: boolean;
  #columns: Columns | null;
  /** The last line, which may turn out to be a header. */
  #held: Line | null = null;

  constructor(known: Columns | null) {
    this.#known = known !== null;
    this.#columns = known;
  }

  push(bytes: Buffer): Buffer {
    const out: Buffer[] = [];
    for (let from = 0; from < bytes.length; ) {
      const at = bytes.indexOf(LF, from);
      const to = at === -1 ? bytes.length : at;
      this.#take(lineOf(bytes.subarray(from, to), at === -1 ? '' : '\n'), out);
      from = to + 1;
    }
    return Buffer.concat(out);
  }

  end(): Buffer {
    const held = this.#held;
    this.#held = null;
    return held === null ? Buffer.alloc(0) : Buffer.from(`${this.#cells(held.text)}${held.end}`, held.encoding);
  }

  /** The line before goes out; this one waits for the next, unless it is dashes. */
  #take(line: Line, out: Buffer[]): void {
    const columns = this.#known ? null : rulerColumns(line.text);
    if (columns === null || !fits(this.#held?.text ?? '', columns)) {
      out.push(this.end());
      this.#held = line;
      return;
    }
    const again = this.#columns !== null && sameColumns(this.#columns, columns);
    this.#columns = columns;
    const dashes = again ? '' : columns.starts.map(() => '--').join(MARK);
    out.push(this.end(), Buffer.from(`${dashes}${line.end}`));
  }

  #cells(text: string): string {
    const clean = text.replaceAll(MARK, ' ');
    const columns = this.#columns;
    if (columns === null || clean.trim() === '' || !isRow(clean, columns)) return clean;
    return cut(clean, columns).join(MARK);
  }
}

function lineOf(bytes: Buffer, newline: string): Line {
  const encoding = isAscii(bytes) || !isUtf8(bytes) ? 'latin1' : 'utf8';
  const whole = bytes.toString(encoding);
  return { text: plain(whole), end: `${whole.endsWith('\r') ? '\r' : ''}${newline}`, encoding };
}
