import { isCommonWord } from '../../value/name-lexicon.ts';
import { Mark } from '../scene.ts';
import { Case, Kind } from '../token/token-kind.ts';
import type { Tokens } from '../token/tokens.ts';
import { Word } from '../token/word-bits.ts';
import { wordSet } from '../token/word-set.ts';
import { NAMED_LETTERS, POLICE_LETTERS } from '../words/police-alphabet.ts';
import { isDoer } from './doing.ts';
import { isFamous } from './famous.ts';
import { endsInStreet, isPlaceField, isThere } from './lone-place.ts';
import { hasVowel, isParticle, Part } from './parts.ts';
import { type Piece, Trust } from './piece.ts';
import { isSpoken } from './prose.ts';
import { isAddressee, isGround, isPersonal } from './surroundings.ts';
import { isNoPerson } from './thing.ts';

export const endsClause = (tokens: Tokens, i: number): boolean => tokens.kind(i) !== Kind.word;

/** How sure the words are a name. */
export function judge(tokens: Tokens, pieces: readonly Piece[], last: number, trust: number, prose: boolean): number {
  let one: Piece | undefined;
  let two: Piece | undefined;
  let sure = 0;
  for (const piece of pieces) {
    if (piece.initial) continue;
    if (!one) one = piece;
    else two ??= piece;
    if (piece.part >= Part.given) sure++;
  }
  if (!one) return 0;
  const personal = isPersonal(tokens, last + 1) || (pieces.length > 1 && isAddressee(tokens, one.first, last));
  const initialFirst = pieces[0]?.initial === true;
  const title = prose && tokens.letterCase(one.first) === Case.title;
  if (trust === Trust.name) {
    if (one.part === Part.given || one.part === Part.family) return 0.92;
    if (one.part === Part.word) return two || personal || (prose && title) || endsClause(tokens, last + 1) ? 0.62 : 0.45;
    return 0.85;
  }
  const givenFirst = one.part === Part.given;
  if (trust === Trust.person) {
    if (one.part === Part.word) return 0;
    if (sure > 0) return 0.9;
    if (two) return two.part === Part.unknown && !title && !personal && isModal(tokens, one.first, two) ? 0 : 0.78;
    if (initialFirst) return tokens.isMark((pieces[0]?.first ?? 0) + 1, Mark.dot) || one.part !== Part.maybe ? 0.8 : 0.55;
    if (one.part === Part.maybe) {
      // `Wife June.`
      if (title && tokens.is(one.first, Word.month) && endsClause(tokens, last + 1)) return 0.6;
      if (tokens.is(one.first, Word.color | Word.vehicle | Word.stop | Word.title) && !personal) return 0;
      return personal || endsClause(tokens, last + 1) ? 0.7 : tokens.is(one.first, Word.given | Word.ambiguous) ? 0.6 : 0.4;
    }
    // Unknown word.
    if (!hasVowel(tokens, one.first) || tokens.length(one.first) < 3) return personal ? 0.55 : 0;
    if (personal || SAYS.has(tokens.hash(last + 1))) return 0.8;
    if (tokens.letterCase(one.first) === Case.title && (prose || tokens.lowerWords > 2)) return 0.68;
    return endsClause(tokens, last + 1) && tokens.length(one.first) > 3
      ? 0.62
      : tokens.length(one.first) >= 5
        ? 0.56
        : tokens.length(one.first) === 4
          ? tokens.is(last + 1, Word.stop)
            ? 0.56
            : 0.52
          : 0.4;
  }
  // No cue.
  if (one.part === Part.word || isNoPerson(tokens, one.first)) return 0;
  if (initialFirst) {
    const dotted = tokens.isMark((pieces[0]?.first ?? 0) + 1, Mark.dot);
    if (
      !dotted ||
      (tokens.kind((pieces[0]?.first ?? 0) - 1) === Kind.mark && tokens.isMark((pieces[0]?.first ?? 0) - 1, Mark.dot))
    )
      return 0;
    return one.part === Part.family || one.part === Part.given
      ? 0.8
      : one.part === Part.unknown && hasVowel(tokens, one.first) && tokens.length(one.first) >= 4
        ? 0.65
        : one.part === Part.maybe && personal
          ? 0.6
          : 0;
  }
  if (two) {
    // PRESTON-SUPER-MARSH: three words that are no name of a person.
    if (one.last >= one.first + 4 && !tokens.is(one.last, Word.given | Word.surname) && !personal) return 0;
    // `BRINLYN PIKE`: an ending alone makes no given name before a street type.
    if (
      tokens.is(two.first, Word.street) &&
      !personal &&
      (!tokens.is(one.first, Word.given) || STREETS.has(tokens.hash(two.first)))
    )
      return 0;
    if (!personal && (isGround(tokens, one.first, two.first) || isNamedAfter(tokens, one, two, pieces, last))) return 0;
    if (givenFirst) return two.part === Part.word ? 0.55 : sure >= 2 ? 0.9 : 0.78;
    if (two.part === Part.family || two.part === Part.given) {
      if (one.part === Part.family) return 0.65;
      if (one.part === Part.maybe && tokens.is(one.first, Word.given | Word.ambiguous)) return 0.72;
      if (one.part === Part.unknown && PLACES_BEFORE.has(tokens.hash(one.first - 1))) return 0;
      if (one.part === Part.unknown && hasVowel(tokens, one.first)) return prose || personal ? 0.65 : 0;
      return personal ? 0.65 : 0;
    }
    if (personal) return 0.6;
    if (one.part === Part.maybe && tokens.is(one.first, Word.given) && isDoer(tokens, one.first, last)) return 0.62;
    if (prose && title) {
      // Anneke van der Meulen
      if (two.last > two.first && isParticle(tokens, two.first) && one.part >= Part.unknown) return 0.72;
      if (one.part === Part.maybe && two.part === Part.maybe)
        return tokens.is(one.first, Word.given) && tokens.is(two.first, Word.surname) ? 0.6 : 0;
      if (one.part === Part.maybe) return tokens.is(one.first, Word.given) ? 0.55 : 0;
      return two.part === Part.unknown && isIntroduced(tokens, one.first) ? 0.5 : 0;
    }
    if (
      one.part === Part.maybe &&
      tokens.is(one.first, Word.given) &&
      two.part === Part.maybe &&
      tokens.is(two.first, Word.surname) &&
      !tokens.is(one.first, Word.stop | Word.color | Word.vehicle) &&
      endsClause(tokens, last + 1)
    )
      return 0.52;
    return 0;
  }
  if (
    PHONETIC.has(tokens.hash(one.first)) &&
    (tokens.kind(last + 1) === Kind.number ||
      tokens.kind(last + 1) === Kind.mixed ||
      CALLED_BY_LETTER.has(tokens.hash(last + 1)) ||
      (PHONETIC.has(tokens.hash(last + 1)) && (PHONETIC.has(tokens.hash(last + 2)) || tokens.digits(last + 2) > 0)) ||
      CALLED_BY_LETTER.has(tokens.hash(one.first - 1))) &&
    !personal
  )
    return 0;
  // `the George and Dragon`, `HURRICANE KATRINA`
  if (!personal && UNNAMED.has(tokens.hash(one.first - 1))) return 0;
  // `DESDE EL DOMINGO`
  if (!personal && tokens.hash(one.first) === DOMINGO && BEFORE_SUNDAY.has(tokens.hash(one.first - 1))) return 0;
  // `WAS NOT ABEL TO`: a slip of the pen.
  if (!personal && tokens.is(one.first - 1, Word.negation)) return 0;
  if (givenFirst && !personal && ON_STREETS.has(tokens.hash(one.first - 1)) && !prose) return 0;
  // `speed humps on Lawrence`, `12 mins from Bradford`: a street or a town, where the word is a family name besides.
  if (givenFirst && !personal && prose && isThere(tokens, one.first) && isSurnameOrCoined(tokens, one.first)) return 0;
  if (isPlaceField(tokens, one.first, last)) return 0;
  // PRESTON-UNDER-MARSH: the beginning of a longer word.
  const joined = tokens.isMark(last + 1, Mark.dash) && !tokens.gap(last + 1) && !tokens.gap(last + 2);
  if (joined && tokens.kind(last + 2) === Kind.word && !personal) return 0;
  // ARDEN-ARCADE: half a name.
  if (one.last > one.first && !tokens.is(one.last, Word.given | Word.surname) && !personal) return 0;
  // `BRINLYN BLUE MILL PIKE`, `RUPERT CREEK RD`: part of a street.
  if (!personal && endsInStreet(tokens, last + 1)) return 0;
  if (title && one.part === Part.unknown) return isSpoken(tokens, one.first, last) ? 0.55 : 0;
  if (givenFirst)
    return personal
      ? 0.75
      : tokens.length(one.first) > 3 || isDoer(tokens, one.first, last) || (title && IS.has(tokens.hash(one.first - 1)))
        ? 0.6
        : 0.45;
  if (
    (one.part === Part.family || (one.part === Part.maybe && tokens.is(one.first, Word.given))) &&
    isDoer(tokens, one.first, last)
  )
    return 0.56;
  if (
    one.part === Part.maybe &&
    personal &&
    tokens.kind(last + 1) !== Kind.mark &&
    !tokens.isMark(last + 2, Mark.dash) &&
    tokens.is(one.first, Word.given)
  )
    return tokens.is(one.first, Word.stop | Word.color | Word.month | Word.state | Word.place) ? 0 : 0.56;
  if (one.part !== Part.family) return 0;
  return personal ? 0.6 : title && opensSentence(tokens, one.first) && PREDICATES.has(tokens.hash(last + 1)) ? 0.55 : 0;
}

/** Given names that are on no list but for their ending are names of places as often: `on Fairlawn`. */
const isSurnameOrCoined = (tokens: Tokens, i: number): boolean => tokens.is(i, Word.surname) || !tokens.is(i, Word.given);

/** `Castellano was transported`, `that Hatcher had`. */
const opensSentence = (tokens: Tokens, i: number): boolean => {
  const kind = tokens.kind(i - 1);
  return kind <= Kind.none || kind === Kind.lineBreak || tokens.isMark(i - 1, Mark.dot) || tokens.hash(i - 1) === THAT;
};

const [THAT] = wordSet('THAT');
const PREDICATES = wordSet(
  'WAS HAD HAS IS STATED REPORTED SAID ADVISED TOLD DECLINED REFUSED ADMITTED DENIED CLAIMED EXPLAINED ARRIVED DROVE FLED RAN APPEARED BECAME BEGAN COMPLIED AGREED WALKED LEFT LIVES WANTED',
);

/**
 * Two words of names that are no person: `BLACK ANGUS`, `ON MARK LANE`, `KING EDWARD STREET`, `MADISON GROVE CHURCH`,
 * the letters of a plate spelled out.
 */
function isNamedAfter(tokens: Tokens, one: Piece, two: Piece, pieces: readonly Piece[], last: number): boolean {
  const first = one.first;
  if (tokens.is(first, Word.color) && !tokens.is(first, Word.given)) return true;
  if (isFamous(tokens, first, two.first)) return true;
  // `in Roosevelt Hall`, `at Reed Hall`
  if (HALLS.has(tokens.hash(last)) && (PLACES_BEFORE.has(tokens.hash(first - 1)) || !tokens.is(first, Word.given))) return true;
  if (BUILT.has(tokens.hash(last)) && one.last === first && !tokens.is(first, Word.relation)) return true;
  if (pieces.length > 2 && !pieces[pieces.length - 1]?.initial) {
    if (STREETS.has(tokens.hash(last)) || (tokens.is(last, Word.place) && !tokens.is(last, Word.given))) return true;
  }
  if (tokens.is(two.first, Word.street) && ON_STREETS.has(tokens.hash(first - 1))) return true;
  if (!PHONETIC.has(tokens.hash(first)) || !PHONETIC.has(tokens.hash(two.first))) return false;
  // `PLATE ADAM BOY CHARLES 123`
  const figure = tokens.kind(last + 1) === Kind.number || tokens.kind(first - 1) === Kind.number;
  return figure || (pieces.length > 2 && PHONETIC.has(tokens.hash(last)));
}

/** `Her ride is Stu` */
const IS = wordSet('IS');

/** The name behind is of an inn, a ship or a storm. */
const [DOMINGO] = wordSet('DOMINGO');
const BEFORE_SUNDAY = wordSet('EL DESDE HASTA ESTE CADA LOS');

const UNNAMED = wordSet('THE HURRICANE STORM TROPICAL CYCLONE TYPHOON');

/** Family names that behind a given name nobody announced are what they say: `BETHANY CHURCH`, `ROSE BUSH`. */
const BUILT = wordSet(
  'HOUSE PARK CHURCH CAMP POOL LAKE MARKET TEMPLE TOWN CITY MALL BUSH BEACH COVE CREEK HARBOR PORT MILL BRIDGE',
);

/** Buildings of a campus or a town that are family names too. */
const HALLS = wordSet('HALL TOWER LODGE');

/** Street types that are nobody's family name. */
const STREETS = wordSet('STREET ROAD RD AVENUE AVE BOULEVARD BLVD DRIVE PARKWAY PKWY HIGHWAY HWY CIRCLE CIR TERRACE TER');

/** Behind a person these go before a verb far more often than before a rare family name: `RP WILL TESTIFY`. */
const MODALS = wordSet('WILL MAY CAN');
const NAMES_TOO = wordSet('WILL MAY');
const DOING = /^[A-Z]{2,}ING$/i;
/** Endings of verbs that are no common words. */
const VERBAL = /(?:ATE|IFY|I[SZ]E|UCE)$/i;

/** Does the word, behind a person, go before a verb? Not where the next is no English word and another verb follows: `MALE WILL HARGIS TRESPASSING`. */
function isModal(tokens: Tokens, i: number, { first, last }: Piece): boolean {
  const hash = tokens.hash(i);
  if (!MODALS.has(hash)) return false;
  const next = last + 1;
  const does = tokens.kind(next) === Kind.word && (SAYS.has(tokens.hash(next)) || DOING.test(tokens.slice(next)));
  if (!NAMES_TOO.has(hash) || !does) return true;
  const word = tokens.slice(first, last);
  return isCommonWord(word) || VERBAL.test(word);
}

/** What only people do, in dispatch words: the unknown word before is somebody. */
const SAYS = wordSet(
  'SAYS SAID STATES STATED STS ADV ADVS ADVD ADVISED ADVISES TOLD WANTS WANTED THINKS THREATENED REFUSED REFUSES CALLED TEXTED CLAIMS REPORTS RPTS HAS HUNG LEFT WILL WENT KEEPS IS WAS',
);

/** The next word is a town or a road. */
const PLACES_BEFORE = wordSet('IN FROM FRM AT NEAR OF TO ON');

/** The police alphabet: `SAM 12` is a unit. */
const PHONETIC = wordSet(`${POLICE_LETTERS} ${NAMED_LETTERS} JULIETT`);

/** A single given name behind one of these is a street or a place. */
const ON_STREETS = wordSet(
  'BEHIND OUTSIDE INSIDE PAST ACROSS ON AT NEAR X JNO JSO JEO JWO NB SB EB WB ONTO OFF TO FROM FRM IN OF NO SO EO WO VIA PASSING OVER TOWARD TOWARDS TWDS TWD',
);

/** What has a letter for a name: `CHARLIE SIDE`, `DIVISION CHARLIE`, `ADAM UNIT`. */
const CALLED_BY_LETTER = wordSet(
  'TWY TAXIWAY RWY RUNWAY APRON FDC STANDPIPE PANEL UNIT UNITS CAR CARS COMPANY SIDE SECTOR DIVISION DIV PLATOON SHIFT WATCH TEAM BEAT ZONE SQUAD CODE BATTALION LEVEL RESPONSE CHANNEL TAC PRIORITY WING CORNER GROUP EXPOSURE RESPONSE CREW FENCE FENCELINE GATE RAMP CONCOURSE PIER WARD POD',
);

/** In prose: the start of a sentence, or a word that people stand behind. */
function isIntroduced(tokens: Tokens, i: number): boolean {
  const kind = tokens.kind(i - 1);
  return kind === Kind.none || kind === Kind.lineBreak || LEADS.has(tokens.hash(i - 1)) || tokens.isMark(i - 1, Mark.colon);
}

const LEADS = wordSet('BY WITH IS AM DEAR ASK TOLD CONTACT CONTACTED MET NAMED CALLED EMAIL SPOKE AND THANKS');
