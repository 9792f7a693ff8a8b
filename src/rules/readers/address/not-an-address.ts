import { readHouseNumber } from './house-number.ts';
import { isConjunction } from './numbered.ts';
import { addressWord, DIRECTION, MILE_WORD, NEAR_WORD, SUFFIX } from './words.ts';

/** `MM 12`, `MM191`, `MILE MARKER 19`, `EXIT 42`: a place on a highway. */
export function hasMileMarker(words: readonly string[]): boolean {
  for (let i = 0; i < words.length; i++) {
    const word = words[i] ?? '';
    const code = word.charCodeAt(0);
    if (code === 77 && /^M[MP]-?\d/.test(word)) return true;
    if ((code === 77 || code === 69 || code === 80) && (addressWord(word).bits & MILE_WORD) !== 0) {
      const after = words[i + 1] ?? '';
      if (/^#?\d/.test(after) && !isOrdinal(after)) return true;
      if ((after === 'MARKER' || after === 'POST') && words[i + 2] !== undefined) return true;
    }
  }
  return false;
}

function isOrdinal(word: string): boolean {
  return readHouseNumber(word).kind === 'ordinal';
}

/** A coordinate pair in place of an address. */
export function isCoordinates(line: string): boolean {
  if (line.startsWith('LL(') || line.startsWith('POINT')) return line.includes('(');
  if (line.includes('°')) return /\d *°/.test(line);
  return line.includes('.') && /^\(?[-+]?\d{1,3}\.\d{2,}°? ?[NS]?[ ,/]{1,3}[-+]?\d{1,3}\.\d{2,}/.test(line);
}

const MEASURES: ReadonlySet<string> = new Set(
  'FEET FOOT FT METERS METRES METER YARDS YDS INCHES MILES KM KILOMETERS KILOMETRES SECONDS MINUTES MINS HOURS HRS DAYS WEEKS MONTHS YEARS YRS'.split(
    ' ',
  ),
);
/** What may stand behind a measure; `5 MILES RD` is a street. */
const BEHIND_MEASURE = /^(?:TO|OR|AND|AWAY|FROM|OF|OLD|AGO|LATE|LESS|MORE|MAX|MIN|\W*\d.*|[NSEW]|NORTH|SOUTH|EAST|WEST)$/;

/** `0 FEET TO 3 FEET`, `12 MILES NORTH OF TOWN`, `3 DAYS`: how far or how long, and no house. */
export const isMeasured = (words: readonly string[], next: number): boolean =>
  MEASURES.has(words[next] ?? '') && (words.length === next + 1 || BEHIND_MEASURE.test(words[next + 1] ?? ''));

/** A ZIP code, also one that went through a spreadsheet (`80111.1`). */
export function isPostalCode(word: string): boolean {
  return /^\d{5}(?:-\d{4}|\.\d)?$/.test(word);
}

/** The first line that holds anything: portals append city and coordinates on lines of their own. */
export function firstLine(text: string): string {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if ((code === 10 || code === 13) && i > 0)
      return text.slice(0, i).trim() === '' ? firstLine(text.slice(i + 1)) : text.slice(0, i);
  }
  return text;
}

/** Words in front that only say "near": `ON OR NEAR`, `AREA OF`, `INTERSECTION OF`, `AT`. */
export function leadIn(words: readonly string[]): number {
  const first = words[0];
  if (first === 'X')
    return words.length > 1 && (addressWord(words[1] ?? '').bits & (DIRECTION | SUFFIX)) === 0 && !isConjunction(words[1] ?? '')
      ? 1
      : 0;
  if (first === 'ON' && words[1] === 'OR' && words[2] === 'NEAR') return 3;
  if (first === 'NEAR' || first === 'AT' || first === '@' || first === 'ON' || first === 'IFO' || first === 'BEHIND') return 1;
  if (words[1] === 'OF' && (first === 'INTERSECTION' || first === 'CORNER' || (addressWord(first ?? '').bits & NEAR_WORD) !== 0))
    return 2;
  return 0;
}
