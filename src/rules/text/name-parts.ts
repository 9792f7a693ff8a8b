import { Mark } from './scene.ts';
import { Case, Kind } from './token-kind.ts';
import type { Tokens } from './tokens.ts';
import { Cue, Word } from './word-bits.ts';
import { wordSet } from './word-set.ts';

/**
 * How much a word looks like part of a name: `no` never; `word` is an ordinary word; `unknown` is on no list; `maybe` is
 * a name and a word; `given` and `family` are hardly anything but names.
 */
export type Part = 'no' | 'word' | 'unknown' | 'maybe' | 'given' | 'family';

export const PARTICLES = wordSet('DE DEL LA LAS LOS DA DI DOS VAN VON DER DEN EL AL BIN IBN ST MC MAC LE DU TEN TER ABU BEN');

const SUFFIXES = wordSet('JR SR II III IV');

const BLOCKED = wordSet('SAN SANTA LOS LAS AKA DOB LNU FNU LN FN NAME HX GPS');

/** Brands, places and shop talk that the lists of names contain or nothing knows. */
const NOT_NAMES = wordSet(
  'WALMART TARGET SAFEWAY COSTCO KROGER ALDI LOWES WENDYS DENNYS IHOP SUBWAY KMART DILLARDS MACYS KOHLS SEARS CHEVRON EXXON SHELL ARCO VALERO CHILIS APPLEBEES SONIC HARDEES ARBYS POPEYES WHATABURGER STARBUCKS DUNKIN WAWA SHEETZ WELLS FARGO CHASE UBER LYFT AMTRAK FEDEX UPS USPS BNSF AMAZON GOOGLE APPLE VERIZON VZW TMOBILE T-MOBILE SPRINT ATT COMCAST XFINITY PGE SDGE ONSTAR SAFARI IPHONE ANDROID SAMSUNG FACEBOOK ZOOM NETFLIX ALEXA SIRI ALEXANDRIA SCHIZ METH GLOCK TASER SHOTSPOTTER AIRTAG LOJACK FLOCK PROQA LOI ALI ANI ESN NCIC WACIC CLETS DMV DOJ FBI CPS APS CRT MHU EVAC XRAY YMCA MACHETE BENZ TOYOTA NISSAN FORD DODGE CHEVY TESLA MERCEDES HARLEY BRONCO SIERRA TACOMA MALIBU SAVANA DAKOTA DURANGO ASTRO CAMRY CHEROKEE ACADIA ENCLAVE ELANTRA WALGREENS RITEAID CVS KFC MCDONALDS BURGER SOUTHWEST DELTA GREYHOUND METHODIST BAPTIST CATHOLIC LUTHERAN KAISER SUTTER MERCY ENGLISH SPANISH FRENCH RUSSIAN CHINESE CANTONESE MANDARIN UKRAINIAN VIETNAMESE HISPANIC ASIAN LATINO AMERICAN INDIAN MEXICAN GERMAN KOREAN PORTUGUESE CREOLE ARABIC SOMALI TAGALOG HINDI',
);

/** Reason given for a name that nothing announces. */
export const GUESSED = 'shape and lists of names';

const PARTS: readonly Part[] = ['no', 'word', 'unknown', 'maybe', 'given', 'family'];

/** The part of a word is remembered in the low bits of the token's memo; the next says that a name covers the token. */
const PART_BITS = 7;

export const IN_NAME = 8;

/** What the word at `i` is for a name; worked out once per token. */
export function part(tokens: Tokens, i: number): Part {
  if (tokens.kind(i) !== Kind.word) return 'no';
  const known = tokens.memo(i) & PART_BITS;
  if (known > 0) return PARTS[known - 1] ?? 'no';
  const found = judgePart(tokens, i);
  tokens.setMemo(i, tokens.memo(i) | (PARTS.indexOf(found) + 1));
  return found;
}

function judgePart(tokens: Tokens, i: number): Part {
  const bits = tokens.words(i);
  const hash = tokens.hash(i);
  const length = tokens.length(i);
  if (length < 2 || BLOCKED.has(hash) || (length === 3 && tokens.text.charCodeAt(tokens.from(i) + 1) === Mark.slash)) return 'no';
  const listed = (bits & (Word.given | Word.surname)) !== 0;
  if ((bits & Word.stop) !== 0) return listed && length >= 4 ? 'maybe' : 'no';
  if (NOT_NAMES.has(hash))
    return listed && tokens.is(i + 1, Word.surname) && !tokens.is(i + 1, Word.common | Word.stop | Word.place | Word.vehicle)
      ? 'maybe'
      : 'word';
  if (isInside(tokens, i)) return 'no';
  if (
    (bits & (Word.ambiguous | Word.vehicle | Word.color | Word.place | Word.street | Word.weakStreet | Word.streetName)) !== 0 &&
    (listed || (bits & Word.ambiguous) !== 0)
  )
    return 'maybe';
  if (listed) {
    if ((bits & (Word.common | Word.medical | Word.month | Word.body | Word.title)) !== 0) return 'maybe';
    return (bits & Word.given) !== 0 ? 'given' : 'family';
  }
  if (
    (bits & ~(Word.given | Word.surname | Word.ambiguous | Word.state | Word.side)) !== 0 ||
    (tokens.cues(i) & ~(Cue.address | Cue.reference)) !== 0
  )
    return 'word';
  if (MC.test(tokens.slice(i)) && length >= 5) return 'family';
  if (length >= 6 && GIVEN_ENDING.test(tokens.slice(i))) return 'given';
  // A word that is on no list may be a plural, a past tense or a gerund of one.
  if (length >= 5 && INFLECTED.test(tokens.slice(i))) return 'word';
  return 'unknown';
}

/** Part of an address, a link or an account name: `jsmith@`, `first.last`, `name_88`. */
function isInside(tokens: Tokens, i: number): boolean {
  const next = i + 1;
  if (tokens.kind(next) !== Kind.mark || tokens.gap(next)) return false;
  const mark = tokens.hash(next);
  if (mark === Mark.at || mark === Mark.underscore) return true;
  return (
    mark === Mark.dot &&
    tokens.length(i) > 1 &&
    !tokens.gap(i + 2) &&
    tokens.kind(i + 2) >= Kind.word &&
    tokens.kind(i + 2) <= Kind.mixed
  );
}

const MC = /^(?:MC|O['’]|D['’])[A-Z]/i;

/** Endings of given names that parents coin (`TASHAWNA`, `SHANTELLE`), on words of no list. */
const GIVEN_ENDING =
  /(?:ISHA|ESHA|IQUA|ELLE|ARIUS|AWNA?|AUNA|LYNN?|LEIGH|[EIY]AH|INDA|ONDA|ETTA|ELLA|ANNA|IANA|IYAH|QUAN|VONTE?|SHAUN|MARI|OFFER|UNDO|ENDO|ISTO|ELIO|INIO)$/i;

const INFLECTED =
  /(?:ING|[B-LN-Z]ED|OUS|FUL|IVE|ANCE|ENCE|SHIP|[A-Z]{6}LY|IZED?|ISM|ICAL|TION|TIONS|MENT|MENTS|NESS|ABLE|IBLE|LESS|FULLY|OUSLY|GRAPHY|OLOGY|N['’]T|['’]LL|['’]D|['’]RE|['’]VE)$/i;

/** Pronounceable: a word on no list without a vowel is an abbreviation. */
export const hasVowel = (tokens: Tokens, i: number): boolean => /[AEIOUYÀ-Ý]/i.test(tokens.slice(i));

/** An initial: one letter, with or without a dot. Returns the token behind, or 0. */
export function initialEnd(tokens: Tokens, i: number): number {
  if (tokens.kind(i) !== Kind.word || tokens.length(i) !== 1 || tokens.letterCase(i) === Case.lower) return 0;
  return tokens.isMark(i + 1, Mark.dot) && !tokens.gap(i + 1) ? i + 2 : i + 1;
}

export const isSuffix = (tokens: Tokens, i: number): boolean => tokens.kind(i) === Kind.word && SUFFIXES.has(tokens.hash(i));

/** Last token of a hyphenated word that begins at `i` (`PEREZ-HART`, `KIM-LY`). */
export function hyphenEnd(tokens: Tokens, i: number): number {
  let last = i;
  for (let parts = 0; parts < 2; parts++) {
    const dash = last + 1;
    if (!tokens.isMark(dash, Mark.dash) || tokens.gap(dash) || tokens.gap(dash + 1) || tokens.kind(dash + 1) !== Kind.word) break;
    const behind = part(tokens, dash + 1);
    if (tokens.length(dash + 1) < 2 || behind === 'no') break;
    last = dash + 1;
  }
  return last;
}
