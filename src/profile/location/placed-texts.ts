import { HASH_SPACE } from '../../model/hash.ts';
import type { AddressReading } from '../../model/reading.ts';
import { type AddressKeys, addressKeys } from './address-keys.ts';
import type { TextRows } from './beside-text.ts';
import type { PointKeys } from './point-keys.ts';
import { noteCrossing, noteMasked, noteText, type PointSample } from './point-sample.ts';
import { addHouse, type StretchSample, stretchKey } from './street-sample.ts';
import { addRow, addText, TEXT_KIND, type TextKind, type TextSample } from './text-sample.ts';

/** Texts at points that are remembered; a power of two. */
const MET = 1 << 15;

/**
 * Counts address texts against the points beside them. Calls come from the same place again and again: a text that was met at its
 * point before adds a row and nothing else.
 */
export class PlacedTexts {
  readonly #points: PointSample;
  readonly #texts: TextSample;
  readonly #streets: StretchSample;
  readonly #rows: TextRows;
  /** Sums of the hashes of a text, its point and its place, and where the text was kept, -1 where it was not. */
  #met = new Float64Array(0);
  #metTexts = new Int32Array(0);
  /** Where the text that is being counted is remembered. */
  #slot = 0;
  readonly #key = new Float64Array(1);

  constructor(points: PointSample, texts: TextSample, streets: StretchSample, rows: TextRows) {
    this.#points = points;
    this.#texts = texts;
    this.#streets = streets;
    this.#rows = rows;
  }

  add(rows: number, readings: readonly (AddressReading | undefined)[], at: PointKeys): void {
    // Tables without texts beside their points need no room for them.
    if (this.#met.length === 0) {
      this.#met = new Float64Array(MET).fill(Number.NaN);
      this.#metTexts = new Int32Array(MET);
    }
    for (let row = 0; row < rows; row++) {
      const reading = readings[row];
      if (reading !== undefined && !Number.isNaN(at.points[row] as number)) this.#addText(reading, at, row);
    }
  }

  #addText(reading: AddressReading, at: PointKeys, row: number): void {
    switch (reading.level) {
      case 'number':
      case 'number-unit': {
        this.#rows.house++;
        const keys = addressKeys(reading);
        if (this.#isMet(keys, at, row)) return;
        this.#noteText(keys, true, at, row);
        this.#put(TEXT_KIND.house, keys, at, row);
        if (keys.number > 0) this.#putHouse(keys, keys.number, false, at, row);
        return;
      }
      case 'block': {
        this.#rows.block++;
        this.#noteMasked(at, row);
        const keys = addressKeys(reading);
        if (this.#isMet(keys, at, row)) return;
        this.#noteText(keys, true, at, row);
        this.#put(TEXT_KIND.block, keys, at, row);
        if (reading.hundred >= 0) this.#putHouse(keys, reading.hundred, true, at, row);
        return;
      }
      case 'intersection': {
        this.#rows.crossing++;
        this.#noteMasked(at, row);
        const keys = addressKeys(reading);
        if (this.#isMet(keys, at, row)) return;
        this.#noteText(keys, true, at, row);
        this.#noteCrossing(at, row);
        this.#put(TEXT_KIND.crossing, keys, at, row);
        return;
      }
      case 'redacted':
        this.#rows.withheld++;
        this.#noteMasked(at, row);
        return;
      default: {
        this.#rows.other++;
        if (reading.street === '') return;
        const keys = addressKeys(reading);
        this.#noteText(keys, false, at, row);
        if (reading.level === 'street' && !this.#isMet(keys, at, row)) this.#put(TEXT_KIND.street, keys, at, row);
      }
    }
  }

  /** Notes the street beside a row's point, and its block where there is one. */
  #noteText({ street, block }: AddressKeys, hasBlock: boolean, { points }: PointKeys, row: number): void {
    const point = this.#points.atRow(points, row);
    if (point >= 0) noteText(this.#points.records, point, street, hasBlock ? block : Number.NaN);
  }

  #noteMasked({ points }: PointKeys, row: number): void {
    const point = this.#points.atRow(points, row);
    if (point >= 0) noteMasked(this.#points.records, point);
  }

  #noteCrossing({ points }: PointKeys, row: number): void {
    const point = this.#points.atRow(points, row);
    if (point >= 0) noteCrossing(this.#points.records, point);
  }

  /** Was the text met at this very place? Then its row has been counted; else it is met now. */
  #isMet(keys: AddressKeys, { points, places }: PointKeys, row: number): boolean {
    let sum = keys.place + (points[row] as number);
    if (sum >= HASH_SPACE) sum -= HASH_SPACE;
    sum += places[row] as number;
    if (sum >= HASH_SPACE) sum -= HASH_SPACE;
    const slot = (sum ^ (sum / 4096)) & (MET - 1);
    if (this.#met[slot] === sum) {
      this.#addRow(keys, slot);
      return true;
    }
    this.#met[slot] = sum;
    this.#slot = slot;
    return false;
  }

  /** One row more of a text that was kept when it was met; by now it may have been moved or given up. */
  #addRow(keys: AddressKeys, slot: number): void {
    let text = this.#metTexts[slot] as number;
    if (text < 0) return;
    this.#key[0] = keys.place;
    if (!this.#texts.isAt(text, this.#key, 0)) {
      text = this.#texts.atRow(this.#key, 0);
      this.#metTexts[slot] = text;
    }
    if (text >= 0) addRow(this.#texts.records, text);
  }

  #put(kind: TextKind, keys: AddressKeys, { points, places }: PointKeys, row: number): void {
    this.#key[0] = keys.place;
    const text = this.#texts.atRow(this.#key, 0);
    this.#metTexts[this.#slot] = text;
    if (text < 0) return;
    addText(this.#texts.records, text, kind, kind === TEXT_KIND.house && keys.round, points, places, row);
  }

  #putHouse({ street }: AddressKeys, number: number, block: boolean, { points, places }: PointKeys, row: number): void {
    this.#key[0] = stretchKey(street, number);
    const stretch = this.#streets.atRow(this.#key, 0);
    if (stretch >= 0) addHouse(this.#streets.records, stretch, number, block, points, places, row);
  }
}
