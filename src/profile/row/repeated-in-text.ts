import { FIRM_WORDS, NOBODY_WORDS } from '../../model/names-nobody.ts';
import type { AddressReading } from '../../model/reading.ts';

/** Words of name columns that are not names of persons. */
const NOT_A_NAME: ReadonlySet<string> = new Set([
  ...NOBODY_WORDS,
  ...FIRM_WORDS,
  'SCHOOL',
  'HOSPITAL',
  'APARTMENTS',
  'STREET',
  'JUNIOR',
]);

const BETWEEN_WORDS = /[^\p{L}'-]+/u;
/** The same for plain names, several times as fast. */
const BETWEEN_ASCII_WORDS = /[^A-Z'-]+/;
const ASCII = /^[\x00-\x7f]*$/;

/** The words of a name cell (upper case) by which its person can be told in a text: upper case, four letters or more. */
export const wordsOfName = (name: string): readonly string[] =>
  name
    .toUpperCase()
    .split(ASCII.test(name) ? BETWEEN_ASCII_WORDS : BETWEEN_WORDS)
    .filter((word) => word.length >= 4 && !NOT_A_NAME.has(word));

/** The last seven digits of a phone cell; `''` where there are fewer. */
export function endOfPhone(phone: string): string {
  const digits = phone.replace(/\D/g, '');
  return digits.length < 7 ? '' : digits.slice(-7);
}

/** Does the free text hold the seven digits that end the row's own phone, whatever the separators? */
export function holdsPhone(text: string, end: string): boolean {
  return end !== '' && text.includes(end.slice(-4)) && text.replace(/[\s().\-/]/g, '').includes(end);
}

/** Does the free text hold the row's own house number right before a word of its street? */
export function repeatsAddress(text: string, address: AddressReading): boolean {
  if (address.level !== 'number' && address.level !== 'number-unit') return false;
  let from = address.number === '' ? -1 : text.indexOf(address.number);
  if (from === -1) return false;
  const street = address.street.split(' ').find((word) => word.length >= 3 && !DIRECTION.has(word));
  if (street === undefined) return false;
  while (from !== -1) {
    const after = from + address.number.length;
    if (!isWordAt(text, from - 1) && !isWordAt(text, after) && text.slice(after, after + street.length + 12).includes(street))
      return true;
    from = text.indexOf(address.number, after);
  }
  return false;
}

const DIRECTION: ReadonlySet<string> = new Set(['NORTH', 'SOUTH', 'EAST', 'WEST']);

/** Does the word stand in the text as a whole word? */
export function holdsWord(text: string, word: string): boolean {
  let from = text.indexOf(word);
  while (from !== -1) {
    if (!isWordAt(text, from - 1) && !isWordAt(text, from + word.length)) return true;
    from = text.indexOf(word, from + word.length);
  }
  return false;
}

/** Is there a letter or digit at this position? */
function isWordAt(text: string, position: number): boolean {
  if (position < 0 || position >= text.length) return false;
  const code = text.charCodeAt(position);
  return (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122) || code >= 0xc0;
}
