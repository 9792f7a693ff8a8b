import { hashText, mix } from '../../model/hash.ts';
import type { AddressLevel } from '../../model/reading.ts';
import { type AddressKeys, addressKeys, houseKey, type KeyedReading, otherKey } from './address-keys.ts';

/**
 * A reading put together from a street that was read before and the number of this row. Filled again and again, so that rows
 * leave no garbage behind.
 */
export class HouseOnStreet implements KeyedReading {
  level: AddressLevel = 'empty';
  street = '';
  unit = '';
  hundred = -1;
  readonly keys: { -readonly [K in keyof AddressKeys]: AddressKeys[K] } = {
    street: 0.5,
    block: 0.5,
    place: 0.5,
    text: 0.5,
    number: 0.5,
    round: false,
  };

  /** House number as written: it has no leading zeros. */
  get number(): string {
    return this.level === 'block' ? '' : String(this.keys.number);
  }

  /** @param like what was read of the same street and another number; `digits` the hash of the number's text. */
  put(like: KeyedReading, number: number, digits: number): void {
    const { keys } = this;
    const known = addressKeys(like);
    const round = number % 100;
    this.level = like.level;
    this.street = like.street;
    this.unit = like.unit;
    this.hundred = number - round;
    keys.street = known.street;
    keys.block = mix(known.street, this.hundred);
    if (like.level === 'block') {
      keys.place = otherKey(keys.block, like.level);
      keys.number = Number.NaN;
      keys.round = false;
    } else {
      keys.place = houseKey(known.street, digits);
      keys.number = number;
      keys.round = round === 0;
    }
    keys.text = like.unit === '' ? keys.place : mix(keys.place, hashText(like.unit));
  }
}
