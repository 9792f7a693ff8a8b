import { KIN } from '../name/kin.ts';
import { isApostrophe, Mark, previousWord, type Scene } from '../scene.ts';
import { Start } from '../token/starts.ts';
import { Kind } from '../token/token-kind.ts';
import type { Tokens } from '../token/tokens.ts';
import { Cue, Word } from '../token/word-bits.ts';
import { wordSet } from '../token/word-set.ts';
import { isDoing } from './behind-name.ts';
import { digitsOfChildren, MONTHS } from './children.ts';
import { NOT_AGES } from './decade.ts';
import { APPROX, BABIES, NOT_UNITS } from './words.ts';

/** `107 MALE WALKING` begins with a signal of the radio. */
const MOST_YEARS = 105;

const YEAR_WORDS = wordSet('YR YRS YEAR YEARS Y');

/** Between the sex and the figure: `M, 45`, `W/M-44`, `MALE *55*`. */
const SKIPPED: ReadonlySet<number> = new Set([Mark.comma, Mark.slash, Mark.dash, Mark.star]);
const GLUING: ReadonlySet<number> = new Set([Mark.comma, Mark.slash, Mark.star]);

/** A bare figure beside sex or race: `W/M 44`, `41 M`, `M, 45`. */
export function besideSex({ tokens, out, prose }: Scene, i: number, last: number, range: boolean): void {
  const years = tokens.number(i);
  if (years > MOST_YEARS || isCount(tokens, i) || isSpeed(tokens, i) || (years <= 12 && CLOCK.has(tokens.hash(i + 1)))) return;
  // 25 YRS
  if (YEAR_WORDS.has(tokens.hash(last + 1)) && tokens.length(last + 1) > 1 && tokens.gap(last + 1)) last++;
  const behind = last + 1;
  // `W/IN 14 M`, `+/- 60 M`: how exactly a phone was found.
  if (tokens.isMark(i - 2, Mark.slash) && (tokens.hash(i - 1) === IN || tokens.isMark(i - 3, Mark.plus))) return;
  const closing = closes(tokens, behind);
  let before = i - 1;
  while (SKIPPED.has(tokens.kind(before) === Kind.mark ? tokens.hash(before) : 0)) before--;
  let approx = false;
  if (APPROX.has(tokens.hash(before)) || tokens.hash(before) === IN || tokens.hash(before) === DE) {
    approx = APPROX.has(tokens.hash(before));
    before--;
    while (tokens.isMark(before, Mark.comma) || tokens.isMark(before, Mark.slash)) before--;
  }
  // `MALE ASIAN 30-40`
  while (RACES.has(tokens.hash(before)) && !tokens.is(before, Word.sex)) before--;
  // `64 M, 2 entrapped`: the sex goes with the figure before it.
  if (tokens.isMark(i - 1, Mark.comma) && tokens.digits(before - 1) === 2 && before === i - 2) return;
  const verb = approx || tokens.hash(i - 1) === NOW ? i - 2 : i - 1;
  const sexBefore = isSex(tokens, before) && !(years < 10 && tokens.length(before) === 1 && before === i - 1 && !closing);
  if (sexBefore && !tokens.gap(i) && !GLUING.has(tokens.kind(i - 1) === Kind.mark ? tokens.hash(i - 1) : 0)) return;
  if (
    sexBefore &&
    (closing || range || tokens.is(behind, Word.color) || tokens.kind(behind) === Kind.word) &&
    (!NOT_UNITS.has(tokens.hash(behind)) || (tokens.hash(behind) === IN && (range || tokens.kind(behind + 1) === Kind.word))) &&
    !isMeasure(tokens, behind)
  ) {
    out.add(tokens.from(i), tokens.to(last), 'age', 0.8, 'figure beside sex');
    return;
  }
  // 41 M, 27 F, 35 W/F
  const sexBehind =
    isSex(tokens, behind) && tokens.gap(behind)
      ? true
      : tokens.isMark(behind, Mark.slash) &&
        isSex(tokens, behind + 1) &&
        !tokens.gap(behind + 1) &&
        tokens.length(behind + 1) <= 2;
  if (sexBehind && years >= 1) {
    const opener = i - 1;
    const kind = tokens.kind(opener);
    const startsClause =
      kind === Kind.none ||
      kind === Kind.lineBreak ||
      (kind === Kind.mark && !tokens.isMark(opener, Mark.plus) && !tokens.isMark(opener, Mark.dollar)) ||
      tokens.announces(opener, Cue.person) ||
      OPENERS.has(tokens.hash(opener)) ||
      tokens.is(opener, Word.medical | Word.injury) ||
      APPROX.has(tokens.hash(opener)) ||
      approx ||
      tokens.kind(opener) === Kind.mixed ||
      (years >= 14 && isPatientWith(tokens, opener, behind));
    const spelled = tokens.length(behind) > 2;
    if (
      startsClause &&
      !(spelled && years < 10 && kind !== Kind.mark) &&
      !(years < 10 && (tokens.length(behind) === 2 || AT_IT.has(tokens.hash(behind + 1)))) &&
      !(years < 14 && spelled) &&
      !SIZED.has(tokens.hash(behind + 1)) &&
      !isMeasureContext(tokens, i)
    )
      out.add(tokens.from(i), tokens.to(last), 'age', 0.72, 'figure beside sex');
    return;
  }
  if (
    (isHes(tokens, i) || (HE_IS.has(tokens.hash(verb)) && HE.has(tokens.hash(verb - 1)))) &&
    years >= 5 &&
    (!NOT_UNITS.has(tokens.hash(behind)) || (tokens.hash(i - 1) === IM && tokens.hash(behind) === IN)) &&
    !isMeasure(tokens, behind) &&
    (closing ||
      tokens.is(behind, Word.stop) ||
      (years >= 10 && tokens.digits(behind) > 0 && isHes(tokens, i)) ||
      TURNED.has(tokens.hash(i - 1)))
  ) {
    out.add(tokens.from(i), tokens.to(last), 'age', 0.75, 'figure behind HE IS');
    return;
  }
  if (prose && readsAsAge(tokens, i, behind)) {
    out.add(tokens.from(i), tokens.to(last), 'age', 0.65, 'figure in a sentence about somebody');
    return;
  }
  // `a boy of about 12`
  if (
    tokens.hash(before) === OF &&
    (tokens.is(before - 1, Word.sex) || BABIES.has(tokens.hash(before - 1))) &&
    tokens.length(before - 1) > 1 &&
    !NOT_UNITS.has(tokens.hash(behind)) &&
    !isMeasure(tokens, behind)
  ) {
    out.add(tokens.from(i), tokens.to(last), 'age', 0.7, 'figure behind OF');
    return;
  }
  // PERP 18-20 BLK MASK
  if (
    range &&
    years >= 12 &&
    !NOT_UNITS.has(tokens.hash(behind)) &&
    before === i - 1 &&
    tokens.gap(i) &&
    tokens.announces(before, Cue.person | Cue.patient)
  ) {
    out.add(tokens.from(i), tokens.to(last), 'age', 0.7, 'range behind a person');
    return;
  }
  // MOTHER, 86,   CHILD (3)
  const apart = tokens.kind(i - 1) === Kind.mark && !tokens.isMark(i - 1, Mark.dash) && !tokens.isMark(i - 1, Mark.slash);
  if (apart && closing && tokens.kind(behind) <= Kind.mark && tokens.is(i - 2, Word.relation) && isPerson(tokens, i - 2)) {
    out.add(tokens.from(i), tokens.to(last), 'age', 0.68, 'figure behind a relation');
    return;
  }
  // DAUGHTER 15 TOOK …
  if (
    (KIN.has(tokens.hash(i - 1)) || ((closing || tokens.hash(behind) === AND) && BABIES.has(tokens.hash(i - 1)))) &&
    tokens.gap(i) &&
    years >= 2 &&
    (closing || tokens.is(behind, Word.stop) || (years >= 10 && isDoing(tokens, i))) &&
    (!NOT_UNITS.has(tokens.hash(behind)) || (tokens.hash(behind) === IN && tokens.kind(behind + 1) === Kind.word)) &&
    !isMeasure(tokens, behind)
  ) {
    out.add(tokens.from(i), tokens.to(last), 'age', 0.65, 'figure behind a relation');
    return;
  }
  // `2 CHILDREN 9 & 11`, `kids, 4 and 6`
  if (digitsOfChildren(tokens, i)) {
    // `4 AND 6 MOS`
    const unit = MONTHS.has(tokens.hash(last + 1)) ? last + 1 : last;
    out.add(tokens.from(i), tokens.to(unit), 'age', 0.66, 'figures behind children');
    return;
  }
  // PED ABOUT 60 LEG BROKEN, JUROR 71 FAINTED, CHILD APPX 4,
  if (
    (approx || (years >= 10 && before === i - 1 && tokens.gap(i))) &&
    tokens.announces(before, Cue.patient) &&
    ((tokens.starts(behind) & Start.medical) !== 0 ? tokens.gap(behind) : approx && closing) &&
    !NOT_UNITS.has(tokens.hash(behind))
  ) {
    out.add(tokens.from(i), tokens.to(last), 'age', 0.65, 'figure behind a person');
    return;
  }
  if (approx && tokens.is(behind, Word.sex)) out.add(tokens.from(i), tokens.to(last), 'age', 0.75, 'figure beside sex');
}

const NUMBERED = Word.designator | Word.responseUnit | Word.route | Word.street;

/** `HUSBAND 66 M CHEST TIGHTNESS`, `AMB REQ 84 F FELL`: sex and what ails somebody behind a figure that numbers nothing. */
const isPatientWith = (tokens: Tokens, opener: number, sex: number): boolean =>
  tokens.kind(opener) === Kind.word &&
  !tokens.is(opener, NUMBERED) &&
  (tokens.is(opener, Word.relation) || (tokens.starts(sex + 1) & Start.medical) !== 0 || isDoing(tokens, sex));

/** `71 IN A 55`: how fast, and how fast is allowed there. */
function isSpeed(tokens: Tokens, i: number): boolean {
  if (tokens.hash(i + 1) !== IN || tokens.digits(i) < 2) return false;
  const limit = ARTICLE.has(tokens.hash(i + 2)) ? i + 3 : i + 2;
  return tokens.digits(limit) === 2 && tokens.number(limit) % 5 === 0 && tokens.number(limit) < tokens.number(i);
}

const ARTICLE = wordSet('A THE');

/** `4 M SELLING`, `3 F LOITERING`: so many, and not so old, who do what children do not. */
const AT_IT = wordSet('SELLING FIGHTING ARGUING SMOKING DRINKING LOITERING DEALING PANHANDLING RACING TAGGING SHOPLIFTING LSW');

/** Things with a size of one letter, metres and degrees: `3 M CYLINDERS`, `2 M WIDE`, `5 F OVERNIGHT`. */
const SIZED = wordSet(
  'WIDE LONG DEEP THICK OVERNIGHT CYLINDER CYLINDERS TANK TANKS BOTTLE BOTTLES GLOVES GOWNS SHIRTS VESTS JACKETS COLLARS',
);

/** `4 M 1 F`: how many there are. */
const isCount = (tokens: Tokens, i: number): boolean =>
  tokens.digits(i) === 1 &&
  ((isSex(tokens, i + 1) && (tokens.digits(i + 2) === 2 || (tokens.digits(i + 2) === 1 && isSex(tokens, i + 3)))) ||
    (tokens.digits(i - 2) === 1 && isSex(tokens, i - 1) && isSex(tokens, i + 1)));

/** `11 AM, St Aloysius`: a time; of men from Asia one speaks from fourteen on. */
const CLOCK = wordSet('AM');

const RACES = wordSet('ASIAN HISPANIC LATINO BLACK WHITE INDIAN NATIVE');

const [IN] = wordSet('IN');

const OPENERS = wordSet('TO IS WITH FOR ON BY');

export const HE_IS = wordSet('IS WAS ARE TURNED TURNS');

const [S] = wordSet('S');

const [IM] = wordSet('IM');

const HES = wordSet("HES SHES IM I'M");

const [NOW, OF] = wordSet('NOW OF');

/** `HE'S 81`, `SHES 16`. */
export const isHes = (tokens: Tokens, i: number): boolean =>
  HES.has(tokens.hash(i - 1)) || (tokens.hash(i - 1) === S && isApostrophe(tokens.hash(i - 2)) && HE.has(tokens.hash(i - 3)));

const TURNED = wordSet('TURNED TURNS');

const HE = wordSet('HE SHE PT PATIENT SUBJ CALLER RP WHO');

const isPerson = (tokens: Tokens, i: number): boolean => KIN.has(tokens.hash(i)) || BABIES.has(tokens.hash(i));

/** `turned 9 in June`, `was 46 at the time`: in prose. */
function readsAsAge(tokens: Tokens, i: number, behind: number): boolean {
  const before = tokens.hash(i - 1);
  if (TURNED.has(before)) return IN_TIME.has(tokens.hash(behind)) && tokens.kind(i - 2) === Kind.word;
  return before === WAS && tokens.hash(behind) === AT && TIME.has(tokens.hash(behind + 2));
}

const [AT, WAS, AND, _ARE, _Y, DE] = wordSet('AT WAS AND ARE Y DE');

const IN_TIME = wordSet('IN ON LAST THIS YESTERDAY TODAY NEXT AND');

const TIME = wordSet('TIME AGE');

const isMeasure = (tokens: Tokens, i: number): boolean =>
  tokens.isMark(i, Mark.colon) ||
  (tokens.isMark(i, Mark.dash) && tokens.kind(i + 1) === Kind.number && !tokens.gap(i)) ||
  (tokens.isMark(i, Mark.dot) && !tokens.gap(i + 1) && tokens.kind(i + 1) === Kind.number) ||
  (tokens.kind(i) === Kind.mark && /['"%]/.test(tokens.slice(i)));

const isMeasureContext = (tokens: Tokens, i: number): boolean => NOT_AGES.has(tokens.hash(previousWord(tokens, i)));

const closes = (tokens: Tokens, i: number): boolean => {
  const kind = tokens.kind(i);
  // A date of birth or a height (`6-2`, `5-4/120`) follows.
  if (
    kind === Kind.number &&
    (tokens.digits(i) >= 6 ||
      tokens.digits(i) === 3 ||
      (tokens.digits(i) === 1 &&
        (tokens.isMark(i + 1, Mark.dash) || (tokens.kind(i + 1) === Kind.mark && /['’]/.test(tokens.slice(i + 1))))))
  )
    return true;
  return kind === Kind.none || kind === Kind.lineBreak || (kind === Kind.mark && !tokens.isMark(i, Mark.colon));
};

/** M, F, W/M, MALE … at `i`; a letter behind a slash counts when the slash follows a race letter. */
function isSex(tokens: Tokens, i: number): boolean {
  if (tokens.kind(i) !== Kind.word || !tokens.is(i, Word.sex)) return false;
  if (tokens.length(i) > 1) return true;
  return !tokens.isMark(i - 1, Mark.apostrophe);
}
