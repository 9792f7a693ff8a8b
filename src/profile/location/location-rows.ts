import type { Batch, CellBytes } from '../../model/batch.ts';
import { isNullWord } from '../../model/null-word.ts';
import type { LocationColumns } from '../../model/plan.ts';
import type { AddressReading, CodeCell, MutableDegrees, Readers } from '../../model/reading.ts';
import { type Placed, placePair } from './read-pair.ts';
import { placeWithin } from './region.ts';
import { readStated, type StatedRows } from './stated-radius.ts';
import { STATUS } from './status.ts';

/** The places of one batch, read once and shared by everything that counts places. Raw: lives only while a batch is counted. */
export interface LocationRows {
  readonly rows: number;
  /** Degrees, `NaN` where a row has no position; northing in units of the file where the status is `projected`. */
  readonly lat: Float64Array;
  /** Degrees or easting. */
  readonly lon: Float64Array;
  /** Digits after the point as written (the finer of the two), or how many digits are starred. */
  readonly decimals: Uint8Array;
  /** A {@link STATUS} code per row. */
  readonly status: Uint8Array;
  /** Rows by the cell that their codes name. */
  readonly cells?: ReadonlyMap<string, CellRows>;
  /** How far off the points may be, as the rows state it. */
  readonly stated?: StatedRows;
  /** The address text of the same subject. */
  readonly address?: readonly (AddressReading | undefined)[];
  /** Hash of what ties rows of one event together (an incident number), `NaN` where there is none. */
  readonly event?: Float64Array;
}

/** Rows whose codes name cells of one size. */
export interface CellRows extends CodeCell {
  rows: number;
}

/**
 * Reads the coordinate cells of a batch. Sentinels, pairs out of range, swapped pairs, lost signs and scales are told apart
 * here and counted later; nothing is repaired in silence.
 */
export function readLocationRows(
  batch: Batch,
  columns: LocationColumns,
  readers: Readers,
  address?: readonly (AddressReading | undefined)[],
  event?: Float64Array,
): LocationRows {
  const { rows } = batch;
  const out = {
    rows,
    lat: new Float64Array(rows).fill(Number.NaN),
    lon: new Float64Array(rows).fill(Number.NaN),
    decimals: new Uint8Array(rows),
    status: new Uint8Array(rows),
    ...(address === undefined ? {} : { address }),
    ...(event === undefined ? {} : { event }),
    ...(columns.stated === undefined ? {} : { stated: readStated(batch, columns.stated) }),
  };
  if (columns.kind !== 'point') {
    readPairs(batch, columns, readers, out);
    return out;
  }
  const cells = readPoints(batch, columns, readers, out);
  return cells.size === 0 ? out : { ...out, cells };
}

function readPairs(batch: Batch, { kind, fields }: LocationColumns, readers: Readers, out: LocationRows): void {
  // Degrees come latitude first, projected pairs x first; `north` is the latitude or the northing either way.
  const [one = 0, other = 0] = fields;
  const north = kind === 'degrees' ? one : other;
  const east = kind === 'degrees' ? other : one;
  const placed: Placed = { status: STATUS.empty, lat: 0, lon: 0, scale: 0 };
  const cell: CellBytes = { bytes: new Uint8Array(0), start: 0, end: 0 };
  const lat: MutableDegrees = { degrees: 0.5, decimals: 0 };
  const lon: MutableDegrees = { degrees: 0.5, decimals: 0 };
  for (let row = 0; row < out.rows; row++) {
    if (
      batch.locate?.(north, row, cell) === true &&
      readers.degreesAt(cell.bytes, cell.start, cell.end, lat) &&
      batch.locate(east, row, cell) &&
      readers.degreesAt(cell.bytes, cell.start, cell.end, lon)
    ) {
      keep(placePair(lat.degrees, lon.degrees, kind, placed), Math.max(lat.decimals, lon.decimals), row, out);
      continue;
    }
    const a = batch.value(north, row);
    const b = batch.value(east, row);
    if (a === '' || b === '') continue;
    const first = readers.degrees(a);
    const second = first === undefined ? undefined : readers.degrees(b);
    if (first === undefined || second === undefined) readUnreadable(a, b, row, out);
    else keep(placePair(first.degrees, second.degrees, kind, placed), Math.max(first.decimals, second.decimals), row, out);
  }
}

function readPoints(
  batch: Batch,
  { fields: [field = 0], about, longitudeFirst }: LocationColumns,
  readers: Readers,
  out: LocationRows,
): ReadonlyMap<string, CellRows> {
  const cells = new Map<string, CellRows>();
  const placed: Placed = { status: STATUS.empty, lat: 0, lon: 0, scale: 0 };
  for (let row = 0; row < out.rows; row++) {
    if (batch.shape(field, row) === 0) continue;
    const text = batch.value(field, row);
    const point = readers.point(text);
    if (point !== undefined) {
      if (point.cell !== undefined) countCell(cells, point.cell);
      const at = point.within === undefined ? undefined : placeWithin(point, point.within, about, placed);
      const turned = longitudeFirst === true && point.bare === true;
      keep(
        at ?? placePair(turned ? point.lon : point.lat, turned ? point.lat : point.lon, 'point', placed),
        point.decimals,
        row,
        out,
      );
    } else if (/empty/i.test(text)) out.status[row] = STATUS.sentinel;
    else if (!isNullWord(text)) out.status[row] = isAddressAlone(text) ? STATUS.empty : STATUS.unreadable;
  }
  return cells;
}

function countCell(cells: Map<string, CellRows>, cell: CodeCell): void {
  const key = cellName(cell);
  const held = cells.get(key);
  if (held === undefined) cells.set(key, { ...cell, rows: 1 });
  else held.rows++;
}

/** Cells of one size, whatever the rounding of their edges. */
export const cellName = ({ unit, north, east }: CodeCell): string => `${unit} ${north.toExponential(6)} ${east.toExponential(6)}`;

function keep(placed: Placed, decimals: number, row: number, out: LocationRows): void {
  out.status[row] = placed.status;
  out.lat[row] = placed.lat;
  out.lon[row] = placed.lon;
  out.decimals[row] = Math.min(MOST_DECIMALS, placed.scale > 0 ? placed.scale : decimals);
}

function readUnreadable(a: string, b: string, row: number, out: LocationRows): void {
  const stars = Math.max(starsIn(a), starsIn(b));
  if (stars > 0) {
    out.status[row] = STATUS.starred;
    out.decimals[row] = stars;
  } else if (!isNullWord(a) || !isNullWord(b)) {
    // A null word in one cell and a number in the other is an empty pair, not a broken one.
    const broken = (!isNullWord(a) && !/\d/.test(a)) || (!isNullWord(b) && !/\d/.test(b)) || (/\d/.test(a) && /\d/.test(b));
    out.status[row] = broken ? STATUS.unreadable : STATUS.empty;
  }
}

/** Portals put an address into the cell of the point where no point was found. */
function isAddressAlone(text: string): boolean {
  return /[a-z]/i.test(text) && !/[([{]/.test(text);
}

/** Whole digits hidden at the end of a number: `376***` → 3. */
function starsIn(text: string): number {
  const match = /^\s*-?\d{1,8}([*xX#?]{1,6})\s*$/.exec(text);
  return match?.[1]?.length ?? 0;
}

/** Stored decimals are counted up to here; more digits than this are padding in any system. */
const MOST_DECIMALS = 23;
