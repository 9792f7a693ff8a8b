import { isIpV4 } from '../../value/ip-address.ts';
import { readDate } from '../date/dates.ts';
import { cueBefore, isGlued, Mark, mentions, type Scene } from '../scene.ts';
import { Kind } from '../token/token-kind.ts';
import type { Tokens } from '../token/tokens.ts';
import { Cue } from '../token/word-bits.ts';
import { wordSet } from '../token/word-set.ts';
import { digitsOf, groups, readGroups, shapeIs, sum } from './phone-groups.ts';

const EXTENSIONS = wordSet('X EXT EXTN EXTENSION XT');

/** Phone words that count any number. */
const NUMBER_WORDS = wordSet('NUM NUMBER NBR NUMERO NUMS CALL');

const PUBLIC_LINES = wordSet('HOTLINE TIPLINE TIPS NONEMERGENCY NONEMERG NONEMER SWITCHBOARD DISPATCH CRIMESTOPPERS 311');

/** Numbering plan of North America: area code and exchange begin with 2 to 9; N11 and N9X area codes do not exist. */
const isNanp = (digits: string): boolean => /^[2-9][0-8]\d[2-9]\d{6}$/.test(digits) && !/^.11/.test(digits);

/** Of a record that may be of any year from the first of computers in dispatch on. */
const isYear = (value: number): boolean => value >= 1970 && value <= 2035;

/** Of a year of this century, month and day, two figures each. */
function isDay(value: number): boolean {
  const day = value % 100;
  const month = Math.floor(value / 100) % 100;
  return day >= 1 && day <= 31 && month >= 1 && month <= 12 && value < 360_000;
}

/** At a number, `(` or `+`. */
export function readPhone({ tokens, out }: Scene, i: number): void {
  let first = i;
  const plus = tokens.isMark(i, Mark.plus);
  if (plus) first++;
  let opened = false;
  if (tokens.isMark(first, Mark.open)) {
    opened = true;
    first++;
  }
  if (tokens.kind(first) !== Kind.number && tokens.kind(first) !== Kind.mixed) return;
  if (!plus && isGlued(tokens, i)) {
    const mark = tokens.hash(i - 1);
    if (tokens.kind(i - 1) !== Kind.mark || mark === Mark.dot || mark === Mark.plus || mark === Mark.dollar) return;
    if (
      (mark === Mark.dash || mark === Mark.slash || mark === Mark.colon || mark === Mark.comma) &&
      tokens.kind(i - 2) === Kind.number &&
      !tokens.gap(i - 1)
    )
      return;
  }
  if (readGroups(tokens, first) < 7 || (opened && !groups.parens)) return;
  const { lengths } = groups;
  // `2016-01-27` has the digits of a number abroad.
  const dated = lengths[0] === 4 || (lengths[2] === 4 && (lengths[0] as number) <= 2);
  if (dated && groups.count === 3 && readDate(tokens, first)?.form === 'parted') return;
  // The parts of an address of a network, and of a social security number.
  if (!plus && groups.count === 4 && isIpV4(tokens.text.slice(tokens.from(first), groups.ends[3]))) return;
  if (!plus && groups.count === 3 && shapeIs(lengths, 0, 3, 2, 4)) return;
  // `number 2025-1180`: of a permit of that year.
  if (
    !plus &&
    groups.count === 2 &&
    shapeIs(lengths, 0, 4, 4) &&
    isYear(tokens.number(first)) &&
    tokens.isMark(first + 1, Mark.dash)
  )
    return;
  // `SUMMONS 24-118 24-121`: papers of a year, one after the other.
  if (!plus && groups.count >= 4 && lengths[0] === 2 && lengths[2] === 2 && lengths[1] === lengths[3]) {
    if (tokens.number(first) === tokens.number(groups.at[2] as number)) return;
  }
  // A ticket: `220419-003`; a case of a year: `26-019022`.
  if (groups.count === 2 && (shapeIs(lengths, 0, 6, 3) || (shapeIs(lengths, 0, 2, 6) && tokens.isMark(first + 1, Mark.dash))))
    return;
  const cue = cueBefore(tokens, i, Cue.phone, 4);
  // `240611-0904`: a case of that day.
  if (cue === 0 && !opened && shapeIs(lengths, 0, 6, 4) && isDay(tokens.number(first))) return;
  const reference = LINES.has(tokens.hash(tokens.hash(i - 1) === IS ? i - 2 : i - 1))
    ? 0
    : cueBefore(tokens, i, Cue.reference, 3);
  const other = cueBefore(tokens, i, Cue.id | Cue.bank | Cue.card | Cue.license | Cue.ssn | Cue.vin | Cue.device, 4);
  const counts = mentions(tokens, i, NUMBER_WORDS, 3);
  // `PASSPORT NUMBER IS …`, `ACCOUNT …`: another kind of number.
  const bare = groups.count === 1;
  if (other > 0 && !plus && (counts || (bare && (cue === 0 || other < cue)))) return;
  const cued = cue > 0 && (reference === 0 || (cue <= reference && !counts));
  // `… NUMBER ON FILE TO (212) 555-0163`: in the full shape of a telephone number even a few words behind a reference.
  const apart = reference > 1 || tokens.isMark(i - 1, Mark.comma) || (tokens.isMark(i - 1, Mark.dot) && tokens.gap(i));
  const shaped = apart && (opened || groups.marked) && shapeIs(groups.lengths, 0, 3, 3, 4);
  if (reference > 0 && !cued && !plus && !shaped) return;
  if (mentions(tokens, i, PUBLIC_LINES, 4)) return;
  const found = plus ? international(lengths, 7) : judge(tokens, cued, opened);
  if (!found) return;
  const lastToken = groups.at[found.count - 1] ?? first;
  let end = groups.ends[found.count - 1] ?? 0;
  end = Math.max(end, extension(tokens, lastToken));
  const start = plus || opened ? tokens.from(i) : tokens.from(first);
  out.add(
    start,
    end,
    'phone',
    cued ? Math.max(found.confidence, 0.93) : found.confidence,
    cued ? 'number after a phone word' : found.why,
  );
}

/** `Office line 702-555-0119`: no line of a form has so many figures. */
const LINES = wordSet('LINE SESSION EXT');

const [IS] = wordSet('IS');

interface Verdict {
  readonly count: number;
  readonly confidence: number;
  readonly why: string;
}

function international(lengths: readonly number[], least: number): Verdict | undefined {
  let count = 0;
  let digits = 0;
  while (count < groups.count && digits + (lengths[count] ?? 0) <= 15 && count < 6) digits += lengths[count++] ?? 0;
  return digits >= least + 1 ? { count, confidence: 0.93, why: 'number with country code' } : undefined;
}

function judge(tokens: Tokens, cued: boolean, opened: boolean): Verdict | undefined {
  const { lengths } = groups;
  const separated = groups.marked || groups.parens || opened;
  const firstDigits = tokens.text.slice(tokens.from(groups.at[0] ?? 0), groups.ends[0]);
  // 1-206-555-0143 and 12065550143
  if (firstDigits === '1' && (shapeIs(lengths, 1, 3, 3, 4) || shapeIs(lengths, 1, 10, 0))) {
    const count = lengths[1] === 10 ? 2 : 4;
    if (isNanp(digitsOf(tokens, count).slice(1)) || (cued && separated))
      return { count, confidence: 0.9, why: 'ten digits after 1' };
  }
  if (shapeIs(lengths, 0, 3, 3, 4)) {
    const valid = isNanp(digitsOf(tokens, 3));
    if (valid) return { count: 3, confidence: separated ? 0.93 : 0.82, why: 'ten digits in three groups' };
    // No area code begins with 0 or 1: `RELEASE 118-204-4471`.
    if (cued || opened || (separated && /^[2-9]/.test(firstDigits)))
      return { count: 3, confidence: 0.7, why: 'ten digits in three groups' };
    return undefined;
  }
  if (shapeIs(lengths, 0, 3, 7) || shapeIs(lengths, 0, 6, 4)) {
    if (isNanp(digitsOf(tokens, 2)))
      return { count: 2, confidence: separated || cued ? 0.9 : 0.7, why: 'ten digits in two groups' };
    return undefined;
  }
  if (lengths[0] === 10) {
    if (isNanp(firstDigits)) return { count: 1, confidence: 0.75, why: 'ten digits of the North American plan' };
    if (cued || /^0[1-9]/.test(firstDigits)) return cued ? { count: 1, confidence: 0.7, why: 'ten digits' } : undefined;
    return undefined;
  }
  if (lengths[0] === 11 && firstDigits[0] === '1' && isNanp(firstDigits.slice(1)))
    return { count: 1, confidence: 0.75, why: 'eleven digits with 1' };
  // 00 44 20 …, 011 49 …
  if (/^(?:011|00|001|00[2-9]\d{1,2}|00\d{8,13})$/.test(firstDigits) && (cued || separated)) {
    const verdict = international(lengths, 9);
    if (verdict && (cued || groups.marked || sum(lengths, verdict.count) >= 11)) return { ...verdict, confidence: 0.8 };
  }
  // British and other plans with a leading 0.
  if (/^0[1-9]/.test(firstDigits)) {
    const count = firstDigits.length >= 10 ? 1 : Math.min(groups.count, 5);
    for (let k = count; k >= 1; k--) {
      const digits = sum(lengths, k);
      if (digits < 9 || digits > 12 || (lengths[0] ?? 0) < 2) continue;
      const shaped =
        /^07\d{3,}|^0[12]\d{2,}/.test(firstDigits) || firstDigits === '020' || /^04\d\d$/.test(firstDigits) || opened;
      if (cued || (shaped && digits >= 10 && digits <= 11 && (k > 1 || /^07\d{9}$/.test(firstDigits))))
        return { count: k, confidence: cued ? 0.85 : 0.72, why: 'number with trunk 0' };
    }
    return undefined;
  }
  if (shapeIs(lengths, 0, 3, 4) && /^[2-9](?!11)/.test(firstDigits)) {
    if (cued) return { count: 2, confidence: 0.85, why: 'seven digits after a phone word' };
    if (groups.marked && groups.count === 2 && firstDigits === '555') return { count: 2, confidence: 0.6, why: 'seven digits' };
    return undefined;
  }
  if (!cued) return undefined;
  if (lengths[0] === 7 && /^[2-9]/.test(firstDigits))
    return { count: 1, confidence: 0.75, why: 'seven digits after a phone word' };
  // Other countries' groupings, only behind a phone word.
  for (let k = Math.min(groups.count, 6); k >= 1; k--) {
    const digits = sum(lengths, k);
    if (digits < 8 || digits > 13) continue;
    if (k === 1 && (digits === 8 || digits > 12)) continue;
    if (lengths.slice(0, k).every((length) => length < 3) || (lengths[0] ?? 0) < 2) continue;
    return { count: k, confidence: 0.7, why: 'digits after a phone word' };
  }
  return undefined;
}

/** End of `x12`, `EXT 9`, `ext. 4` after token `last`, or 0. */
function extension(tokens: Tokens, last: number): number {
  let at = last + 1;
  if (tokens.isMark(at, Mark.comma) || tokens.isMark(at, Mark.close)) at++;
  if (tokens.kind(last) === Kind.mixed) {
    // 5550143x12 is one token: the letter and what follows belong to the number.
    return 0;
  }
  if (tokens.kind(at) === Kind.mixed && tokens.lead(at) === 0 && EXTENSIONS.has(tokens.hash(at)) && tokens.length(at) <= 9)
    return tokens.to(at);
  if (tokens.kind(at) !== Kind.word || !EXTENSIONS.has(tokens.hash(at))) return 0;
  at++;
  if (tokens.isMark(at, Mark.dot) || tokens.isMark(at, Mark.colon)) at++;
  const digits = tokens.digits(at);
  return digits >= 1 && digits <= 6 ? tokens.to(at) : 0;
}

/** `5550143x12`: number and extension in one token. */
export function readGluedExtension({ tokens, out }: Scene, i: number): void {
  const match = /^(\d{10}|\d{7})[xX]\d{1,6}$/.exec(tokens.slice(i));
  if (match) out.add(tokens.from(i), tokens.to(i), 'phone', 0.85, 'number with extension');
}
