import { isMeasure } from '../measures.ts';
import { isGlued, Mark, previousWord, type Scene } from '../scene.ts';
import { Case, Kind, MARGIN } from '../token/token-kind.ts';
import type { Tokens } from '../token/tokens.ts';
import { Word } from '../token/word-bits.ts';
import { wordSet } from '../token/word-set.ts';
import { readUnitAt, unitValue } from './apartment-value.ts';
import { isCampNear, PARKS, SITES } from './camp.ts';
import { isClause, isHousing, isOnFloor, ofAddress } from './unit-alone.ts';

const SURE = wordSet(
  'APT APTS APARTMENT APTO APPT STE SUITE TRLR CUARTO DEPTO DEPARTAMENTO APARTAMENTO DPTO FLAT BUNK PENTHOUSE HABITACION ESPACIO ESP CONDO',
);

const ROOMS = wordSet('EDIF EDIFICIO TORRE RM ROOM BLDG BUILDING CABIN COTTAGE DORM SLIP HAB');

const PUBLIC = wordSet(
  'PROP PROPERTY EVIDENCE LAUNDRY PARKING MAIL POOL BREAK REC WAITING COURT CONFERENCE DINING LIVING BATH BED LOCKER EMERGENCY POWER ENGINE FAMILY EXAM AID',
);

/** Words that make a lot, a space or a unit somebody's home. */
const HOMES = wordSet(
  'MHP TRAILER MOBILE PARK APTS APARTMENTS COMPLEX CONDOS VILLAGE ESTATES MANOR COURT HOMES TERRACE RV CAMPER ER ED ICU IN AT FROM FRM TO LIVES RES',
);

const ROOM_ONLY = wordSet('RM ROOM');

const PREPOSITIONS = wordSet('IN AT FROM FRM TO');

const [UNIT, IN] = wordSet('UNIT IN');

const WEAK = wordSet('SITE CAMPSITE UNIT APP LOT SP SPC SPACE TRAILER PH PISO WARD BED CELL');

const [CELL, LOT, BED] = wordSet('CELL LOT BED');

const LIVING = wordSet('LIVES LIVING STAYS STAYING RESIDES LIVE MOVED');

const [PH] = wordSet('PH');

/** At a designator or `#`: an apartment, if the context says so. */
export function readUnit({ tokens, out }: Scene, i: number): void {
  const unit = readUnitAt(tokens, i);
  // `208 N OAK BSMT APT`, `718 E PINE ST REAR COTTAGE`
  if (!unit && SIDES_OF_A_HOUSE.has(tokens.hash(i - 1)) && DWELLINGS.has(tokens.hash(i)) && endsStreet(tokens, i)) {
    out.add(tokens.from(i - 1), tokens.to(i), 'unit-or-apartment', 0.8, 'side of a house');
    return;
  }
  if (!unit || (isGlued(tokens, i) && (tokens.kind(i - 1) !== Kind.mark || tokens.isMark(i - 1, Mark.dash)))) return;
  const start = tokens.from(unit.first);
  const end = tokens.to(unit.last);
  const hash = tokens.hash(i);
  const before = previousWord(tokens, i);
  const afterStreet = endsStreet(tokens, i);
  const valueLength = tokens.length(unit.last);
  if (tokens.isMark(i, Mark.hash)) {
    if (tokens.kind(unit.last) === Kind.word && valueLength === 1 && !afterStreet) return;
    // `GATE #7741` is a code.
    if (valueLength >= 3 && LOCKS.has(tokens.hash(before))) return;
    if (MACHINES.has(tokens.hash(unit.last + 1))) return;
    if (valueLength === 1 && LANES.has(tokens.hash(before)) && !followsHouse(tokens, i)) return;
    if (afterStreet) out.add(start, end, 'unit-or-apartment', 0.85, '# behind a street');
    else if (ofAddress(tokens, unit.last) || isClause(tokens, i, unit.last))
      out.add(start, end, 'unit-or-apartment', 0.6, '# by itself');
    else if (
      HOMES.has(tokens.hash(before)) &&
      i - before === 1 &&
      valueLength <= 4 &&
      !(valueLength === 1 && isRoadway(tokens, i))
    )
      out.add(start, end, 'unit-or-apartment', 0.7, '# behind a place word');
    return;
  }
  if (PUBLIC.has(tokens.hash(i - 1)) && !SURE.has(hash)) return;
  if (hash === PH && !(tokens.digits(unit.last) <= 2 && afterStreet)) return;
  if (SURE.has(hash)) {
    if (tokens.kind(unit.last) === Kind.word && (valueLength > 2 || tokens.isMark(unit.last + 1, Mark.slash))) return;
    // The number of a trailer of a fleet.
    if (hash === TRLR && tokens.digits(unit.last) > 3) return;
    out.add(start, end, 'unit-or-apartment', 0.92, 'apartment word and value');
    return;
  }
  if (ROOMS.has(hash)) {
    if (ROOM_ONLY.has(hash) && (tokens.kind(unit.last) === Kind.word || isPublicRoom(tokens, unit.last))) return;
    // `Room 41 bed A`
    const bed = tokens.hash(unit.last + 1) === BED ? unitValue(tokens, unit.last + 2) : 0;
    out.add(start, bed > 0 ? tokens.to(bed) : end, 'unit-or-apartment', 0.86, 'room or building and value');
    return;
  }
  if (!WEAK.has(hash)) return;
  // Of a jail, not of a telephone.
  if (hash === CELL) {
    if (
      unit.last > i + 1 ||
      tokens.kind(unit.last) === Kind.mixed ||
      (tokens.digits(unit.last) <= 2 && tokens.kind(unit.last + 1) !== Kind.word)
    )
      if (tokens.digits(unit.last) <= 3 && tokens.kind(unit.last + 1) !== Kind.number && !goesOn(tokens, unit.last + 1))
        out.add(start, end, 'unit-or-apartment', 0.7, 'cell of a jail');
    return;
  }
  // `Night RN Pilar: bed 14`
  if (
    hash === BED &&
    tokens.digits(unit.last) > 0 &&
    tokens.digits(unit.last) <= 3 &&
    tokens.kind(i - 1) !== Kind.word &&
    !tokens.is(unit.last + 1, Word.stop)
  )
    out.add(start, end, 'unit-or-apartment', 0.6, 'bed and number');
  if (SITES.has(hash)) {
    if (tokens.digits(unit.last) <= 3 && isCampNear(tokens, i)) out.add(start, end, 'unit-or-apartment', 0.66, 'site of a camp');
    return;
  }
  if (hash === LOT && tokens.digits(unit.last) > 4) return;
  // `LOT 22, TRAILER PARK`
  if (hash === LOT && tokens.isMark(unit.last + 1, Mark.comma) && PARKS.has(tokens.hash(unit.last + 2)))
    out.add(start, end, 'unit-or-apartment', 0.7, 'lot or space of a home');
  if (afterStreet) out.add(start, end, 'unit-or-apartment', 0.85, 'unit behind a street');
  else if (hash === UNIT) {
    if (
      (tokens.letterCase(i) === Case.lower && /^(?:\d{3,4}|[A-Za-z])$/.test(tokens.slice(unit.last))) ||
      (tokens.letterCase(i) !== Case.upper && isHousing(tokens, unit.last) && tokens.length(unit.last) <= 4) ||
      (tokens.letterCase(i) !== Case.upper &&
        tokens.kind(unit.last + 1) !== Kind.word &&
        /^[A-Z]\d{3}$/i.test(tokens.slice(unit.last)))
    )
      out.add(start, end, 'unit-or-apartment', 0.6, 'unit in prose');
    // Of the police it has a letter, or fewer figures.
    else if (
      (tokens.digits(unit.last) === 3 || tokens.digits(unit.last) === 4) &&
      (tokens.hash(before) === IN || (tokens.letterCase(i) === Case.lower && PREPOSITIONS.has(tokens.hash(before)))) &&
      i - before === 1 &&
      tokens.kind(unit.last + 1) !== Kind.word
    )
      out.add(start, end, 'unit-or-apartment', 0.55, 'unit and figures of a flat');
    else if (tokens.kind(unit.last) !== Kind.word && valueLength <= 4 && isOnFloor(tokens, unit.last))
      out.add(start, end, 'unit-or-apartment', 0.85, 'unit on a floor');
  } else if (
    tokens.kind(unit.last) !== Kind.word &&
    HOMES.has(tokens.hash(before)) &&
    (!PREPOSITIONS.has(tokens.hash(before)) || LIVING.has(tokens.hash(i - 2))) &&
    i - before === 1
  )
    out.add(start, end, 'unit-or-apartment', 0.7, 'lot or space of a home');
  else if (
    hash === TRAILER &&
    tokens.digits(unit.last) <= 3 &&
    tokens.digits(unit.last) > 0 &&
    !HAULING.has(tokens.hash(before)) &&
    !isMeasure(tokens, unit.last + 1)
  )
    out.add(start, end, 'unit-or-apartment', 0.6, 'trailer and number');
}

/** `CELL 404-…`, `CELL 40%`: of a telephone. */
const goesOn = (tokens: Tokens, i: number): boolean => tokens.isMark(i, Mark.dash) || tokens.isMark(i, Mark.percent);

const MEETINGS = wordSet(
  'LECTURE CLASSROOM AUDITORIUM MEETING MEETINGS TRAINING CLASS CLASSES BRIEFING SERVER ELECTRICAL MECHANICAL BOILER LAB DEPT COURTROOM SEMINAR WORKSHOP AUDIT COUNCIL COMMITTEE',
);

/** `ROOM 204 MEETING AT 1400`: a room that is nobody's. */
function isPublicRoom(tokens: Tokens, last: number): boolean {
  for (let at = last - 6; at <= last + 2; at++) if (MEETINGS.has(tokens.hash(at))) return true;
  return false;
}

const LOCKS = wordSet('GATE GATES DOOR LOCKBOX KEYPAD KEYBOX CALLBOX');

/** `#2 engine hi temp` */
const MACHINES = wordSet('ENGINE ENG MOTOR PUMP GEN GENERATOR BOILER TIRE AXLE BLOWER COMPRESSOR CHILLER TRANSFORMER');

const LANES = wordSet('LN LNS LANE LANES');

/** Does a house number stand a few words back? */
const followsHouse = (tokens: Tokens, i: number): boolean => {
  for (let at = i - 2; at > i - 7; at--) if (tokens.digits(at) >= 2) return true;
  return false;
};

const ROADWAY = wordSet(
  'ROUND BREAK MATTRESS LADDER COUCH TIRE LN LNS LANE LANES DEBRIS CHP FWY HWY RHS LHS CD SHOULDER SIGALERT VEH BLKD BLKG BLOCKING STALLED CALTRANS TC OFFRAMP ONRAMP',
);

/** Is the talk of a road near `#2`? Then it is a lane. */
function isRoadway(tokens: Tokens, i: number): boolean {
  for (let at = Math.max(MARGIN, i - 10); at < i + 10 && at < tokens.end; at++) if (ROADWAY.has(tokens.hash(at))) return true;
  return false;
}

const [TRAILER] = wordSet('TRAILER');

/** What a trailer is for that nobody lives in. */
const HAULING = wordSet(
  'PET BOAT HORSE CARGO FLATBED UTILITY DUMP TRAVEL RESCUE COMMAND MCI HAZMAT SUPPLY LIGHT DECON CATTLE STOCK CAR EQUIPMENT SHELTER',
);

const [TRLR] = wordSet('TRLR');

/** Stand between a street and its unit: `416 HALE ST REAR UNIT D`. */
const SIDES_OF_A_HOUSE = wordSet('REAR FRONT FRT UPPER LOWER UPSTAIRS DOWNSTAIRS BSMT BASEMENT BACK GARAGE GUEST');

const DWELLINGS = wordSet(
  'CASITA ADU GUESTHOUSE BUNGALOW APT APTS APARTMENT UNIT STE SUITE FLAT COTTAGE CABIN TRAILER TRLR CONDO ROOM RM BUILDING BLDG',
);

const POLICE = wordSet('UNIT CELL BED WARD');

/** Does a street, an address or another unit end right before `i`? */
function endsStreet(tokens: Tokens, i: number): boolean {
  let at = i - 1;
  if (tokens.isMark(at, Mark.comma) || tokens.isMark(at, Mark.dot)) at--;
  // On the line before only a street itself counts.
  if (tokens.kind(at) === Kind.lineBreak) return tokens.is(at - 1, Word.street);
  if (SIDES_OF_A_HOUSE.has(tokens.hash(at))) at--;
  if (tokens.is(at, Word.street)) return true;
  if (tokens.kind(at) === Kind.mark) return false;
  // `JORDAN VALLEY UNIT 2` answers the radio.
  if (tokens.is(at, Word.weakStreet)) return tokens.hash(i) !== UNIT || followsHouse(tokens, i);
  // Behind another unit: `BLDG 4 UNIT 210`.
  if (
    tokens.is(at - 1, Word.designator) &&
    tokens.length(at) <= 5 &&
    tokens.kind(at - 1) === Kind.word &&
    !POLICE.has(tokens.hash(at - 1))
  )
    return true;
  if (tokens.is(at, Word.direction) && tokens.is(at - 1, Word.street | Word.weakStreet)) return true;
  // `417 ALDER #3`: a number stands two or three words back.
  for (let back = 1; back <= 4; back++) {
    const kind = tokens.kind(at - back);
    if (kind === Kind.number && tokens.digits(at - back) >= 2 && tokens.digits(at - back) <= 6 && back <= 3)
      return !tokens.is(at, Word.stop);
    if (kind !== Kind.word || tokens.is(at - back, Word.stop)) return false;
  }
  return false;
}
