import { addressWord, CLOSED_SUFFIX, DIRECTION, SUFFIX, UNIT_WORD } from './words.ts';

/**
 * Where the unit starts among words `from` to `to` (house number already passed), and what it is. `APT 4B`, `#12`, `STE 200`,
 * `LOT 7`, `ELM ST 12` have one; `PARKING LOT`, `SPACE CENTER BLVD`, `COUNTY ROAD 12` and a trailing ZIP code have none.
 */
export function findUnit(words: readonly string[], from: number, to: number): { readonly end: number; readonly unit: string } {
  for (let i = from + 1; i < to; i++) {
    const word = words[i] ?? '';
    if (word.charCodeAt(0) === 35 && word.length > 1) return { end: i, unit: word.slice(1) };
    const bits = addressWord(word).bits;
    if ((bits & UNIT_WORD) !== 0) {
      const rest = words[i + 1] ?? '';
      if (i + 1 < to && isDesignator(rest)) return { end: i, unit: rest };
      if (i + 1 === to && STANDS_ALONE.has(word)) return { end: i, unit: word };
    } else if (bits === 0 && endsInDigit(word) && isGlued(word)) {
      return { end: i, unit: word };
    }
  }
  return trailingNumber(words, from, to);
}

const STANDS_ALONE = new Set(['UPPER', 'UPPR', 'LOWER', 'LOWR', 'REAR', 'FRONT', 'FRNT', 'BSMT', 'BASEMENT', 'PH', 'PENTHOUSE']);

/** A bare number or number and letter behind `ST`, `AVE` …: dispatchers leave the word `APT` out. */
function trailingNumber(words: readonly string[], from: number, to: number): { readonly end: number; readonly unit: string } {
  const last = words[to - 1] ?? '';
  if (to - from >= 3 && last.length <= 4 && /^\d{1,4}[A-Z]?$|^[A-Z]\d{1,3}$/.test(last)) {
    const before = addressWord(words[to - 2] ?? '').bits;
    const closed = (before & CLOSED_SUFFIX) !== 0 || ((before & DIRECTION) !== 0 && isSuffix(words[to - 3] ?? ''));
    if (closed) return { end: to - 1, unit: last };
  }
  return { end: to, unit: '' };
}

function isSuffix(word: string): boolean {
  return (addressWord(word).bits & SUFFIX) !== 0;
}

/** What may follow a unit word: something with a digit (not a ZIP code) or one or two letters. */
function isDesignator(word: string): boolean {
  if (/^\d{5}$/.test(word)) return false;
  return /^#?[A-Z]{0,3}-?\d{1,4}-?[A-Z\d]{0,4}$|^#?[A-Z]{1,2}$/.test(word) && (addressWord(word).bits & SUFFIX) === 0;
}

/** A digit in one of the last two places. */
function endsInDigit(word: string): boolean {
  return word.length > 3 && (word.charCodeAt(word.length - 1) <= 57 || word.charCodeAt(word.length - 2) <= 57);
}

/** `APT4`, `UNIT12B`, `LOT7` in one word. */
function isGlued(word: string): boolean {
  return /^(?:APT|UNIT|STE|LOT|TRLR|BLDG|SPC|RM)#?\d{1,5}[A-Z]?$/.test(word);
}
