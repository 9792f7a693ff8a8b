import { readDate } from './dates.ts';
import { hasVowel, hyphenEnd, initialEnd, isSuffix, PARTICLES, type Part, part } from './name-parts.ts';
import { Mark, type Scene } from './scene.ts';
import { Case, Kind, type Tokens } from './tokens.ts';
import { Cue, Word } from './word-bits.ts';
import { wordSet } from './word-set.ts';

/** What stands before the name: nothing, a person, or a word that announces a name. */
export const Trust = { none: 0, person: 1, name: 2 } as const;

export interface NameRun {
  readonly first: number;
  readonly last: number;
  readonly confidence: number;
}

interface Piece {
  readonly part: Part;
  readonly last: number;
  readonly initial: boolean;
  readonly first: number;
}

const MOST_PIECES = 5;

/** One word of a name at `i`, with particles in front, hyphenated parts, or an initial. */
function readPiece(tokens: Tokens, i: number): Piece | undefined {
  const initial = initialEnd(tokens, i);
  if (initial > 0) return { part: 'unknown', last: initial - 1, initial: true, first: i };
  if (tokens.kind(i) !== Kind.word) return undefined;
  if (PARTICLES.has(tokens.hash(i)) && tokens.kind(i + 1) === Kind.word) {
    let at = i + 1;
    if (PARTICLES.has(tokens.hash(at)) && tokens.kind(at + 1) === Kind.word) at++;
    const behind = part(tokens, at);
    const own = part(tokens, i);
    if (
      behind === 'family' ||
      (behind === 'maybe' && at > i + 1) ||
      (behind === 'unknown' && at > i + 1 && hasVowel(tokens, at))
    ) {
      const last = hyphenEnd(tokens, at);
      return { part: behind === 'maybe' || behind === 'unknown' ? 'unknown' : 'family', last, initial: false, first: i };
    }
    if (own === 'no') return undefined;
  }
  // AL-ZAHRANI
  if (PARTICLES.has(tokens.hash(i)) && tokens.isMark(i + 1, Mark.dash) && !tokens.gap(i + 1) && !tokens.gap(i + 2)) {
    const behind = part(tokens, i + 2);
    if (behind !== 'no' && behind !== 'word') return { part: 'family', last: i + 2, initial: false, first: i };
  }
  const kind = part(tokens, i);
  if (kind === 'no') return undefined;
  const last = hyphenEnd(tokens, i);
  return { part: last > i && kind === 'word' ? 'word' : kind, last, initial: false, first: i };
}

/** Words that say the name before was a person's: sex, birth, age, phone. */
function isPersonal(tokens: Tokens, i: number): boolean {
  let at = i;
  if (
    tokens.isMark(at, Mark.comma) ||
    tokens.isMark(at, Mark.open) ||
    tokens.isMark(at, Mark.slash) ||
    tokens.isMark(at, Mark.dash)
  )
    at++;
  if (
    tokens.announces(at, Cue.birth | Cue.ssn | Cue.license) ||
    (tokens.is(at, Word.sex) && tokens.length(at) <= 3) ||
    LNU.has(tokens.hash(at))
  )
    return true;
  if (RACES.has(tokens.hash(at)) && tokens.isMark(at + 1, Mark.slash) && tokens.is(at + 2, Word.sex)) return true;
  const digits = tokens.digits(at);
  if (digits === 6 || digits === 8 || digits === 10) return true;
  if (
    digits >= 1 &&
    digits <= 2 &&
    (tokens.isMark(at + 1, Mark.slash) || tokens.isMark(at + 1, Mark.dash)) &&
    tokens.digits(at + 2) > 0 &&
    tokens.digits(at + 2) <= 2
  )
    return true;
  if (digits === 3 && tokens.digits(at + 2) === 3) return true;
  if (digits >= 1 && digits <= 2 && tokens.announces(at + 1, Cue.ageUnit)) return true;
  return tokens.kind(at) === Kind.mixed && /^\d{1,2}(?:YO|Y|M|F|YR)/i.test(tokens.slice(at));
}
const RACES = wordSet('W B H A I O U');
const LNU = wordSet('LNU');

/** Is the word behind the name one that makes it a place, a street or a firm? */
export function isPlaceBehind(tokens: Tokens, i: number, single = true): boolean {
  if (MUNICIPAL.has(tokens.hash(i)) && tokens.kind(i) === Kind.word) return true;
  if (PUBLIC.has(tokens.hash(i)) && tokens.is(i + 1, Word.place | Word.street)) return true;
  if (tokens.kind(i) === Kind.mark) {
    // ST MARY'S, MACY'S
    if (/['’]/.test(tokens.slice(i)) && !tokens.gap(i) && /^S$/i.test(tokens.slice(i + 1)) && !tokens.gap(i + 1))
      return single && tokens.is(i + 2, Word.place | Word.street);
    return tokens.isMark(i, Mark.and) && tokens.is(i + 2, Word.place);
  }
  if (tokens.kind(i) !== Kind.word) return false;
  if (tokens.is(i, Word.street)) return !tokens.is(i, Word.title) || !tokens.is(i + 1, Word.given | Word.surname);
  if (tokens.is(i, Word.weakStreet)) return tokens.is(i, Word.place) || !tokens.is(i, Word.given | Word.surname);
  return tokens.is(i, Word.place) && !tokens.is(i, Word.given) && !HOME.has(tokens.hash(i));
}
const MUNICIPAL = wordSet('TWP TOWNSHIP BORO BOROUGH COUNTY STATION STA');
/** `WILL ROGERS MIDDLE SCHOOL`, `JEDEDIAH SMITH RECREATION TRL`. */
const PUBLIC = wordSet('STATE MIDDLE HIGH ELEMENTARY RECREATION MEMORIAL REGIONAL NATIONAL PRIMARY');
const HOME = wordSet('HOME HOUSE OFFICE LOT SO ED ER PD FD GARAGE MIDDLE LP MS CO');

const SAINTS = wordSet(
  'ST SAINT MT FT FORT LAKE CAMP PORT SAN SANTA MOUNT CAPE POINT LOS LAS POST TACO CHEZ ROYAL NORTH SOUTH EAST WEST UPPER LOWER NEW OLD RAMP RANCHO FAIR GRAND CLUB CAFE BAR PARK HOTEL RIO CASA DOG',
);

/**
 * Reads a name at `i`. What is accepted depends on what stands before: behind a word like NAMED anything that is no
 * dispatch word; behind a person a name or an unknown word; without either, only what the lists of names carry.
 */
export function readName(scene: Scene, i: number, trust: number): NameRun | undefined {
  const { tokens, prose } = scene;
  const first = readPiece(tokens, i);
  if (!first) return undefined;
  if (
    !isCapital(tokens, i) &&
    (first.part === 'word' || first.part === 'unknown' || trust === Trust.none || (prose && trust < Trust.name)) &&
    !(trust === Trust.name && first.part === 'unknown')
  )
    return undefined;
  const pieces: Piece[] = [first];
  let at = first.last + 1;
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
  while (pieces.length < MOST_PIECES) {
    if (tokens.kind(at) === Kind.lineBreak) break;
    const next = readPiece(tokens, at);
    if (!next || (!tokens.gap(at) && !pieces[pieces.length - 1]?.initial)) break;
    if (prose && !isCapital(tokens, at)) break;
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
    trust + pieces.filter((piece) => piece.part === 'family').length >= 2
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
    (isPlaceBehind(tokens, last + 1, pieces.length === 1) ||
      (trust === Trust.none && ((SAINTS.has(tokens.hash(i - 1)) && tokens.gap(i)) || (last > i && SAINTS.has(tokens.hash(i))))))
  )
    return undefined;
  return { first: i, last, confidence };
}

const isCapital = (tokens: Tokens, i: number): boolean => tokens.letterCase(i) !== Case.lower;

const [CROSS] = wordSet('X');

/** `JOHN A SMITH`, `SMITH JOHN A`: an initial inside or at the end, unless it is a direction, a sex or an article. */
function isMiddleInitial(tokens: Tokens, i: number, piece: Piece): boolean {
  const next = piece.last + 1;
  if (
    tokens.hash(i) === CROSS ||
    tokens.isMark(i + 1, Mark.slash) ||
    tokens.isMark(i + 1, Mark.dash) ||
    tokens.isMark(i + 1, Mark.apostrophe)
  )
    return false;
  const behind = part(tokens, next);
  const nameBehind =
    behind === 'family' || behind === 'given' || behind === 'unknown' || (behind === 'maybe' && !tokens.is(next, Word.stop));
  if (piece.last > i) return true;
  if (tokens.is(i, Word.sex | Word.direction) || /^[AIXW]$/i.test(tokens.slice(i))) return nameBehind;
  return true;
}

const GERUND = /(?:ING|N['’]T)$/i;

/** May `next` continue the name? */
function extendsName(tokens: Tokens, pieces: readonly Piece[], next: Piece, trust: number, prose: boolean): boolean {
  const words = pieces.filter((piece) => !piece.initial).length;
  const at = next.first;
  if (next.part === 'no') return false;
  if (tokens.is(at, Word.title) && !tokens.is(at, Word.given | Word.surname)) return false;
  const proper = prose && tokens.letterCase(at) === Case.title;
  if (
    next.part === 'word' &&
    tokens.words(at) === 0 &&
    tokens.cues(at) === 0 &&
    words === 1 &&
    pieces[0]?.part === 'given' &&
    !GERUND.test(tokens.slice(at))
  )
    return true;
  if (next.part === 'word')
    return proper && words === 1 && trust === Trust.name && tokens.letterCase(at) === Case.title && !tokens.is(at, Word.stop);
  if (next.part === 'maybe') {
    if (tokens.is(at, Word.stop) && !proper) return false;
    if (words >= 2) return proper || pieces.length < 3;
    return (
      proper || endsClause(tokens, next.last + 1) || !tokens.is(at, Word.color | Word.vehicle | Word.streetName | Word.medical)
    );
  }
  if (next.part === 'unknown') {
    if (words >= 3) return false;
    if (!hasVowel(tokens, at) && tokens.slice(at).toUpperCase() !== 'NG') return false;
    if (tokens.length(at) === 2 && tokens.is(at, Word.state) && !prose) return false;
    return words === 1 || proper || (trust > Trust.none && words < 2) || endsClause(tokens, next.last + 1);
  }
  return words < 4;
}

const endsClause = (tokens: Tokens, i: number): boolean => tokens.kind(i) !== Kind.word;

/** How sure the words are a name. */
function judge(tokens: Tokens, pieces: readonly Piece[], last: number, trust: number, prose: boolean): number {
  const words = pieces.filter((piece) => !piece.initial);
  const one = words[0];
  if (!one) return 0;
  const two = words[1];
  const personal = isPersonal(tokens, last + 1);
  const initialFirst = pieces[0]?.initial === true;
  const title = prose && tokens.letterCase(one.first) === Case.title;
  if (trust === Trust.name) {
    if (one.part === 'given' || one.part === 'family') return 0.92;
    if (one.part === 'word') return two || personal || (prose && title) || endsClause(tokens, last + 1) ? 0.62 : 0.45;
    return 0.85;
  }
  const sure = words.filter((word) => word.part === 'given' || word.part === 'family').length;
  const givenFirst = one.part === 'given';
  if (trust === Trust.person) {
    if (one.part === 'word') return 0;
    if (sure > 0) return 0.9;
    if (two) return 0.78;
    if (initialFirst) return tokens.isMark((pieces[0]?.first ?? 0) + 1, Mark.dot) || one.part !== 'maybe' ? 0.8 : 0.55;
    if (one.part === 'maybe') {
      if (tokens.is(one.first, Word.color | Word.vehicle | Word.stop | Word.title) && !personal) return 0;
      return personal || endsClause(tokens, last + 1) ? 0.7 : tokens.is(one.first, Word.given) ? 0.6 : 0.4;
    }
    // Unknown word.
    if (!hasVowel(tokens, one.first) || tokens.length(one.first) < 3) return personal ? 0.55 : 0;
    if (personal) return 0.8;
    if (tokens.letterCase(one.first) === Case.title && (prose || tokens.lowerWords > 2)) return 0.68;
    return endsClause(tokens, last + 1)
      ? 0.62
      : tokens.length(one.first) >= 5
        ? 0.56
        : tokens.length(one.first) === 4
          ? 0.52
          : 0.4;
  }
  // No cue.
  if (one.part === 'word') return 0;
  if (initialFirst) {
    const dotted = tokens.isMark((pieces[0]?.first ?? 0) + 1, Mark.dot);
    if (
      !dotted ||
      (tokens.kind((pieces[0]?.first ?? 0) - 1) === Kind.mark && tokens.isMark((pieces[0]?.first ?? 0) - 1, Mark.dot))
    )
      return 0;
    return one.part === 'family' || one.part === 'given'
      ? 0.8
      : one.part === 'unknown' && hasVowel(tokens, one.first) && tokens.length(one.first) >= 4
        ? 0.65
        : one.part === 'maybe' && personal
          ? 0.6
          : 0;
  }
  if (two) {
    // `PENLLYN PIKE`: an ending alone makes no given name before a street type.
    if (tokens.is(two.first, Word.street) && !tokens.is(one.first, Word.given) && !personal) return 0;
    if (givenFirst) return two.part === 'word' ? 0.55 : sure >= 2 ? 0.9 : 0.78;
    if (two.part === 'family' || two.part === 'given') {
      if (one.part === 'family') return 0.65;
      if (one.part === 'maybe' && tokens.is(one.first, Word.given | Word.ambiguous)) return 0.72;
      if (one.part === 'unknown' && PLACES_BEFORE.has(tokens.hash(one.first - 1))) return 0;
      if (one.part === 'unknown' && hasVowel(tokens, one.first)) return prose || personal ? 0.65 : 0;
      return personal ? 0.65 : 0;
    }
    if (personal) return 0.6;
    if (prose && title) {
      if (one.part === 'maybe' && two.part === 'maybe')
        return tokens.is(one.first, Word.given) && tokens.is(two.first, Word.surname) ? 0.6 : 0;
      if (one.part === 'maybe') return tokens.is(one.first, Word.given) ? 0.55 : 0;
      return two.part === 'unknown' && isIntroduced(tokens, one.first) ? 0.5 : 0;
    }
    if (
      one.part === 'maybe' &&
      tokens.is(one.first, Word.given) &&
      two.part === 'maybe' &&
      tokens.is(two.first, Word.surname) &&
      !tokens.is(one.first, Word.stop | Word.color | Word.vehicle) &&
      endsClause(tokens, last + 1)
    )
      return 0.52;
    return 0;
  }
  if (
    PHONETIC.has(tokens.hash(one.first)) &&
    (tokens.kind(last + 1) === Kind.number || tokens.kind(last + 1) === Kind.mixed) &&
    !personal
  )
    return 0;
  if (givenFirst && !personal && ON_STREETS.has(tokens.hash(one.first - 1)) && !prose) return 0;
  if (isPlaceField(tokens, one.first, last)) return 0;
  // ARDEN-ARCADE: half a name.
  if (one.last > one.first && !tokens.is(one.last, Word.given | Word.surname) && !personal) return 0;
  // `PENLLYN BLUE BELL PIKE`, `RAMP RUPERT`: part of a street.
  if (!personal && endsInStreet(tokens, last + 1)) return 0;
  if (givenFirst) return personal ? 0.75 : tokens.length(one.first) > 3 ? 0.6 : 0.45;
  return one.part === 'family' && personal ? 0.6 : 0;
}

/**
 * A word that is also a surname, alone between separators or beside a word for a municipality: towns carry the names of
 * families (`; MONTGOMERY; Station 345`), and a person would be announced.
 */
function isPlaceField(tokens: Tokens, first: number, last: number): boolean {
  if (MUNICIPAL.has(tokens.hash(first - 1)) || MUNICIPAL.has(tokens.hash(last + 1))) return true;
  if (!tokens.is(first, Word.surname)) return false;
  // `ATWATER & CODY`: two streets.
  if (tokens.isMark(first - 1, Mark.and) || tokens.isMark(last + 1, Mark.and)) return true;
  const stampBefore = tokens.kind(first - 1) === Kind.number && tokens.kind(first - 2) === Kind.mark;
  const stampBehind = readDate(tokens, last + 1)?.form === 'parted';
  return (stampBefore || separates(tokens, first - 1)) && (stampBehind || separates(tokens, last + 1));
}

/** Up to two words behind `i`, then a street type. */
function endsInStreet(tokens: Tokens, i: number): boolean {
  for (let at = i; at < i + 3 && tokens.kind(at) === Kind.word; at++)
    if (tokens.is(at, Word.street) && !tokens.is(at, Word.title)) return true;
  return false;
}

const separates = (tokens: Tokens, i: number): boolean =>
  tokens.kind(i) <= Kind.none ||
  tokens.kind(i) === Kind.lineBreak ||
  tokens.isMark(i, Mark.semicolon) ||
  tokens.isMark(i, Mark.comma);

/** The next word is a town or a road. */
const PLACES_BEFORE = wordSet('IN FROM FRM AT NEAR OF TO ON');

/** The police alphabet: `SAM 12` is a unit. */
const PHONETIC = wordSet(
  'ADAM BOY CHARLES DAVID EDWARD FRANK GEORGE HENRY IDA JOHN KING LINCOLN MARY NORA OCEAN PAUL QUEEN ROBERT SAM TOM UNION VICTOR WILLIAM XRAY YOUNG ZEBRA CHARLIE MIKE OSCAR ROMEO JULIET SIERRA JULIETT',
);

/** A single given name behind one of these is a street or a place. */
const ON_STREETS = wordSet(
  'ON AT NEAR X JNO JSO JEO JWO NB SB EB WB ONTO OFF TO FROM FRM IN OF NO SO EO WO VIA PASSING OVER TOWARD TOWARDS TWDS TWD',
);

/** In prose: the start of a sentence, or a word that people stand behind. */
function isIntroduced(tokens: Tokens, i: number): boolean {
  const kind = tokens.kind(i - 1);
  return kind === Kind.none || kind === Kind.lineBreak || LEADS.has(tokens.hash(i - 1)) || tokens.isMark(i - 1, Mark.colon);
}
const LEADS = wordSet('BY WITH IS AM DEAR ASK TOLD CONTACT CONTACTED MET NAMED CALLED EMAIL SPOKE AND THANKS');

/** The given names behind `SMITH,` or `SMITH/`. */
function readInverted({ tokens, prose }: Scene, family: Piece, at: number, trust: number, slash: boolean): NameRun | undefined {
  if (family.part === 'word' && (trust === Trust.none || slash)) return undefined;
  if (tokens.kind(at) === Kind.lineBreak) return undefined;
  const given = readPiece(tokens, at);
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
      piece.part === 'given' ||
      (piece.part === 'family' && !prose) ||
      ((piece.part === 'maybe' || piece.part === 'unknown') && !tokens.is(next, Word.stop) && !close && hasVowel(tokens, next))
    ) {
      last = piece.last;
      words++;
    } else break;
  }
  if (isSuffix(tokens, last + 1)) last++;
  // In prose a comma parts sentences: an initial or another comma must show the order.
  if (
    prose &&
    !(
      given.part === 'given' &&
      (tokens.length(last) === 1 ||
        tokens.isMark(last, Mark.dot) ||
        tokens.isMark(last + 1, Mark.comma) ||
        tokens.isMark(last + 1, Mark.close))
    )
  )
    return undefined;
  const personal = isPersonal(tokens, last + 1);
  const confidence = judgeInverted(tokens, family, given, trust, personal, slash, endsWord(tokens, last + 1));
  if (confidence < 0.5 || isPlaceBehind(tokens, last + 1)) return undefined;
  return { first: family.first, last, confidence };
}

const endsWord = (tokens: Tokens, i: number): boolean =>
  tokens.kind(i) !== Kind.word || isPersonal(tokens, i) || part(tokens, i) === 'no' || part(tokens, i) === 'word';
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
  if (given.part === 'word' || (tokens.is(given.first, Word.relation) && given.part !== 'given'))
    return trust === Trust.name && personal ? 0.55 : 0;
  const familyLike =
    family.part === 'family' ||
    (family.part === 'maybe' && tokens.is(family.first, Word.surname)) ||
    family.part === 'unknown' ||
    (family.part === 'given' && tokens.is(family.first, Word.surname));
  if (given.initial) return trust > Trust.none && familyLike ? 0.75 : family.part === 'family' && personal ? 0.6 : 0;
  if (given.part === 'given') {
    if (slash)
      return family.part === 'given' && !tokens.is(family.first, Word.surname)
        ? 0
        : personal || trust > Trust.none
          ? 0.85
          : family.part === 'family' && closed
            ? 0.6
            : 0;
    if (family.part === 'family' || family.part === 'unknown') return 0.9;
    if (familyLike) return 0.82;
    return trust > Trust.none || personal ? 0.75 : family.part === 'given' ? 0 : 0.5;
  }
  if (!familyLike && trust === Trust.none) return 0;
  if (trust === Trust.none && tokens.is(family.first, Word.stop)) return 0;
  if (slash) return (personal || trust > Trust.none) && given.part !== 'maybe' ? 0.75 : personal ? 0.6 : 0;
  if (personal) return 0.82;
  if (trust > Trust.none) return given.part === 'maybe' && tokens.is(given.first, Word.stop) ? 0 : closed ? 0.82 : 0.6;
  if (family.part === 'family' && (given.part === 'maybe' || given.part === 'family') && closed)
    return tokens.is(given.first, Word.given) ? 0.7 : 0.52;
  return family.part === 'family' && given.part === 'unknown' && closed && hasVowel(tokens, given.first) ? 0.6 : 0;
}
