import { phraseEnd } from '../medical/match.ts';
import { isBehindName, Mark, type Scene } from '../scene.ts';
import { Start } from '../token/starts.ts';
import { Kind, Memo } from '../token/token-kind.ts';
import type { Tokens } from '../token/tokens.ts';
import { Cue, Word } from '../token/word-bits.ts';
import { wordSet } from '../token/word-set.ts';
import { NOT_UNITS } from './words.ts';

/** What may stand behind the age in the same clause. A thing would be counted: `SABINE, 2 SHELL CASINGS`. */
const GOES_ON = Word.stop | Word.sex | Word.color | Word.negation | Word.relation;

const IS = wordSet('IS WAS');

/** `Whitaker is 31.` */
const isNamed = (tokens: Tokens, i: number): boolean =>
  IS.has(tokens.hash(i - 1)) &&
  (tokens.memo(i - 2) & Memo.nameEnd) !== 0 &&
  (tokens.kind(i + 1) === Kind.none || tokens.isMark(i + 1, Mark.dot) || tokens.isMark(i + 1, Mark.comma)) &&
  tokens.digits(i + 2) === 0;

/** `JARVIS 29 OFF HIS MEDS` */
const isOffMeds = (tokens: Tokens, i: number): boolean => tokens.hash(i) === OFF && OWN.has(tokens.hash(i + 1));

const [OFF] = wordSet('OFF');

const OWN = wordSet('HIS HER MEDS MEDICATION THEIR');

const DEED = /(?:ING|ED)$/i;

/** `GF ANGELICA 23 THREATENING …`: what somebody does or has. */
export const isDoing = (tokens: Tokens, i: number): boolean =>
  tokens.is(i + 1, Word.medical | Word.injury | Word.body | Word.drug) ||
  DONE.has(tokens.hash(i + 1)) ||
  DEED.test(tokens.slice(i + 1));

/** Verbs that take no -ED. */
const DONE = wordSet(
  'BOUGHT PAID GAVE SAW FOUND MET BROUGHT TOOK FELL RAN LEFT HIT ATE DRANK SENT WENT TOLD SAID CAME GOT BROKE THREW STOLE LOST WONT CANT HID DROVE SWALLOWED WOKE SAYS HAS THINKS WANTS LIVES',
);

/** An officer may have a number: `OFC HARDESTY 12 RESPONDING`. */
function isOfficer(tokens: Tokens, i: number): boolean {
  for (let at = i - 1; at >= i - 4; at--) {
    // `SCHOOL OFC ADV BRAYDEN TOLLE 14`: told by one.
    if (TELLING.has(tokens.hash(at))) return false;
    if (tokens.is(at, Word.responseUnit) || (tokens.is(at, Word.title) && !CIVIL.has(tokens.hash(at)))) return true;
  }
  return false;
}

const TELLING = wordSet('ADV ADVS ADVISED ADVISES ADVD SAYS STATES SAID REPORTS RPTS');

const CIVIL = wordSet('FATHER SISTER MOTHER MR MRS MS MISS SIR DAME MADAM SR SRA SRTA SENOR');

/** `MATEO 8 ASMA`, `MARIA 81 WEAK R SIDE` */
const isIll = (tokens: Tokens, i: number): boolean =>
  tokens.gap(i) && ((tokens.starts(i) & Start.medical) !== 0 || phraseEnd(tokens, i) > 0);

/** ` -- `, or a slash between blanks with a word behind. */
const partsClauses = (tokens: Tokens, i: number): boolean =>
  tokens.gap(i) &&
  ((tokens.isMark(i, Mark.dash) && tokens.isMark(i + 1, Mark.dash) && tokens.gap(i + 2)) ||
    (tokens.isMark(i, Mark.slash) && tokens.gap(i + 1) && tokens.kind(i + 1) === Kind.word));

/** `(XIMENA 9)` */
function isOpened(tokens: Tokens, i: number): boolean {
  for (let at = i - 1; at > i - 5; at--) if (tokens.isMark(at, Mark.open)) return true;
  return false;
}

const YEARS = wordSet('YRS YEARS YR');

const MONTHS = wordSet('MONTHS MOS MO WEEKS WKS MONTH MTHS');

const WITH = wordSet('W WITH W/ NOT');

/** `27 YRS EXPERIENCE` is no age. */
const NOT_LIVED = wordSet(
  'AGO EXP EXPERIENCE PRIOR BEFORE LATER MARRIED IN PROBATION PAROLE PRISON JAIL SERVICE SOBER LEFT TOGETHER OF',
);

const SEX_LETTERS = wordSet('M F');

/** A bare figure right behind a name (`ANYA 8`, `KADEN 15,`): asked once the names are known. */
export function placeAgesBehindNames({ tokens, out }: Scene, i: number): void {
  if (tokens.kind(i) === Kind.mixed) {
    // SORENSEN, GREGG 47M
    if (tokens.lead(i) === 2 && SEX_LETTERS.has(tokens.hash(i)) && isBehindName(tokens, i))
      out.add(tokens.from(i), tokens.to(i), 'age', 0.75, 'age with sex letter behind a name');
    return;
  }
  if (tokens.digits(i) > 2) return;
  const years = tokens.number(i);
  if (years < 1 || years > 105) return;
  if (isNamed(tokens, i)) {
    out.add(tokens.from(i), tokens.to(i), 'age', 0.65, 'figure behind a name');
    return;
  }
  if (!isBehindName(tokens, i)) return;
  // `SHANE BRANDON 37 YRS SMASHING`
  if (YEARS.has(tokens.hash(i + 1)) && tokens.gap(i) && !NOT_LIVED.has(tokens.hash(i + 2)) && !isOfficer(tokens, i)) {
    out.add(tokens.from(i), tokens.to(i + 1), 'age', 0.8, 'years behind a name');
    return;
  }
  // `Arlo, 18 months, stung by a bee`
  if (
    MONTHS.has(tokens.hash(i + 1)) &&
    tokens.gap(i + 1) &&
    years <= 36 &&
    (tokens.kind(i + 2) !== Kind.word || WITH.has(tokens.hash(i + 2))) &&
    !isOfficer(tokens, i)
  ) {
    out.add(tokens.from(i), tokens.to(i + 1), 'age', 0.75, 'months behind a name');
    return;
  }
  const next = tokens.kind(i + 1);
  if (
    next === Kind.mark && !partsClauses(tokens, i + 1)
      ? tokens.isMark(i + 1, Mark.dash) ||
        tokens.isMark(i + 1, Mark.slash) ||
        tokens.isMark(i + 1, Mark.colon) ||
        tokens.isMark(i + 1, Mark.open) ||
        // `4) BRENT 5) …`: the number of an answer.
        (tokens.isMark(i + 1, Mark.close) && !tokens.isMark(i - 1, Mark.open) && !isOpened(tokens, i))
      : next === Kind.word &&
        !tokens.announces(i + 1, Cue.license | Cue.plate | Cue.birth) &&
        (isOfficer(tokens, i) ||
          (NOT_UNITS.has(tokens.hash(i + 1)) && !isOffMeds(tokens, i + 1)) ||
          !(tokens.is(i + 1, GOES_ON) || (years >= 10 && isDoing(tokens, i)) || (years >= 2 && isIll(tokens, i + 1))))
  )
    return;
  out.add(tokens.from(i), tokens.to(i), 'age', 0.65, 'figure behind a name');
}
