import type { AddressReading } from '../../../model/reading.ts';
import { unitInTail } from './comma.ts';
import { type HouseNumber, readHouseNumber, readRange } from './house-number.ts';
import { bare, streetOf } from './reading.ts';
import { isStreetLike } from './street-like.ts';
import { findUnit } from './unit.ts';
import { addressWord, DIRECTION, PLACE_WORD, SUFFIX, UNIT_WORD, WEAK_SUFFIX } from './words.ts';

/** The number in front, also one written over three words (`400 - 499`), and the index of the word behind it. */
export function numberAt(words: readonly string[]): { readonly number: HouseNumber; readonly next: number } {
  const first = words[0] ?? '';
  const number = readHouseNumber(first);
  const joint = words[1];
  if ((number.kind === 'plain' || number.kind === 'zero') && (joint === '-' || joint === 'TO' || joint === 'THRU')) {
    const second = readHouseNumber(words[2] ?? '');
    if (second.kind === 'plain') return { number: readRange(first, second.number), next: 3 };
  }
  return { number, next: 1 };
}

/**
 * `8 AV`, `45 ST NE`, `50 E / CEDAR`: the number is the street's or highway's name. A large number in front of a bare suffix is a
 * house on `AVENUE N`.
 */
export function isNumberedStreet(words: readonly string[], next: number, crossing: number): boolean {
  const second = words[next];
  if (second === undefined) return false;
  if (isConjunction(second) || second === 'X') return true;
  if (Number(words[0]) > 999) return false;
  const bits = addressWord(second).bits;
  const third = words[next + 1];
  if ((bits & DIRECTION) !== 0 && second.length <= 2)
    return third === undefined || isConjunction(third) || third === 'J' || /^J[NSEW]O$/.test(third);
  if ((bits & SUFFIX) === 0 || Number(words[0]) > 299) return false;
  return third === undefined || crossing > 0 || (addressWord(third).bits & DIRECTION) !== 0 || isConjunction(third);
}

/** A number and a street: one building, or one home in it. */
export function readNumbered(words: readonly string[], number: HouseNumber, next: number, tail: string): AddressReading {
  const half =
    words[next] === '1/2' || words[next] === '½'
      ? 1
      : words[next] === '1' && words[next + 1] === '/' && words[next + 2] === '2'
        ? 3
        : 0;
  const house = half > 0 ? `${number.number} 1/2` : number.number;
  const from = next + half;
  const stop = endOfNumbered(words, from);
  const unitAt = findUnit(words, from, stop);
  let unit = number.unit;
  if (unitAt.unit !== '') unit = unitAt.unit;
  else if (unit === '' && (addressWord(words[stop + 1] ?? '').bits & UNIT_WORD) !== 0) unit = words.slice(stop + 2).join(' ');
  if (unit === '' && tail !== '') unit = unitInTail(tail);
  const last = unitAt.end;
  if (last <= from) return bare('place', words.join(' '));
  // A name without any street word that ends like a business (`24 HOUR FITNESS`, `7 ELEVEN`) is a place.
  const lastBits = addressWord(words[last - 1] ?? '').bits;
  if ((lastBits & PLACE_WORD) !== 0 && (lastBits & WEAK_SUFFIX) === 0 && !isStreetLike(words, from, last)) {
    return bare('place', words.join(' '));
  }
  const street = streetOf(words, from, last);
  return { level: unit === '' ? 'number' : 'number-unit', number: house, street, hundred: number.hundred, unit };
}

/** Where the street of a house ends and a cross street begins; the number of words where none does. */
function endOfNumbered(words: readonly string[], from: number): number {
  for (let i = from + 1; i < words.length; i++) {
    const word = words[i] ?? '';
    if ((isConjunction(word) || word === 'X') && isStreetLike(words, from, i)) return i;
  }
  return words.length;
}

/** Does the word join two streets? */
export function isConjunction(word: string): boolean {
  return word === '/' || word === '&' || word === '@' || word === 'AND' || word === 'AT';
}
