import { isMeasure } from '../measures.ts';
import { Mark, previousWord, type Scene } from '../scene.ts';
import { Case, Kind } from '../token/token-kind.ts';
import type { Tokens } from '../token/tokens.ts';
import { Cue, Word } from '../token/word-bits.ts';
import { wordSet } from '../token/word-set.ts';
import { behindLockPlace, behindOpening, behindPlace } from './opens.ts';
import { readCode, SPELLED } from './value.ts';

const FILLERS = wordSet(
  'DEL CANDADO PORTON PUERTA ENTRADA ELECTRICO ELECTRICA PRINCIPAL TRASERO TRASERA IS CODE CODES PIN COMBO COMBINATION THE # NUMBER NO NUM FOR OF TO AT WITH USE USING ENTER PRESS DIAL WAS ACCESS OVERRIDE PADLOCK KEYPAD ENTRY SECURITY GATE DOOR LOCKBOX BOX ON = ES DE LA EL FRONT BACK SIDE MAIN LOCK ALARM DISARM A PASSCODE PASSWORD GARAGE PANEL LOT YARD ROOM OFFICE SHED POOL PATIO REAR OFF LOBBY ELEVATOR STAIRWELL BUILDING BLDG COMMUNITY COMPLEX OUTER INNER UPSTAIRS DOWNSTAIRS CALLBOX BUZZER INTERCOM CHAIN PAD NIGHT NIGHTS COMMON HALL HALLWAY STAFF MEDIC MEDICS EMS CREW CREWS VISITOR VISITORS GUEST GUESTS RESIDENT RESIDENTS DELIVERY DELIVERIES CHANGED CHG CHGD FROM',
);

const [WORD_HASH] = wordSet('WORD');

const WORD_ONLY = wordSet('PASSWORD PASSCODE PW PWD PASSPHRASE CODEWORD CLAVE CONTRASEÑA');

/** Public works too, which has crews, yards and foremen. */
const [PW] = wordSet('PW');

/** `[0612 PW] Main shut`: who writes. */
const CLOSING: ReadonlySet<number> = new Set([Mark.closeBracket, Mark.close, Mark.greater]);

const IS = wordSet('IS WAS ES CODE');

const GIVES = wordSet('GIVE GIVES GAVE ASK SAY SAYS USE HAS HAD HAVE WITH W W/');

/** Does a mark or a word tie PW to what stands behind, or a word before it say that one is given? */
const isTied = (tokens: Tokens, i: number): boolean =>
  (tokens.kind(i + 1) === Kind.mark && !CLOSING.has(tokens.hash(i + 1)) && !tokens.isMark(i + 1, Mark.comma)) ||
  IS.has(tokens.hash(i + 1)) ||
  GIVES.has(tokens.hash(previousWord(tokens, i))) ||
  (!tokens.isMark(i + 1, Mark.comma) && placeNear(tokens, i, 3));

/** What is said of a password, instead of the password. */
const ABOUT_CODES = wordSet(
  'VERIFIED CONFIRMED CORRECT INCORRECT INVALID VALID ACCEPTED GIVEN PROVIDED RECEIVED MATCHED FAILED FORGOTTEN FORGOT WRONG UNKNOWN PROTECTED RESET ISSUE ISSUES CHANGED CHANGE NEEDED REQUIRED REFUSED OBTAINED FROM GOOD BAD ENTERED SUPPLIED SHARED STOLEN MANAGER EXPIRED USER USERS ACCOUNT LOGIN FOR EMAIL HINT LINK LOCKOUT LOCKED TWICE ONCE AGAIN WITHHELD POLICY MANAGEMENT',
);

const STRONG_PLACES = wordSet(
  'LOCKBOX LCKBOX LCKBX LKBX LBX KEYBOX KEYSAFE KEYPAD KNOX KNOXBOX BUZZER BUZZ CALLBOX INTERCOM PADLOCK PASSCODE COMBO',
);

const KEY = wordSet('KEY LOCK CALL ENTRY KNOX COMBO');

const BOX = wordSet('BOX SAFE PAD');

const GATES = wordSet('LOCK GATE GATES DOOR GARAGE ENTRY ALARM PORTON PUERTA ENTRADA PANEL BUZZ DISARM ACCESS');

const [GATES_OPEN] = wordSet('GATES');

const HOUR_OR_RANGE = /^(?:[012]\d[03]0|\d{1,2}-\d{1,2})$/;

const OTHER_CODES = wordSet(
  'SUPERVISORY CAD DISPATCH EMD MPDS PROQA DETERMINANT ACCT ACCOUNT OVERTIME OT BILLING AREA ZIP CODES RADIO TEN RESPOND RESP RESPONSE DISPO DISPOSITION SIGNAL PAY CHARGE TROUBLE ERROR EVENT PENAL CA VEHICLE PRIORITY DRESS BAR QR POSTAL STATUS TYPE NATURE CALL CLR SORT FAULT DTC DIAGNOSTIC',
);

const OTHER_NUMBERS = wordSet('ZONE ZN CO COMPANY OPR OPERATOR ACCT STATION PERMIT FLOOR LEVEL RING UNIT APT');

function skipFillers(tokens: Tokens, from: number, most: number): number {
  let at = from;
  for (let steps = 0; steps < most; steps++) {
    if (
      tokens.kind(at) === Kind.mark &&
      !tokens.isMark(at, Mark.star) &&
      !tokens.isMark(at, Mark.hash) &&
      !tokens.isMark(at, Mark.dot) &&
      !tokens.isMark(at, Mark.semicolon) &&
      !tokens.isMark(at, Mark.plus)
    )
      at++;
    else if (tokens.isMark(at, Mark.hash) && tokens.gap(at + 1)) at++;
    else if (tokens.kind(at) === Kind.word && FILLERS.has(tokens.hash(at))) at++;
    else break;
  }
  return at;
}

/** Is a place with a lock within a few tokens before or behind? */
function placeNear(tokens: Tokens, i: number, reach: number): boolean {
  for (let at = i - 1; at >= i - reach && tokens.kind(at) !== Kind.none && tokens.kind(at) !== Kind.lineBreak; at--)
    if (tokens.announces(at, Cue.codePlace)) return true;
  for (let at = i + 1; at <= i + reach && tokens.kind(at) !== Kind.none && tokens.kind(at) !== Kind.lineBreak; at++)
    if (tokens.announces(at, Cue.codePlace)) return true;
  return false;
}

/** At `CODE`, `PIN`, `COMBO`, `PASSWORD`: the code behind it. */
export function readCodeWord({ tokens, out }: Scene, i: number): void {
  if (OTHER_CODES.has(tokens.hash(i - 1)) || (tokens.is(i - 1, Word.stop) && OTHER_CODES.has(tokens.hash(i - 2)))) return;
  // `CODE WORD TULIP`
  const spoken = tokens.hash(i + 1) === WORD_HASH;
  const at = skipFillers(tokens, spoken ? i + 2 : i + 1, 7);
  if (tokens.hash(i) === PW && !isTied(tokens, i)) return;
  const near = placeNear(tokens, i, 5);
  const value = readCode(tokens, at, near ? 3 : 4);
  if (value) {
    const long = value.digits >= 4 || value.signed;
    if (near || (long && value.digits <= 8)) {
      // `DRIVER SAYS CODE 4821` has no place; four figures behind CODE are no radio code.
      if (!near && !value.signed && tokens.kind(at) === Kind.number && value.digits > 6) return;
      // `CODE 11-5902` is a section of a law.
      if (!near && value.last > value.first && tokens.kind(value.last) === Kind.number && tokens.digits(value.last) > 2) return;
      out.add(tokens.from(value.first), tokens.to(value.last), 'access-code', near ? 0.93 : 0.7, 'code behind a code word');
      return;
    }
    return;
  }
  let from = 0;
  for (let where = i + 1; where < at && from === 0; where++) from = behindPlace(tokens, where);
  const placed = from > 0 ? readCode(tokens, from, 4) : undefined;
  if (placed && placed.digits <= 8 && !isMeasure(tokens, placed.last + 1)) {
    out.add(tokens.from(placed.first), tokens.to(placed.last), 'access-code', 0.75, 'code behind a code word and a place');
    return;
  }
  const word = tokens.isMark(at, Mark.quote) ? at + 1 : at;
  const quoted = tokens.isMark(at - 1, Mark.quote);
  if (
    SPELLED.has(tokens.hash(word)) === false &&
    (WORD_ONLY.has(tokens.hash(i)) || spoken) &&
    (tokens.kind(word) === Kind.word
      ? tokens.length(word) >= 3
      : tokens.kind(word) === Kind.mixed && tokens.lead(word) === 0 && tokens.length(word) >= 6) &&
    (quoted || (!tokens.is(word, Word.stop) && !ABOUT_CODES.has(tokens.hash(word))))
  ) {
    let last = word;
    if (quoted) while (last < word + 3 && tokens.kind(last + 1) === Kind.word) last++;
    out.add(tokens.from(word), tokens.to(last), 'access-code', 0.75, 'password');
  }
}

/** At `GATE`, `LOCKBOX`, `KEY BOX` …: a code right behind, without a code word. */
export function readCodePlace({ tokens, out }: Scene, i: number): void {
  const hash = tokens.hash(i);
  const boxed = KEY.has(hash) && BOX.has(tokens.hash(i + 1));
  const strong = STRONG_PLACES.has(hash) || boxed;
  if (!strong && !GATES.has(hash)) return;
  const opening = behindOpening(tokens, i);
  const opener = opening > 0 ? readCode(tokens, opening, 4) : undefined;
  // `Stadium, gates 1800`, `Gates open 0900`: when they open; `FARE GATES 5-8`: which ones.
  if (opener && hash === GATES_OPEN && HOUR_OR_RANGE.test(tokens.slice(opener.first, opener.last))) return;
  if (opener && opener.digits <= 8 && !isMeasure(tokens, opener.last + 1)) {
    out.add(tokens.from(opener.first), tokens.to(opener.last), 'access-code', 0.85, 'code that opens a lock');
    return;
  }
  // `gate on lower lane is 4407`, `key box by propane tank 0429`
  const placed = behindLockPlace(tokens, boxed ? i + 2 : i + 1, strong);
  const told = placed > 0 ? readCode(tokens, placed, 4) : undefined;
  if (told && told.digits <= 8 && tokens.kind(told.last + 1) !== Kind.word && !isMeasure(tokens, told.last + 1)) {
    out.add(tokens.from(told.first), tokens.to(told.last), 'access-code', 0.75, 'code behind a lock and its place');
    return;
  }
  let at = boxed ? i + 2 : i + 1;
  let stepped = false;
  for (let steps = 0; steps < 6; steps++) {
    if (
      tokens.kind(at) === Kind.mark &&
      (tokens.isMark(at, Mark.colon) ||
        tokens.isMark(at, Mark.equals) ||
        tokens.isMark(at, Mark.dash) ||
        tokens.isMark(at, Mark.open) ||
        (tokens.isMark(at, Mark.hash) && tokens.gap(at + 1)))
    )
      at++;
    else if (tokens.kind(at) === Kind.word && (FILLERS.has(tokens.hash(at)) || (strong && PARTS.has(tokens.hash(at))))) {
      stepped = true;
      at++;
    } else if (strong && OPENS.has(tokens.hash(at))) at++;
    else if (tokens.isMark(at, Mark.slash) && tokens.length(at - 1) === 1 && OPENS.has(tokens.hash(at - 1))) at++;
    else break;
  }
  if (OTHER_NUMBERS.has(tokens.hash(at))) return;
  // `ALARM BOX 2217`: the box on the street, and `DOOR ALARM 2D-114`: the door.
  if (isAlarm(tokens, at - 1) || (tokens.hash(at - 1) === ALARM && tokens.kind(at) === Kind.mixed)) return;
  const value = readCode(tokens, at, BELLS.has(hash) ? 1 : strong ? 3 : 4);
  if (!value || value.digits > 8) {
    if (strong && stepped) return;
    return;
  }
  // `buzzer 6#`: one figure, if a key behind or before it shows what it is.
  if (value.digits < 3 && BELLS.has(hash) && !value.signed) return;
  // `panel 88-C`: its name.
  if (!strong && !value.signed && value.digits < 3) return;
  if (value.digits === 4 && isWayOut(tokens, i, value.first)) return;
  // `DOOR 204` is a door; `GATE 3311` a code. Letters alone say nothing.
  if (!strong && !value.signed && tokens.kind(at) === Kind.mixed && !stepped && value.digits < 4) return;
  if (!strong && tokens.is(value.last + 1, Word.street)) return;
  // `1 PARK GATE 94708`: the postal code behind a street.
  if (!strong && value.digits === 5 && tokens.digits(i - 2) > 0 && tokens.kind(i - 1) === Kind.word) return;
  if (hash === GATES_OPEN && HOUR_OR_RANGE.test(tokens.slice(value.first, value.last))) return;
  if (tokens.announces(value.last + 1, Cue.ageUnit) || UNIT_WORDS.has(tokens.hash(value.last + 1))) return;
  out.add(tokens.from(value.first), tokens.to(value.last), 'access-code', strong ? 0.88 : 0.75, 'code behind a lock');
}

/** `popped the door 1147`, `WALKED OUT SIDE DOOR 1330`: when it was opened or gone through. */
function isWayOut(tokens: Tokens, i: number, value: number): boolean {
  if (tokens.number(value) >= 2400 || tokens.number(value) % 100 >= 60) return false;
  for (let at = i - 1; at >= i - 3; at--) if (WAYS_OUT.has(tokens.hash(at))) return true;
  return false;
}

const WAYS_OUT = wordSet('OUT POPPED OPENED FORCED UNLOCKED BREACHED SECURED LOCKED CLOSED SHUT');

const [ALARM, STREET_BOX] = wordSet('ALARM BOX');

const isAlarm = (tokens: Tokens, i: number): boolean => tokens.hash(i) === STREET_BOX && tokens.hash(i - 1) === ALARM;

/** `KEY BOX OPENS W/ 27-K` */
const OPENS = wordSet('OPENS OPEN W W/ WITH');

const BELLS = wordSet('BUZZER BUZZ INTERCOM CALLBOX');

/** Where a lockbox hangs. */
const PARTS = wordSet('GAS METER RAIL RAILING PORCH LEFT RIGHT HANDLE KNOB FENCE PIPE HOSE BIB REAR SIDE BY UNDER MAT NEXT');

const UNIT_WORDS = wordSet('HRS HOURS MIN BLK BLOCK N S E W NB SB');

const BEFORE_CODE = wordSet('IS = AS FOR TO AT OPENS');

/** `4821 IS THE GATE CODE`, `USE 4821# AT THE GATE`: at the number. */
export function readCodeBeforePlace({ tokens, out }: Scene, i: number): void {
  const value = readCode(tokens, i, 3);
  if (!value || value.digits > 8 || tokens.kind(i) === Kind.word) return;
  let at = value.last + 1;
  let linked = false;
  for (let steps = 0; steps < 4; steps++) {
    const kind = tokens.kind(at);
    if (kind !== Kind.word) break;
    if (BEFORE_CODE.has(tokens.hash(at)) || FILLERS.has(tokens.hash(at))) {
      if (BEFORE_CODE.has(tokens.hash(at))) linked = true;
      if (tokens.announces(at, Cue.codeWord) && (linked || tokens.announces(at - 1, Cue.codePlace))) {
        if (placeNear(tokens, at, 3) || value.signed) break;
      }
      at++;
    } else break;
  }
  const last = at - (tokens.announces(at, Cue.codeWord) ? 0 : 1);
  let hasPlace = false;
  let hasCode = false;
  for (let k = value.last + 1; k <= last; k++) {
    if (tokens.announces(k, Cue.codePlace)) hasPlace = true;
    if (tokens.announces(k, Cue.codeWord)) hasCode = true;
  }
  let start = value.first;
  while (tokens.isMark(start - 1, Mark.star) || tokens.isMark(start - 1, Mark.hash)) start--;
  const signed = value.signed || start < value.first;
  if (hasPlace && (hasCode || (signed && linked)) && tokens.letterCase(i) === Case.none) {
    out.add(tokens.from(start), tokens.to(value.last), 'access-code', 0.85, 'code before a lock');
  }
}
