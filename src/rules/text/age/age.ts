import { isApostrophe, isGlued, Mark, previousWord, type Scene } from '../scene.ts';
import { Kind } from '../token/token-kind.ts';
import type { Tokens } from '../token/tokens.ts';
import { Cue, Word } from '../token/word-bits.ts';
import { wordSet } from '../token/word-set.ts';
import { besideSex, HE_IS, isHes } from './beside.ts';
import { readSpelledDecade } from './decade.ts';
import { readGluedAge } from './glued.ts';
import { readLoneAge } from './lone.ts';
import { readToldAge, tellsAge } from './told.ts';
import { APPROX, BABIES, OLD, OLDEST } from './words.ts';

const YEARS = wordSet(
  'Y/O M/O MO/O D/O WK/O YO YOA YOM YOF YOWM YOWF YOBM YOBF YOHM YOHF YRO YRM YRF YRSOLD WKO YEAROLD YOW YM YF MOM MOF',
);

const YEAR_WORDS = wordSet('YR YRS YEAR YEARS Y');

const SMALL_UNITS = wordSet('MO MOS MONTH MONTHS MTH WK WKS WEEK WEEKS DAY DAYS');

const SPANISH_YEARS = wordSet('AÑOS ANOS AÑO ANIOS MESES');

const DURATION = wordSet('X FOR PAST LAST EVERY HACE POR DESDE DURANTE AFTER IN WITHIN NEXT OVER SINCE ABOUT');

const AGO = wordSet('AGO PRIOR LATER EARLIER SINCE');

/** Is there anything near the figure that could make it an age? */
function mayBeAge(tokens: Tokens, i: number): boolean {
  if ((tokens.wordsOf(i - 4, i + 4) & Word.sex) !== 0) return true;
  if ((tokens.cuesOf(i + 1, i + 5) & Cue.ageUnit) !== 0 || (tokens.cuesOf(i - 5, i - 1) & Cue.age) !== 0) return true;
  if (tokens.is(i - 1, Word.relation) || (APPROX.has(tokens.hash(i - 1)) && tokens.announces(i - 2, Cue.patient))) return true;
  if (tokens.kind(i - 1) === Kind.mark && tokens.is(i - 2, Word.relation)) return true;
  if (
    tokens.isMark(i + 1, Mark.and) ||
    tokens.isMark(i - 1, Mark.and) ||
    NEXT.has(tokens.hash(i + 1)) ||
    NEXT.has(tokens.hash(i - 1))
  )
    return true;
  // `CHILDREN 3, 5, 9`
  if (tokens.isMark(i - 1, Mark.comma) && tokens.digits(i - 2) > 0 && (tokens.allWords & Word.relation) !== 0) return true;
  if (tokens.announces(i - 1, Cue.patient) && tokens.is(i + 1, Word.medical | Word.injury | Word.body)) return true;
  if (tokens.isMark(i + 1, Mark.dash) && tokens.announces(i - 1, Cue.person)) return true;
  return (
    VAGUE.has(tokens.hash(i + 1)) ||
    isApostrophe(tokens.hash(i + 1)) ||
    isApostrophe(tokens.hash(i + 3)) ||
    HE_IS.has(tokens.hash(i - 1)) ||
    HE_IS.has(tokens.hash(i - 2)) ||
    isHes(tokens, i) ||
    tellsAge(tokens, i)
  );
}

/** At a number or a mixed token. */
export function readAge(scene: Scene, i: number): void {
  const { tokens, out } = scene;
  if (tokens.kind(i) === Kind.number && !mayBeAge(tokens, i)) {
    readLoneAge(scene, i);
    return;
  }
  const glued = isGlued(tokens, i);
  const mark = glued && tokens.kind(i - 1) === Kind.mark ? tokens.hash(i - 1) : 0;
  if (
    glued &&
    mark !== Mark.open &&
    mark !== Mark.slash &&
    mark !== Mark.comma &&
    mark !== Mark.dash &&
    mark !== Mark.quote &&
    mark !== Mark.closeBracket &&
    mark !== Mark.star &&
    mark !== Mark.colon &&
    mark !== Mark.dot &&
    mark !== Mark.semicolon &&
    mark !== Mark.equals &&
    mark !== Mark.bar &&
    mark !== Mark.tilde &&
    mark !== Mark.greater
  )
    return;
  if (
    mark !== 0 &&
    mark < Mark.bar &&
    mark !== Mark.open &&
    mark !== Mark.quote &&
    tokens.kind(i - 2) === Kind.number &&
    !tokens.gap(i - 1)
  )
    return;
  if (tokens.kind(i) === Kind.mixed) {
    readGluedAge(scene, i);
    return;
  }
  const years = tokens.number(i);
  if (years < 0 || tokens.digits(i) > 3 || years > OLDEST) return;
  let last = i;
  let range = false;
  // 25-30
  if (
    tokens.isMark(i + 1, Mark.dash) &&
    tokens.gap(i + 1) === tokens.gap(i + 2) &&
    tokens.digits(i + 2) > 0 &&
    tokens.digits(i + 2) <= 2
  ) {
    const to = tokens.number(i + 2);
    if (to > years && to - years <= 20 && years >= 1) {
      last = i + 2;
      range = true;
    }
  }
  // `M 25 TO 35`, `FW 20/25`
  const joined =
    tokens.hash(i + 1) === TO || (tokens.isMark(i + 1, Mark.slash) && !tokens.gap(i + 1) && tokens.is(i - 1, Word.sex));
  if (joined && tokens.digits(i) === 2 && tokens.digits(i + 2) === 2) {
    const span = tokens.number(i + 2) - years;
    if (span > 0 && span <= 20) {
      last = i + 2;
      range = true;
    }
  }
  const end = unitEnd(tokens, i, last);
  if (end > 0) {
    out.add(tokens.from(i), tokens.to(end), 'age', 0.93, 'figure and age unit');
    return;
  }
  const cue = APPROX.has(tokens.hash(i - 1)) && tokens.announces(i - 2, Cue.age) ? i - 2 : beforeList(tokens, i);
  if (years > 0 && tokens.announces(cue, Cue.age)) {
    // `Age: 62 Years`
    const unit = tokens.gap(last + 1) && (YEAR_WORDS.has(tokens.hash(last + 1)) || SMALL_UNITS.has(tokens.hash(last + 1)));
    out.add(tokens.from(i), tokens.to(unit && tokens.length(last + 1) > 1 ? last + 1 : last), 'age', 0.92, 'figure after AGE');
    return;
  }
  if (readSpelledDecade(scene, i, last)) return;
  if (years < 1 || (tokens.digits(i) > 2 && years < 100)) return;
  if (!readToldAge(scene, i, last)) besideSex(scene, i, last, range);
}

/** The word before `i`, or before the figures that are listed with it: `AGED 12, 13 AND 15`. */
function beforeList(tokens: Tokens, i: number): number {
  let at = i - 1;
  while (at > i - 9 && (tokens.isMark(at, Mark.comma) || tokens.isMark(at, Mark.and) || LISTING.has(tokens.hash(at)))) {
    at--;
    if (tokens.digits(at) === 0 || tokens.digits(at) > 2) break;
    at--;
  }
  return tokens.kind(at) === Kind.word ? at : previousWord(tokens, at + 1);
}

const LISTING = wordSet('AND OR Y');

const NEXT = wordSet('AND Y');

/** Last token of an age unit behind the figure, or 0. */
function unitEnd(tokens: Tokens, i: number, last: number): number {
  let at = last + 1;
  // `2 1/2 YO`
  if (tokens.number(at) === 1 && tokens.isMark(at + 1, Mark.slash) && tokens.number(at + 2) === 2) at += 3;
  const dashed = tokens.isMark(at, Mark.dash) && !tokens.gap(at) && !tokens.gap(at + 1);
  if (dashed) at++;
  const hash = tokens.hash(at);
  if (tokens.kind(at) !== Kind.word) return 0;
  let word = previousWord(tokens, i);
  if (APPROX.has(tokens.hash(word))) word = previousWord(tokens, word);
  const before = tokens.hash(word);
  if (YEARS.has(hash)) return at;
  // 70-something, 60-ish
  if (VAGUE.has(hash) && (dashed || tokens.number(i) >= 20)) return at;
  // Y/O, Y.O.
  if (
    hash === Y &&
    (tokens.isMark(at + 1, Mark.slash) || tokens.isMark(at + 1, Mark.dot)) &&
    OLD.has(tokens.hash(at + 2)) &&
    tokens.length(at + 2) === 1
  )
    return at + 2;
  if (hash === Y && tokens.hash(at + 1) === O && tokens.length(at + 1) === 1) return at + 1;
  let next = at + 1;
  if (tokens.isMark(next, Mark.dash)) next++;
  if (tokens.isMark(next, Mark.dot)) next++;
  if (YEAR_WORDS.has(hash) && OLD.has(tokens.hash(next))) return next;
  if (YEAR_WORDS.has(hash) && tokens.length(at) > 1 && tokens.hash(next) === OF && tokens.hash(next + 1) === AGE) return next + 1;
  if (SPANISH_YEARS.has(hash))
    return DURATION.has(before) ||
      EXPECTING.has(tokens.hash(i - 1)) ||
      EXPECTING.has(tokens.hash(i - 2)) ||
      EXPECTING.has(tokens.hash(i - 3)) ||
      EXPECTING.has(tokens.hash(at + 2)) ||
      AGO.has(tokens.hash(at + 1))
      ? 0
      : at;
  if (SMALL_UNITS.has(hash)) {
    if (OLD.has(tokens.hash(next))) return next;
    if (BABIES.has(before) && tokens.number(i) <= OLDEST_IN_MONTHS && !AGO.has(tokens.hash(at + 1))) return at;
    // `: 18 mo ate iron tablets`
    if (word !== i - 1 && i > last - 1 && (INFANT_DEEDS.has(tokens.hash(at + 1)) || isOfBaby(tokens, i, at))) return at;
    // 6 MO F
    if ((tokens.is(at + 1, Word.sex) || BABIES.has(tokens.hash(at + 1))) && !DURATION.has(before)) return at;
    return 0;
  }
  // `CHILD 2 YRS DOG BITE`
  if (
    YEAR_WORDS.has(hash) &&
    tokens.length(at) > 1 &&
    word === i - 1 &&
    (BABIES.has(before) || tokens.is(word, Word.sex | Word.relation) || tokens.announces(word, Cue.patient)) &&
    !NOT_LIVED.has(tokens.hash(at + 1))
  )
    return at;
  // `…, 58 yrs.`, `About 40 years.`: alone in a text about somebody.
  if (
    YEAR_WORDS.has(hash) &&
    tokens.length(at) > 1 &&
    tokens.kind(at + 1) !== Kind.word &&
    tokens.number(i) >= 10 &&
    (tokens.allCues & Cue.patient) !== 0 &&
    standsAlone(tokens, APPROX.has(tokens.hash(i - 1)) ? i - 2 : i - 1)
  )
    return at;
  // 10-12 YRS
  if (last > i && YEAR_WORDS.has(hash) && tokens.length(at) > 1 && !DURATION.has(before)) return at;
  // `34 YR M`; but `M-4 y M-9`
  if (tokens.length(at) === 1 && tokens.isMark(i - 1, Mark.dash)) return 0;
  if (YEAR_WORDS.has(hash) && tokens.is(at + 1, Word.sex) && !DURATION.has(before)) return at;
  return 0;
}

/** Does a clause end at `i`, with something said before? */
const standsAlone = (tokens: Tokens, i: number): boolean =>
  tokens.isMark(i, Mark.dot) || (tokens.isMark(i, Mark.comma) && tokens.kind(i - 1) === Kind.word);

/** `Child locked in car, 14 months, sweaty`: alone between commas, a baby named before. */
function isOfBaby(tokens: Tokens, i: number, unit: number): boolean {
  if (!tokens.isMark(i - 1, Mark.comma) || tokens.kind(unit + 1) === Kind.word || tokens.number(i) > OLDEST_IN_MONTHS)
    return false;
  for (let at = i - 2; at > i - 9; at--) if (BABIES.has(tokens.hash(at))) return true;
  return false;
}

/** Of weeks and months: more are told in years. `Second child, 41 weeks` is on the way. */
const OLDEST_IN_MONTHS = 36;

const VAGUE = wordSet('SOMETHING ISH ODD');

const INFANT_DEEDS = wordSet('ATE SWALLOWED FELL CHOKING CHOKED NOT WONT LOCKED DRANK CRYING FEBRILE');

const NOT_LIVED = wordSet(
  'AGO EXP EXPERIENCE PRIOR BEFORE LATER MARRIED IN PROBATION PAROLE PRISON JAIL SERVICE SOBER LEFT TOGETHER',
);

const [Y] = wordSet('Y');

const [O] = wordSet('O');

const EXPECTING = wordSet('EMBARAZADA EMBARAZO PRENADA');

const [OF, TO] = wordSet('OF TO');

const [AGE] = wordSet('AGE');
