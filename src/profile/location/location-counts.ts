import type { LocationCounts } from '../../model/location.ts';
import type { TextRows } from './beside-text.ts';
import type { SampleJson } from './key-sample.ts';
import { type CellRows, cellName, type LocationRows } from './location-rows.ts';
import { addNeighbour, type CellEntryJson, cellsToJson, restoreCells, sampleCells } from './neighbour-sample.ts';
import { addPhase, type PhaseEntryJson, phasesToJson, restorePhases, samplePhases } from './phase-sample.ts';
import { PlacedTexts } from './placed-texts.ts';
import { PointKeys, planeOf } from './point-keys.ts';
import { addPoint, type PointEntryJson, pointsToJson, restorePoints, samplePoints } from './point-sample.ts';
import { StatedCounter, type StatedJson } from './stated-radius.ts';
import { HAS_POSITION, STATUS, STATUS_COUNT } from './status.ts';
import { restoreStretches, type StretchEntryJson, sampleStretches, stretchesToJson } from './street-sample.ts';
import { summariseLocation } from './summary.ts';
import { addText, restoreTexts, sampleTexts, TEXT_KIND, type TextEntryJson, textsToJson } from './text-sample.ts';

/**
 * Counts of one location column group: a commutative monoid that keeps no position. Points are hashes; where distances or
 * phases are needed, the place inside a hidden tile is kept (see `location/tile.ts`). Bounded: at most 8,192 points,
 * 1,024 phases, 2,048 texts, 1,024 stretches of street and 192 cells of 48 points, whatever the size of the table.
 */
export class LocationCounter {
  readonly #columns: readonly string[];
  readonly #kind: LocationCounts['kind'];
  readonly #group: number;
  #total = 0;
  #status = new Array<number>(STATUS_COUNT).fill(0);
  #decimals: number[] = [];
  #starred: number[] = [];
  /** Rows per whole degree (or 100,000 units) of latitude and longitude. */
  #cells = new Map<number, number>();
  /** Rows by the size of the cell that their codes name. */
  readonly #codeCells = new Map<string, CellRows>();
  readonly #textRows: TextRows = { house: 0, block: 0, crossing: 0, withheld: 0, other: 0 };
  readonly #points = samplePoints();
  readonly #phases = samplePhases();
  readonly #texts = sampleTexts();
  readonly #events = sampleTexts();
  readonly #streets = sampleStretches();
  readonly #neighbours = sampleCells();
  readonly #stated = new StatedCounter();
  readonly #keys = new PointKeys();
  readonly #placed = new PlacedTexts(this.#points, this.#texts, this.#streets, this.#textRows);

  constructor(columns: readonly string[], kind: LocationCounts['kind'], group: number) {
    this.#columns = columns;
    this.#kind = kind;
    this.#group = group;
  }

  add(rows: LocationRows): void {
    const keys = this.#keys;
    keys.open(rows);
    this.#total += rows.rows;
    this.#addRows(rows);
    this.#addPoints(rows);
    if (rows.stated !== undefined) this.#stated.add(rows.stated, (row) => HAS_POSITION[rows.status[row] as number] === 1);
    if (rows.cells !== undefined) this.#addCodeCells(rows.cells.values());
    if (rows.event !== undefined) this.#addEvents(rows.rows, rows.event);
    if (rows.address !== undefined) this.#placed.add(rows.rows, rows.address, keys);
  }

  /** What became of the rows, their digits, and where on the globe they lie. */
  #addRows({ rows, lat, lon, status, decimals }: LocationRows): void {
    // Neighbouring rows share a cell.
    let cell = Number.NaN;
    let inCell = 0;
    for (let row = 0; row < rows; row++) {
      const code = status[row] as number;
      (this.#status[code] as number)++;
      if (HAS_POSITION[code] === 0) {
        if (code === STATUS.starred) bump(this.#starred, decimals[row] as number);
        continue;
      }
      bump(this.#decimals, decimals[row] as number);
      const size = code === STATUS.projected ? 100_000 : 1;
      const here = Math.floor((lat[row] as number) / size) * 4096 + Math.floor((lon[row] as number) / size);
      if (here !== cell) {
        this.#addCell(cell, inCell);
        cell = here;
        inCell = 0;
      }
      inCell++;
    }
    this.#addCell(cell, inCell);
  }

  #addCell(cell: number, rows: number): void {
    if (rows > 0) this.#cells.set(cell, (this.#cells.get(cell) ?? 0) + rows);
  }

  #addCodeCells(cells: Iterable<CellRows>): void {
    for (const cell of cells) {
      const name = cellName(cell);
      this.#codeCells.set(name, { ...cell, rows: cell.rows + (this.#codeCells.get(name)?.rows ?? 0) });
    }
  }

  #addPoints({ rows, lat, lon, status }: LocationRows): void {
    const { points, phases, cells } = this.#keys;
    for (let row = 0; row < rows; row++) {
      const point = this.#points.atRow(points, row);
      if (point >= 0) addPoint(this.#points.records, point, lat, lon, row);
    }
    for (let row = 0; row < rows; row++) {
      const phase = this.#phases.atRow(phases, row);
      if (phase !== undefined) addPhase(phase, lat[row] as number, lon[row] as number, planeOf(status, row));
    }
    for (let row = 0; row < rows; row++) {
      const cell = this.#neighbours.atRow(cells, row);
      if (cell >= 0)
        addNeighbour(this.#neighbours.records, cell, points, row, lat[row] as number, lon[row] as number, planeOf(status, row));
    }
  }

  #addEvents(rows: number, events: Float64Array): void {
    const { points, places } = this.#keys;
    for (let row = 0; row < rows; row++) {
      if (Number.isNaN(points[row] as number)) continue;
      const event = this.#events.atRow(events, row);
      if (event >= 0) addText(this.#events.records, event, TEXT_KIND.event, false, points, places, row);
    }
  }

  merge(other: LocationCounter): void {
    this.#total += other.#total;
    addInto(this.#status, other.#status);
    addInto(this.#decimals, other.#decimals);
    addInto(this.#starred, other.#starred);
    for (const [cell, rows] of other.#cells) this.#cells.set(cell, (this.#cells.get(cell) ?? 0) + rows);
    this.#addCodeCells(other.#codeCells.values());
    for (const kind of TEXT_ROW_KINDS) this.#textRows[kind] += other.#textRows[kind];
    this.#points.merge(other.#points);
    this.#phases.merge(other.#phases);
    this.#texts.merge(other.#texts);
    this.#events.merge(other.#events);
    this.#streets.merge(other.#streets);
    this.#neighbours.merge(other.#neighbours);
    this.#stated.merge(other.#stated);
  }

  summary(): LocationCounts {
    return summariseLocation({
      columns: this.#columns,
      kind: this.#kind,
      group: this.#group,
      total: this.#total,
      status: this.#status,
      decimals: this.#decimals,
      starred: this.#starred,
      cells: this.#cells,
      codeCells: this.#codeCells,
      textRows: this.#textRows,
      points: this.#points,
      phases: this.#phases,
      texts: this.#texts,
      events: this.#events,
      streets: this.#streets,
      neighbours: this.#neighbours,
      stated: this.#stated.summary(),
    });
  }

  toJSON(): LocationCounterJson {
    return {
      columns: this.#columns,
      kind: this.#kind,
      group: this.#group,
      total: this.#total,
      status: [...this.#status],
      decimals: Array.from(this.#decimals, (rows) => rows ?? 0),
      starred: Array.from(this.#starred, (rows) => rows ?? 0),
      cells: [...this.#cells].sort((a, b) => a[0] - b[0]),
      ...(this.#codeCells.size === 0 ? {} : { codeCells: [...this.#codeCells.values()].sort(bySize) }),
      textRows: { ...this.#textRows },
      points: { entries: pointsToJson(this.#points), bound: this.#points.bound() },
      phases: { entries: phasesToJson(this.#phases), bound: this.#phases.bound() },
      texts: { entries: textsToJson(this.#texts), bound: this.#texts.bound() },
      events: { entries: textsToJson(this.#events), bound: this.#events.bound() },
      streets: { entries: stretchesToJson(this.#streets), bound: this.#streets.bound() },
      neighbours: { entries: cellsToJson(this.#neighbours), bound: this.#neighbours.bound() },
      ...(this.#stated.summary() === undefined ? {} : { stated: this.#stated.toJSON() }),
    };
  }

  static fromJSON(json: LocationCounterJson): LocationCounter {
    const made = new LocationCounter(json.columns, json.kind, json.group);
    made.#total = json.total;
    json.status.forEach((rows, code) => {
      made.#status[code] = rows;
    });
    made.#decimals = [...json.decimals];
    made.#starred = [...json.starred];
    made.#cells = new Map(json.cells);
    made.#addCodeCells(json.codeCells ?? []);
    Object.assign(made.#textRows, json.textRows);
    restorePoints(made.#points, json.points);
    restorePhases(made.#phases, json.phases);
    restoreTexts(made.#texts, json.texts);
    restoreTexts(made.#events, json.events);
    restoreStretches(made.#streets, json.streets);
    restoreCells(made.#neighbours, json.neighbours);
    if (json.stated !== undefined) made.#stated.restore(json.stated);
    return made;
  }
}

export interface LocationCounterJson {
  readonly columns: readonly string[];
  readonly kind: LocationCounts['kind'];
  readonly group: number;
  readonly total: number;
  readonly status: readonly number[];
  readonly decimals: readonly number[];
  readonly starred: readonly number[];
  readonly cells: readonly (readonly [cell: number, rows: number])[];
  readonly codeCells?: readonly CellRows[];
  readonly textRows: Readonly<TextRows>;
  readonly points: SampleJson<PointEntryJson>;
  readonly phases: SampleJson<PhaseEntryJson>;
  readonly texts: SampleJson<TextEntryJson>;
  readonly events: SampleJson<TextEntryJson>;
  readonly streets: SampleJson<StretchEntryJson>;
  readonly neighbours: SampleJson<CellEntryJson>;
  readonly stated?: StatedJson;
}

const bySize = (a: CellRows, b: CellRows): number => a.north - b.north || a.east - b.east || (a.unit < b.unit ? -1 : 1);

const TEXT_ROW_KINDS = ['house', 'block', 'crossing', 'withheld', 'other'] as const;

function bump(counts: number[], index: number): void {
  while (counts.length <= index) counts.push(0);
  (counts[index] as number)++;
}

function addInto(counts: number[], more: readonly number[]): void {
  more.forEach((count, index) => {
    while (counts.length <= index) counts.push(0);
    (counts[index] as number) += count;
  });
}
