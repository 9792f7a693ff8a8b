import { isNullWord } from '../../model/null-word.ts';
import type { AddressReading } from '../../model/reading.ts';
import { streetOf } from './address/reading.ts';
import { isStreetLike } from './address/street-like.ts';
import { addressWord, DIRECTION, SUFFIX, UNIT_WORD } from './address/words.ts';
import { squeeze } from './address/words-of.ts';
import { readAddress } from './address-text.ts';

/**
 * The crossing of a street with what stands in the column of the street that crosses it; `undefined` where that names none. Any name
 * is taken there, also one without a suffix (`G`, `PARK`): the column says what it is. A number alone is not: it stands for none as
 * often as for a highway.
 */
export function readCrossStreet(street: AddressReading, text: string): AddressReading | undefined {
  const other = squeeze(text.replace(BRACKETS, ' '));
  const words = other.split(' ');
  if (text.split(/\s+/).every(isNullWord) || !/\p{L}/u.test(other)) return undefined;
  const { level } = readAddress(other);
  if (SAYS_NONE.test(other) || NOWHERE.has(level) || (level === 'number' && HOUSE.test(other))) return undefined;
  if (isUnit(words) || isSameStreet(street.street.split(' '), words)) return undefined;
  const both = readAddress(`${street.street} & ${other}`);
  if (both.level === 'intersection') return both;
  const sides = [street.street, streetOf(words, 0, words.length)].sort();
  return { ...street, level: 'intersection', hundred: -1, street: sides.join(' & ') };
}

/**
 * What is written for want of a street that crosses. `NO` is also north (`NO ELM ST`), and `NO NAME RD` a road; ends of a street are
 * no crossing, but `DEAD END RD` is a road; `SEE NOTES` points elsewhere, `SEE ST` is a street.
 */
const SAYS_NONE =
  /^(?:X|NO-?X(?:STR?S?)?|UNNAMED|SEE (?:NOTES?|NARR\w*|COMMENTS?|CMTS?|REMARKS?|RMKS?|TEXT|BELOW|ABOVE|MAP|CALL|CAD)\b.*|(?:NOT|NONE|NULL|UNK|UNKNOWN|UNDEFINED|SAME)\b.*|NO(?:[ -](?:CROSS\w*|X(?:STR?S?|STREETS?|ING)?|INTERSECT\w*|STREETS?|ST|ROADS?|OTHER|SUCH|NEAR\w*|MATCH\w*|DATA|RECORD|VALUE|ENTRY|INFO\w*|ADDRESS|LOCATION)\b.*)?|(?:DEAD ?-?ENDS?|ENDS?|CUL[ -]DE[ -]SAC)(?: OF\b.*)?)$/;

/** `(none)`, `[NONE]`. */
const BRACKETS = /[()[\]{}<>]/g;

/** A house: `123 OAK ST`; `7 MILE RD` is a street. */
const HOUSE = /^\d{3,}\b/;

/** Texts that are no street, whatever they stand beside. */
const NOWHERE: ReadonlySet<AddressReading['level']> = new Set(['empty', 'redacted', 'coordinates', 'area']);

/** `APT 4`, `#12`; `FRONT` and `REAR RD` are streets. */
function isUnit(words: readonly string[]): boolean {
  const [first = '', second = ''] = words;
  if (first.startsWith('#')) return true;
  const named = (addressWord(first).bits & UNIT_WORD) !== 0 && !isStreetLike(words, 0, words.length);
  return named && words.length === 2 && /\d|^[A-Z]$/.test(second);
}

/** One name with the same suffix, or without one on either side. */
function isSameStreet(one: readonly string[], other: readonly string[]): boolean {
  const whole = (words: readonly string[]): string => streetOf(words, 0, words.length);
  return whole(one) === whole(other) || whole(one) === nameOf(other) || nameOf(one) === whole(other);
}

/** A street without the suffix and direction behind its name. */
function nameOf(words: readonly string[]): string {
  let end = words.length;
  while (end > 1 && (addressWord(words[end - 1] ?? '').bits & (SUFFIX | DIRECTION)) !== 0) end--;
  return streetOf(words, 0, end);
}
