import Table from 'cli-table3';
import { type Canvas, wrap } from './lines.ts';

export interface Column {
  readonly head: string;
  readonly align?: 'left' | 'right';
  /** Characters that this column may take at most; the widest content decides below that. */
  readonly most: number;
}

/** Lines without frames: frames are noise for screen readers and break when pasted into a letter. */
const NO_FRAME = Object.fromEntries(
  [
    ...['top', 'top-mid', 'top-left', 'top-right', 'bottom', 'bottom-mid', 'bottom-left', 'bottom-right'],
    ...['left', 'left-mid', 'mid', 'mid-mid', 'right', 'right-mid'],
  ].map((name) => [name, '']),
);

export interface Row {
  readonly cells: readonly string[];
  /** Lines under the row, over its whole width. */
  readonly after?: readonly string[];
}

/**
 * A table of plain cells. Cells are wrapped before the table library sees them: it would cut long words with an ellipsis.
 * Column widths are left to it, so that it pads by its own measure of wide characters.
 */
export function grid(canvas: Canvas, columns: readonly Column[], rows: readonly Row[], indent = 2): readonly string[] {
  const wrapped = [columns.map(({ head }) => head), ...rows.map(({ cells }) => cells)].map((cells) =>
    columns.map(({ most }, index) => wrap(cells[index] ?? '', most)),
  );
  const drawn = draw(columns, wrapped);
  const out: string[] = [];
  let next = 0;
  for (const [index, cells] of wrapped.entries()) {
    const height = Math.max(...cells.map(({ length }) => length));
    for (const line of drawn.slice(next, next + height)) {
      const text = (' '.repeat(indent) + line).trimEnd();
      out.push(index === 0 ? canvas.paint('faint', text) : text);
    }
    next += height;
    if (index > 0) out.push(...(rows[index - 1]?.after ?? []));
  }
  return out;
}

/** The table library compares every cell with every other: more rows than this are drawn piece by piece. */
const PIECE = 64;
const PLAIN = /^[\x20-\x7e]*$/;

function draw(columns: readonly Column[], rows: readonly (readonly (readonly string[])[])[]): readonly string[] {
  const colAligns = columns.map(({ align }) => align ?? 'left');
  // Pieces must have columns of the same width. Only the library knows how wide it takes odd characters for; of others it is their number.
  const widths = columns.map((_, column) =>
    rows.reduce((most, cells) => Math.max(most, ...(cells[column] ?? []).map(({ length }) => length)), 1),
  );
  const inPieces = rows.length > PIECE && rows.every((cells) => cells.every((lines) => lines.every((line) => PLAIN.test(line))));
  const out: string[] = [];
  for (let at = 0; at < rows.length; at += inPieces ? PIECE : rows.length) {
    const table = new Table({
      chars: { ...NO_FRAME, middle: '  ' },
      style: { head: [], border: [], 'padding-left': 0, 'padding-right': 0 },
      colAligns,
      ...(inPieces ? { colWidths: widths } : {}),
    });
    for (const cells of inPieces ? rows.slice(at, at + PIECE) : rows) table.push(cells.map((lines) => lines.join('\n')));
    out.push(...table.toString().split('\n'));
  }
  return out;
}
