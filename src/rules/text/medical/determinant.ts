import { isGlued, Mark, previousWord, type Scene } from '../scene.ts';
import { Kind, MANY_RUNS, MARGIN } from '../token/token-kind.ts';
import type { Tokens } from '../token/tokens.ts';
import { Cue, Word } from '../token/word-bits.ts';
import { wordSet } from '../token/word-set.ts';
import { phraseEnd } from './match.ts';

/** Protocols of the Medical Priority Dispatch System; fire begins at 51, police at 101. */
const LAST_MEDICAL_PROTOCOL = 37;

const ZERO = 0x30;

/** `10-D-1`, `17A1G`, `09E01`, `26-A-11`: at the number. */
export function readDeterminant({ tokens, out }: Scene, i: number): void {
  if (isGlued(tokens, i) && (tokens.kind(i - 1) !== Kind.mark || tokens.isMark(i - 1, Mark.dash))) return;
  let last = i;
  let protocol = tokens.number(i);
  if (tokens.kind(i) === Kind.mixed) {
    if (tokens.hash(i) !== MANY_RUNS || tokens.length(i) > 7 || tokens.lead(i) > 2) return;
    // Unit ids look the same (`2B12`): only a leading zero, or a word for it in front, tells them apart.
    const padded = tokens.code(tokens.from(i)) === ZERO;
    // `12D02` with its level padded too, beside an illness or an age: units of the police look the same.
    const patient =
      PADDED_LEVEL.test(tokens.slice(i)) &&
      (besideIllness(tokens, i) || opensReport(tokens, i) || endsReport(tokens, i) || isInReport(tokens, i));
    if (
      !padded &&
      !patient &&
      !isClause(tokens, i, out.aged) &&
      !isBehindType(tokens, i) &&
      !DETERMINANT_CUES.has(tokens.hash(previousWord(tokens, i)))
    )
      return;
    const match = /^0?(\d{1,2})([ABCDEO])(\d{1,2})([A-Z]{0,2})$/i.exec(tokens.slice(i));
    if (!match) return;
    protocol = Number(match[1]);
    if (cuedUnit(tokens, i)) return;
  } else {
    if (tokens.digits(i) > 2 || tokens.gap(i + 1) || !tokens.isMark(i + 1, Mark.dash)) return;
    if (
      tokens.kind(i + 2) === Kind.word &&
      tokens.length(i + 2) === 1 &&
      tokens.isMark(i + 3, Mark.dash) &&
      tokens.digits(i + 4) >= 1 &&
      tokens.digits(i + 4) <= 2 &&
      !tokens.gap(i + 4)
    )
      last = i + 4;
    else if (tokens.kind(i + 2) === Kind.mixed && /^[ABCDEO]\d{1,2}[A-Z]{0,2}$/i.test(tokens.slice(i + 2))) last = i + 2;
    else if (
      tokens.kind(i + 4) === Kind.mixed &&
      tokens.length(i + 2) === 1 &&
      tokens.isMark(i + 3, Mark.dash) &&
      /^\d{1,2}[A-Z]{1,2}$/i.test(tokens.slice(i + 4))
    )
      last = i + 4;
    else return;
    if (!/^[ABCDEO]/i.test(tokens.slice(i + 2))) return;
    if (
      tokens.isMark(last + 1, Mark.dash) &&
      !tokens.gap(last + 1) &&
      tokens.kind(last + 2) === Kind.word &&
      tokens.length(last + 2) === 1 &&
      !tokens.gap(last + 2)
    )
      last += 2;
  }
  if (CALLED_OFF.has(tokens.hash(last + 1)) || (tokens.hash(last + 1) === NOT && CALLED_OFF.has(tokens.hash(last + 2)))) return;
  if (protocol < 1 || protocol > LAST_MEDICAL_PROTOCOL) return;
  out.add(tokens.from(i), tokens.to(last), 'medical', 0.9, 'EMD determinant');
}

/** `OVERDOSE/23D1 - M 30`: glued to the kind of call that opens the note; units that answer stand further behind. */
const isBehindType = (tokens: Tokens, i: number): boolean =>
  i - MARGIN <= LONGEST_TYPE &&
  tokens.isMark(i - 1, Mark.slash) &&
  !tokens.gap(i) &&
  !tokens.gap(i - 1) &&
  tokens.kind(i - 2) === Kind.word &&
  tokens.length(i - 2) > 2 &&
  (tokens.isMark(i + 1, Mark.dash) || tokens.kind(i + 1) === Kind.none);

/** Most tokens in front of the slash that still are the kind of call. */
const LONGEST_TYPE = 4;

/** Is a word of illness, an age or the name of a field next to the token? */
function besideIllness(tokens: Tokens, i: number): boolean {
  if (phraseEnd(tokens, i + 1) > 0 || FIELDS.has(tokens.hash(i + 1))) return true;
  const before = tokens.isMark(i - 1, Mark.dot) ? i - 2 : i - 1;
  if (tokens.kind(before) === Kind.word && phraseEnd(tokens, before) === before) return true;
  return tokens.digits(i + 1) > 0 && tokens.announces(tokens.isMark(i + 2, Mark.dash) ? i + 3 : i + 2, Cue.ageUnit);
}

/** `25B06 Caller 31 years …`: the first word of a line, in a text about somebody or some illness. */
const opensReport = (tokens: Tokens, i: number): boolean =>
  (tokens.kind(i - 1) === Kind.none || tokens.kind(i - 1) === Kind.lineBreak) &&
  ((tokens.allCues & (Cue.patient | Cue.ageUnit)) !== 0 || (tokens.allWords & (Word.injury | Word.body | Word.drug)) !== 0);

/** `…⏎6d1`, `took asa. 10d2.`: a clause of its own at the end of a line or a sentence, in a text about somebody. */
const isClause = (tokens: Tokens, i: number, aged: boolean): boolean => {
  const before = tokens.kind(i - 1);
  const behind = tokens.kind(i + 1);
  return (
    (aged || (tokens.allCues & (Cue.patient | Cue.ageUnit)) !== 0) &&
    before !== Kind.word &&
    // `8C2 8C4 8C6.` are units.
    before !== Kind.mixed &&
    (before !== Kind.mark || tokens.isMark(i - 1, Mark.comma) || tokens.isMark(i - 1, Mark.dot)) &&
    (behind === Kind.none || behind === Kind.lineBreak || tokens.isMark(i + 1, Mark.dot)) &&
    /^\d{1,2}[A-E]\d$/i.test(tokens.slice(i))
  );
};

/** Behind them stands a unit: `HOLD FOR 12B04`. */
const UNIT_BEFORE = wordSet('FOR BY TO WITH W PER HOLD UNIT FROM FRM OF');

/** `… WATER BROKE 24D03`: the last word of a line, in a text about somebody. */
const endsReport = (tokens: Tokens, i: number): boolean =>
  (tokens.kind(i + 1) === Kind.none || tokens.kind(i + 1) === Kind.lineBreak) &&
  (tokens.allCues & (Cue.patient | Cue.ageUnit)) !== 0 &&
  tokens.lead(i) === 2 &&
  !UNIT_BEFORE.has(tokens.hash(i - 1)) &&
  !tokens.is(i - 1, Word.responseUnit);

/** Longest way from the name of the protocol to its determinant, in tokens. */
const REPORT_REACH = 16;

/** `**PROQA** Chest Pain (Non-Traumatic) 10D04`: behind the name of the protocol on the same line. */
function isInReport(tokens: Tokens, i: number): boolean {
  for (let at = i - 1; at > i - REPORT_REACH; at--) {
    if (tokens.kind(at) === Kind.none || tokens.kind(at) === Kind.lineBreak) return false;
    if (PROTOCOLS.has(tokens.hash(at))) return true;
  }
  return false;
}

const PROTOCOLS = wordSet('PROQA MPDS AMPDS EMD DETERMINANT');

const FIELDS = wordSet('CHIEF PROBLEM COMPLAINT');

const PADDED_LEVEL = /^\d{1,2}[A-E]0\d/i;

const [NOT] = wordSet('NOT');

/** `13-D-1 cancelled`, `25-A-1 not used`: there was no patient. */
const CALLED_OFF = wordSet('USED CANCELLED CANCELED CANX CXL CNCL');

const DETERMINANT_CUES = wordSet('CODE DETERMINANT DET EMD PROQA MPDS AMPDS RESPONSE');

/** A unit behind its kind or a reference, or one that speaks: `2B07> walked off`. */
const cuedUnit = (tokens: Tokens, i: number): boolean =>
  tokens.isMark(i + 1, Mark.greater) ||
  tokens.announces(i - 1, Cue.reference) ||
  (tokens.is(i - 1, Word.responseUnit) && !DETERMINANT_CUES.has(tokens.hash(i - 1)));
