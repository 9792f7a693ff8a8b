import Table from 'cli-table3';
import { displayWidth } from './display-width.ts';
import { type Canvas, hanging, wrap } from './lines.ts';

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

/** Blanks between two columns. */
const BETWEEN = 2;
/** Words cut shorter than this cannot be read. */
const NARROWEST_CELL = 12;

/**
 * A table of plain cells, never wider than the canvas: columns of text give way, and where that is not enough each row stands as a list.
 * Cells are wrapped before the table library sees them: it would cut long words with an ellipsis. Column widths are left to it, so
 * that it pads by its own measure of wide characters.
 */
export function grid(canvas: Canvas, columns: readonly Column[], rows: readonly Row[], indent = 2): readonly string[] {
  const room = canvas.width - indent - BETWEEN * (columns.length - 1);
  const fitted = narrowed(columns, rows, room);
  if (fitted === null) return lists(canvas, columns, rows, indent);
  const wrapped = wrapAll(fitted, rows);
  const drawn = draw(fitted, wrapped);
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

/** The cells of the head and of every row, as lines. */
const wrapAll = (columns: readonly Column[], rows: readonly Row[]): readonly (readonly (readonly string[])[])[] =>
  [columns.map(({ head }) => head), ...rows.map(({ cells }) => cells)].map((cells) =>
    columns.map(({ most }, index) => wrap(cells[index] ?? '', most)),
  );

/** The columns, the widest of text made narrower until all fit; `null` where they cannot. Figures are never wrapped. */
function narrowed(columns: readonly Column[], rows: readonly Row[], room: number): readonly Column[] | null {
  const wrapped = wrapAll(columns, rows);
  const widths = columns.map((_, column) => Math.max(1, ...wrapped.flatMap((cells) => (cells[column] ?? []).map(displayWidth))));
  let over = widths.reduce((sum, width) => sum + width, -room);
  if (over <= 0) return columns;
  while (over > 0) {
    const texts = columns.flatMap(({ align }, index) => (align === 'right' ? [] : [index]));
    const widest = texts.reduce((a, b) => ((widths[b] ?? 0) > (widths[a] ?? 0) ? b : a), texts[0] ?? 0);
    if (texts.length === 0 || (widths[widest] ?? 0) <= NARROWEST_CELL) return null;
    widths[widest] = (widths[widest] ?? 0) - 1;
    over--;
  }
  return columns.map((column, index) => ({ ...column, most: Math.min(column.most, widths[index] ?? column.most) }));
}

/** Rows one below the other: the first cell, and below it the others behind their heads. */
const lists = (canvas: Canvas, columns: readonly Column[], rows: readonly Row[], indent: number): readonly string[] =>
  rows.flatMap(({ cells, after }) => [
    ...hanging(canvas, cells[0] ?? '', indent),
    ...columns.slice(1).flatMap(({ head }, index) => {
      const cell = cells[index + 1] ?? '';
      return cell === '' ? [] : hanging(canvas, head === '' ? cell : `${head}: ${cell}`, indent + 2);
    }),
    ...(after ?? []),
  ]);

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
