import type { AddressCounts } from '../../model/location.ts';
import { ADDRESS_LEVELS, type AddressLevel, type AddressReading } from '../../model/reading.ts';
import { addressKeys } from './address-keys.ts';
import { KeySample } from './key-sample.ts';
import { shareOf } from './quantile.ts';

interface NumberEntry {
  round: number;
}

/**
 * Counts of one address column: rows per level, rows whose house number ends in 00, distinct texts, and how many distinct
 * house numbers end in 00 (a hundred block in disguise when nearly all do). A commutative monoid of counts and hashes; bounded.
 */
export class AddressCounter {
  readonly #columns: readonly string[];
  readonly #group: number;
  #rows: Record<AddressLevel, number> = noRows();
  #round = 0;
  #numbers = new KeySample<NumberEntry>(NUMBER_CAPACITY, NUMBERS);
  #texts = new KeySample<true>(TEXT_CAPACITY, TEXTS);

  constructor(columns: readonly string[], group: number) {
    this.#columns = columns;
    this.#group = group;
  }

  add(readings: readonly (AddressReading | undefined)[]): void {
    for (let row = 0; row < readings.length; row++) {
      const reading = readings[row];
      if (reading === undefined) {
        this.#rows.empty++;
        continue;
      }
      const { level, street } = reading;
      const house = level === 'number' || level === 'number-unit';
      const keys = addressKeys(reading);
      this.#rows[level]++;
      if (house && keys.round) this.#round++;
      if (street === '') continue;
      this.#texts.at(keys.text);
      if (house) {
        const entry = this.#numbers.at(keys.place);
        if (entry !== undefined && keys.round) entry.round = 1;
      }
    }
  }

  merge(other: AddressCounter): void {
    for (const level of ADDRESS_LEVELS) this.#rows[level] += other.#rows[level];
    this.#round += other.#round;
    this.#numbers.merge(other.#numbers);
    this.#texts.merge(other.#texts);
  }

  summary(): AddressCounts {
    const numbers = this.#numbers.entries();
    return {
      group: this.#group,
      columns: this.#columns,
      rows: { ...this.#rows },
      round: this.#round,
      end00: shareOf(numbers.filter(([, { round }]) => round === 1).length, numbers.length),
      distinct: this.#texts.distinct().count,
    };
  }

  toJSON(): AddressCounterJson {
    return {
      columns: this.#columns,
      group: this.#group,
      rows: { ...this.#rows },
      round: this.#round,
      numbers: { entries: this.#numbers.entries().map(([key, { round }]) => [key, round]), bound: this.#numbers.bound() },
      texts: { keys: this.#texts.entries().map(([key]) => key), bound: this.#texts.bound() },
    };
  }

  static fromJSON(json: AddressCounterJson): AddressCounter {
    const made = new AddressCounter(json.columns, json.group);
    made.#rows = { ...json.rows };
    made.#round = json.round;
    made.#numbers.restore(
      json.numbers.entries.map(([key, round]) => [key, { round }]),
      json.numbers.bound,
    );
    made.#texts.restore(
      json.texts.keys.map((key) => [key, true]),
      json.texts.bound,
    );
    return made;
  }
}

export interface AddressCounterJson {
  readonly columns: readonly string[];
  readonly group: number;
  readonly rows: Readonly<Record<AddressLevel, number>>;
  readonly round: number;
  readonly numbers: { readonly entries: readonly (readonly [key: number, round: number])[]; readonly bound: number | null };
  readonly texts: { readonly keys: readonly number[]; readonly bound: number | null };
}

const NUMBER_CAPACITY = 4096;
const TEXT_CAPACITY = 4096;
const NUMBERS = {
  start: (): NumberEntry => ({ round: 0 }),
  merge: (into: NumberEntry, from: NumberEntry): void => {
    into.round = Math.max(into.round, from.round);
  },
};
const TEXTS = { start: (): true => true, merge: (): void => {} };

function noRows(): Record<AddressLevel, number> {
  return Object.fromEntries(ADDRESS_LEVELS.map((level) => [level, 0])) as Record<AddressLevel, number>;
}
