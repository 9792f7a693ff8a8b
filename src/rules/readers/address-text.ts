import type { AddressReading } from '../../model/reading.ts';
import { readBlock } from './address/block.ts';
import { splitAtComma } from './address/comma.ts';
import { firstLine, hasMileMarker, isCoordinates, isMeasured, isPostalCode, leadIn } from './address/not-an-address.ts';
import { isNumberedStreet, numberAt, readNumbered } from './address/numbered.ts';
import { bare, streetOf } from './address/reading.ts';
import { findCrossing, isStreetLike } from './address/street-like.ts';
import { isNothing, isWithheld } from './address/withheld.ts';
import { AREA_WORD, addressWord, DIRECTION, HIGHWAY, PLACE_WORD, STATE, SUFFIX, UNIT_WORD } from './address/words.ts';
import { squeeze } from './address/words-of.ts';

/** Characters of an address text that are read; real ones are shorter than 80. */
const LONGEST = 240;

/**
 * Takes one address text apart; the first level that matches wins, in the order of `ADDRESS_LEVELS`. General address
 * parsers are no help here: they read nearly every hundred block as a full house number and know no intersections.
 */
export function readAddress(text: string): AddressReading {
  const line = squeeze(firstLine(text.length > LONGEST ? text.slice(0, LONGEST) : text));
  if (isNothing(line)) return EMPTY;
  if (isWithheld(line)) return REDACTED;
  if (isCoordinates(line)) return COORDINATES;
  const { core, tail } = splitAtComma(line);
  const words = core.split(' ');
  return readWords(words, tail);
}

function readWords(all: readonly string[], tail: string): AddressReading {
  const words = all.slice(leadIn(all));
  if (words.length === 0) return bare('place', all.join(' '));
  if (hasMileMarker(words)) return bare('mile-marker', streetOf(words, 0, words.length));
  const { number, next } = numberAt(words);
  if (number.kind !== 'none' && isMeasured(words, next)) return bare('place', words.join(' '));
  const block = readBlock(words, number, next);
  if (block) return block;
  const crossing = findCrossing(words);
  const numbered = number.kind === 'plain' && !isNumberedStreet(words, next, crossing);
  if (crossing > 0 && !numbered) {
    const from = number.kind === 'zero' ? next : 0;
    const sides = [streetOf(words, from, crossing), streetOf(words, crossing + 1, words.length)].sort();
    return bare('intersection', `${sides[0]} & ${sides[1]}`);
  }
  if (numbered && words.length > next) return readNumbered(words, number, next, tail);
  if (number.kind === 'zero' && words.length > next)
    return { ...bare('street', streetOf(words, next, words.length)), hundred: 0 };
  return readNamed(words, tail);
}

/** No house number: a street, an area or a named place. */
function readNamed(words: readonly string[], tail: string): AddressReading {
  const first = words[0] ?? '';
  const last = addressWord(words[words.length - 1] ?? '').bits;
  if (words.length === 1 && isPostalCode(first)) return bare('area', first);
  if (words.length === 2 && (addressWord(first).bits & AREA_WORD) !== 0 && /^[A-Z]?\d/.test(words[1] ?? '')) {
    return bare('area', words.join(' '));
  }
  const endsAsPlace = (last & PLACE_WORD) !== 0 && (last & SUFFIX) === 0;
  if (!endsAsPlace && isStreetLike(words, 0, words.length)) return bare('street', streetOf(words, 0, words.length));
  const tailState = (addressWord(tail.split(' ')[0] ?? '').bits & STATE) !== 0 && tail.length <= 13;
  const ownState =
    words.length > 1 &&
    words.length <= 4 &&
    (last & STATE) !== 0 &&
    (last & (SUFFIX | HIGHWAY | DIRECTION | UNIT_WORD)) === 0 &&
    (addressWord(first).bits & DIRECTION) === 0;
  if (tailState || ownState || (words.length > 1 && words[words.length - 1] === 'COUNTY')) return bare('area', words.join(' '));
  return bare('place', words.join(' '));
}

const EMPTY = bare('empty', '');

const REDACTED = bare('redacted', '');

const COORDINATES = bare('coordinates', '');
