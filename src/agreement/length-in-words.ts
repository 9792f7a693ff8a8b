import type { DurationUnit } from '../model/agreement-terms.ts';
import { readNumbers } from './numbers-in-words.ts';
import { lengthOf, relateLengths } from './reading.ts';

/** What words say of a length: it `fits`, or may; they say something `other`, and nothing else; or that, but not beyond doubt. */
type Heard = 'fits' | 'other' | 'doubtful';

/** How units are written, abbreviations included; `m` may be minutes or months. */
const WRITTEN: Readonly<Record<DurationUnit, RegExp>> = {
  minutes: /\b(?:minutes?|mins?)\b/,
  hours: /\b(?:hours?|hrs?|h)\b/,
  days: /\b(?:days?|d)\b/,
  weeks: /\b(?:weeks?|wks?|w)\b/,
  months: /\b(?:months?|mths?|mos?)\b/,
  years: /\b(?:years?|yrs?|y)\b/,
};
const UNITS = Object.keys(WRITTEN) as readonly DurationUnit[];

/** Words that say that something has no end. */
const ENDLESS = /\b(?:forever|indefinite(?:ly)?|unlimited|in perpetuity|perpetual(?:ly)?|permanent(?:ly)?)\b/g;
/** Words by which a number has to be reckoned, or that leave it open. */
const TO_RECKON =
  /\b(?:half|quarters?|thirds?|business|working|fiscal|couple|few|several|some|current|present|prior|previous|preceding|additional|plus|further|times)\b|[+*×]/;
/** Words that leave a number what it is. */
const FILLING =
  /\b(?:no (?:more|longer|later) than|not (?:more|longer|later) than|at most|up to|an?|the|of|for|within|after|total|period|calendar|kept|retained|stored)\b/g;

/** Words in which no number and unit are known allow any length, unless they say that there is no end. */
export function holdAgainstWords(raw: string, value: number, unit: DurationUnit): Heard {
  const { numbers, rest } = readNumbers(raw);
  const units = UNITS.filter((one) => WRITTEN[one].test(rest));
  if (units.length === 0 || numbers.length === 0) return holdAgainstNoEnd(rest);
  const fits = units.some((one) =>
    numbers.some((number) => relateLengths(lengthOf(number, one), lengthOf(value, unit)) !== 'differs'),
  );
  // "One year and six months" has to be added up.
  if (fits || units.length > 1 || TO_RECKON.test(rest)) return 'fits';
  return new Set(numbers).size === 1 && isBare(rest, WRITTEN[units[0] ?? unit]) ? 'other' : 'doubtful';
}

function holdAgainstNoEnd(rest: string): Heard {
  const without = rest.replaceAll(ENDLESS, ' ');
  return without === rest ? 'fits' : isBare(without) ? 'other' : 'doubtful';
}

/** Is nothing left of a text but words that change no number? */
const isBare = (rest: string, unit?: RegExp): boolean =>
  /^[\s()[\],.;:'"“”‘’-]*$/.test((unit === undefined ? rest : rest.replace(unit, ' ')).replaceAll(FILLING, ' '));
