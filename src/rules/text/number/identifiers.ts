import { passesDni } from '../../value/check-digits.ts';
import { readDate } from '../date/dates.ts';
import { cueBefore, isGlued, Mark, mentions, previousWord, type Scene, skipMarks } from '../scene.ts';
import { Kind } from '../token/token-kind.ts';
import type { Tokens } from '../token/tokens.ts';
import { Cue, Word } from '../token/word-bits.ts';
import { wordSet } from '../token/word-set.ts';
import { isSsn } from './checksum.ts';
import { nationalIdEnd } from './national-ids.ts';

const FILLERS = wordSet(
  'IS NUMBER NUM NO NBR NR CARD THE WAS ENDING ENDS IN LAST FOUR OF STATE # NUMERO DE ES LIC LICENSE LICENCE DL POSS SECURITY SEGURO WITH REG MEX MEXICO MEXICAN MEXICANO CANADIAN FOREIGN',
);

const LAST = wordSet('LST LAST ENDING ENDS L4 LAST4 XXX XX TERMINA TERMINACION');

/** Licences behind the code of a state too: `TXDL 18844207`. */
const STRONG_LICENSE = wordSet(
  'SDX ALOLN AKOLN AZOLN AROLN CAOLN COOLN CTOLN DEOLN FLOLN GAOLN HIOLN IDOLN ILOLN INOLN IAOLN KSOLN KYOLN LAOLN MEOLN MDOLN MAOLN MIOLN MNOLN MSOLN MOOLN MTOLN NEOLN NVOLN NHOLN NJOLN NMOLN NYOLN NCOLN NDOLN OHOLN OKOLN OROLN PAOLN RIOLN SCOLN SDOLN TNOLN TXOLN UTOLN VTOLN VAOLN WAOLN WVOLN WIOLN WYOLN OLN DL DLQ CDL DLN ODL WDL D/L OPLN FDL TDL IDL ODLN LICENCIA DRIVERS USDL CADLN TXDLN FLDLN ALDL AKDL AZDL ARDL CADL CODL CTDL DEDL FLDL GADL HIDL ILDL INDL IADL KSDL KYDL LADL MEDL MDDL MADL MIDL MNDL MSDL MODL MTDL NEDL NVDL NHDL NJDL NMDL NYDL NCDL NDDL OHDL OKDL ORDL PADL RIDL SCDL SDDL TNDL TXDL UTDL VTDL VADL WADL WVDL WIDL WYDL',
);

const LICENSE = wordSet('LICENSE LICENCE LIC');

const DRIVER = wordSet("DRIVERS DRIVER DRIVING DRIVER'S OPERATOR OPERATORS COMMERCIAL");

const STRONG_ID = wordSet(
  'DODID CII FBI SID SBI PASSPORT PPT PASAPORTE CONSULAR CDCR NI NINO NINE DNI NIE CURP RFC MEDICARE MEDICAID MCN ALIEN ITIN EDIPI NHS CEDULA IDN IDCARD CPF PERSONNUMMER AADHAAR AADHAR PESEL TFN NRIC BSN RUT FISCALE PPSN PPS ENROLLMENT',
);

const WEAK_ID_OWNERS = wordSet(
  'DOD STATE MILITARY TRIBAL CONSULAR CA TX FL NY WA OR AZ NV ID UT CO NM OK KS MO TN GA NC SC VA MD PA NJ OH MI IN IL WI MN GOVT GOVERNMENT NATIONAL CARD PHOTO',
);

const NOT_PERSONAL = wordSet(
  'OUTAGE ALARM PERMIT RADIO ASSET ITEM LOGIN OPERATOR TALKGROUP DISPATCHER UNIT FACILITY LOCATION SITE CAMERA BATCH PART STATION EXERCISE TERM TERMINAL SESSION DEVICE EVENT USER CALLER STORE TRANSACTION',
);

/** Goods are numbered in the same form. */
const GOODS = wordSet('PART PARTS SKU ITEM MODEL PRODUCT CATALOG CATALOGUE DRAWING');

/** Three, two and four digits, or nine digits behind a word for the social-security number, at the first number. */
export function readSsn({ tokens, out }: Scene, i: number): void {
  const length = tokens.digits(i);
  if (length === 3) {
    const mark = tokens.kind(i + 1) === Kind.mark ? tokens.hash(i + 1) : 0;
    const marked = mark === Mark.dash || mark === Mark.dot || mark === Mark.slash;
    const second = marked ? i + 2 : i + 1;
    const third = marked ? i + 4 : i + 2;
    if (tokens.digits(second) !== 2 || tokens.digits(third) !== 4) return;
    if (marked && (!tokens.isMark(i + 3, mark) || tokens.gap(i + 1) !== tokens.gap(i + 3))) return;
    if (
      isGlued(tokens, i) &&
      tokens.kind(i - 1) === Kind.mark &&
      (tokens.isMark(i - 1, Mark.dash) || tokens.isMark(i - 1, Mark.dot))
    )
      return;
    if (
      !tokens.gap(third + 1) &&
      (tokens.kind(third + 1) === Kind.word ||
        (tokens.isMark(third + 1, Mark.dash) && !tokens.gap(third + 2) && tokens.kind(third + 2) === Kind.number))
    )
      return;
    const cued = cueBefore(tokens, i, Cue.ssn, 4) > 0;
    const reference = cueBefore(tokens, i, Cue.reference, 2);
    const digits = tokens.slice(i) + tokens.slice(second) + tokens.slice(third);
    if (!cued && (reference > 0 || mentions(tokens, i, GOODS, 3) || !isSsn(digits))) return;
    if (!cued && mark !== Mark.dash && cueBefore(tokens, i, Cue.phone | Cue.address, 2) > 0) return;
    out.add(
      tokens.from(i),
      tokens.to(third),
      'government-id',
      cued ? 0.98 : mark === Mark.dash ? 0.9 : 0.65,
      'social-security number',
    );
    return;
  }
  if (length !== 9) return;
  const cue = cueBefore(tokens, i, Cue.ssn, 4);
  if (cue > 0 && isSsn(tokens.slice(i)))
    out.add(tokens.from(i), tokens.to(i), 'government-id', 0.95, 'nine digits after a social-security word');
}

/** At `SSN`, `SS`, `SOC`: the last four. */
export function readSsnCue({ tokens, out }: Scene, i: number): void {
  let last = false;
  let at = i + 1;
  for (let steps = 0; steps < 9; steps++) {
    if (LAST.has(tokens.hash(at))) {
      last = true;
      at++;
    } else if (tokens.kind(at) === Kind.mark) {
      if (tokens.isMark(at, Mark.star)) last = true;
      at++;
    } else if (tokens.kind(at) === Kind.word && FILLERS.has(tokens.hash(at))) at++;
    else if (last && tokens.number(at) === 4 && tokens.digits(at) === 1) at++;
    else break;
  }
  if (!last && LAST.has(tokens.hash(previousWord(tokens, i)))) last = true;
  if (!last && tokens.number(previousWord(tokens, i)) === 4) last = true;
  // `last 4 of her social 2209`, `SOC/6093 LST 4`
  if (!last && (LAST.has(tokens.hash(at + 1)) || isLastFour(tokens, i))) last = true;
  if (last && tokens.digits(at) === 4)
    out.add(tokens.from(at), tokens.to(at), 'government-id', 0.9, 'last four of a social-security number');
}

function isLastFour(tokens: Tokens, i: number): boolean {
  for (let at = i - 1; at > i - 5; at--) if (tokens.number(at) === 4 && LAST.has(tokens.hash(at - 1))) return true;
  return false;
}

/** An alphanumeric value at `i`: tokens joined by dashes, or groups of figures behind a first mixed token. Returns the last token. */
function valueEnd(tokens: Tokens, i: number): number {
  let last = i;
  for (let parts = 1; parts < 6; parts++) {
    const dash = last + 1;
    if (
      tokens.isMark(dash, Mark.dash) &&
      !tokens.gap(dash) &&
      !tokens.gap(dash + 1) &&
      (tokens.kind(dash + 1) === Kind.number || tokens.kind(dash + 1) === Kind.mixed)
    )
      last = dash + 1;
    else break;
  }
  return last;
}

const countDigits = (value: string): number => value.replace(/\D/g, '').length;

function skipToValue(tokens: Tokens, from: number, most: number): number {
  let at = from;
  for (let steps = 0; steps < most; steps++) {
    const kind = tokens.kind(at);
    if (
      kind === Kind.mark &&
      !tokens.isMark(at, Mark.plus) &&
      !tokens.isMark(at, Mark.comma) &&
      !tokens.isMark(at, Mark.semicolon)
    )
      at++;
    else if (
      kind === Kind.word &&
      (FILLERS.has(tokens.hash(at)) || tokens.is(at, Word.state) || tokens.announces(at, Cue.license))
    )
      at++;
    else break;
  }
  return at;
}

/** At a licence word: the number after it. */
export function readLicenseCue({ tokens, out }: Scene, i: number): void {
  const hash = tokens.hash(i);
  const named = LICENSE.has(hash);
  const strong =
    STRONG_LICENSE.has(hash) ||
    (named && (DRIVER.has(tokens.hash(i - 1)) || DRIVER.has(tokens.hash(i - 3)) || tokens.isMark(i - 1, Mark.apostrophe)));
  if (!strong && !named) return;
  const at = skipToValue(tokens, i + 1, 6);
  const kind = tokens.kind(at);
  const apart = letterApart(tokens, at);
  if (kind !== Kind.number && kind !== Kind.mixed && apart === 0 && !isLetterGroup(tokens, at)) return;
  const last = apart > 0 ? apart : spacedGroups(tokens, valueEnd(tokens, at));
  const value = tokens.slice(at, last);
  const digits = countDigits(value);
  if (value.length < 6 || value.length > 20 || digits < 3) return;
  if (
    !strong &&
    !(hash === LIC
      ? isLongNumber(tokens, i, last, value.replaceAll(' ', ''))
      : /^[A-Z]?\d{7,13}$/i.test(value.replace(/[- ]/g, '')))
  )
    return;
  out.add(tokens.from(at), tokens.to(last), 'government-id', 0.95, 'number after a licence word');
}

const [LIC] = wordSet('LIC');

const STATUS = wordSet('VALID ACTIVE EXPIRED SUSP SUSPENDED REVOKED CURRENT CLEAR');

/** Behind LIC stands a plate, unless it is too long for one: `MA lic S44120987`, `TX LIC 24417806`, `lic 40118827 active`. */
const isLongNumber = (tokens: Tokens, i: number, last: number, value: string): boolean =>
  /^(?:[A-Z]\d{8,12}|[A-Z]{3,6}\d{6,12})$/i.test(value) ||
  (/^(?:[A-Z]\d{7}|\d{8,9})$/i.test(value) && (tokens.is(i - 1, Word.state) || STATUS.has(tokens.hash(last + 1))));

/** `S-204-881-337-119`: a letter by itself in front of the groups. */
const isLetterGroup = (tokens: Tokens, i: number): boolean =>
  tokens.kind(i) === Kind.word &&
  tokens.length(i) === 1 &&
  tokens.isMark(i + 1, Mark.dash) &&
  !tokens.gap(i + 1) &&
  tokens.digits(i + 2) >= 3;

/** `W123 4567 8901`, `S0413 24870 04902`: groups of three to five figures behind a letter with figures; `771 204 938`. */
function spacedGroups(tokens: Tokens, last: number): number {
  if (tokens.digits(last) === 3 && tokens.digits(last + 1) === 3 && tokens.digits(last + 2) === 3) return last + 2;
  if (tokens.kind(last) !== Kind.mixed || tokens.lead(last) > 0 || tokens.length(last) < 4 || tokens.length(last) > 5)
    return last;
  let end = last;
  while (tokens.digits(end + 1) >= 3 && tokens.digits(end + 1) <= 5 && end < last + 4) end++;
  return end >= last + 2 ? end : last;
}

/** `S 600 781 224 093`: the last of three or more groups of three figures behind a letter by itself, or 0. */
function letterApart(tokens: Tokens, i: number): number {
  if (tokens.kind(i) !== Kind.word || tokens.length(i) !== 1) return 0;
  let end = i;
  while (tokens.digits(end + 1) === 3 && end < i + 4) end++;
  return end >= i + 3 ? end : 0;
}

/** `NATIONAL INSURANCE`, `SOCIAL INSURANCE`; of cars and houses there is more. */
const isInsurance = (tokens: Tokens, i: number): boolean =>
  tokens.hash(i) === INSURANCE && (tokens.hash(i - 1) === NATIONAL || tokens.hash(i - 1) === SOCIAL);

const [INSURANCE, NATIONAL, SOCIAL] = wordSet('INSURANCE NATIONAL SOCIAL');

/** At `ID`, `CII`, `PASSPORT` …: the number after it. */
export function readIdCue({ tokens, out }: Scene, i: number): void {
  const strong = STRONG_ID.has(tokens.hash(i));
  const before = previousWord(tokens, i);
  if (NOT_PERSONAL.has(tokens.hash(before))) return;
  const weak = !strong && (WEAK_ID_OWNERS.has(tokens.hash(before)) || tokens.is(before, Word.state));
  const at = skipToValue(tokens, i + 1, 5);
  const kind = tokens.kind(at);
  const national = strong || isInsurance(tokens, i) ? nationalIdEnd(tokens, at) : 0;
  if (national > 0) {
    out.add(tokens.from(at), national, 'government-id', 0.96, 'identity number of a country');
    return;
  }
  if (kind !== Kind.number && kind !== Kind.mixed && !isLetterGroup(tokens, at)) return;
  if (!strong && !weak && previousWord(tokens, at) !== i) return;
  let last = valueEnd(tokens, at);
  if (strong && last === at)
    while (tokens.kind(last + 1) === Kind.number && tokens.digits(last + 1) >= 2 && tokens.digits(last + 1) <= 4 && last < at + 4)
      last++;
  const value = tokens.slice(at, last);
  const digits = countDigits(value);
  if (digits < 5 || value.length < 6 || value.length > 20) return;
  if (!strong && !weak && !/^(?:[A-Z]?\d{7,9}|[A-Z]\d{12})$/i.test(value.replace(LETTER_GROUPS, '$1$2'))) return;
  out.add(tokens.from(at), tokens.to(last), 'government-id', strong ? 0.92 : weak ? 0.8 : 0.55, 'number after an identity word');
}

/** `F2208-1174`: a letter and two groups of four. */
const LETTER_GROUPS = /^([A-Z]\d{4})-(\d{4})$/i;

/** Numbers that show what they are: British national insurance, Spanish DNI and NIE, Mexican CURP, Californian licences beside a person. */
export function readFormattedId({ tokens, out }: Scene, i: number): void {
  const length = tokens.length(i);
  if (length !== 9 && length !== 18 && length !== 16 && length !== 8) return;
  const value = tokens.slice(i).toUpperCase();
  if (length === 9 && /^\d{8}[A-Z]$/.test(value) && passesDni(value))
    out.add(tokens.from(i), tokens.to(i), 'government-id', 0.75, 'DNI with valid letter');
  else if (length === 9 && /^[XYZ]\d{7}[A-Z]$/.test(value) && passesDni(`${'XYZ'.indexOf(value[0] ?? '')}${value.slice(1)}`))
    out.add(tokens.from(i), tokens.to(i), 'government-id', 0.8, 'NIE with valid letter');
  else if (length === 9 && /^[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z]\d{6}[A-D]$/.test(value))
    out.add(tokens.from(i), tokens.to(i), 'government-id', 0.8, 'national insurance number');
  else if (length === 16 && /^[A-Z]{6}\d\d[A-EHLMPRST]\d\d[A-Z]\d{3}[A-Z]$/.test(value))
    out.add(tokens.from(i), tokens.to(i), 'government-id', 0.95, 'codice fiscale');
  else if (length === 18 && /^[A-Z]{4}\d{6}[HM][A-Z]{5}[A-Z\d]\d$/.test(value))
    out.add(tokens.from(i), tokens.to(i), 'government-id', 0.95, 'CURP');
  else if (
    length === 8 &&
    /^[A-Z]\d{7}$/.test(value) &&
    cueBefore(tokens, i, Cue.plate | Cue.reference, 2) === 0 &&
    besidePerson(tokens, i)
  ) {
    out.add(tokens.from(i), tokens.to(i), 'government-id', 0.6, 'licence number beside a person');
  }
}

/** Groups behind a letter in which Illinois, Wisconsin and Florida write a licence. */
const GROUPED_LICENSE = /^[A-Z]\d{3}-(?:\d{4}-\d{4}(?:-\d{2})?|\d{3}-\d{2}-\d{3}(?:-\d)?)(?![\dA-Z-])/i;

/** `W447-1820-5519`: at the letter with its figures. */
export function readGroupedLicense({ tokens, out }: Scene, i: number): void {
  if (!tokens.isMark(i + 1, Mark.dash) || tokens.gap(i + 1) || isGlued(tokens, i)) return;
  const start = tokens.from(i);
  const value = GROUPED_LICENSE.exec(tokens.text.slice(start, start + 20))?.[0];
  if (value !== undefined && cueBefore(tokens, i, Cue.reference, 2) === 0)
    out.add(start, start + value.length, 'government-id', 0.75, 'grouped licence number');
}

const NAME_FIELDS = wordSet('LN FN LAST NAME DOB');

const besidePerson = (tokens: Tokens, i: number): boolean => {
  const next = skipMarks(tokens, i + 1, ',/-');
  return (
    readDate(tokens, next)?.form === 'parted' ||
    NAME_FIELDS.has(tokens.hash(next)) ||
    (tokens.digits(next) >= 6 && tokens.announces(next - 1, Cue.birth))
  );
};
