import { MARK } from '../rewritten.ts';
import { MOST_ABOVE, plain } from './find-ruled.ts';
import { encoded, type Line, type LineCutter } from './mark-lines.ts';
import type { Columns } from './ruler.ts';

/** A table between borders, as MySQL, psql (border 2) and Hive draw it: bars between the columns and at both ends. */
interface BoxedTable {
  /** Lines above the header, the upper border among them. */
  readonly above: readonly string[];
  readonly columns: Columns;
  /** Lines that make the header. */
  readonly heads: number;
}

/** Most lines of a header: names may be broken. */
const MOST_HEADS = 4;

const BORDER = /^ *\+(?:[-=]+\+)+ *$/;

/** Where the columns are between the crosses of a border; `null` for any other line. */
function borderColumns(line: string): Columns | null {
  if (!BORDER.test(line)) return null;
  const crosses = [...line.matchAll(/\+/g)].map(({ index }) => index);
  return { starts: crosses.slice(0, -1).map((at) => at + 1), ends: crosses.slice(1) };
}

/** Finds a table between borders at the beginning of a text: a border, names, the same border. */
export function findBoxed(text: string): BoxedTable | null {
  if (text.includes(MARK)) return null;
  const lines = text.split('\n', MOST_ABOVE + MOST_HEADS).map(plain);
  const at = lines.findIndex((line) => BORDER.test(line));
  const columns = borderColumns(lines[at] ?? '');
  const heads = lines.indexOf(lines[at] ?? '', at + 1) - at - 1;
  if (columns === null || heads < 1 || heads > MOST_HEADS) return null;
  if (lines.slice(at + 1, at + 1 + heads).some((line) => cellsOf(line, columns) === null)) return null;
  return { above: lines.slice(0, at + 1), columns, heads };
}

/**
 * The cells of a line between bars, without the blanks around them; `null` for any other line. Bars that do not stand under the crosses,
 * as where letters are two places wide, part cells if there are as many as there should be.
 */
function cellsOf(line: string, { starts, ends }: Columns): readonly string[] | null {
  const text = line.trimEnd();
  const first = (starts[0] ?? 0) - 1;
  if (text[first] !== '|' || !text.endsWith('|') || text.slice(0, first).trim() !== '') return null;
  const inPlace = text.length === (ends.at(-1) ?? 0) + 1 && ends.every((end) => text[end] === '|');
  const cells = inPlace ? starts.map((start, index) => text.slice(start, ends[index])) : text.slice(first + 1, -1).split('|');
  return cells.length === starts.length ? cells.map((cell) => cell.trim()) : null;
}

/** Cuts lines between bars. The border under a header becomes dashes, every other border an empty line. */
export class BoxCutter implements LineCutter {
  readonly #headed: boolean;
  #border = '';
  #columns: Columns | null = null;
  #rows = 0;
  #ruled = false;

  /** `headed`: false where the user says that there is no header. */
  constructor(headed: boolean) {
    this.#headed = headed;
  }

  take(line: Line, out: Buffer[]): void {
    out.push(encoded(this.#marked(line.text), line));
  }

  end(): void {}

  #marked(text: string): string {
    const columns = borderColumns(text);
    if (columns === null) {
      const clean = text.replaceAll(MARK, ' ');
      const cells = this.#columns === null ? null : cellsOf(clean, this.#columns);
      if (cells === null) return clean;
      this.#rows++;
      return cells.join(MARK);
    }
    if (text !== this.#border) {
      this.#border = text;
      this.#columns = columns;
      this.#rows = 0;
      this.#ruled = !this.#headed;
    }
    if (this.#rows === 0 || this.#ruled) return '';
    this.#ruled = true;
    return columns.starts.map(() => '--').join(MARK);
  }
}
