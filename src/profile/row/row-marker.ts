import type { Batch } from '../../model/batch.ts';
import { EXPOSURE_BIT } from '../../model/exposure.ts';
import { isNullWord } from '../../model/null-word.ts';
import { type RowRoles, tellsIncidentPlace } from '../../model/plan.ts';
import type { AddressReading } from '../../model/reading.ts';
import { isOfIncident, type Subject } from '../../model/subject.ts';
import type { BatchColumns } from '../cells/batch-columns.ts';
import { addressKeys, type KeyedReading } from '../location/address-keys.ts';
import { RepeatSieve } from './repeat-sieve.ts';
import { endOfPhone, holdsPhone, holdsWord, repeatsAddress, wordsOfName } from './repeated-in-text.ts';
import type { RowFacts } from './row-reader.ts';

/** Sets the exposure marks that come from more than one cell: places, and free text that repeats the row. */
export class RowMarker {
  readonly #roles: RowRoles;
  readonly #sieve: RepeatSieve;
  /** Per address and per location: the marks that a place of it can set. */
  readonly #addresses: readonly number[];
  readonly #locations: readonly number[];

  constructor(roles: RowRoles) {
    this.#roles = roles;
    const allowed = allowedMarks(tellsIncidentPlace(roles));
    this.#addresses = roles.addresses.map(({ subject }) => allowed(subject));
    this.#locations = roles.locations.map(({ subject }) => allowed(subject));
    this.#sieve = new RepeatSieve(roles);
  }

  /** @returns 1 for rows whose address texts name a crossing, and no house or block. */
  mark(columns: BatchColumns, facts: RowFacts, marks: Int32Array): Uint8Array {
    const { batch } = columns;
    const crossings = new Uint8Array(marks.length);
    const finer = new Uint8Array(marks.length);
    for (const [index, readings] of facts.addresses.entries()) {
      const allowed = this.#addresses[index] as number;
      for (let row = 0; row < marks.length; row++) {
        const reading = readings[row] as KeyedReading;
        const mark = markOf(reading) & allowed;
        marks[row] = (marks[row] as number) | mark;
        if (mark === BLOCK && reading.level === 'intersection') crossings[row] = 1;
        else if (mark !== 0) finer[row] = 1;
      }
    }
    for (let row = 0; row < marks.length; row++) if (finer[row] === 1) crossings[row] = 0;
    for (const [index, { lat }] of facts.locations.entries()) {
      const mark = COORDINATES & (this.#locations[index] as number);
      for (let row = 0; row < marks.length; row++) {
        if (!Number.isNaN(lat[row] as number)) marks[row] = (marks[row] as number) | mark;
      }
    }
    for (const narrative of this.#roles.narratives) {
      for (let row = 0; row < batch.rows; row++) {
        if (!this.#sieve.mayRepeat(batch, narrative, facts.addresses, row)) continue;
        marks[row] = (marks[row] as number) | this.#repeats(batch, facts, narrative, row);
      }
    }
    return crossings;
  }

  #repeats(batch: Batch, facts: RowFacts, narrative: number, row: number): number {
    const { names, phones } = this.#roles;
    const text = batch.value(narrative, row).toUpperCase();
    if (text === '') return 0;
    let mark = 0;
    for (const field of names) {
      const words = namesIn(batch.value(field, row));
      if (words.some((word) => holdsWord(text, word))) mark |= EXPOSURE_BIT['repeats-name'];
    }
    for (const field of phones) {
      if (holdsPhone(text, endOfPhone(batch.value(field, row)))) mark |= EXPOSURE_BIT['repeats-phone'];
    }
    for (const readings of facts.addresses) {
      if (repeatsAddress(text, readings[row] as AddressReading)) mark |= EXPOSURE_BIT['repeats-address'];
    }
    return mark;
  }
}

const namesIn = (name: string): readonly string[] => (isNullWord(name) ? [] : wordsOfName(name));

const PERSON = EXPOSURE_BIT['person-place'];

/** A person's place is marked as one, and as the place of the row only where no column tells that of the incident. */
const allowedMarks =
  (incidentTold: boolean) =>
  (subject: Subject | undefined): number =>
    isOfIncident(subject) ? ~PERSON : incidentTold ? PERSON : ~0;

const NUMBER = EXPOSURE_BIT['address-number'] | PERSON;
const UNIT = EXPOSURE_BIT['address-number'] | EXPOSURE_BIT['address-unit'] | PERSON;
const COORDINATES = EXPOSURE_BIT['coordinates'] | PERSON;
const BLOCK = EXPOSURE_BIT['address-block'];

/** A house number that ends in 00 may be a hundred block in disguise: which of the two is told when the column is judged. */
function markOf(reading: KeyedReading): number {
  const { level } = reading;
  if (level === 'number' || level === 'number-unit') {
    return (level === 'number' ? NUMBER : UNIT) | (addressKeys(reading).round ? BLOCK : 0);
  }
  return level === 'block' || level === 'intersection' ? BLOCK : 0;
}
