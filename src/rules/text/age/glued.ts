import { Mark, previousWord, type Scene } from '../scene.ts';
import { Start } from '../token/starts.ts';
import { Kind } from '../token/token-kind.ts';
import type { Tokens } from '../token/tokens.ts';
import { Cue, Word } from '../token/word-bits.ts';
import { fold } from '../token/word-hash.ts';
import { wordSet } from '../token/word-set.ts';
import { decade, NOT_AGES } from './decade.ts';
import { APPROX, BABIES, OLD, OLDEST, PEOPLE } from './words.ts';

const LETTER_Y = 0x59;

const LETTER_O = 0x4f;

const [YRO, YR, S, M, F, AM, ISH] = wordSet('YRO YR S M F AM ISH');

const GLUED_YEARS = wordSet('Y YR YRS');

const GLUED_MONTHS = wordSet('MO MOS WKS WK');

const RACE_AND_SEX = wordSet('WM WF BM BF HM HF AM AF IM IF OM OF WMA WFA BMA BFA HMA HFA');

/** All letters that make an age of the figures they are stuck to, but for those that begin with YO. */
const GLUED_UNITS = wordSet('YRO Y YR YRS MO MOS WKS WK S M F WM WF BM BF HM HF AM AF IM IF OM OF WMA WFA BMA BFA HMA HFA ISH');

/** What units do, and what is measured in meters and degrees: behind `17M` between double dashes. */
const OF_UNITS = wordSet(
  'ENRT ENROUTE OS ONSC ONSCENE CLR CLEAR CLRD ARR ARRD ARRIVED OUT ADV ADVD ADVS ADVISED ADVISES REQ REQS REQUESTS AVAIL CANX CXL RESP RESPONDING DISP ASSIGNED TXP TXPORT XPORT TRANSPORTING STAGED STAGING COPIES COPY CODE C4 TO WITH AND TOOK TAKING HANDLING TAPE REEL STATIC VIS WIND WINDS LINE ROPE HOSE HIGH LOW DEG DEGREES WIDE DEEP LONG TALL ANT ANTENNA LADDER',
);

const ails = (tokens: Tokens, i: number): boolean => tokens.gap(i) && (tokens.starts(i) & Start.medical) !== 0;

/** `11:21 67M CHEST PRESSURE`, `0308 - 23F`: the time of an entry. */
const isClock = (tokens: Tokens, i: number): boolean =>
  tokens.digits(i) === 4 || (tokens.digits(i) === 2 && tokens.isMark(i - 1, Mark.colon) && !tokens.gap(i));

/** `44YOM`, `19F`, `20S`, `3MO`. */
export function readGluedAge(scene: Scene, i: number): void {
  const { tokens, out } = scene;
  const lead = tokens.lead(i);
  if (lead === 0 || lead > 3) return;
  const start = tokens.from(i);
  const letters = tokens.hash(i);
  const yearsOld = fold(tokens.code(start + lead)) === LETTER_Y && fold(tokens.code(start + lead + 1)) === LETTER_O;
  if (!yearsOld && !GLUED_UNITS.has(letters)) return;
  const years = Number(tokens.text.slice(start, start + lead));
  if (years > OLDEST || years < 1) return;
  if (letters === AM && years <= 12) return;
  if (letters === ISH) {
    if (years >= 10) out.add(start, tokens.to(i), 'age', 0.75, 'age with unit');
    return;
  }
  if (yearsOld || letters === YRO || (letters === YR && OLD.has(tokens.hash(i + 1)))) {
    out.add(start, tokens.to(letters === YR ? i + 1 : i), 'age', 0.95, 'age with unit');
    return;
  }
  if (GLUED_YEARS.has(letters)) {
    let at = i + 1;
    if (tokens.isMark(at, Mark.slash) || tokens.isMark(at, Mark.dot)) at++;
    if (OLD.has(tokens.hash(at))) out.add(start, tokens.to(at), 'age', 0.95, 'age with unit');
    else if (tokens.is(i + 1, Word.sex) || tokens.is(previousWord(tokens, i), Word.sex))
      out.add(start, tokens.to(i), 'age', 0.8, 'age with unit');
    return;
  }
  if (GLUED_MONTHS.has(letters)) {
    if (OLD.has(tokens.hash(i + 1))) out.add(start, tokens.to(i + 1), 'age', 0.9, 'age with unit');
    else if (BABIES.has(tokens.hash(previousWord(tokens, i))) || tokens.is(i + 1, Word.sex))
      out.add(start, tokens.to(i), 'age', 0.75, 'age with unit');
    return;
  }
  if (letters === S && years >= 10 && years <= 90 && years % 10 === 0) {
    decade(scene, i, i);
    return;
  }
  if ((letters === M || letters === F) && years <= 110) {
    const before = previousWord(tokens, i);
    if (
      NOT_AGES.has(tokens.hash(before)) ||
      NOT_AGES.has(tokens.hash(i + 1)) ||
      (tokens.kind(i - 1) === Kind.number && !isClock(tokens, i - 1))
    )
      return;
    const entry = tokens.isMark(i - 1, Mark.dash) && tokens.gap(i) && tokens.gap(i - 1) && isClock(tokens, i - 2);
    const timed = tokens.kind(i - 1) === Kind.number || entry;
    // Units answer so behind a time: `07:14 14M ENRT`.
    if (timed && !ails(tokens, i + 1)) return;
    const opened =
      timed ||
      before === 0 ||
      tokens.kind(i - 1) === Kind.mark ||
      tokens.announces(before, Cue.person) ||
      APPROX.has(tokens.hash(before)) ||
      (tokens.words(before) & (PEOPLE | Word.injury | Word.body)) !== 0 ||
      ails(tokens, i + 1);
    // ` -- 88F ON BR FLR`: a clause of its own, unless a unit answers so.
    if (tokens.isMark(i - 1, Mark.dash) && tokens.isMark(i - 2, Mark.dash) && tokens.gap(i)) {
      if (!OF_UNITS.has(tokens.hash(i + 1))) out.add(start, tokens.to(i), 'age', 0.75, 'age with sex letter');
      return;
    }
    const alone = tokens.kind(i - 1) === Kind.mark && /[(~+/-]/.test(tokens.slice(i - 1)) && !entry;
    if (opened && !alone && (letters === F || years >= 14 || tokens.announces(before, Cue.person)))
      out.add(start, tokens.to(i), 'age', letters === F ? 0.85 : 0.75, 'age with sex letter');
    return;
  }
  if (RACE_AND_SEX.has(letters)) out.add(start, start + lead, 'age', 0.7, 'age with race and sex');
}
