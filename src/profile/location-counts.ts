import type { LocationCounts } from '../model/location.ts';
import type { AddressReading } from '../model/reading.ts';
import { type AddressKeys, addressKeys } from './location/address-keys.ts';
import type { TextRows } from './location/beside-text.ts';
import type { LocationRows } from './location/location-rows.ts';
import { addNeighbour, type CellEntryJson, cellsFromJson, cellsToJson, sampleCells } from './location/neighbour-sample.ts';
import { addPhase, type PhaseEntryJson, phasesFromJson, phasesToJson, samplePhases } from './location/phase-sample.ts';
import {
  digitsNeeded,
  noteText,
  type PointEntry,
  type PointEntryJson,
  pointsFromJson,
  pointsToJson,
  samplePoints,
} from './location/point-sample.ts';
import { HAS_POSITION, STATUS, STATUS_COUNT } from './location/status.ts';
import {
  addHouse,
  type StretchEntryJson,
  sampleStretches,
  stretchesFromJson,
  stretchesToJson,
} from './location/street-sample.ts';
import { summariseLocation } from './location/summary.ts';
import { addText, sampleTexts, TEXT_KIND, type TextEntryJson, textsFromJson, textsToJson } from './location/text-sample.ts';
import { type Plane, pointKey, tilePlace } from './location/tile.ts';

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
  /** The cell of the rows before, and how many of them are not in {@link #cells} yet: neighbouring rows share it. */
  #cell = Number.NaN;
  #cellRows = 0;
  #textRows: TextRows = { house: 0, block: 0, crossing: 0, withheld: 0, other: 0 };
  #points = samplePoints();
  #phases = samplePhases();
  #texts = sampleTexts();
  #events = sampleTexts();
  #streets = sampleStretches();
  #neighbours = sampleCells();

  constructor(columns: readonly string[], kind: LocationCounts['kind'], group: number) {
    this.#columns = columns;
    this.#kind = kind;
    this.#group = group;
  }

  add(rows: LocationRows): void {
    const { lat, lon, status, decimals, address, event } = rows;
    this.#total += rows.rows;
    for (let row = 0; row < rows.rows; row++) {
      const code = status[row] as number;
      (this.#status[code] as number)++;
      if (HAS_POSITION[code] === 0) {
        if (code === STATUS.starred) bump(this.#starred, decimals[row] as number);
        continue;
      }
      bump(this.#decimals, decimals[row] as number);
      this.#addPoint(
        lat[row] as number,
        lon[row] as number,
        code === STATUS.projected ? 'projected' : 'degrees',
        address?.[row],
        event?.[row],
      );
    }
    this.#settleCell(Number.NaN);
  }

  #addPoint(lat: number, lon: number, plane: Plane, address: AddressReading | undefined, event: number | undefined): void {
    const size = plane === 'degrees' ? 1 : 100_000;
    const cell = Math.floor(lat / size) * 4096 + Math.floor(lon / size);
    if (cell !== this.#cell) this.#settleCell(cell);
    this.#cellRows++;
    const key = pointKey(lat, lon, plane);
    const point = this.#points.at(key);
    if (point !== undefined) {
      point.rows++;
      if (point.digits < 8) {
        const digits = Math.max(digitsNeeded(lat), digitsNeeded(lon));
        if (digits > point.digits) point.digits = digits;
      }
    }
    addPhase(this.#phases, key, lat, lon, plane);
    // A point that came before is among the neighbours already.
    if (point === undefined || point.rows === 1) addNeighbour(this.#neighbours, key, lat, lon, plane);
    if (event !== undefined && !Number.isNaN(event)) {
      const entry = this.#events.at(event);
      if (entry !== undefined) addText(entry, TEXT_KIND.event, false, key, tilePlace(lat, lon, plane));
    }
    if (address !== undefined) this.#addText(address, key, point, tilePlace(lat, lon, plane));
  }

  #settleCell(next: number): void {
    if (this.#cellRows > 0) this.#cells.set(this.#cell, (this.#cells.get(this.#cell) ?? 0) + this.#cellRows);
    this.#cell = next;
    this.#cellRows = 0;
  }

  #addText(address: AddressReading, key: number, point: PointEntry | undefined, place: number): void {
    switch (address.level) {
      case 'number':
      case 'number-unit': {
        this.#textRows.house++;
        const keys = addressKeys(address);
        if (point !== undefined) noteText(point, keys.street, keys.block);
        const entry = this.#texts.at(keys.place);
        if (entry !== undefined) addText(entry, TEXT_KIND.house, keys.round, key, place);
        if (keys.number > 0) addHouse(this.#streets, keys.street, keys.number, false, key, place);
        return;
      }
      case 'block': {
        this.#textRows.block++;
        const keys = addressKeys(address);
        noteMasked(point, keys, 0);
        const entry = this.#texts.at(keys.place);
        if (entry !== undefined) addText(entry, TEXT_KIND.block, false, key, place);
        if (address.hundred >= 0) addHouse(this.#streets, keys.street, address.hundred, true, key, place);
        return;
      }
      case 'intersection': {
        this.#textRows.crossing++;
        const keys = addressKeys(address);
        noteMasked(point, keys, 1);
        const entry = this.#texts.at(keys.place);
        if (entry !== undefined) addText(entry, TEXT_KIND.crossing, false, key, place);
        return;
      }
      case 'redacted':
        this.#textRows.withheld++;
        if (point !== undefined) point.masked++;
        return;
      default: {
        this.#textRows.other++;
        if (address.street === '') return;
        const keys = addressKeys(address);
        if (point !== undefined) noteText(point, keys.street, Number.NaN);
        if (address.level !== 'street') return;
        const entry = this.#texts.at(keys.place);
        if (entry !== undefined) addText(entry, TEXT_KIND.street, false, key, place);
      }
    }
  }

  merge(other: LocationCounter): void {
    this.#total += other.#total;
    addInto(this.#status, other.#status);
    addInto(this.#decimals, other.#decimals);
    addInto(this.#starred, other.#starred);
    for (const [cell, rows] of other.#cells) this.#cells.set(cell, (this.#cells.get(cell) ?? 0) + rows);
    for (const kind of TEXT_ROW_KINDS) this.#textRows[kind] += other.#textRows[kind];
    this.#points.merge(other.#points);
    this.#phases.merge(other.#phases);
    this.#texts.merge(other.#texts);
    this.#events.merge(other.#events);
    this.#streets.merge(other.#streets);
    this.#neighbours.merge(other.#neighbours);
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
      textRows: this.#textRows,
      points: this.#points,
      phases: this.#phases,
      texts: this.#texts,
      events: this.#events,
      streets: this.#streets,
      neighbours: this.#neighbours,
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
      textRows: { ...this.#textRows },
      points: { entries: pointsToJson(this.#points), bound: this.#points.bound() },
      phases: { entries: phasesToJson(this.#phases), bound: this.#phases.bound() },
      texts: { entries: textsToJson(this.#texts), bound: this.#texts.bound() },
      events: { entries: textsToJson(this.#events), bound: this.#events.bound() },
      streets: { entries: stretchesToJson(this.#streets), bound: this.#streets.bound() },
      neighbours: { entries: cellsToJson(this.#neighbours), bound: this.#neighbours.bound() },
    };
  }

  static fromJSON(json: LocationCounterJson): LocationCounter {
    const made = new LocationCounter(json.columns, json.kind, json.group);
    made.#total = json.total;
    made.#status = [...json.status];
    made.#decimals = [...json.decimals];
    made.#starred = [...json.starred];
    made.#cells = new Map(json.cells);
    made.#textRows = { ...json.textRows };
    made.#points = pointsFromJson(json.points.entries, json.points.bound);
    made.#phases = phasesFromJson(json.phases.entries, json.phases.bound);
    made.#texts = textsFromJson(json.texts.entries, json.texts.bound);
    made.#events = textsFromJson(json.events.entries, json.events.bound);
    made.#streets = stretchesFromJson(json.streets.entries, json.streets.bound);
    made.#neighbours = cellsFromJson(json.neighbours.entries, json.neighbours.bound);
    return made;
  }
}

interface SampleJson<E> {
  readonly entries: readonly E[];
  readonly bound: number | null;
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
  readonly textRows: Readonly<TextRows>;
  readonly points: SampleJson<PointEntryJson>;
  readonly phases: SampleJson<PhaseEntryJson>;
  readonly texts: SampleJson<TextEntryJson>;
  readonly events: SampleJson<TextEntryJson>;
  readonly streets: SampleJson<StretchEntryJson>;
  readonly neighbours: SampleJson<CellEntryJson>;
}

const TEXT_ROW_KINDS = ['house', 'block', 'crossing', 'withheld', 'other'] as const;

function noteMasked(point: PointEntry | undefined, keys: AddressKeys, crossing: 0 | 1): void {
  if (point === undefined) return;
  noteText(point, keys.street, keys.block);
  point.masked++;
  point.crossing |= crossing;
}

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
