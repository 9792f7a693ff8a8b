import type { Batch, CellBytes } from '../../model/batch.ts';
import { hashBytes, mix } from '../../model/hash.ts';
import { isNullWord } from '../../model/null-word.ts';
import type { AddressColumns } from '../../model/plan.ts';
import type { AddressReading, Readers } from '../../model/reading.ts';
import type { BatchColumns } from '../cells/batch-columns.ts';
import { HashMemo } from '../cells/hash-memo.ts';
import { joinCells } from '../cells/joined-cells.ts';
import { type KeyedReading, withKeys } from '../location/address-keys.ts';
import { HouseOnStreet } from '../location/house-on-street.ts';

/**
 * Reads the address of each row. Most texts are a house number and a street; streets come again, so what stands behind the
 * number is read once per class of numbers (`Readers.houseClass`) and the number put in. Other texts are remembered whole.
 */
export class AddressReader {
  readonly #readers: Readers;
  readonly #fields: readonly number[];
  /** Columns of the street that crosses, for rows without a number. */
  readonly #crossing: readonly number[];
  /** Readings by what stands behind the number; `null` where they do not hold for other numbers. */
  readonly #streets = new HashMemo<KeyedReading | null>(1 << 14);
  readonly #wholes = new HashMemo<KeyedReading>(1 << 12);
  /** One reading per row of a batch, filled again for each batch. */
  readonly #houses: HouseOnStreet[] = [];
  readonly #out: KeyedReading[] = [];
  readonly #cell: CellBytes = { bytes: new Uint8Array(0), start: 0, end: 0 };

  constructor(readers: Readers, { fields, crossing = [] }: AddressColumns) {
    this.#readers = readers;
    this.#fields = fields;
    this.#crossing = crossing;
  }

  /** One reading per row, valid until the next batch is read. */
  read(columns: BatchColumns): readonly KeyedReading[] {
    const { batch } = columns;
    const hashes = this.#fields.map((field) => columns.hashes(field));
    const crossing = this.#crossing.map((field) => columns.hashes(field));
    this.#out.length = batch.rows;
    const whole = [...hashes, ...crossing];
    for (let row = 0; row < batch.rows; row++) this.#out[row] = this.#house(batch, hashes, row) ?? this.#whole(batch, whole, row);
    return this.#out;
  }

  #house(batch: Batch, hashes: readonly Float64Array[], row: number): KeyedReading | undefined {
    const cell = this.#cell;
    if (batch.locate?.(this.#fields[0] as number, row, cell) !== true) return undefined;
    const { bytes, start, end } = cell;
    let number = 0;
    let at = start;
    for (; at < end && at - start < 7; at++) {
      const digit = (bytes[at] as number) - 48;
      if (digit < 0 || digit > 9) break;
      number = number * 10 + digit;
    }
    // A leading zero is part of the number as written; what is not followed by a blank is another kind of number.
    if (at === start || at - start > 6 || bytes[start] === 48) return undefined;
    if (at === end ? this.#fields.length === 1 : bytes[at] !== 32 || end - start > LONGEST) return undefined;
    const kind = this.#readers.houseClass(number);
    let rest = mix(hashBytes(bytes, at, end), kind);
    for (let i = 1; i < hashes.length; i++) rest = mix(rest, (hashes[i] as Float64Array)[row] as number);
    let street = this.#streets.find(rest);
    if (street === undefined) street = this.#streets.keep(rest, this.#readStreet(batch, row, number));
    if (street === null) return undefined;
    let house = this.#houses[row];
    if (house === undefined) {
      house = new HouseOnStreet();
      this.#houses[row] = house;
    }
    house.put(street, number, hashBytes(bytes, start, at));
    return house;
  }

  /** The reading of a row's text if it holds for all numbers of the class, give or take the number. */
  #readStreet(batch: Batch, row: number, number: number): KeyedReading | null {
    const text = joinCells(batch, this.#fields, row);
    const digits = String(number);
    const rest = text.trimStart().slice(digits.length);
    if (text.length > LONGEST || !this.#readers.sharesHouses(rest)) return null;
    const reading = this.#readers.address(text);
    return isShared(reading, digits, number) ? withKeys(reading) : null;
  }

  #whole(batch: Batch, hashes: readonly Float64Array[], row: number): KeyedReading {
    let hash = (hashes[0] as Float64Array)[row] as number;
    for (let i = 1; i < hashes.length; i++) hash = mix(hash, (hashes[i] as Float64Array)[row] as number);
    return this.#wholes.find(hash) ?? this.#wholes.keep(hash, withKeys(this.#crossed(batch, row)));
  }

  /** The address of a row; of a street without a number the crossing with the other street. */
  #crossed(batch: Batch, row: number): AddressReading {
    const reading = this.#readers.address(joinCells(batch, this.#fields, row));
    if (this.#crossing.length === 0 || reading.level !== 'street') return reading;
    const parts = this.#crossing.map((field) => batch.value(field, row).trim()).filter((part) => !isNullWord(part));
    return this.#readers.crossing(reading, parts.join(' ')) ?? reading;
  }
}

/** Characters of a text that is read in parts; longer ones are cut by the reader, which depends on the number's length. */
const LONGEST = 200;

function isShared({ level, number, hundred }: AddressReading, digits: string, value: number): boolean {
  if (hundred !== value - (value % 100)) return false;
  return level === 'block' ? number === '' : (level === 'number' || level === 'number-unit') && number === digits;
}
