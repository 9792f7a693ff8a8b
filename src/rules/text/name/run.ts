import { Mark, type Scene } from '../scene.ts';
import { Case, Kind } from '../token/token-kind.ts';
import type { Tokens } from '../token/tokens.ts';
import { Cue, Word } from '../token/word-bits.ts';
import { wordSet } from '../token/word-set.ts';
import { isAboard } from '../vehicle/vessels.ts';
import { isDoer } from './doing.ts';
import { isFamous } from './famous.ts';
import { readInverted } from './inverted.ts';
import { endsClause, judge } from './judge.ts';
import { nativeEnd } from './native.ts';
import { hasVowel, hyphenEnd, isParticle, isSuffix, Part, part } from './parts.ts';
import { type NameRun, type Piece, readPiece, Trust } from './piece.ts';
import { isSmallSurname, smallInitialEnd } from './small.ts';
import { isFirmNoun, isPersonal, isPlaceBehind, isSite, leadsToPlace } from './surroundings.ts';
import { isTrade } from './trades.ts';

const MOST_PIECES = 5;

const SAINTS = wordSet(
  'ST SAINT MT FT FORT LAKE CAMP PORT SAN SANTA MOUNT CAPE POINT LOS LAS LA POST TACO CHEZ ROYAL NORTH SOUTH EAST WEST UPPER LOWER NEW OLD RAMP RANCHO FAIR GRAND CLUB CAFE BAR PARK HOTEL RIO CASA DOG ESCUELA COLEGIO PARQUE PLAZA IGLESIA CLINICA ESTADIO COLISEO TAQUERIA FARMACIA GRUAS GRUA TALLER QUINTA HACIENDA TUG FERRY BARGE YACHT VESSEL TRAWLER SCHOONER',
);

/** `YESENIA SPANISH ONLY`, `Mai Vietnamese speaking` */
const LANGUAGES = wordSet(
  'SPANISH ENGLISH CREOLE FRENCH PORTUGUESE RUSSIAN UKRAINIAN CHINESE MANDARIN CANTONESE VIETNAMESE KOREAN ARABIC SOMALI HMONG TAGALOG POLISH ASL',
);
const SPOKEN = wordSet('ONLY SPEAKING SPEAKER SPKR SPKG');

/** `ST LUKES`, and `St. Luke's` with its dot. */
const isSaint = (tokens: Tokens, i: number): boolean =>
  tokens.gap(i) && SAINTS.has(tokens.hash(tokens.isMark(i - 1, Mark.dot) && tokens.length(i - 2) === 2 ? i - 2 : i - 1));

/**
 * Reads a name at `i`. What is accepted depends on what stands before: behind a word like NAMED anything that is no
 * dispatch word; behind a person a name or an unknown word; without either, only what the lists of names carry.
 */
export function readName(scene: Scene, i: number, trust: number): NameRun | undefined {
  const { tokens, prose } = scene;
  const first = readPiece(tokens, i);
  // `w/ buddy cody`: what he is, not what he is called.
  if (trust === Trust.none && tokens.is(i, Word.relation) && part(tokens, i + 1) === Part.given) return undefined;
  if (!first || (trust === Trust.none && (isSaint(tokens, i) || isAboard(tokens, i)))) return undefined;
  if (
    !isCapital(tokens, i) &&
    (first.part === Part.word || first.part === Part.unknown || trust === Trust.none || (prose && trust < Trust.name)) &&
    !(trust === Trust.name && first.part === Part.unknown) &&
    // `my dad roger`, `derek has`
    !(first.part === Part.given && (trust === Trust.person || isDoerHere(tokens, i, first.last))) &&
    !(first.part === Part.maybe && trust === Trust.person && isReporter(tokens, i))
  )
    return undefined;
  const pieces: Piece[] = [first];
  let at = first.last + 1;
  const native = first.part === Part.given ? nativeEnd(tokens, at, prose) : 0;
  if (native > 0) return { first: i, last: native, confidence: 0.8 };
  // SMITH, JOHN A   SMITH/JOHN
  const comma = tokens.isMark(at, Mark.comma);
  const slash = tokens.isMark(at, Mark.slash) && !tokens.gap(at) && !tokens.gap(at + 1);
  if (
    (comma || slash) &&
    !first.initial &&
    (!prose || (comma && isCapital(tokens, at + 1) && tokens.letterCase(at - 1) !== Case.lower))
  ) {
    const inverted = readInverted(scene, first, at + 1, trust, slash);
    if (inverted) return inverted;
  } else if (comma && !first.initial && trust > Trust.none) {
    const inverted = readInverted(scene, first, at + 1, trust, false);
    if (inverted && tokens.is(at + 1, Word.given)) return inverted;
  }
  const small = prose && trust > Trust.none && first.part === Part.given && tokens.letterCase(i) === Case.lower;
  while (pieces.length < MOST_PIECES) {
    if (tokens.kind(at) === Kind.lineBreak) break;
    if (small && pieces.length === 1 && tokens.gap(at) && !isCapital(tokens, at)) {
      const behind = smallInitialEnd(tokens, at) || at;
      if (!isSmallSurname(tokens, behind)) break;
      const last = hyphenEnd(tokens, behind);
      pieces.push({ part: Part.family, last, initial: false, first: behind });
      at = last + 1;
      break;
    }
    if (LANGUAGES.has(tokens.hash(at)) && SPOKEN.has(tokens.hash(at + 1))) break;
    const nickname = pieces.length === 1 && first.part >= Part.unknown && !first.initial ? nicknameEnd(tokens, at) : 0;
    if (nickname > 0) at = nickname + 1;
    const next = readPiece(tokens, at);
    // `HENRY "HANK" TOBACCO JR`
    if (nickname > 0 && next?.part === Part.word && isSuffix(tokens, next.last + 1)) {
      pieces.push(next);
      at = next.last + 1;
      break;
    }
    if (nickname > 0 && (!next || next.part < Part.unknown)) break;
    if (!next || (!tokens.gap(at) && !pieces[pieces.length - 1]?.initial)) break;
    if (prose && !isCapital(tokens, at) && !(isParticle(tokens, at) && next.last > at && isCapital(tokens, next.last))) break;
    if (next.initial && !isMiddleInitial(tokens, at, next)) break;
    if (!next.initial && !extendsName(tokens, pieces, next, trust, prose)) break;
    pieces.push(next);
    at = next.last + 1;
  }
  // SMITH GARCIA, JOHN
  if (
    pieces.length === 2 &&
    tokens.isMark(at, Mark.comma) &&
    !prose &&
    trust + (first.part === Part.family ? 1 : 0) + (pieces[1]?.part === Part.family ? 1 : 0) >= 2
  ) {
    const inverted = readInverted(scene, { ...first, last: pieces[1]?.last ?? first.last }, at + 1, trust, false);
    if (inverted) return inverted;
  }
  let last = pieces[pieces.length - 1]?.last ?? first.last;
  while (
    pieces.length > 1 &&
    pieces[pieces.length - 1]?.initial &&
    tokens.length(last) === 1 &&
    tokens.is(last, Word.sex) &&
    isPersonal(tokens, last)
  ) {
    pieces.pop();
    last = pieces[pieces.length - 1]?.last ?? first.last;
  }
  if (isSuffix(tokens, last + 1)) last++;
  else if (tokens.isMark(last + 1, Mark.comma) && isSuffix(tokens, last + 2)) last += 2;
  const confidence = judge(tokens, pieces, last, trust, prose);
  if (confidence < 0.5) return undefined;
  if (
    trust < Trust.name &&
    ((isPlaceBehind(tokens, last + 1, pieces.length === 1) && !(trust === Trust.person && isWrittenApart(tokens, last))) ||
      (trust === Trust.none && (isTrade(tokens, last + 1) || leadsToPlace(tokens, last + 1))) ||
      isFamous(tokens, i - 1, i) ||
      isFamous(tokens, last, last + 1) ||
      (trust === Trust.none &&
        last > i &&
        (SAINTS.has(tokens.hash(i)) || isNamesake(tokens, i, last) || isAlphabet(tokens, i, last))))
  )
    return undefined;
  return { first: i, last, confidence };
}

const ALPHABET = wordSet(
  'ALPHA ALFA BRAVO CHARLIE DELTA ECHO FOXTROT GOLF HOTEL INDIA JULIET KILO LIMA MIKE NOVEMBER OSCAR PAPA QUEBEC ROMEO SIERRA TANGO UNIFORM VICTOR WHISKEY XRAY YANKEE ZULU',
);

/** `ALPHA BRAVO CHARLIE`: three letters in a row of the alphabet of the radio. */
function isAlphabet(tokens: Tokens, i: number, last: number): boolean {
  const first = ALPHABET.has(tokens.hash(i - 1)) ? i - 1 : i;
  const end = ALPHABET.has(tokens.hash(last + 1)) ? last + 1 : last;
  for (let at = first; at <= end; at++) if (!ALPHABET.has(tokens.hash(at))) return false;
  return end >= first + 2;
}

const [THE] = wordSet('THE');

const THERE = wordSet('AT ON NEAR BY BEHIND UNDER OVER PAST ACROSS INSIDE OUTSIDE ATOP BELOW ABOVE OFF BEYOND');

const DWELLINGS = wordSet('HOME HOUSE RES RESIDENCE PROPERTY PLACE FAMILY ADDRESS CALL CASE INCIDENT PARTY KID BOY GIRL');

/** `AT THE GEORGE WADE RAMP`: behind a word of place and an article, before a thing, it is the name of the thing. */
const isNamesake = (tokens: Tokens, i: number, last: number): boolean =>
  tokens.hash(i - 1) === THE &&
  THERE.has(tokens.hash(i - 2)) &&
  tokens.kind(last + 1) === Kind.word &&
  !tokens.is(last + 1, Word.stop) &&
  !DWELLINGS.has(tokens.hash(last + 1));

/** In small letters only words that are nothing else than a name, before what only people do. */
const isDoerHere = (tokens: Tokens, first: number, last: number): boolean =>
  tokens.length(first) >= 4 &&
  (isDoer(tokens, first, last) || (tokens.kind(first - 1) !== Kind.word && HAS.has(tokens.hash(last + 1))));

/** `r/p amber 514 depot st`: a name and a word, behind somebody who reports, with no word behind that would go on. */
const isReporter = (tokens: Tokens, i: number): boolean =>
  REPORTERS.has(tokens.hash(i - 1)) &&
  tokens.is(i, Word.given) &&
  tokens.kind(i + 1) !== Kind.word &&
  !(tokens.isMark(i + 1, Mark.dash) && !tokens.gap(i + 1));

const REPORTERS = wordSet('RP R/P RPO CALLER COMP COMPL COMPLAINANT VIC VICTIM OWNER WIT WITNESS');

const HAS = wordSet('HAS IS TOOK WONT HIT');

/** `Client Latoya Hines high risk`: of a place the noun would have a capital too. */
const isWrittenApart = (tokens: Tokens, last: number): boolean =>
  tokens.letterCase(last) === Case.title && tokens.letterCase(last + 1) === Case.lower && !isSite(tokens, last + 1);

/** `MAUREEN "MO" TULLY`: last token of one word in quotes at `i`, or 0. */
const nicknameEnd = (tokens: Tokens, i: number): number =>
  tokens.isMark(i, Mark.quote) && tokens.gap(i) && tokens.kind(i + 1) === Kind.word && tokens.isMark(i + 2, Mark.quote)
    ? i + 2
    : 0;

const isCapital = (tokens: Tokens, i: number): boolean => tokens.letterCase(i) !== Case.lower;

const [CROSS] = wordSet('X');

const ARTICLES = wordSet('A I X W');

/** `JOHN A SMITH`, `SMITH JOHN A`: an initial inside or at the end, unless it is a direction, a sex or an article. */
function isMiddleInitial(tokens: Tokens, i: number, piece: Piece): boolean {
  const next = piece.last + 1;
  if (
    tokens.hash(i) === CROSS ||
    tokens.isMark(i + 1, Mark.slash) ||
    tokens.isMark(i + 1, Mark.dash) ||
    tokens.isMark(i + 1, Mark.apostrophe) ||
    isAnd(tokens, i)
  )
    return false;
  const behind = part(tokens, next);
  const nameBehind =
    behind === Part.family ||
    behind === Part.given ||
    behind === Part.unknown ||
    (behind === Part.maybe && !tokens.is(next, Word.stop));
  if (piece.last > i) return true;
  if (tokens.is(i, Word.sex | Word.direction) || ARTICLES.has(tokens.hash(i))) return nameBehind;
  return true;
}

const [Y] = wordSet('Y');

/** `QDA CARMEN OLIVO Y QDO …`, `MILAGROS Y EL YERNO`: the Spanish for and, with somebody else behind. */
const isAnd = (tokens: Tokens, i: number): boolean =>
  tokens.hash(i) === Y &&
  tokens.kind(i + 1) === Kind.word &&
  (tokens.is(i + 1, Word.stop | Word.relation | Word.title | Word.given) || tokens.announces(i + 1, Cue.person));

/** Is there nothing behind the colour that could have it: `PASTOR ELIAS BROWN W/ FAMILY`, `ANN WHITE DOB …`? */
const isColorOfNothing = (tokens: Tokens, i: number): boolean =>
  isPersonal(tokens, i) || (tokens.kind(i - 2) === Kind.word && (endsClause(tokens, i) || COMPANY.has(tokens.hash(i))));

const COMPANY = wordSet('W WITH SAYS STATES ADV HAS IS AND STS REQ WANTS');

const GERUND = /(?:ING|N['’]T)$/i;

/** May `next` continue the name? */
function extendsName(tokens: Tokens, pieces: readonly Piece[], next: Piece, trust: number, prose: boolean): boolean {
  let words = 0;
  for (const piece of pieces) if (!piece.initial) words++;
  const at = next.first;
  if (next.part === Part.no || (next.part < Part.family && (isFirmNoun(tokens, at) || isSite(tokens, at) || isTrade(tokens, at))))
    return false;
  if (tokens.is(at, Word.title) && !tokens.is(at, Word.given | Word.surname)) return false;
  const proper = prose && tokens.letterCase(at) === Case.title;
  if (
    next.part === Part.word &&
    tokens.words(at) === 0 &&
    tokens.cues(at) === 0 &&
    words === 1 &&
    pieces[0]?.part === Part.given &&
    (proper || !GERUND.test(tokens.slice(at)))
  )
    return true;
  if (next.part === Part.word)
    return proper && words === 1 && trust === Trust.name && tokens.letterCase(at) === Case.title && !tokens.is(at, Word.stop);
  if (next.part === Part.maybe) {
    // `ANN WHITE DOB …`: a colour only where something personal follows.
    if (tokens.is(at, Word.stop) && !proper && !(tokens.is(at, Word.color) && isColorOfNothing(tokens, next.last + 1)))
      return false;
    if (words >= 2) return proper || pieces.length < 3;
    return (
      proper ||
      endsClause(tokens, next.last + 1) ||
      isPersonal(tokens, next.last + 1) ||
      (tokens.is(at, Word.color) && isColorOfNothing(tokens, next.last + 1)) ||
      !tokens.is(at, Word.color | Word.vehicle | Word.streetName | Word.medical)
    );
  }
  if (next.part === Part.unknown) {
    if (words >= 3) return false;
    if (!hasVowel(tokens, at) && tokens.slice(at).toUpperCase() !== 'NG') return false;
    if (tokens.length(at) === 2 && tokens.is(at, Word.state) && !prose) return false;
    return words === 1 || proper || (trust > Trust.none && words < 2) || endsClause(tokens, next.last + 1);
  }
  return words < 4;
}
