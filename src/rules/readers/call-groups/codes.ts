import { readApcoCode } from './apco.ts';
import { readDeterminant } from './determinants.ts';
import { CODE_TAGS, ELEVEN_CODES, PLAIN_CODES, SURE_CODES } from './statutes.ts';

/** Words that a code stands for. `sure` codes are read together with the words beside them; others only where those say nothing. */
interface CodeReading {
  readonly words: string;
  readonly sure: boolean;
}

/** Tag, number with decimals, letter in brackets or glued letters, tag: `PC 647(f)`, `459A`, `10851 VC`. */
const SECTION =
  /^\s*(?:([A-Z]{2,3}|[HWB]&[SIP])[\s.-]*)?(\d{3,5}(?:\.\d{1,2})?)\s?(?:\(([A-Z])\)|([A-Z]{0,3}))(?!-?[A-Z]*\d|[A-Z.])[\s.,-]*([A-Z&]{0,4})/i;

/**
 * A code at the start of a call type: a protocol determinant (`09E01`), an APCO code (`VEHSUSP`) or a California section (`459`, `PC 187`, `10851
 * VC`, `242 DV`). Bare numerals that agencies use for other things are not read.
 */
export function readCode(text: string): CodeReading | undefined {
  const determinant = readDeterminant(text);
  if (determinant !== undefined) return { words: determinant, sure: true };
  const apco = readApcoCode(text);
  if (apco !== undefined) return { words: apco, sure: false };
  const match = SECTION.exec(text);
  if (match === null) return readElevenCode(text);
  const [, before = '', number = '', paragraph = '', letters = '', after = ''] = match;
  if (before !== '' && !CODE_TAGS.has(before.toUpperCase())) return undefined;
  const tagged = [before, letters, after].some((tag) => CODE_TAGS.has(tag.toUpperCase()));
  const section = number + (paragraph || letters).toUpperCase();
  const sure = SURE_CODES.get(section) ?? SURE_CODES.get(number);
  if (sure !== undefined) return { words: sure, sure: true };
  const plain = PLAIN_CODES.get(section) ?? PLAIN_CODES.get(number);
  return plain === undefined ? readElevenCode(text) : { words: plain, sure: tagged };
}

/** `1183`, `11-83 CR`: California radio codes, read only where the cell says nothing else. */
function readElevenCode(text: string): CodeReading | undefined {
  const match = /^\s*11-?(\d\d)(?:[\s-]?[A-Z]{1,2})?\s*$/i.exec(text);
  const words = match === null ? undefined : ELEVEN_CODES.get(match[1] ?? '');
  return words === undefined ? undefined : { words, sure: false };
}
