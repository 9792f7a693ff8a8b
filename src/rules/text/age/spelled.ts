import { KIN } from '../name/kin.ts';
import { Mark, type Scene } from '../scene.ts';
import { Case, Kind } from '../token/token-kind.ts';
import type { Tokens } from '../token/tokens.ts';
import { Cue, Word } from '../token/word-bits.ts';
import { wordSet } from '../token/word-set.ts';
import { HE_IS, isHes } from './beside.ts';
import { APPROX, NOT_UNITS, OLD } from './words.ts';

const NUMBERS = wordSet(
  'ONE TWO THREE FOUR FIVE SIX SEVEN EIGHT NINE TEN ELEVEN TWELVE THIRTEEN FOURTEEN FIFTEEN SIXTEEN SEVENTEEN EIGHTEEN NINETEEN TWENTY THIRTY FORTY FIFTY SIXTY SEVENTY EIGHTY NINETY',
);

const [AGED] = wordSet('AGED');

const UNITS = wordSet('YEAR YEARS MONTH MONTHS WEEK WEEKS DAY');

/** The word before, over a dash. */
const wordBefore = (tokens: Tokens, i: number): number => (tokens.isMark(i - 1, Mark.dash) ? i - 2 : i - 1);

/** `he's nine`, `who is about sixty`, `she is forty two`: at the number. */
function readSaidAge(scene: Scene, i: number): void {
  const { tokens, out } = scene;
  let before = i - 1;
  if (APPROX.has(tokens.hash(before))) before--;
  const dashed = tokens.isMark(i + 1, Mark.dash) ? i + 2 : i + 1;
  const last = NUMBERS.has(tokens.hash(dashed)) ? dashed : i;
  // `Marguerite is seventy one`: two words are a figure of something, and behind IS of somebody's age.
  if (isApart(tokens, i, last) || (scene.prose && last === i && isNamed(tokens, i))) {
    out.add(tokens.from(i), tokens.to(last), 'age', 0.62, 'age in words');
    return;
  }
  const is = HE_IS.has(tokens.hash(before));
  const told = is && (last > i || WHO.has(tokens.hash(before - 1)) || KIN.has(tokens.hash(before - 1)));
  const named = is && tokens.is(before - 1, Word.given) && !UNITS_BELOW_TEN.has(tokens.hash(i));
  const cued =
    named ||
    // `How old? Seventy.`
    (tokens.kind(i - 1) === Kind.mark && tokens.hash(i - 2) === OLD_WORD) ||
    CUES.has(tokens.hash(i - 1)) ||
    ((before < i - 1 || (last > i && TENS.has(tokens.hash(i)))) && isSomebody(tokens, before));
  if (!isHes(tokens, before + 1) && !told && !cued) return;
  const next = tokens.hash(last + 1);
  if (tokens.kind(last + 1) === Kind.word && (NOT_UNITS.has(next) || UNITS.has(next) || !tokens.is(last + 1, Word.stop))) return;
  out.add(tokens.from(i), tokens.to(last), 'age', 0.75, 'age in words');
}

/** `…, sixty-two, uses an inhaler`: two words of one figure between commas, of somebody. */
function isApart(tokens: Tokens, i: number, last: number): boolean {
  if (last === i || !tokens.isMark(i - 1, Mark.comma) || (tokens.allCues & Cue.patient) === 0) return false;
  if (!TENS.has(tokens.hash(i)) || TEENS.has(tokens.hash(last))) return false;
  const next = tokens.kind(last + 1);
  return (
    next === Kind.none || next === Kind.lineBreak || tokens.isMark(last + 1, Mark.comma) || tokens.isMark(last + 1, Mark.dot)
  );
}

/** `Mateo, nine, swallowed a magnet` */
const isNamed = (tokens: Tokens, i: number): boolean =>
  tokens.isMark(i - 1, Mark.comma) &&
  tokens.isMark(i + 1, Mark.comma) &&
  tokens.letterCase(i - 2) === Case.title &&
  tokens.letterCase(i) === Case.lower &&
  !NUMBERS.has(tokens.hash(i + 2));

const TENS = wordSet('TWENTY THIRTY FORTY FIFTY SIXTY SEVENTY EIGHTY NINETY');

const TEENS = wordSet('TEN ELEVEN TWELVE THIRTEEN FOURTEEN FIFTEEN SIXTEEN SEVENTEEN EIGHTEEN NINETEEN');

/** `just turned eighty`, `age eleven` */
const CUES = wordSet('TURNED TURNS AGE AGED AGES');

/** `male about thirty five` */
const isSomebody = (tokens: Tokens, i: number): boolean =>
  tokens.kind(i) === Kind.word && (tokens.is(i, Word.sex | Word.relation) || tokens.announces(i, Cue.patient));

const UNITS_BELOW_TEN = wordSet('ONE TWO THREE FOUR FIVE SIX SEVEN EIGHT NINE TEN');

const [SOMETHING, OLD_WORD] = wordSet('SOMETHING OLD');

const SPANISH_NUMBERS = wordSet(
  'DOS TRES CUATRO CINCO SEIS SIETE OCHO NUEVE DIEZ ONCE DOCE TRECE CATORCE QUINCE VEINTE TREINTA CUARENTA CINCUENTA SESENTA SETENTA OCHENTA NOVENTA',
);

const SPANISH_UNITS = wordSet('ANOS MESES SEMANAS');

/** A time that has passed: `HACE TRES MESES`. */
const PASSED = wordSet('HACE POR DESDE DURANTE CADA EN LLEVA LLEVAN LLEVO');

/** `nina de tres anos`: at the number. */
function readSpanishAge({ tokens, out }: Scene, i: number): void {
  if (!SPANISH_UNITS.has(tokens.hash(i + 1)) || PASSED.has(tokens.hash(i - 1))) return;
  out.add(tokens.from(i), tokens.to(i + 1), 'age', 0.8, 'age in words');
}

const WHO = wordSet('HE SHE WHO');

/** `NINETY FOUR YEAR OLD`, `six-month-old`: at the unit; `aged six`: at AGED. */
export function readSpelledAge(scene: Scene, i: number): void {
  const { tokens, out } = scene;
  if (tokens.hash(i) === AGED) {
    if (NUMBERS.has(tokens.hash(i + 1))) out.add(tokens.from(i + 1), tokens.to(i + 1), 'age', 0.85, 'age in words');
    return;
  }
  if (SPANISH_NUMBERS.has(tokens.hash(i))) {
    readSpanishAge(scene, i);
    return;
  }
  if (NUMBERS.has(tokens.hash(i))) {
    if (TENS.has(tokens.hash(i)) && tokens.hash(i + 1) === SOMETHING) {
      out.add(tokens.from(i), tokens.to(i + 1), 'age', 0.85, 'age in words');
      return;
    }
    readSaidAge(scene, i);
    return;
  }
  if (!UNITS.has(tokens.hash(i))) return;
  const old = tokens.isMark(i + 1, Mark.dash) ? i + 2 : i + 1;
  if (!OLD.has(tokens.hash(old)) || tokens.kind(old) !== Kind.word) return;
  let first = wordBefore(tokens, i);
  if (!NUMBERS.has(tokens.hash(first))) return;
  const tens = wordBefore(tokens, first);
  if (NUMBERS.has(tokens.hash(tens))) first = tens;
  out.add(tokens.from(first), tokens.to(old), 'age', 0.92, 'age in words');
}
