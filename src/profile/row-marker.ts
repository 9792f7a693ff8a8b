import type { Batch } from '../model/batch.ts';
import { EXPOSURE_BIT } from '../model/exposure.ts';
import { isNullWord } from '../model/null-word.ts';
import type { RowRoles } from '../model/plan.ts';
import type { AddressLevel, AddressReading } from '../model/reading.ts';
import { HashMemo } from './hash-memo.ts';
import { endOfPhone, holdsPhone, holdsWord, repeatsAddress, wordsOfName } from './repeated-in-text.ts';
import type { RowFacts } from './row-reader.ts';

const ADDRESS_MARK: Readonly<Partial<Record<AddressLevel, number>>> = {
  number: EXPOSURE_BIT['address-number'],
  'number-unit': EXPOSURE_BIT['address-number'] | EXPOSURE_BIT['address-unit'],
  block: EXPOSURE_BIT['address-block'],
  intersection: EXPOSURE_BIT['address-block'],
};

/** Sets the exposure marks that come from more than one cell: places, and free text that repeats the row. */
export class RowMarker {
  readonly #roles: RowRoles;
  readonly #nameWords = new HashMemo<readonly string[]>(1 << 11);
  readonly #phoneEnds = new HashMemo<string>(1 << 11);

  constructor(roles: RowRoles) {
    this.#roles = roles;
  }

  mark(batch: Batch, facts: RowFacts, marks: Int32Array): void {
    for (const readings of facts.addresses) {
      for (let row = 0; row < marks.length; row++) {
        const mark = ADDRESS_MARK[(readings[row] as AddressReading).level];
        if (mark !== undefined) marks[row] = (marks[row] as number) | mark;
      }
    }
    for (const { lat } of facts.locations) {
      for (let row = 0; row < marks.length; row++) {
        if (!Number.isNaN(lat[row])) marks[row] = (marks[row] as number) | EXPOSURE_BIT['coordinates'];
      }
    }
    for (const narrative of this.#roles.narratives) {
      for (let row = 0; row < batch.rows; row++) {
        if (batch.shape(narrative, row) === 0) continue;
        marks[row] = (marks[row] as number) | this.#repeats(batch, facts, narrative, row);
      }
    }
  }

  #repeats(batch: Batch, facts: RowFacts, narrative: number, row: number): number {
    const { names, phones } = this.#roles;
    const text = batch.value(narrative, row).toUpperCase();
    let mark = 0;
    for (const field of names) {
      if (batch.shape(field, row) === 0) continue;
      const words = this.#nameWords.get(batch.hash(field, row), () => namesIn(batch.value(field, row)));
      if (words.some((word) => holdsWord(text, word))) mark |= EXPOSURE_BIT['repeats-name'];
    }
    for (const field of phones) {
      if (batch.shape(field, row) === 0) continue;
      const end = this.#phoneEnds.get(batch.hash(field, row), () => endOfPhone(batch.value(field, row)));
      if (holdsPhone(text, end)) mark |= EXPOSURE_BIT['repeats-phone'];
    }
    for (const readings of facts.addresses) {
      if (repeatsAddress(text, readings[row] as AddressReading)) mark |= EXPOSURE_BIT['repeats-address'];
    }
    return mark;
  }
}

const namesIn = (name: string): readonly string[] => (isNullWord(name) ? [] : wordsOfName(name));
