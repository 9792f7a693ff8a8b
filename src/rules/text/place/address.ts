import { isMeasure } from '../measures.ts';
import { isGlued, Mark, previousWord, type Scene } from '../scene.ts';
import { beginsTenCode } from '../ten-code.ts';
import { Case, Kind } from '../token/token-kind.ts';
import type { Tokens } from '../token/tokens.ts';
import { Word } from '../token/word-bits.ts';
import { wordSet } from '../token/word-set.ts';
import { isNumberedStreet, isRoadOfGrid, isRun, readLetterRoad } from './address-numbered.ts';
import { readUnitAt } from './apartment-value.ts';
import { houseStart } from './house-number.ts';
import { readStorey } from './storey.ts';
import { readStreet } from './street.ts';

const BLOCK = wordSet('BLK BLOCK BLKS BLOCKS BL HUNDRED HUND');

const UNITS = wordSet(
  'NUMBERS PHONES HOMES HOUSES RESIDENTS CUSTOMERS ADDRESSES SUBSCRIBERS HOUSEHOLDS METERS CT MIN MINS MINUTES HR HRS HOURS SEC SECS MPH MG ML MCG MILES MI FT FEET YDS YARDS BLKS BLOCKS PERCENT LBS POUNDS INCH IN YO YOA YRS YEARS YEAR DAYS DAY WKS WEEKS MONTHS MOS VEHS VEH MALES FEMALES MEN PTS PT PAX UNITS SHOTS RDS CALLS CALLERS TIMES PEOPLE SUBJS JUVS KIDS AM PM STORY OCC OCCUPANTS GALLONS GAL ACRES ACRE DOOR LANE LANES OUT ON OFF TO OF AND OR IS WAS HAS FOR AGO LEFT MORE MALE FEMALE DOORS ENRT AT EA',
);

const LOCATION = wordSet(
  'LOC LOCATION ADDR ADDRESS AT LIVES RESIDES TO ONTO IFO BY RES RESIDENCE HOME NEAR NR FROM FRM DOMICILIO DIRECCION VIVE EN ADD LIVING STAYING OF',
);

const SPANISH_TYPES = wordSet(
  'PRIV CERRADA ANDADOR CALLE AVENIDA AV CALZADA CAMINO CARRETERA PASEO BOULEVARD BLVD PLAZA PRIVADA CALLEJON RUA VIA RUE CHEMIN RANG ALLEE IMPASSE MONTEE',
);

const [VIA] = wordSet('VIA');

const ARTICLES = wordSet('DE LA LAS LOS DEL EL Y SAN SANTA DU DES LE LES STE');

const NUMBER_SIGN = wordSet('NUMERO NUM NO');

const [WILL, STAGE] = wordSet('WILL STAGE');

const STOP_BEHIND = wordSet('APT STE UNIT');

/** Words without which a number is the number of no house, unless a word for a place stands before it. */
const STREETLIKE = Word.street | Word.weakStreet | Word.streetName | Word.route | Word.state | Word.direction | Word.designator;

/** How far behind the number they are looked for. */
const STREET_REACH = 7;

/** First words of numbered roads that are nothing else on the lists. */
const ROAD_LEAD = wordSet('COUNTY CNTY OLD CO FIRE TWP TOWNSHIP RANGE CONCESSION');

/** Is a number of so many figures, with no mark but a dash behind, worth the look for a street? */
export function mayBeAddress(tokens: Tokens, i: number, length: number): boolean {
  const behind = tokens.kind(i + 1);
  if (behind === Kind.none || behind === Kind.lineBreak) return false;
  // 123 1/2
  if (behind === Kind.number) return tokens.isMark(i + 2, Mark.slash) || (length >= 3 && isNumberedStreet(tokens, i + 1));
  if ((tokens.wordsOf(i + 1, i + STREET_REACH) & STREETLIKE) !== 0) return true;
  for (let at = i + 1; at <= i + STREET_REACH; at++)
    if (tokens.kind(at) === Kind.mixed || tokens.isMark(at, Mark.hash)) return true;
  if (ROAD_LEAD.has(tokens.hash(i + 1))) return true;
  return length >= 3 && (LOCATION.has(tokens.hash(i - 1)) || LOCATION.has(tokens.hash(i - 2)));
}

/** At a house number: number, street, without city and ZIP. */
export function readAddress(scene: Scene, i: number): void {
  const { tokens, out } = scene;
  const start = houseStart(tokens, i);
  if (start < 0) return;
  let at = i + 1;
  // 123 1/2, 3017-A, 84-22, 14A
  if (tokens.number(at) === 1 && tokens.isMark(at + 1, Mark.slash) && tokens.number(at + 2) === 2) at += 3;
  else if (
    tokens.isMark(at, Mark.dash) &&
    !tokens.gap(at) &&
    !tokens.gap(at + 1) &&
    tokens.length(at + 1) <= 4 &&
    (tokens.kind(at + 1) === Kind.number || (tokens.kind(at + 1) === Kind.word && tokens.length(at + 1) === 1))
  )
    at += 2;
  else if (
    tokens.kind(at) === Kind.word &&
    tokens.length(at) === 1 &&
    !tokens.is(at, Word.direction) &&
    tokens.kind(at + 1) === Kind.word &&
    tokens.gap(at + 1) &&
    hasType(tokens, at + 1)
  )
    at++;
  // `3, Kestrel Mews`, as the British write
  if (tokens.isMark(at, Mark.comma)) {
    if (!scene.prose || at !== i + 1 || tokens.letterCase(at + 1) !== Case.title || !tokens.gap(at + 1)) return;
    at++;
    if (!hasType(tokens, at)) return;
  }
  if (!tokens.gap(at) && tokens.kind(at) === Kind.mark) return;
  if (BLOCK.has(tokens.hash(at)) || ((UNITS.has(tokens.hash(at)) || isMeasure(tokens, at)) && !tokens.is(at + 1, Word.street)))
    return;
  // `AMB 31-1 STAGE PARK HILL`: where a unit waits.
  if (tokens.hash(at) === STAGE && at > i + 1) return;
  // `414 WILL STILL DRIVE THRU`: a unit that announces what it does.
  if (tokens.hash(at) === WILL && tokens.is(at + 1, Word.stop)) return;
  const before = previousWord(tokens, i);
  const located = LOCATION.has(tokens.hash(before)) && i - before <= 2;
  // `2750 W 3500 S`: the grid of Utah
  if (
    tokens.is(at, Word.direction) &&
    tokens.digits(at + 1) >= 2 &&
    tokens.digits(at + 1) <= 5 &&
    tokens.is(at + 2, Word.direction) &&
    tokens.digits(i) >= 2
  ) {
    out.add(tokens.from(i), tokens.to(at + 2), 'street-address', 0.9, 'grid address');
    return;
  }
  if (at === i + 1 && isRoadOfGrid(tokens, i)) {
    out.add(tokens.from(i), tokens.to(i + 2), 'street-address', 0.85, 'house number and numbered road');
    return;
  }
  const numbered = tokens.is(at, Word.direction) && isNumberedStreet(tokens, at + 1) ? at + 1 : at;
  if (isNumberedStreet(tokens, numbered) && tokens.digits(i) >= 3) {
    out.add(tokens.from(i), tokens.to(numbered + 1), 'street-address', 0.85, 'house number and numbered street');
    return;
  }
  const street = readStreet(tokens, at, 2);
  // `10-66 MARKET`: what the radio calls it.
  if (street && street.kind !== 'typed' && isTenCode(tokens, i)) return;
  if (!street) {
    readLetterRoad(scene, i, at);
    return;
  }
  // `the 15 April run`
  if (scene.prose && tokens.is(at, Word.month) && tokens.letterCase(street.last) === Case.lower) return;
  // `14 Subaru Forester green`, `2019 Hyundai Elantra gray CT`
  const colored = tokens.is(street.last, Word.color) || (street.last - at >= 2 && tokens.is(street.last - 1, Word.color));
  if (tokens.is(at, Word.vehicle) && (colored || isModelYear(tokens, i, street.last))) return;
  const direct =
    tokens.is(at, Word.direction) &&
    !NORTH_OR_NONE.has(tokens.hash(at)) &&
    street.last > at &&
    tokens.length(at) <= 2 &&
    !isDescribed(tokens, i, at);
  const unitBehind = readUnitAt(tokens, street.last + 1) !== undefined;
  let confidence = 0;
  let last = street.last;
  if (street.kind === 'typed' || street.kind === 'weak') confidence = typedConfidence(scene, i, at, street.route, located);
  else if (street.kind === 'known' && tokens.digits(i) === 1 && !located) return;
  else if (street.kind === 'known') {
    const closed = located || direct || unitBehind || isAlone(tokens, i, street.last);
    confidence = closed ? 0.7 : SIDES.has(tokens.hash(at)) ? 0 : 0.5;
  } else if (direct && tokens.digits(i) >= 2) {
    confidence = 0.65;
    last = at + 1;
    if (
      tokens.kind(last + 1) === Kind.word &&
      !tokens.is(last + 1, Word.stop | Word.sex | Word.designator) &&
      (unitBehind || located)
    )
      last++;
  } else if ((unitBehind && tokens.digits(i) >= 2) || (located && tokens.digits(i) >= 3 && isAlone(tokens, i, street.last)))
    confidence = 0.6;
  // `AT 1422 NO EXPOSURE`
  if (street.kind === 'plain' && NORTH_OR_NONE.has(tokens.hash(at))) return;
  if (confidence === 0) return;
  if (STOP_BEHIND.has(tokens.hash(last))) last--;
  // `1100 N STATE BLK`
  if (BLOCK.has(tokens.hash(last + 1)) && tokens.digits(i) >= 3) {
    out.add(start, tokens.to(last + 1), 'address-block', 0.9, 'hundred block');
    return;
  }
  out.add(start, tokens.to(last), 'street-address', confidence, 'house number and street');
  readStorey(scene, last + 1);
}

/** `IN 2017 TAHOE`: the year of a car, unless a word for a street stands behind its name. */
const isModelYear = (tokens: Tokens, i: number, last: number): boolean =>
  tokens.digits(i) === 4 &&
  tokens.number(i) >= 1980 &&
  tokens.number(i) <= 2035 &&
  !tokens.is(last, Word.street | Word.weakStreet);

/** A code of the radio has one or two figures behind its dash. */
const isTenCode = (tokens: Tokens, i: number): boolean =>
  beginsTenCode(tokens, i) && tokens.digits(i + 2) > 0 && tokens.digits(i + 2) <= 2;

/** `6-1 180 W RED BACKPACK`: weight and race; `CHEVY 2500 W BALE BED`: a truck with something. */
const isDescribed = (tokens: Tokens, i: number, at: number): boolean =>
  tokens.is(at + 1, Word.color | Word.sex) || tokens.is(i - 1, Word.vehicle);

/** `120 NO PHASE`, `SO 4 SUBJS`: words as often as directions. */
const NORTH_OR_NONE = wordSet('NO SO');

/** Names of streets that are words for parts of a building or a count (`4412 FRONT MOTION`, `2 HIGH RISES`). */
const SIDES = wordSet('FRONT CENTER HIGH STATE WATER FIRST SECOND THIRD FOURTH FIFTH GRAND UNION SPRING PARK');

const hasType = (tokens: Tokens, i: number): boolean => tokens.is(i + 1, Word.street) || tokens.is(i + 2, Word.street);

/** Nothing but a mark, a line end or a unit behind. */
const isAlone = (tokens: Tokens, i: number, last: number): boolean => {
  const kind = tokens.kind(last + 1);
  return (kind === Kind.none || kind === Kind.lineBreak || kind === Kind.mark) && tokens.digits(i) !== 1;
};

function typedConfidence(scene: Scene, i: number, at: number, route: boolean, located: boolean): number {
  const { tokens } = scene;
  const number = tokens.number(i);
  // `2 NB I-5`, `3 HWY 50`: units, not houses.
  if (route)
    return !isRun(tokens, i) && tokens.digits(i) >= 3 && (located || tokens.digits(i) >= 4 || ROAD_LEAD.has(tokens.hash(at)))
      ? 0.75
      : 0;
  if (number === 0) return 0;
  if (tokens.digits(i) === 1 && scene.prose && tokens.letterCase(at) === Case.lower) return 0;
  return 0.9;
}

const COMPASS = wordSet('N S E W');

/** `W238 N5512 HIDDEN CREEK RD`, `N4512 COUNTY RD K`: fire-number grids of Wisconsin, at the first mixed token. */
export function readGridAddress({ tokens, out }: Scene, i: number): void {
  if (tokens.lead(i) > 0 || !COMPASS.has(tokens.hash(i)) || !/^[NSEW]\d{3,6}$/i.test(tokens.slice(i)) || isGlued(tokens, i))
    return;
  const second = tokens.kind(i + 1) === Kind.mixed && /^[NSEW]\d{3,6}$/i.test(tokens.slice(i + 1));
  const street = readStreet(tokens, second ? i + 2 : i + 1, second ? 2 : 0);
  if (street) out.add(tokens.from(i), tokens.to(street.last), 'street-address', 0.85, 'grid address');
}

/** `RR 2 BOX 114`, `HC 61 BOX 12`, `PO BOX 88`. */
const RURAL = wordSet('RR HC RFD RT');

const [BOX] = wordSet('BOX');

const PO = wordSet('PO POB');

export function readBoxAddress({ tokens, out }: Scene, i: number): void {
  if (tokens.hash(i) !== BOX) return;
  let number = i + 1;
  if (tokens.isMark(number, Mark.hash)) number++;
  if (tokens.kind(number) !== Kind.number && tokens.kind(number) !== Kind.mixed) return;
  let first = 0;
  if (tokens.digits(i - 1) > 0 && RURAL.has(tokens.hash(i - 2))) first = i - 2;
  else if (tokens.isMark(i - 1, Mark.comma) && tokens.digits(i - 2) > 0 && RURAL.has(tokens.hash(i - 3))) first = i - 3;
  else if (tokens.digits(i - 1) > 0 && tokens.isMark(i - 2, Mark.hash) && RURAL.has(tokens.hash(i - 3))) first = i - 3;
  else if (PO.has(tokens.hash(i - 1))) first = i - 1;
  else if (tokens.isMark(i - 1, Mark.dot) && tokens.isMark(i - 3, Mark.dot)) first = i - 4;
  if (first > 0) out.add(tokens.from(first), tokens.to(number), 'street-address', 0.85, 'rural route or post box');
}

/** `CALLE OLMO 1423`, `AVENIDA JUAREZ #210`: the number comes last. */
export function readSpanishAddress({ tokens, out }: Scene, i: number): void {
  // `via NHS 111`: no street of Italy.
  if (tokens.hash(i) === VIA && tokens.letterCase(i) !== Case.title) return;
  if (!SPANISH_TYPES.has(tokens.hash(i))) return;
  // `Blvd. Fronterizo 4010`
  const dot = tokens.length(i) <= 4 && tokens.length(i + 2) >= 4 && tokens.text.startsWith('. ', tokens.to(i)) ? 1 : 0;
  if (tokens.kind(i + 1 + dot) !== Kind.word || !tokens.gap(i + 1 + dot)) return;
  let at = i + 1 + dot;
  while (
    at < i + 5 + dot &&
    tokens.kind(at) === Kind.word &&
    !NUMBER_SIGN.has(tokens.hash(at)) &&
    (!tokens.is(at, Word.stop) || ARTICLES.has(tokens.hash(at)))
  )
    at++;
  const last = at;
  if (tokens.isMark(at, Mark.comma)) at++;
  if (tokens.isMark(at, Mark.hash) || NUMBER_SIGN.has(tokens.hash(at))) at++;
  if (tokens.isMark(at, Mark.dot)) at++;
  // 3 bis avenue Foch
  const house = BIS.has(tokens.hash(i - 1)) || (tokens.is(i - 1, Word.direction) && tokens.length(i - 1) === 1) ? i - 2 : i - 1;
  const houseBefore = tokens.kind(house) === Kind.number && tokens.digits(house) <= 5;
  if (houseBefore && dot === 0) {
    let end = last - 1;
    // The street name ends at the first word that is no name.
    end = i;
    while (end < last - 1 && !tokens.is(end + 1, Word.stop | Word.designator)) end++;
    if (end === i && tokens.kind(i + 2) === Kind.word) end = i + 2;
    if (end > i) out.add(tokens.from(house), tokens.to(end), 'street-address', 0.8, 'house number and Spanish street');
    return;
  }
  if (tokens.digits(at) >= 1 && tokens.digits(at) <= 5 && last > i + 1 + dot)
    out.add(tokens.from(i), tokens.to(at), 'street-address', 0.8, 'Spanish street and house number');
}

const BIS = wordSet('BIS TER QUATER');

const GERMANIC = /(?:stra(?:ss|ß)e|str|gasse|weg|platz|allee|straat|laan|gade|vej|gatan|gata|katu|veien)$/i;

/** `Hauptstrasse 12`, `Keizersgracht 44`. */
export function readGermanicAddress({ tokens, out }: Scene, i: number): void {
  if (tokens.kind(i) !== Kind.word || tokens.length(i) < 7 || tokens.is(i, Word.common)) return;
  const number = tokens.isMark(i + 1, Mark.dot) ? i + 2 : i + 1;
  if ((tokens.digits(number) >= 1 && tokens.digits(number) <= 4) || (tokens.lead(number) > 0 && tokens.length(number) <= 5)) {
    if (GERMANIC.test(tokens.slice(i)))
      out.add(tokens.from(i), tokens.to(number), 'street-address', 0.7, 'street and house number');
  }
}
