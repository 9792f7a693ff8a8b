import { HASH_SPACE } from '../../model/hash.ts';
import type { AddressReading } from '../../model/reading.ts';
import { type AddressKeys, addressKeys } from './address-keys.ts';
import type { TextRows } from './beside-text.ts';
import type { PointKeys } from './point-keys.ts';
import { noteText, type PointEntry } from './point-sample.ts';
import { addHouse, type StretchSample, stretchKey } from './street-sample.ts';
import { addText, TEXT_KIND, type TextEntry, type TextKind, type TextSample } from './text-sample.ts';

/** Texts at points that are remembered; a power of two. */
const MET = 1 << 15;

/**
 * Counts address texts against the points beside them. Calls come from the same place again and again: a text that was met at its
 * point before adds a row and nothing else.
 */
export class PlacedTexts {
  readonly #texts: TextSample;
  readonly #streets: StretchSample;
  readonly #rows: TextRows;
  /** Sums of the hashes of a text, its point and its place, and what is kept of the text. */
  #met = new Float64Array(0);
  #metTexts: (TextEntry | undefined)[] = [];
  /** Where the text that is being counted is remembered. */
  #slot = 0;
  readonly #key = new Float64Array(1);

  constructor(texts: TextSample, streets: StretchSample, rows: TextRows) {
    this.#texts = texts;
    this.#streets = streets;
    this.#rows = rows;
  }

  /** @param sampled the kept point of each row, where it is kept. */
  add(
    rows: number,
    readings: readonly (AddressReading | undefined)[],
    at: PointKeys,
    sampled: readonly (PointEntry | undefined)[],
  ): void {
    // Tables without texts beside their points need no room for them.
    if (this.#met.length === 0) {
      this.#met = new Float64Array(MET).fill(Number.NaN);
      this.#metTexts = new Array<TextEntry | undefined>(MET);
    }
    for (let row = 0; row < rows; row++) {
      const reading = readings[row];
      if (reading !== undefined && !Number.isNaN(at.points[row] as number)) this.#addText(reading, at, row, sampled[row]);
    }
  }

  #addText(reading: AddressReading, at: PointKeys, row: number, point: PointEntry | undefined): void {
    switch (reading.level) {
      case 'number':
      case 'number-unit': {
        this.#rows.house++;
        const keys = addressKeys(reading);
        if (this.#isMet(keys, at, row)) return;
        if (point !== undefined) noteText(point, keys.street, keys.block);
        this.#put(TEXT_KIND.house, keys, at, row);
        if (keys.number > 0) this.#putHouse(keys, keys.number, false, at, row);
        return;
      }
      case 'block': {
        this.#rows.block++;
        if (point !== undefined) point.masked++;
        const keys = addressKeys(reading);
        if (this.#isMet(keys, at, row)) return;
        if (point !== undefined) noteText(point, keys.street, keys.block);
        this.#put(TEXT_KIND.block, keys, at, row);
        if (reading.hundred >= 0) this.#putHouse(keys, reading.hundred, true, at, row);
        return;
      }
      case 'intersection': {
        this.#rows.crossing++;
        if (point !== undefined) point.masked++;
        const keys = addressKeys(reading);
        if (this.#isMet(keys, at, row)) return;
        if (point !== undefined) {
          noteText(point, keys.street, keys.block);
          point.crossing = 1;
        }
        this.#put(TEXT_KIND.crossing, keys, at, row);
        return;
      }
      case 'redacted':
        this.#rows.withheld++;
        if (point !== undefined) point.masked++;
        return;
      default: {
        this.#rows.other++;
        if (reading.street === '') return;
        const keys = addressKeys(reading);
        if (point !== undefined) noteText(point, keys.street, Number.NaN);
        if (reading.level === 'street' && !this.#isMet(keys, at, row)) this.#put(TEXT_KIND.street, keys, at, row);
      }
    }
  }

  /** Was the text met at this very place? Then its row has been counted; else it is met now. */
  #isMet(keys: AddressKeys, { points, places }: PointKeys, row: number): boolean {
    let sum = keys.place + (points[row] as number);
    if (sum >= HASH_SPACE) sum -= HASH_SPACE;
    sum += places[row] as number;
    if (sum >= HASH_SPACE) sum -= HASH_SPACE;
    const slot = (sum ^ (sum / 4096)) & (MET - 1);
    if (this.#met[slot] === sum) {
      const text = this.#metTexts[slot];
      if (text !== undefined) text.rows++;
      return true;
    }
    this.#met[slot] = sum;
    this.#slot = slot;
    return false;
  }

  #put(kind: TextKind, keys: AddressKeys, { points, places }: PointKeys, row: number): void {
    this.#key[0] = keys.place;
    const text = this.#texts.atRow(this.#key, 0);
    this.#metTexts[this.#slot] = text;
    if (text !== undefined) addText(text, kind, kind === TEXT_KIND.house && keys.round, points, places, row);
  }

  #putHouse({ street }: AddressKeys, number: number, block: boolean, { points, places }: PointKeys, row: number): void {
    this.#key[0] = stretchKey(street, number);
    const stretch = this.#streets.atRow(this.#key, 0);
    if (stretch !== undefined) addHouse(stretch, number, block, points, places, row);
  }
}
