import { isMeasure } from '../measures.ts';
import { Mark, type Scene } from '../scene.ts';
import { Case, Kind } from '../token/token-kind.ts';
import type { Tokens } from '../token/tokens.ts';
import { Cue, Word } from '../token/word-bits.ts';
import { wordSet } from '../token/word-set.ts';
import { hasVowel, initialEnd, isSuffix, Part, part } from './parts.ts';
import { type NameRun, type Piece, readPiece, Trust } from './piece.ts';
import { isAddressee, isPersonal, isPlaceBehind } from './surroundings.ts';

const [THE, PERSON, NAME] = wordSet('THE PERSON NAME');

const FIRSTS = wordSet('FIRST 1ST GIVEN');

const IN_STATES = wordSet('IN FROM FRM OF NEAR');

/** A state of the union behind a word for where somebody is. */
const isState = (tokens: Tokens, i: number): boolean => tokens.is(i, Word.state) && IN_STATES.has(tokens.hash(i - 1));

/** The given names behind `SMITH,` or `SMITH/`. */
export function readInverted(
  { tokens, prose }: Scene,
  family: Piece,
  at: number,
  trust: number,
  slash: boolean,
): NameRun | undefined {
  if (family.part === Part.word && (trust === Trust.none || slash)) return undefined;
  if (tokens.kind(at) === Kind.lineBreak) return undefined;
  // `MISSING PERSON, DOROTHY MAE COBBLE`, `SON IN OHIO, GARY LEE SHARP`
  if (tokens.hash(family.first) === PERSON || isState(tokens, family.first)) return undefined;
  // `26 DEG, VIS 1/4 MI`
  if (isMeasure(tokens, family.first) && tokens.digits(family.first - 1) > 0) return undefined;
  // `THE LCBO, LLOYD`, `TRUMPET, SER 208841`
  if (trust === Trust.none && tokens.hash(family.first - 1) === THE) return undefined;
  if (tokens.announces(at, Cue.reference) && tokens.digits(at + 1) > 0) return undefined;
  // `FIRST NAME IVY, PING REQ`
  if (tokens.hash(family.first - 1) === NAME && FIRSTS.has(tokens.hash(family.first - 2))) return undefined;
  const given = readPiece(tokens, at);
  // `4 POB, PSN 48-31.2N`
  if (given?.part === Part.unknown && trust === Trust.none && !hasVowel(tokens, given.first)) return undefined;
  if (given && tokens.hash(given.first) === tokens.hash(family.first)) return undefined;
  if (!given || (given.initial && (slash || tokens.is(given.first, Word.sex)))) return undefined;
  let last = given.last;
  let words = 1;
  for (let steps = 0; steps < 3; steps++) {
    const next = last + 1;
    if (tokens.kind(next) === Kind.lineBreak || !tokens.gap(next)) break;
    const initial = initialEnd(tokens, next);
    if (initial > 0) {
      const stays = !tokens.is(next, Word.sex | Word.direction) || !isSexMark(tokens, next);
      if (!stays || tokens.isMark(next + 1, Mark.slash)) break;
      last = initial - 1;
      break;
    }
    const piece = readPiece(tokens, next);
    if (!piece || words >= 2) break;
    const close = !endsWord(tokens, piece.last + 1);
    if (
      piece.part === Part.given ||
      (piece.part === Part.family && !prose) ||
      ((piece.part === Part.maybe || piece.part === Part.unknown) &&
        !tokens.is(next, Word.stop) &&
        !close &&
        hasVowel(tokens, next))
    ) {
      last = piece.last;
      words++;
    } else break;
  }
  // RASMUSSEN/GAYLE/ANNE
  if (slash && last === given.last && tokens.isMark(last + 1, Mark.slash) && !tokens.gap(last + 1) && !tokens.gap(last + 2)) {
    const middle = readPiece(tokens, last + 2);
    if (middle && middle.part >= Part.unknown && tokens.length(last + 2) > 2) last = middle.last;
  }
  if (isSuffix(tokens, last + 1)) last++;
  // `Oliver, Maeve, Tobias and Wren`: a row of given names.
  if (prose && tokens.is(family.first, Word.given) && tokens.isMark(last + 1, Mark.comma) && part(tokens, last + 2) >= Part.maybe)
    return undefined;
  // In prose a comma parts sentences: an initial or another comma must show the order.
  if (
    prose &&
    !(
      given.part === Part.given &&
      (tokens.length(last) === 1 ||
        tokens.isMark(last, Mark.dot) ||
        tokens.isMark(last + 1, Mark.comma) ||
        tokens.isMark(last + 1, Mark.close) ||
        isFiled(tokens, family, last, trust))
    )
  )
    return undefined;
  const personal = isPersonal(tokens, last + 1) || isAddressee(tokens, family.first, last);
  const confidence = judgeInverted(tokens, family, given, trust, personal, slash, endsWord(tokens, last + 1));
  if (confidence < 0.5 || isPlaceBehind(tokens, last + 1)) return undefined;
  return { first: family.first, last, confidence };
}

/** `Marchetti, Alan called`, `Pt Trudeau, Alphonse 66M`: a word that is a family name only, where a sentence or a person begins. */
const isFiled = (tokens: Tokens, family: Piece, last: number, trust: number): boolean =>
  (family.part === Part.family ||
    (family.part === Part.unknown && tokens.length(family.first) >= 4 && hasVowel(tokens, family.first))) &&
  !tokens.is(family.first, Word.given | Word.ambiguous) &&
  (trust > Trust.none || tokens.kind(family.first - 1) !== Kind.word) &&
  (isPersonal(tokens, last + 1) || tokens.kind(last + 1) !== Kind.word || tokens.letterCase(last + 1) === Case.lower);

const endsWord = (tokens: Tokens, i: number): boolean =>
  tokens.kind(i) !== Kind.word || isPersonal(tokens, i) || part(tokens, i) === Part.no || part(tokens, i) === Part.word;

/** `M`, `F`, `N` … that say sex or direction: something personal or a figure follows. */
const isSexMark = (tokens: Tokens, i: number): boolean =>
  tokens.is(i, Word.sex) && (isPersonal(tokens, i + 1) || (tokens.digits(i + 1) > 0 && tokens.digits(i + 1) <= 2));

function judgeInverted(
  tokens: Tokens,
  family: Piece,
  given: Piece,
  trust: number,
  personal: boolean,
  slash: boolean,
  closed: boolean,
): number {
  if (given.part === Part.word || (tokens.is(given.first, Word.relation) && given.part !== Part.given))
    return trust === Trust.name && personal ? 0.55 : 0;
  const familyLike =
    family.part === Part.family ||
    (family.part === Part.maybe && tokens.is(family.first, Word.surname)) ||
    family.part === Part.unknown ||
    (family.part === Part.given && tokens.is(family.first, Word.surname));
  // `PRISONER -- ASSAULTIVE, CUFF BOTH HANDS`
  if (family.part === Part.word && given.part !== Part.given && !personal) return 0;
  if (given.initial) return trust > Trust.none && familyLike ? 0.75 : family.part === Part.family && personal ? 0.6 : 0;
  if (given.part === Part.given) {
    if (slash)
      return family.part === Part.given && !tokens.is(family.first, Word.surname)
        ? 0
        : personal || trust > Trust.none
          ? 0.85
          : family.part === Part.family && closed
            ? 0.6
            : 0;
    if (family.part === Part.family || family.part === Part.unknown) return 0.9;
    if (familyLike) return 0.82;
    return trust > Trust.none || personal ? 0.75 : family.part === Part.given ? 0 : 0.5;
  }
  if (!familyLike && trust === Trust.none) return 0;
  if (trust === Trust.none && tokens.is(family.first, Word.stop)) return 0;
  if (slash) return (personal || trust > Trust.none) && given.part !== Part.maybe ? 0.75 : personal ? 0.6 : 0;
  if (personal) return 0.82;
  if (trust > Trust.none) return given.part === Part.maybe && tokens.is(given.first, Word.stop) ? 0 : closed ? 0.82 : 0.6;
  if (family.part === Part.family && (given.part === Part.maybe || given.part === Part.family) && closed)
    return tokens.is(given.first, Word.given) ? 0.7 : 0.52;
  return family.part === Part.family && given.part === Part.unknown && closed && hasVowel(tokens, given.first) ? 0.6 : 0;
}
