import { Mark, type Scene } from '../scene.ts';
import { Kind, Memo } from '../token/token-kind.ts';
import type { Tokens } from '../token/tokens.ts';
import { Cue, Word } from '../token/word-bits.ts';
import { wordSet } from '../token/word-set.ts';

const [IN, OF] = wordSet('IN OF');

/** Who or what lives behind a bare number: `lady in 214`, `lives in 3C`. */
const LIVING = wordSet(
  'LIVES LIVING STAYS STAYING RESIDES UPSTAIRS DOWNSTAIRS LADY GUY TENANT TENANTS NEIGHBOR NEIGHBORS NEIGHBOUR NEIGHBOURS RESIDENT RESIDENTS GUEST GUESTS PEOPLE FOLKS KIDS COUPLE FAMILY OCCUPANT OCCUPANTS MAN WOMAN PATIENT PT STUDENT STUDENTS ROOMMATE PARTY NOISE ELDERLY FIGHTING ARGUING YELLING SCREAMING MUSIC CRYING SMOKING HOSTAGE OD UNRESPONSIVE',
);

const MEASURES = wordSet(
  'BLK BLOCK BLOCKS HUNDRED LANE LANES MIN MINS MINUTES HRS HOURS DAYS WEEKS MONTHS MPH FT FEET MILES PERCENT HWY ZONE MM AM PM HONDA FORD CHEVY TOYOTA SUV SEDAN TRUCK VAN CAR',
);

const [FOUND] = wordSet('FOUND');

/** `Housekeeper found M in 214, cold`: three figures that end the clause. */
const isFound = (tokens: Tokens, i: number): boolean =>
  tokens.hash(i - 3) === FOUND && tokens.digits(i) === 3 && tokens.kind(i - 2) === Kind.word && tokens.kind(i + 1) !== Kind.word;

/** At a number of three or four figures, or figures with a letter, behind IN: somebody's flat or room, if somebody stands before. */
export function readOccupied({ tokens, out }: Scene, i: number): void {
  if (tokens.hash(i - 1) !== IN || !(LIVING.has(tokens.hash(i - 2)) || isFound(tokens, i)) || !isFlat(tokens, i)) return;
  const next = i + 1;
  if (
    tokens.kind(next) === Kind.number ||
    MEASURES.has(tokens.hash(next)) ||
    tokens.hash(next) === OF ||
    tokens.is(next, Word.vehicle | Word.color | Word.street) ||
    tokens.announces(next, Cue.ageUnit) ||
    (tokens.kind(next) === Kind.mark && !tokens.gap(next) && !tokens.isMark(next, Mark.comma) && !tokens.isMark(next, Mark.dot))
  )
    return;
  out.add(tokens.from(i), tokens.to(i), 'unit-or-apartment', 0.62, 'somebody in a number');
}

/** `guest Leon Whitaker in 414`: asked once the names are known. */
export function placeOccupied({ tokens, out }: Scene, i: number): void {
  if (tokens.hash(i - 1) !== IN || (tokens.memo(i - 2) & Memo.nameEnd) === 0 || !isFlat(tokens, i)) return;
  const next = i + 1;
  if (tokens.kind(next) === Kind.number || MEASURES.has(tokens.hash(next)) || tokens.is(next, Word.vehicle | Word.color)) return;
  if (tokens.kind(next) === Kind.mark && !tokens.isMark(next, Mark.comma) && !tokens.isMark(next, Mark.dot)) return;
  out.add(tokens.from(i), tokens.to(i), 'unit-or-apartment', 0.6, 'somebody in a number');
}

/** `214`, `1104`, `3C`; a year is none. */
function isFlat(tokens: Tokens, i: number): boolean {
  const digits = tokens.digits(i);
  if (digits > 0) return digits === 3 || (digits === 4 && (tokens.number(i) < 1900 || tokens.number(i) > 2039));
  return (
    tokens.length(i) <= 4 && tokens.lead(i) > 0 && tokens.length(i) === tokens.lead(i) + 1 && !tokens.announces(i, Cue.ageUnit)
  );
}
