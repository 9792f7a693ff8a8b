import { NOT_AGES, readSpelledDecade } from './age-decade.ts';
import { readGluedAge } from './age-glued.ts';
import { APPROX, BABIES, NOT_UNITS, OLD, OLDEST } from './age-words.ts';
import { isGlued, Mark as Marks, previousWord, type Scene } from './scene.ts';
import { Kind as Kinds } from './token-kind.ts';
import type { Tokens } from './tokens.ts';
import { Cue as Cues, Word as Words } from './word-bits.ts';
import { wordSet } from './word-set.ts';

// Constants of this module: engines fold those, and read imported ones again at every use.
const Mark = Marks;
const Kind = Kinds;
const Cue = Cues;
const Word = Words;

const YEARS = wordSet('Y/O YO YOA YOM YOF YOWM YOWF YOBM YOBF YOHM YOHF YRO YRM YRF YRSOLD WKO YEAROLD YOW YM YF MOM MOF');

const YEAR_WORDS = wordSet('YR YRS YEAR YEARS Y');

const SMALL_UNITS = wordSet('MO MOS MONTH MONTHS MTH WK WKS WEEK WEEKS DAY DAYS');

const SPANISH_YEARS = wordSet('AÑOS ANOS AÑO ANIOS MESES');

const DURATION = wordSet('X FOR PAST LAST EVERY HACE POR DESDE DURANTE AFTER IN WITHIN NEXT OVER SINCE ABOUT');

const AGO = wordSet('AGO PRIOR LATER EARLIER SINCE');

/** Is there anything near the figure that could make it an age? */
function mayBeAge(tokens: Tokens, i: number): boolean {
  if ((tokens.wordsOf(i - 4, i + 4) & Word.sex) !== 0) return true;
  if ((tokens.cuesOf(i + 1, i + 5) & Cue.ageUnit) !== 0 || (tokens.cuesOf(i - 5, i - 1) & Cue.age) !== 0) return true;
  if (tokens.is(i - 1, Word.relation)) return true;
  return (
    isApostrophe(tokens.hash(i + 1)) || isApostrophe(tokens.hash(i + 3)) || HE_IS.has(tokens.hash(i - 1)) || isHes(tokens, i)
  );
}

const isApostrophe = (mark: number): boolean => mark === Mark.apostrophe || mark === Mark.curly;

/** At a number or a mixed token. */
export function readAge(scene: Scene, i: number): void {
  const { tokens, out } = scene;
  if (tokens.kind(i) === Kind.number && !mayBeAge(tokens, i)) return;
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
  const end = unitEnd(tokens, i, last);
  if (end > 0) {
    out.add(tokens.from(i), tokens.to(end), 'age', 0.93, 'figure and age unit');
    return;
  }
  if (tokens.announces(previousWord(tokens, i), Cue.age) && years > 0) {
    out.add(tokens.from(i), tokens.to(last), 'age', 0.92, 'figure after AGE');
    return;
  }
  if (readSpelledDecade(scene, i, last)) return;
  if (years < 1 || (tokens.digits(i) > 2 && years < 100)) return;
  besideSex(scene, i, last, range);
}

/** Last token of an age unit behind the figure, or 0. */
function unitEnd(tokens: Tokens, i: number, last: number): number {
  let at = last + 1;
  const dashed = tokens.isMark(at, Mark.dash) && !tokens.gap(at) && !tokens.gap(at + 1);
  if (dashed) at++;
  const hash = tokens.hash(at);
  if (tokens.kind(at) !== Kind.word) return 0;
  const before = tokens.hash(previousWord(tokens, i));
  if (YEARS.has(hash)) return at;
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
  if (SPANISH_YEARS.has(hash)) return DURATION.has(before) || AGO.has(tokens.hash(at + 1)) ? 0 : at;
  if (SMALL_UNITS.has(hash)) {
    if (OLD.has(tokens.hash(next))) return next;
    if (BABIES.has(before) && !AGO.has(tokens.hash(at + 1))) return at;
    return 0;
  }
  // `34 YR M`
  if (YEAR_WORDS.has(hash) && tokens.is(at + 1, Word.sex) && !DURATION.has(before)) return at;
  return 0;
}

const [Y] = wordSet('Y');

const [O] = wordSet('O');

const [OF] = wordSet('OF');

const [AGE] = wordSet('AGE');

/** A bare figure beside sex or race: `W/M 44`, `41 M`, `M, 45`. */
function besideSex({ tokens, out }: Scene, i: number, last: number, range: boolean): void {
  const years = tokens.number(i);
  if (years > 109 || isCount(tokens, i)) return;
  // 25 YRS
  if (YEAR_WORDS.has(tokens.hash(last + 1)) && tokens.length(last + 1) > 1 && tokens.gap(last + 1)) last++;
  const behind = last + 1;
  const closing = closes(tokens, behind);
  let before = i - 1;
  while (tokens.isMark(before, Mark.comma) || tokens.isMark(before, Mark.slash) || tokens.isMark(before, Mark.dash)) before--;
  let approx = false;
  if (APPROX.has(tokens.hash(before)) || tokens.hash(before) === IN) {
    approx = APPROX.has(tokens.hash(before));
    before--;
  }
  const sexBefore = isSex(tokens, before) && !(years < 10 && tokens.length(before) === 1 && before === i - 1 && !closing);
  if (sexBefore && !tokens.gap(i) && !tokens.isMark(i - 1, Mark.slash) && !tokens.isMark(i - 1, Mark.comma)) return;
  if (
    sexBefore &&
    (closing || range || tokens.is(behind, Word.color) || tokens.kind(behind) === Kind.word) &&
    !NOT_UNITS.has(tokens.hash(behind)) &&
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
      APPROX.has(tokens.hash(opener)) ||
      approx ||
      tokens.kind(opener) === Kind.mixed;
    const spelled = tokens.length(behind) > 2;
    if (
      startsClause &&
      !(spelled && years < 10 && kind !== Kind.mark) &&
      !(years < 14 && spelled) &&
      !isMeasureContext(tokens, i)
    )
      out.add(tokens.from(i), tokens.to(last), 'age', 0.72, 'figure beside sex');
    return;
  }
  if (
    (isHes(tokens, i) || (HE_IS.has(tokens.hash(i - 1)) && HE.has(tokens.hash(i - 2)))) &&
    years >= 5 &&
    (closing || ON.has(tokens.hash(behind)) || TURNED.has(tokens.hash(i - 1)))
  ) {
    out.add(tokens.from(i), tokens.to(last), 'age', 0.75, 'figure behind HE IS');
    return;
  }
  // DAUGHTER 15 TOOK …
  if (
    KIN.has(tokens.hash(i - 1)) &&
    tokens.gap(i) &&
    years >= 2 &&
    (closing || tokens.is(behind, Word.stop)) &&
    !NOT_UNITS.has(tokens.hash(behind)) &&
    !isMeasure(tokens, behind)
  ) {
    out.add(tokens.from(i), tokens.to(last), 'age', 0.65, 'figure behind a relation');
    return;
  }
  if (approx && tokens.is(behind, Word.sex)) out.add(tokens.from(i), tokens.to(last), 'age', 0.75, 'figure beside sex');
}

/** `4 M 1 F`: how many there are. */
const isCount = (tokens: Tokens, i: number): boolean =>
  tokens.digits(i) === 1 &&
  ((tokens.digits(i + 2) === 1 && isSex(tokens, i + 1) && isSex(tokens, i + 3)) ||
    (tokens.digits(i - 2) === 1 && isSex(tokens, i - 1) && isSex(tokens, i + 1)));

const KIN = wordSet(
  'MOTHER FATHER SON DAUGHTER DTR DAU SISTER SIS BROTHER GRANDSON GRANDDAUGHTER STEPSON STEPDAUGHTER NEPHEW NIECE GRANDMOTHER GRANDFATHER GRANDMA GRANDPA HUSBAND HUSB WIFE JUV JUVENILE HIJO HIJA',
);

const [IN] = wordSet('IN');

const OPENERS = wordSet('TO IS WITH FOR ON BY');

const HE_IS = wordSet('IS WAS TURNED TURNS');

const [S] = wordSet('S');

const HES = wordSet('HES SHES');

/** `HE'S 81`, `SHES 16`. */
const isHes = (tokens: Tokens, i: number): boolean =>
  HES.has(tokens.hash(i - 1)) || (tokens.hash(i - 1) === S && isApostrophe(tokens.hash(i - 2)) && HE.has(tokens.hash(i - 3)));

const TURNED = wordSet('TURNED TURNS');

const HE = wordSet('HE SHE PT PATIENT SUBJ CALLER RP');

const ON = wordSet('ON AND WITH W/');

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
