import { HASH_SEED, hashText, mix } from '../../model/hash.ts';
import type { AddressLevel, AddressReading } from '../../model/reading.ts';

/** Hashes of an address reading under which its parts are counted. */
export interface AddressKeys {
  /** Street name. */
  readonly street: number;
  /** Street and hundred; the crossing for an intersection. */
  readonly block: number;
  /** Street and house number, block or crossing: one place as the text has it, units aside. */
  readonly place: number;
  /** The whole text, unit included. */
  readonly text: number;
  /** House number as a number, `NaN` where it is none. */
  readonly number: number;
  /** Does the house number end in 00? */
  readonly round: boolean;
}

/** A reading that carries its keys, so that a text that comes again is hashed once. */
export interface KeyedReading extends AddressReading {
  readonly keys?: AddressKeys;
}

/** The reading with its keys. */
export const withKeys = (reading: AddressReading): KeyedReading => ({ ...reading, keys: hashKeys(reading) });

/** The keys of a reading. */
export const addressKeys = (reading: KeyedReading): AddressKeys => reading.keys ?? hashKeys(reading);

/** The key of a house on a street. */
export const houseKey = (street: number, number: number): number => mix(street, number, PLACE_SEED);

/** The key of a block, a crossing or a street. */
export const otherKey = (block: number, level: AddressLevel): number => mix(block, level.length, PLACE_SEED);

function hashKeys({ level, number, street, hundred, unit }: AddressReading): AddressKeys {
  const streetKey = hashText(street);
  const block = level === 'intersection' ? streetKey : mix(streetKey, hundred);
  const house = level === 'number' || level === 'number-unit';
  const place = house ? houseKey(streetKey, hashText(number)) : otherKey(block, level);
  return {
    street: streetKey,
    block,
    place,
    text: unit === '' ? place : mix(place, hashText(unit)),
    number: house ? Number.parseInt(number, 10) : Number.NaN,
    round: number.endsWith('00'),
  };
}

/** Places and streets must not share keys. */
const PLACE_SEED = HASH_SEED ^ 0x3c6ef372;
