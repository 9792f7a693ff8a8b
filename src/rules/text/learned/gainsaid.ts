import type { SpanClass } from '../../../model/data-class.ts';
import { isDenied } from '../hazard/denial.ts';
import { isHollow } from '../medical/figurative.ts';
import { isFamous } from '../name/famous.ts';
import { isPlaceBehind } from '../name/surroundings.ts';
import { isDeniedBehind, isNegated } from '../negation.ts';
import { Mark } from '../scene.ts';
import { beginsTenCode } from '../ten-code.ts';
import { Start } from '../token/starts.ts';
import { Kind } from '../token/token-kind.ts';
import { TOKENS } from '../token/tokens.ts';
import { Cue, Word } from '../token/word-bits.ts';
import { wordSet } from '../token/word-set.ts';

/** Words of roads and of the way one drives on them. */
const ROADS = Word.street | Word.route | Word.bound;

/** Words that announce somebody. */
const PEOPLE = Cue.person | Cue.name;
/** Words that announce something else than a street. */
const LABELS = PEOPLE | Cue.plate | Cue.license | Cue.birth | Cue.phone;

/** Signs between two streets. */
const SIGNS: ReadonlySet<number> = new Set([Mark.slash, Mark.and, Mark.at, Mark.plus]);

/**
 * Do the words of a span, or those around it, say that it is not so? `NO HX OF SEIZURES`, `HAS NOT ASSAULTED STAFF`, `UNK IF HE OWNS
 * GUNS`, `RITA ATKINSON RESIDENCES`, `PARKER BLVD OFR, WB`, `2014 CHEROKEE DRIVABLE`, `YAMAHA R6`, `10-4, STAGE AT 9TH AVE`; but `NOT BREATHING` is an illness and `NO CONTACT ORDER` a warning.
 */
export function isGainsaid(spanClass: SpanClass, first: number, last: number): boolean {
  if (spanClass === 'medical')
    return (
      DENIALS.has(TOKENS.hash(first)) ||
      isNegated(TOKENS, first) ||
      isDeniedBehind(TOKENS, last) ||
      isHollow(TOKENS, last) ||
      isTaught()
    );
  if (spanClass === 'person-name')
    return (
      isPlaceBehind(TOKENS, last + 1) ||
      isPlace(last) ||
      isWord(first, last) ||
      isFamous(TOKENS, first, last) ||
      (TOKENS.wordsOf(first, last) & ROADS) !== 0
    );
  if (spanClass === 'street-address') return TOKENS.is(first + 1, Word.vehicle) || !hasFigure(first, last);
  if (spanClass === 'age') return beginsTenCode(TOKENS, first) || isModel(first);
  if (spanClass === 'license-plate') return isModelYear(last) || (first < last && TOKENS.is(first, Word.vehicle));
  if (spanClass === 'address-block') return !isJoined(first, last);
  if (spanClass !== 'hazard-flag') return false;
  if (isDenied(TOKENS, first)) return true;
  for (let i = first; i < last; i++) if (TOKENS.is(i, Word.negation) && (TOKENS.starts(i + 1) & Start.deed) !== 0) return true;
  return false;
}

/** Spanish denials, which stand inside of what was learned: `niega mareo`, `sin sangre`. */
const DENIALS = wordSet('NIEGA SIN');

/** `REFRESHER ON SEPSIS`: talk of classes and stock, of nobody. */
const isTaught = (): boolean =>
  (TOKENS.allWords & Word.supply) !== 0 &&
  (TOKENS.allCues & (Cue.patient | Cue.age | Cue.ageUnit)) === 0 &&
  (TOKENS.allWords & Word.sex) === 0;

/** `HOYT SELLERS INTERCHANGE`: what ends like that is no name of a person. */
const isPlace = (i: number): boolean => TOKENS.is(i, Word.place) && !TOKENS.is(i, Word.given | Word.surname);

/** `TEXTED WIFE GOODBYE`: one ordinary word. */
const isWord = (first: number, last: number): boolean =>
  first === last && TOKENS.is(first, Word.common) && !TOKENS.is(first, Word.given | Word.surname | Word.ambiguous);

/** A street without a house is nobody's address. */
function hasFigure(first: number, last: number): boolean {
  for (let i = first; i <= last; i++) if (TOKENS.kind(i) === Kind.number || TOKENS.kind(i) === Kind.mixed) return true;
  return false;
}

/** `F150`, `S20917743`: nobody is so old. */
const isModel = (first: number): boolean =>
  TOKENS.kind(first) === Kind.mixed && (TOKENS.is(first, Word.vehicle) || (TOKENS.lead(first) === 0 && TOKENS.length(first) > 5));

/** `VEH DESC 2008 BLU SIERRA`: when it was made. */
const isModelYear = (i: number): boolean =>
  TOKENS.digits(i) === 4 && /^(?:19|20)/.test(TOKENS.slice(i)) && TOKENS.is(i + 1, Word.color | Word.vehicle);

const JOINS = wordSet('AND AT BLK BLOCK BL OF BY X MP MM MILEPOST MILEMARKER JNO KM Y CON ESQ ESQUINA');

/** A block, a crossing or a place on a highway: one street alone is nobody's place. */
function isJoined(first: number, last: number): boolean {
  if (TOKENS.announces(last, LABELS)) return false;
  for (let i = first; i < last; i++) if (i > first && (JOINS.has(TOKENS.hash(i)) || SIGNS.has(TOKENS.hash(i)))) return true;
  return JOINS.has(TOKENS.hash(last));
}
