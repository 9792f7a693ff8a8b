import type { LocationCounts } from '../../model/location.ts';
import type { StatedCounts } from '../../model/location-statistics.ts';
import { measureBesideText, measureEvents, type TextRows } from './beside-text.ts';
import { measureLattices } from './lattice.ts';
import type { CellRows } from './location-rows.ts';
import { type CellSample, countNeighbours } from './neighbour-sample.ts';
import { measureApart, measureNet, measureSpacing } from './net.ts';
import type { PhaseSample } from './phase-sample.ts';
import { MOST_STREETS, type PointEntry, type PointSample } from './point-sample.ts';
import { ascending, quantile } from './quantile.ts';
import { STATUS } from './status.ts';
import type { StretchSample } from './street-sample.ts';
import type { TextSample } from './text-sample.ts';
import { isUtmSized, type Plane, tileMetres } from './tile.ts';

/** Everything a location counter holds. */
interface LocationState {
  readonly columns: readonly string[];
  readonly kind: LocationCounts['kind'];
  readonly group: number;
  readonly total: number;
  readonly status: readonly number[];
  readonly decimals: readonly number[];
  readonly starred: readonly number[];
  readonly cells: ReadonlyMap<number, number>;
  readonly codeCells: ReadonlyMap<string, CellRows>;
  readonly textRows: TextRows;
  readonly points: PointSample;
  readonly phases: PhaseSample;
  readonly texts: TextSample;
  readonly events: TextSample;
  readonly streets: StretchSample;
  readonly neighbours: CellSample;
  readonly stated: StatedCounts | undefined;
}

const HEAVIEST = 20;

/** Sums a location counter up into numbers that hold no position. */
export function summariseLocation(state: LocationState): LocationCounts {
  const { status, points } = state;
  const of = (code: number): number => status[code] ?? 0;
  const degrees = of(STATUS.valid) + of(STATUS.swapped) + of(STATUS.repaired) + of(STATUS.mercator) + of(STATUS.relative);
  const projected = of(STATUS.projected);
  const plane = projected > degrees ? 'projected' : 'degrees';
  const middle = middleCell(state.cells, degrees + projected);
  const system =
    plane === 'projected'
      ? looksLikeUtm(middle)
        ? 'utm'
        : 'projected'
      : of(STATUS.mercator) * 2 > degrees
        ? 'web-mercator'
        : 'degrees';
  const keyed = points.entries();
  const entries = keyed.map(([, entry]) => entry);
  const byRows = [...keyed].sort((a, b) => b[1].rows - a[1].rows);
  const dumps = findDumps(byRows);
  const { count, exact } = points.distinct();
  const latitude = plane === 'degrees' && middle !== undefined ? middle.lat : null;
  const metres = tileMetres(plane, latitude === null ? 40 : latitude + 0.5);
  const texts = state.textRows;
  const hasTexts = texts.house + texts.block + texts.crossing + texts.withheld + texts.other > 0;
  const events = state.events.distinct().count > 0 ? measureEvents(state.events, metres) : undefined;
  return {
    group: state.group,
    columns: state.columns,
    kind: state.kind,
    rows: {
      total: state.total,
      empty: of(STATUS.empty),
      valid: degrees + projected,
      sentinel: of(STATUS.sentinel),
      outside: of(STATUS.outside),
      unreadable: of(STATUS.unreadable) + of(STATUS.starred),
      swapped: of(STATUS.swapped),
      repaired: of(STATUS.repaired),
    },
    storedDecimals: [...state.decimals],
    distinctPoints: count,
    distinctExact: exact,
    integralAt: integralAt(entries),
    integralRows: integralRows(entries),
    heaviest: byRows.slice(0, HEAVIEST).map(([, { rows }]) => rows),
    latitudeBand: latitude,
    system,
    starred: [...state.starred],
    far: middle === undefined ? 0 : farRows(state.cells, middle),
    lattices: measureLattices(state.phases, plane),
    ...netOf(state.phases, plane, latitude),
    repeats: {
      points: entries.length,
      singles: entries.filter(({ rows }) => rows === 1).length,
      doubles: entries.filter(({ rows }) => rows === 2).length,
      rowsP50: quantile(ascending(entries.map(({ rows }) => rows)), 0.5),
    },
    dumps: { points: dumps.keys.size, rows: dumps.rows },
    ...(hasTexts ? { withAddress: measureBesideText(state.texts, state.streets, keyed, texts, metres, dumps.keys) } : {}),
    ...(events === undefined ? {} : { withEvents: events }),
    ...codeCellOf(state.codeCells, degrees),
    ...(of(STATUS.relative) > 0 ? { relative: of(STATUS.relative) } : {}),
    ...(state.stated === undefined ? {} : { stated: state.stated }),
    neighbours: countNeighbours(state.neighbours, plane, metres),
    ...(exact && count <= FEW_POINTS ? { apart: measureApart(state.phases, plane, metres) } : {}),
  };
}

/** Few codes may be longer than the others; what many carry is how finely the file tells places. */
function codeCellOf(cells: ReadonlyMap<string, CellRows>, rows: number): Pick<LocationCounts, 'codeCell'> {
  const area = ({ north, east }: CellRows): number => north * east;
  const many = [...cells.values()].filter((cell) => cell.rows * MANY_ROWS >= rows).sort((a, b) => area(a) - area(b));
  const [finest] = many;
  return finest === undefined ? {} : { codeCell: finest };
}

/** At least one row in so many. */
const MANY_ROWS = 50;

function netOf(phases: PhaseSample, plane: Plane, latitude: number | null): Pick<LocationCounts, 'net' | 'spacing'> {
  const net = measureNet(phases, plane);
  const spacing = measureSpacing(phases, plane, latitude, (at) => tileMetres(plane, at));
  return { ...(net === undefined ? {} : { net }), ...(spacing === undefined ? {} : { spacing }) };
}

/** More points than this stand for no areas. */
const FEW_POINTS = 300;

function integralAt(entries: readonly PointEntry[]): readonly number[] {
  return Array.from({ length: 8 }, (_, digits) =>
    entries.length === 0 ? 0 : entries.filter((entry) => entry.digits <= digits).length / entries.length,
  );
}

/** Busy points say where the hospital is, not how the rows were written. */
function integralRows(entries: readonly PointEntry[]): readonly number[] {
  const all = entries.reduce((sum, { rows }) => sum + rows, 0);
  const usual = entries.filter(({ rows }) => rows <= all / 20);
  const total = usual.reduce((sum, { rows }) => sum + rows, 0);
  return Array.from({ length: 8 }, (_, digits) =>
    total === 0 ? 0 : usual.reduce((sum, entry) => sum + (entry.digits <= digits ? entry.rows : 0), 0) / total,
  );
}

/** One point with at least ten times the rows of the next twenty and at least five street names. Police stations and hospitals have one. */
function findDumps(byRows: readonly (readonly [key: number, entry: PointEntry])[]): {
  readonly keys: ReadonlySet<number>;
  readonly rows: number;
} {
  const keys = new Set<number>();
  let rows = 0;
  for (const [i, [key, entry]] of byRows.slice(0, MOST_DUMPS).entries()) {
    const next = ascending(byRows.slice(i + 1, i + 21).map(([, other]) => other.rows));
    if (next.length < 5 || entry.rows < 10 * quantile(next, 0.5)) break;
    if (entry.streets.length < MOST_STREETS) continue;
    keys.add(key);
    rows += entry.rows;
  }
  return { keys, rows };
}

/** More points than these are no dumps but the way the file is made. */
const MOST_DUMPS = 5;

interface Cell {
  readonly lat: number;
  readonly lon: number;
}

function cellOf(cell: number): Cell {
  const lat = Math.floor((cell + 2048) / 4096);
  return { lat, lon: cell - lat * 4096 };
}

/** The cell of the median latitude and the median longitude of all rows. */
function middleCell(cells: ReadonlyMap<number, number>, rows: number): Cell | undefined {
  if (rows === 0) return undefined;
  const median = (axis: (cell: Cell) => number): number => {
    const along = new Map<number, number>();
    for (const [cell, count] of cells) along.set(axis(cellOf(cell)), (along.get(axis(cellOf(cell))) ?? 0) + count);
    let left = rows / 2;
    for (const [at, count] of [...along].sort((a, b) => a[0] - b[0])) {
      left -= count;
      if (left <= 0) return at;
    }
    return 0;
  };
  return { lat: median(({ lat }) => lat), lon: median(({ lon }) => lon) };
}

function looksLikeUtm(middle: Cell | undefined): boolean {
  return middle !== undefined && isUtmSized(middle.lat * 100_000, middle.lon * 100_000);
}

/** Rows more than one cell away from the middle one. */
function farRows(cells: ReadonlyMap<number, number>, middle: Cell): number {
  let far = 0;
  for (const [cell, rows] of cells) {
    const { lat, lon } = cellOf(cell);
    if (Math.abs(lat - middle.lat) > 1 || Math.abs(lon - middle.lon) > 1) far += rows;
  }
  return far;
}
