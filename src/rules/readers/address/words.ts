/** What a word of an address can be. A word may be several things at once, so these are bits. */
export const SUFFIX = 1;
export const DIRECTION = 2;
export const HIGHWAY = 4;
export const UNIT_WORD = 8;
export const PLACE_WORD = 16;
/** Suffixes that are as often the end of a place name (`PARK`, `PLAZA`): they count only behind a house number. */
export const WEAK_SUFFIX = 32;
export const BLOCK_WORD = 64;
export const CONJUNCTION = 128;
export const MILE_WORD = 256;
export const AREA_WORD = 512;
export const STATE = 1024;
export const NEAR_WORD = 2048;
/** Suffixes after which a bare number is a unit, not part of the street's name (`12 ELM ST 4`, but `12 COUNTY ROAD 4`). */
export const CLOSED_SUFFIX = 4096;

/** A known word: what it can be and the one way it is written in a canonical street. */
interface AddressWord {
  readonly bits: number;
  readonly canonical: string;
}

/** USPS Publication 28, appendix C1, cut to the suffixes that occur in dispatch data, with the short forms dispatchers use. */
const SUFFIXES: Readonly<Record<string, string>> = {
  ST: 'STREET STR',
  AVE: 'AV AVENUE AVEN AVN AVNUE',
  BLVD: 'BL BLV BOULEVARD BOUL BD',
  DR: 'DRIVE DRV',
  LN: 'LANE',
  CT: 'COURT CRT',
  PL: 'PLACE',
  TER: 'TERRACE TERR TE TR',
  CIR: 'CIRCLE CI CR CIRC CRCL',
  WAY: 'WA WY',
  ALY: 'ALLEY AL ALLY',
};
const OPEN_SUFFIXES: Readonly<Record<string, string>> = {
  RD: 'ROAD',
  PKWY: 'PARKWAY PKY PY PW PKW PRKWY',
  TRL: 'TRAIL TL TRLS',
  PIKE: 'PK TPKE TURNPIKE TPK',
  EXPY: 'EXPRESSWAY EXPWY EXP EX',
  FWY: 'FREEWAY FRWY FY',
  BYP: 'BYPASS',
  CSWY: 'CAUSEWAY',
  XING: 'CROSSING CRSG',
  CRES: 'CRESCENT CRESC',
  LOOP: 'LP',
  PATH: '',
  WALK: 'WK',
  ROW: '',
  RUN: '',
  CV: 'COVE',
  GRV: 'GROVE',
  DRWY: 'DRIVEWAY',
  ESPL: 'ESPLANADE',
  MEWS: '',
  OVAL: '',
  BROADWAY: 'BRDWY BWAY',
  EMBARCADERO: '',
  GDNS: 'GARDENS GDN',
  QUAY: '',
  CLOSE: '',
  RMP: 'RAMP ONR OFR ONRAMP OFFRAMP',
};
const WEAK_SUFFIXES: Readonly<Record<string, string>> = {
  PARK: '',
  SQ: 'SQUARE',
  PLZ: 'PLAZA PZ',
  CTR: 'CENTER CENTRE',
  MALL: '',
  BRG: 'BRIDGE BR',
  HL: 'HILL',
  HTS: 'HEIGHTS',
  PT: 'POINT PNT',
  RDG: 'RIDGE',
  VW: 'VIEW',
  CRK: 'CREEK',
  LK: 'LAKE',
  VLG: 'VILLAGE',
  EST: 'ESTATE ESTATES ESTS',
  MNR: 'MANOR',
  PASS: '',
  BND: 'BEND',
  SPUR: '',
  TRCE: 'TRACE',
  GLN: 'GLEN',
  HOLW: 'HOLLOW',
  LNDG: 'LANDING',
  KNL: 'KNOLL KNLS KNOLLS',
  VIS: 'VISTA',
  GATE: '',
  GRN: 'GREEN',
  YARD: '',
};
const DIRECTIONS: Readonly<Record<string, string>> = {
  N: 'NORTH NO',
  S: 'SOUTH SO',
  E: 'EAST',
  W: 'WEST',
  NE: 'NORTHEAST',
  NW: 'NORTHWEST',
  SE: 'SOUTHEAST',
  SW: 'SOUTHWEST',
  NB: 'NORTHBOUND',
  SB: 'SOUTHBOUND',
  EB: 'EASTBOUND',
  WB: 'WESTBOUND',
};
const HIGHWAYS: Readonly<Record<string, string>> = {
  HWY: 'HIGHWAY HIWAY HW HY',
  RTE: 'ROUTE RT',
  I: 'INTERSTATE IH',
  US: '',
  SR: 'STRT',
  SH: '',
  FM: 'RM',
  CR: 'CO',
  LOOP: '',
  CTH: '',
  STH: '',
};
const UNITS: Readonly<Record<string, string>> = {
  APT: 'APARTMENT APMT APTMT AP',
  UNIT: 'UN',
  STE: 'SUITE',
  '#': '',
  RM: 'ROOM',
  LOT: '',
  TRLR: 'TRAILER',
  SPC: 'SPACE SP',
  BLDG: 'BUILDING BLG',
  FL: 'FLOOR FLR',
  PH: 'PENTHOUSE',
  DORM: '',
  SLIP: '',
  UPPR: 'UPPER UPR',
  LOWR: 'LOWER LWR',
  REAR: '',
  FRNT: 'FRONT',
  BSMT: 'BASEMENT',
};
const PLACES =
  'SCHOOL CHURCH HOSPITAL HOTEL MOTEL INN APARTMENTS APTS CONDOS CONDOMINIUMS STORE MARKET STATION LIBRARY HALL STADIUM ARENA ' +
  'AIRPORT CLINIC UNIVERSITY COLLEGE ACADEMY ELEMENTARY MUSEUM THEATER THEATRE RESTAURANT CAFE BAR GRILL PHARMACY GAS FITNESS ' +
  'CENTS CEMETERY GARAGE PARKING LOT STRUCTURE TOWER TOWERS BUILDING HOUSE CENTER CENTRE PARK MALL PLAZA FIELD POOL GYM BANK ' +
  'SUPERMARKET NIGHTCLUB ELEVEN DINER SHOP SHOPPING TEMPLE MOSQUE SYNAGOGUE SHELTER JAIL PRISON COURTHOUSE DEPOT TERMINAL MARINA ' +
  'HOTELS RESIDENCES COMMUNITY CLUB BUS';
/** Postal codes of states; those that are words of dispatchers' English (`IN`, `ON`, `OR`, `ME`) do not count. */
const STATES =
  'AK AZ AR CA CT DC FL GA IL IA KS KY MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH PA PR RI SC SD TN TX UT VT VA WA WV WI WY BC AB QC';

const table = new Map<string, AddressWord>();

function put(word: string, bits: number, canonical: string): void {
  const known = table.get(word);
  table.set(word, known ? { bits: known.bits | bits, canonical: known.canonical } : { bits, canonical });
}

function putAll(groups: Readonly<Record<string, string>>, bits: number): void {
  for (const [canonical, others] of Object.entries(groups)) {
    put(canonical, bits, canonical);
    for (const word of others.split(' ')) if (word !== '') put(word, bits, canonical);
  }
}

function putEach(words: string, bits: number): void {
  for (const word of words.split(' ')) put(word, bits, word);
}

putAll(SUFFIXES, SUFFIX | CLOSED_SUFFIX);
putAll(OPEN_SUFFIXES, SUFFIX);
putAll(WEAK_SUFFIXES, WEAK_SUFFIX);
putAll(DIRECTIONS, DIRECTION);
putAll(HIGHWAYS, HIGHWAY);
// `GRANDVIEW HWY`: behind a name these are suffixes.
for (const word of ['HWY', 'HIGHWAY', 'ROUTE', 'RTE']) put(word, SUFFIX, word);
putAll(UNITS, UNIT_WORD);
putEach(PLACES, PLACE_WORD);
putEach(STATES, STATE);
putEach('BLK BLOCK BLKS BLOCKS BK BLCK', BLOCK_WORD);
putEach('& / @ \\ AND AT', CONJUNCTION);
putEach('MM MP MILE MILEPOST MILEMARKER MILEPOINT EXIT POSTMILE', MILE_WORD);
putEach('BEAT DISTRICT ZONE WARD SECTOR PRECINCT GRID ZIP COUNTY DIVISION QUADRANT TRACT', AREA_WORD);
putEach('NEAR IFO BEHIND OPPOSITE AREA VICINITY', NEAR_WORD);

const UNKNOWN_WORD: AddressWord = { bits: 0, canonical: '' };

/** Looks a word up; words that are not in the list have no bits and no canonical form. */
export function addressWord(word: string): AddressWord {
  return table.get(word) ?? UNKNOWN_WORD;
}
