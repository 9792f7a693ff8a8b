import { readHouseNumber } from './house-number.ts';
import { addressWord, CONJUNCTION, HIGHWAY, PLACE_WORD, STATE, SUFFIX, UNIT_WORD } from './words.ts';

/** `I80`, `I-80`, `US50`, `SR-99`, `RT422`: a highway and its number in one word. */
const GLUED_HIGHWAY = /^([A-Z]{1,3})-?\d{1,4}[A-Z]?$/;

const ROAD_LETTERS = new Set(['I', 'US', 'SR', 'RT', 'RTE', 'HWY', 'CR', 'FM', 'SH', 'M', 'A', 'B', 'C', 'E', 'K', 'T']);

/** `I80`, `US-50`, `CA-99`, `C470`. */
function isGluedHighway(word: string): boolean {
  const letters = GLUED_HIGHWAY.exec(word)?.[1];
  return letters !== undefined && (ROAD_LETTERS.has(letters) || (addressWord(letters).bits & STATE) !== 0);
}

/** Ends of a street that stand for a cross street. */
const STREET_ENDS = new Set([
  'DEAD',
  'OVERPASS',
  'UNDERPASS',
  'EOL',
  'LIMITS',
  'LIMIT',
  'BRIDGE',
  'RAMP',
  'INTERCHANGE',
  'ROUNDABOUT',
]);

/** Whether words `from` to `to` name a street: a suffix that is not the first word, an ordinal, or a numbered highway. */
export function isStreetLike(words: readonly string[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const word = words[i] ?? '';
    const bits = addressWord(word).bits;
    if ((bits & SUFFIX) !== 0 && (i > from || STANDS_ALONE.has(word))) return true;
    if ((bits & HIGHWAY) !== 0 && i + 1 < to && startsWithDigit(words[i + 1] ?? '')) return true;
    if (startsWithDigit(word) ? readHouseNumber(word).kind === 'ordinal' : isGluedHighway(word)) return true;
  }
  return false;
}

const STANDS_ALONE = new Set(['BROADWAY', 'EMBARCADERO', 'ESPLANADE']);

/**
 * Index of the word that joins two streets, or -1. One side must look like a street and the other like one or like a short
 * name; a slash or `@` between two short names is enough, `&` and `AND` are not (`TOWN & COUNTRY`).
 */
export function findCrossing(words: readonly string[]): number {
  for (let i = 1; i < words.length - 1; i++) {
    const word = words[i] ?? '';
    if (word.length > 3) continue;
    const joins = (addressWord(word).bits & CONJUNCTION) !== 0 || word === 'X';
    if (!joins || startsUnit(words, i + 1)) continue;
    const left = isStreetLike(words, 0, i);
    const right = isStreetLike(words, i + 1, words.length);
    if (left && right) return i;
    if (word === 'X') continue;
    if ((left || right) && mayBeStreet(words, left ? i + 1 : 0, left ? words.length : i)) return i;
    if ((word === '/' || word === '@') && isBareStreet(words, 0, i) && isBareStreet(words, i + 1, words.length)) return i;
  }
  return -1;
}

/** `APT 4`, `#12`; `FRONT ST` is a street. */
function startsUnit(words: readonly string[], at: number): boolean {
  const word = words[at] ?? '';
  if (word.charCodeAt(0) === 35) return true;
  return (addressWord(word).bits & UNIT_WORD) !== 0 && !isStreetLike(words, at, words.length);
}

/** A short name that may be a street without its suffix, or the end of one. */
function mayBeStreet(words: readonly string[], from: number, to: number): boolean {
  const last = words[to - 1] ?? '';
  if (STREET_ENDS.has(last) || STREET_ENDS.has(words[from] ?? '')) return true;
  if ((addressWord(words[from] ?? '').bits & SUFFIX) !== 0 && to - from === 2) return true;
  return to - from <= 5 && last.length > 1 && (addressWord(last).bits & PLACE_WORD) === 0;
}

/** Both sides without a suffix: two kinds of premises joined by a slash (`GROCERY/BODEGA`, `PORCH/HALLWAY`) are no crossing. */
const isBareStreet = (words: readonly string[], from: number, to: number): boolean =>
  mayBeStreet(words, from, to) && !words.slice(from, to).some((word) => PREMISES.has(word));

/** Kinds of premises and parts of them, none of which names streets without a suffix. */
const PREMISES = new Set(
  `APARTMENT BASEMENT BEAUTY BODEGA BUSINESS COMMERCIAL CONVENIENCE DRIVEWAY ELEVATOR EXPRESSWAY FACTORY FREEWAY GROCERY GROUNDS HALLWAY
  HIGHWAY HOUSEHOLD INDUSTRIAL LAKEFRONT LAUNDRY LOBBY OFFICE PORCH PROP PROPERTY RESIDENCE RESIDENTIAL RETAIL RETIREMENT RIVERBANK
  ROOFTOP SALON SIDEWALK STAIRWELL VESTIBULE WAREHOUSE WATERFRONT WHOLESALE`.split(/\s+/),
);

function startsWithDigit(word: string): boolean {
  const code = word.charCodeAt(0);
  return code >= 48 && code <= 57;
}
