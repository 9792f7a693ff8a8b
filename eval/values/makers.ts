import { Dice } from './dice.ts';
import { FIFTH_MAKERS } from './fifth-makers.ts';
import { iban, withLuhn as luhn, type Maker, pad, sumDigits as sum } from './forms.ts';
import { OTHER_MAKERS } from './other-makers.ts';
import * as words from './words.ts';

const VIN_WEIGHTS = [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2];
const VIN_LETTERS = 'ABCDEFGHJKLMNPRSTUVWXYZ';
const VIN_VALUES = '12345678123457923456789';

/** A vehicle number with its check digit (49 CFR 565) in the ninth place. */
function vin(dice: Dice): string {
  const letter = (): string => VIN_LETTERS[dice.whole(0, VIN_LETTERS.length - 1)] ?? 'A';
  const text = `${dice.one('1|2|3|4|5|J|K|W')}${letter()}${letter()}${letter()}${dice.like('##')}${letter()}${dice.like('#')}0${letter()}${letter()}${dice.like('######')}`;
  const value = (char: string): number => (/\d/.test(char) ? Number(char) : Number(VIN_VALUES[VIN_LETTERS.indexOf(char)]));
  const rest = [...text].reduce((total, char, at) => total + value(char) * (VIN_WEIGHTS[at] ?? 0), 0) % 11;
  return `${text.slice(0, 8)}${rest === 10 ? 'X' : rest}${text.slice(9)}`;
}

/** A routing number with its check digit (weights 3, 7, 1). */
function routing(dice: Dice): string {
  const digits = `0${dice.whole(1, 9)}${dice.like('######')}`;
  const total = sum(digits, (digit, at) => digit * ([3, 7, 1][at % 3] as number));
  return digits + String((10 - (total % 10)) % 10);
}

const date = (dice: Dice, from: number, to: number): readonly [number, number, number] => [
  dice.whole(from, to),
  dice.whole(1, 12),
  dice.whole(1, 28),
];
const iso = ([year, month, day]: readonly [number, number, number]): string => `${year}-${pad(month)}-${pad(day)}`;
const us = ([year, month, day]: readonly [number, number, number]): string => `${month}/${day}/${year}`;
const clock = (dice: Dice): string => `${pad(dice.whole(0, 23))}:${pad(dice.whole(0, 59))}:${pad(dice.whole(0, 59))}`;
const NOW = [2023, 2024] as const;
const BORN = [1938, 2012] as const;
const first = (dice: Dice): string => dice.one(words.FIRST);
const last = (dice: Dice): string => dice.one(words.LAST);
const area = (dice: Dice): string => dice.one('212|303|404|415|512|602|617|703|808|916|971|206');
const house = (dice: Dice): string =>
  `${dice.whole(11, 9899)} ${dice.one('|N |S |E |W ')}${dice.one(words.STREET)} ${dice.one(words.STREET_TYPE)}`;
const money = (low: number, high: number) => (dice: Dice) => `${dice.whole(low, high)}.${pad(dice.whole(0, 99))}`;
const whole = (low: number, high: number) => (dice: Dice) => String(dice.whole(low, high));
const one = (list: string) => (dice: Dice) => dice.one(list);
const like = (pattern: string) => (dice: Dice) => dice.like(pattern);
const pick =
  (...makers: readonly Maker[]): Maker =>
  (dice, row) =>
    (makers[dice.whole(0, makers.length - 1)] as Maker)(dice, row);

/** Name of a kind of value → how one is made. A kind that is not here is a list of words (`Red|Blue`) or a pattern (`@@-####`). */
const MAKERS: Readonly<Record<string, Maker>> = {
  first,
  last,
  full: (dice) => `${first(dice)} ${last(dice)}`,
  fullMiddle: (dice) => `${first(dice)} ${dice.like('@')}. ${last(dice)}`,
  lastFirst: (dice) => `${last(dice)}, ${first(dice)}`.toUpperCase(),
  initialLast: (dice) => `${first(dice).charAt(0)}. ${last(dice)}`,
  company: one(words.COMPANY),
  product: one(words.PRODUCT),
  brand: one(words.BRAND),
  city: one(words.CITY),
  state: one(words.STATE),
  stateName: one(words.STATE_NAME),
  country: one(words.COUNTRY),
  zip: like('9####'),
  zip4: like('1####-####'),
  postcode: (dice) => dice.like(`${dice.one('BS|LS|M|CF|EH')}${dice.whole(1, 20)} #@@`),
  house,
  houseUpper: (dice) => house(dice).toUpperCase(),
  houseCity: (dice) => `${house(dice)}, ${dice.one(words.CITY)}, ${dice.one(words.STATE)} ${dice.like('9####')}`,
  street: (dice) => `${dice.one(words.STREET)} ${dice.one(words.STREET_TYPE)}`.toUpperCase(),
  block: (dice) => `${dice.whole(1, 98)}00 BLOCK OF ${dice.one(words.STREET)} ${dice.one(words.STREET_TYPE)}`.toUpperCase(),
  crossing: (dice) => `${dice.one(words.STREET)} ST / ${dice.one(words.STREET)} AVE`.toUpperCase(),
  poBox: (dice) => `PO Box ${dice.whole(10, 9999)}`,
  apartment: pick(whole(1, 480), like('#@'), (dice) => `Apt ${dice.whole(1, 60)}`),
  phone: (dice) => `(${area(dice)}) 555-01${dice.like('##')}`,
  phoneDash: (dice) => `${area(dice)}-555-01${dice.like('##')}`,
  phoneDot: (dice) => `${area(dice)}.555.01${dice.like('##')}`,
  phoneBare: (dice) => `${area(dice)}55501${dice.like('##')}`,
  phoneWorld: (dice) => `+1 ${area(dice)} 555 01${dice.like('##')}`,
  phoneMixed: pick(
    (dice) => `(${area(dice)}) 555-01${dice.like('##')}`,
    (dice) => `${area(dice)}-555-01${dice.like('##')} x${dice.whole(10, 999)}`,
    (dice) => `1${area(dice)}55501${dice.like('##')}`,
  ),
  email: (dice) => `${first(dice)}.${last(dice)}${dice.whole(1, 99)}@example.${dice.one('com|org|net')}`.toLowerCase(),
  handle: (dice) => `@${first(dice)}_${last(dice).slice(0, 3)}${dice.whole(1, 99)}`.toLowerCase(),
  user: (dice) => `${first(dice).charAt(0)}${last(dice)}${dice.whole(1, 99)}`.toLowerCase(),
  ssn: (dice) => `${pad(dice.whole(1, 665), 3)}-${pad(dice.whole(1, 99))}-${pad(dice.whole(1, 9999), 4)}`,
  ssnBare: (dice) => `${pad(dice.whole(1, 665), 3)}${pad(dice.whole(1, 99))}${pad(dice.whole(1, 9999), 4)}`,
  licence: like('D#######'),
  passport: like('@########'),
  ip4: (dice) => `${dice.one('192.0.2|198.51.100|203.0.113')}.${dice.whole(100, 254)}`,
  ip6: like('2001:db8:~~~~:~~~~:~~~~:~~~~:~~~~:~~~~'),
  mac: like('~~:~~:~~:~~:~~:~~'),
  imei: (dice) => luhn(dice.like('35############')),
  vin,
  plate: pick(like('#@@@###'), like('@@@####'), like('@@@ ####')),
  card: (dice) => luhn(dice.like('4##############')),
  cardGrouped: (dice) => luhn(dice.like('5###############').replace(/^5\d/, '52').slice(0, 15)).replace(/(.{4})(?=.)/g, '$1-'),
  iban: (dice) => iban('DE', dice),
  routing,
  account: like('##########'),
  swift: (dice) => dice.like(`@@@@${dice.one('US|DE|GB|FR')}##XXX`),
  bornIso: (dice) => iso(date(dice, ...BORN)),
  bornUs: (dice) => us(date(dice, ...BORN)),
  bornText: (dice) => {
    const [year, month, day] = date(dice, ...BORN);
    return `${day}-${'Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec'.split('|')[month - 1]}-${year}`;
  },
  bornYear: whole(...BORN),
  age: whole(18, 91),
  sexLetter: one('M|F'),
  gender: one('Male|Female|Nonbinary'),
  race: one(words.RACE),
  drug: one(words.DRUG),
  diagnosis: one(words.DIAGNOSIS),
  icd: (dice) => dice.like(`${dice.one('E|I|J|M|S|F')}##.#`),
  pressure: (dice) => `${dice.whole(95, 185)}/${dice.whole(55, 110)}`,
  day: (dice) => iso(date(dice, ...NOW)),
  dayUs: (dice) => us(date(dice, ...NOW)),
  moment: (dice) => `${iso(date(dice, ...NOW))} ${clock(dice)}`,
  momentUs: (dice) => `${us(date(dice, ...NOW))} ${clock(dice)}`,
  momentZ: (dice) => `${iso(date(dice, ...NOW))}T${clock(dice)}Z`,
  clock,
  epoch: whole(1_690_000_000, 1_720_000_000),
  year: whole(...NOW),
  modelYear: whole(1998, 2024),
  duration: (dice) => `${pad(dice.whole(0, 2))}:${pad(dice.whole(0, 59))}:${pad(dice.whole(0, 59))}`,
  count: whole(0, 40),
  number: whole(100, 99_999),
  serial: (_, row) => String(104_233 + row * 3),
  price: money(2, 900),
  salary: money(28_000, 190_000),
  percent: (dice) => `${dice.whole(0, 99)}.${dice.whole(0, 9)}`,
  small: (dice) => dice.share().toFixed(4),
  latitude: (dice) => (38.5 + dice.share() * 0.4).toFixed(6),
  longitude: (dice) => (-121.6 + dice.share() * 0.5).toFixed(6),
  point: (dice) => `POINT (${(-121.6 + dice.share() * 0.5).toFixed(6)} ${(38.5 + dice.share() * 0.4).toFixed(6)})`,
  planeX: (dice) => (6_690_000 + dice.share() * 90_000).toFixed(2),
  planeY: (dice) => (1_940_000 + dice.share() * 90_000).toFixed(2),
  pair: (dice) => `${dice.whole(2, 240)}.${dice.like('#')} x ${dice.whole(2, 180)}.${dice.like('#')}`,
  guid: like('~~~~~~~~-~~~~-4~~~-a~~~-~~~~~~~~~~~~'),
  hash: like('~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~'),
  sku: like('@@@-####-@'),
  isbn: like('978-0-###-#####-#'),
  upc: like('0###########'),
  version: (dice) => `${dice.whole(1, 9)}.${dice.whole(0, 20)}.${dice.whole(0, 40)}`,
  build: (dice) => `${dice.whole(1, 12)}.${dice.whole(0, 9)}.${dice.whole(0, 9)}.${dice.whole(0, 99)}`,
  orderNumber: like('114-#######-#######'),
  invoice: like('INV-2024-#####'),
  partNumber: like('@@@-####'),
  tracking: like('1Z###@%###########'),
  flag: one('Y|N'),
  truth: one('true|false'),
  bit: one('0|1'),
  photo: (dice) => `https://cdn.example.com/img/${dice.like('########')}.jpg`,
  link: (dice) => `https://www.example.com/p/${dice.like('#####')}`,
  path: (dice) => `/${dice.one('shop|blog|api/v2|help|cart')}/${dice.like('####')}`,
  agent: one(
    'Mozilla/5.0 (Windows NT 10.0; Win64; x64) Gecko Firefox/118.0|Mozilla/5.0 (iPhone; CPU iPhone OS 16_5 like Mac OS X) Safari/604.1|curl/8.1.2',
  ),
  file: (dice) => `scan_${dice.like('####')}.pdf`,
  make: one(words.MAKE),
  model: one(words.MODEL),
  color: one(words.COLOR),
  job: one(words.JOB),
  department: one(words.DEPARTMENT),
  review: (dice, row) => `${dice.one(words.REVIEW)} ${dice.one(words.REVIEW)}${row % 3 === 0 ? ' Ordered twice.' : ''}`,
  remark: (dice, row) => `${dice.one(words.REMARK)} ${dice.like('##@##')} ADV AT ${clock(dice)}. LINE ${row}.`,
  callType: one(words.CALL_TYPE),
  callCode: one('10-50|10-16|459A|415F|SUSP|TSTOP|DOM|WELCK|MVA|BURG|10-31|594'),
  disposition: one(words.DISPOSITION),
  dispositionCode: one('RPT|NR|GOA|UNF|ARR|CIT|WRN|CAN|AST'),
  premise: one(words.PREMISE),
  incident: (_, row) => `24-${pad(10_233 + row * 7, 6)}`,
  incidentLong: (_, row) => `202403${pad(18_233 + row * 11, 7)}`,
  unit: (dice) => dice.one('1A12|2B31|3C07|E14|M7|L3|BC2|K9-4|1A22|2B17|E6|M12|4D40|AMR21'),
  badge: whole(1002, 9871),
  officer: (dice) => `${last(dice)}, ${first(dice).charAt(0)} #${dice.whole(1002, 9871)}`.toUpperCase(),
  beat: (dice) => `${dice.whole(1, 9)}${dice.one('A|B|C|D|E')}`,
  grid: like('##-#'),
  source: one('911|PHONE|OFFICER|ALARM|ONLINE|W911|SELF INIT'),
  determinant: (dice) => `${dice.whole(1, 33)}-${dice.one('A|B|C|D|E|O')}-${dice.whole(1, 9)}`,
  gate: (dice) => `${dice.one('GATE|LOCKBOX|GARAGE')} #${dice.like('####')}`,
  caution: one('DOG IN YARD|WEAPONS ON PREMISE|COMBATIVE|NONE|WARRANT HIT'),
};

/** The maker of a kind, of a list of words or of a pattern. */
export function makerOf(kind: string): Maker {
  const known = MAKERS[kind] ?? OTHER_MAKERS[kind] ?? FIFTH_MAKERS[kind];
  if (known !== undefined) return known;
  if (kind.includes('|')) return one(kind);
  if (/[#@%~]/.test(kind)) return like(kind);
  throw new Error(`no maker for "${kind}"`);
}

/** How a table is written: its rows, and what befalls cells on the way. Shares are 0 to 1. */
export interface Handling {
  readonly rows: number;
  /** Share of cells left empty. */
  readonly blanks: number;
  /** Share of cells that hold what does not belong there. */
  readonly noise: number;
  readonly letters: 'as they are' | 'upper' | 'lower';
}

/** What people type into a cell that has to hold something. */
const NOISE = 'N/A|unknown|-|see notes|TBD|0|?|none';

/** Values of a kind as a table of this handling holds them, empty cells left out; the same for the same name. */
export function makeColumn(kind: string, name: string, { rows, blanks, noise, letters }: Handling): readonly string[] {
  const dice = new Dice(name);
  const make = makerOf(kind);
  const spoil = new Dice(`${name}, spoilt`);
  return Array.from({ length: rows }, (_, row) => make(dice, row)).flatMap((value) => {
    if (blanks > 0 && spoil.share() < blanks) return [];
    if (noise > 0 && spoil.share() < noise) return [spoil.one(NOISE)];
    return [letters === 'upper' ? value.toUpperCase() : letters === 'lower' ? value.toLowerCase() : value];
  });
}
