import { cueBefore, isGlued, Mark, previousWord, type Scene } from '../scene.ts';
import { Kind } from '../token/token-kind.ts';
import type { Tokens } from '../token/tokens.ts';
import { Cue } from '../token/word-bits.ts';
import { codeAt, fold } from '../token/word-hash.ts';
import { wordSet } from '../token/word-set.ts';
import { passesIban, passesLuhn, passesRouting } from './checksum.ts';

/** Issuer prefixes of ISO/IEC 7812: American Express, Diners, JCB, Visa, Mastercard, Discover, Maestro. */
const ISSUER = /^(?:3[04-9]|35|4|5[0-8]|2[2-7]|6[0-9])/;

const BANK_WORDS = wordSet('BANK CHECKING SAVINGS ROUTING DEPOSIT WIRE IBAN CUENTA DEBIT CREDIT TRANSFER ZELLE ACH');

/** Figures from token `i` on, in groups joined by one blank or dash. */
function digitRun(tokens: Tokens, i: number, most: number): { digits: string; last: number; groups: number[] } {
  let digits = tokens.slice(i);
  let last = i;
  const groups = [digits.length];
  while (digits.length < most) {
    let next = last + 1;
    if (tokens.isMark(next, Mark.dash) && !tokens.gap(next) && !tokens.gap(next + 1)) next++;
    else if (!tokens.gap(next)) break;
    const length = tokens.digits(next);
    if (length < 2 || length > 6 || digits.length + length > most) break;
    digits += tokens.slice(next);
    groups.push(length);
    last = next;
  }
  return { digits, last, groups };
}

/** At a number: a payment card, a bank account or a handset number. */
export function readAccount({ tokens, out, prose }: Scene, i: number): void {
  const length = tokens.digits(i);
  if (
    length < 4 ||
    (isGlued(tokens, i) &&
      (tokens.kind(i - 1) !== Kind.mark || tokens.isMark(i - 1, Mark.dash) || tokens.isMark(i - 1, Mark.dot)))
  )
    return;
  const start = tokens.from(i);
  if (length === 4 || (length >= 13 && length <= 19)) {
    const { digits, last, groups } = digitRun(tokens, i, 19);
    const even =
      groups.length === 1 ||
      groups.slice(0, -1).every((group) => group === 4) ||
      (groups.length === 3 && groups[0] === 4 && groups[1] === 6);
    if (digits.length >= 13 && even && passesLuhn(digits)) {
      const device = cueBefore(tokens, i, Cue.device, 4) > 0;
      if (digits.length === 15 && groups.length === 1 && (device || /^(?:35|86|01|99)/.test(digits))) {
        out.add(start, tokens.to(last), 'device-id', device ? 0.96 : 0.7, 'IMEI with valid check digit');
        return;
      }
      const carded = cueBefore(tokens, i, Cue.card, 6) > 0;
      if (ISSUER.test(digits) && (carded || groups.length > 1 || cueBefore(tokens, i, Cue.reference, 2) === 0)) {
        out.add(
          start,
          tokens.to(last),
          'payment-account',
          carded || groups.length > 1 ? 0.97 : 0.8,
          'card number with valid check digit',
        );
        return;
      }
    }
    if (
      digits.length >= 13 &&
      digits.length <= 16 &&
      even &&
      cueBefore(tokens, i, Cue.card, 3) > 0 &&
      cueBefore(tokens, i, Cue.device, 2) === 0
    ) {
      // In fours it is no telephone.
      out.add(start, tokens.to(last), 'payment-account', groups.length === 4 ? 0.95 : 0.75, 'digits after a card word');
      return;
    }
  }
  if (length === 9 && passesRouting(tokens.slice(i)) && cueBefore(tokens, i, Cue.bank, 3) > 0) {
    out.add(start, tokens.to(i), 'payment-account', 0.85, 'routing number');
    return;
  }
  if (length >= 6 && length <= 18 && cueBefore(tokens, i, Cue.bank, 3) > 0 && bankNear(tokens, i)) {
    out.add(start, tokens.to(i), 'payment-account', 0.75, 'digits after an account word');
    return;
  }
  if (prose && length >= 8 && length <= 12 && ACCOUNTS.has(tokens.hash(previousWord(tokens, i)))) {
    out.add(start, tokens.to(i), 'payment-account', 0.6, 'digits after an account word');
    return;
  }
  if (length === 4 && cueBefore(tokens, i, Cue.card | Cue.bank, 4) > 0 && ENDING.has(tokens.hash(i - 1)))
    out.add(start, tokens.to(i), 'payment-account', 0.7, 'last figures of a card or account');
}

const ACCOUNTS = wordSet('ACCOUNT ACCT');

const ENDING = wordSet('ENDING IN ENDS LAST FOUR');

function bankNear(tokens: Tokens, i: number): boolean {
  for (let at = i - 1; at > i - 12 && tokens.kind(at) !== Kind.none; at--) if (BANK_WORDS.has(tokens.hash(at))) return true;
  for (let at = i - 1; at > i - 4; at--) if (NUMBER_WORD.has(tokens.hash(at)) && tokens.length(i) >= 8) return true;
  return false;
}

const NUMBER_WORD = wordSet('NUMBER NO NUM');

/** Countries in the IBAN registry of SWIFT. */
const IBAN_STATES = new Set(
  'AD AE AL AT AZ BA BE BG BH BI BR BY CH CR CY CZ DE DJ DK DO EE EG ES FI FK FO FR GB GE GI GL GR GT HN HR HU IE IL IQ IS IT JO KW KZ LB LC LI LT LU LV LY MC MD ME MK MN MR MT MU NI NL NO OM PK PL PS PT QA RO RS RU SA SC SD SE SI SK SM SO ST SV TL TN TR UA VA VG XK YE'.split(
    ' ',
  ),
);

/** At a mixed token: an IBAN, alone or in groups of four. */
export function readIban({ tokens, out }: Scene, i: number): void {
  const { text } = tokens;
  const start = tokens.from(i);
  if (tokens.length(i) < 4 || (tokens.length(i) > 4 && tokens.length(i) < 15) || isGlued(tokens, i)) return;
  if (!/^[A-Z]{2}\d{2}/i.test(text.slice(start, start + 4)) || !IBAN_STATES.has(text.slice(start, start + 2).toUpperCase()))
    return;
  let value = '';
  let end = start;
  let at = i;
  while (
    value.length < 34 &&
    (tokens.kind(at) === Kind.mixed || tokens.kind(at) === Kind.number || tokens.kind(at) === Kind.word)
  ) {
    if (at > i && (!tokens.gap(at) || tokens.length(at) > 4 || tokens.from(at) !== tokens.to(at - 1) + 1)) break;
    value += tokens.slice(at).toUpperCase();
    if (value.length >= 15 && value.length <= 34 && /^[A-Z\d]+$/.test(value) && passesIban(value)) end = tokens.to(at);
    at++;
  }
  if (end > start) out.add(start, end, 'payment-account', 0.97, 'IBAN with valid check digits');
  else if (tokens.length(i) >= 15 && tokens.length(i) <= 34 && cueBefore(tokens, i, Cue.bank, 4) > 0)
    out.add(start, tokens.to(i), 'payment-account', 0.75, 'account number after an account word');
}

/** At a mixed token: a bitcoin address, or a handset identifier behind a word for it. */
export function readLongToken({ tokens, out }: Scene, i: number): void {
  const length = tokens.length(i);
  const start = tokens.from(i);
  if (length >= 26 && length <= 62 && /^(?:[13][A-HJ-NP-Za-km-z1-9]{25,34}|bc1[a-z\d]{25,59})$/.test(tokens.slice(i))) {
    out.add(start, tokens.to(i), 'payment-account', 0.85, 'bitcoin address');
    return;
  }
  if (length >= 8 && length <= 20 && cueBefore(tokens, i, Cue.device, 2) > 0) {
    const value = tokens.slice(i);
    if (/^[\dA-Fa-f]+$/.test(value)) out.add(start, tokens.to(i), 'device-id', 0.85, 'hexadecimal number after a handset word');
  }
}

const HANDSET = wordSet('IMEI MEID IMSI ICCID ESN');

/** At a handset word: the number after it, whatever its check digit. */
export function readDeviceCue({ tokens, out }: Scene, i: number): void {
  if (!HANDSET.has(tokens.hash(i))) return;
  let at = i + 1;
  while (tokens.kind(at) === Kind.mark && at < i + 4) at++;
  if (tokens.hash(at) === IS) at++;
  let last = at;
  let digits = tokens.digits(at);
  while (
    digits > 0 &&
    digits < 15 &&
    !tokens.gap(last + 1) &&
    tokens.isMark(last + 1, Mark.dash) &&
    tokens.digits(last + 2) > 0
  ) {
    last += 2;
    digits += tokens.digits(last);
  }
  if (digits >= 8 && digits <= 20 && fold(codeAt(tokens.text, tokens.to(last)) || 0) === 0)
    out.add(tokens.from(at), tokens.to(last), 'device-id', 0.9, 'number after a handset word');
}

const [IS] = wordSet('IS');
