import type { Dice } from './dice.ts';
import { iban, type Maker, pad, withLuhn } from './forms.ts';
import * as words from './other-words.ts';

const first = (dice: Dice): string => dice.one(words.FIRST_TOO);
const last = (dice: Dice): string => dice.one(words.LAST_TOO);
const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[^\x20-\x7e]/g, '')
    .toLowerCase();
const one = (list: string) => (dice: Dice) => dice.one(list);
const like = (pattern: string) => (dice: Dice) => dice.like(pattern);
const whole = (low: number, high: number) => (dice: Dice) => String(dice.whole(low, high));
const pick =
  (...makers: readonly Maker[]): Maker =>
  (dice, row) =>
    (makers[dice.whole(0, makers.length - 1)] as Maker)(dice, row);
const born = (dice: Dice): readonly [year: number, month: number, day: number] => [
  dice.whole(1936, 2008),
  dice.whole(1, 12),
  dice.whole(1, 28),
];
const lately = (dice: Dice): readonly [year: number, month: number, day: number] => [
  dice.whole(2021, 2022),
  dice.whole(1, 12),
  dice.whole(1, 28),
];
const clock = (dice: Dice): string => `${pad(dice.whole(0, 23))}:${pad(dice.whole(0, 59))}`;
const streetAddress = (dice: Dice): string =>
  `${dice.whole(3, 12_400)} ${dice.one('||N. |SW |East ')}${dice.one(words.STREET_TOO)} ${dice.one(words.STREET_TYPE_TOO)}`;
const user = (dice: Dice): string => {
  const [given, family] = [plain(first(dice)), plain(last(dice)).replace(/[^a-z]/g, '')];
  return [
    `${given}_${family.slice(0, 4)}`,
    `${given}${dice.whole(1, 999)}`,
    `${given.charAt(0)}.${family}`,
    `${family}${dice.like('##')}`,
  ][dice.whole(0, 3)] as string;
};
const ean = (digits: string): string => {
  const sum = [...digits].reduce((total, digit, at) => total + Number(digit) * (at % 2 === 0 ? 1 : 3), 0);
  return digits + String((10 - (sum % 10)) % 10);
};

/** Kinds of values in other forms and with other words than those of `makers.ts`: European ones, misspelt cases, look-alikes. */
export const OTHER_MAKERS: Readonly<Record<string, Maker>> = {
  given: first,
  family: last,
  whole: (dice) => `${first(dice)} ${last(dice)}`,
  wholeLower: (dice) => `${first(dice)} ${last(dice)}`.toLowerCase(),
  wholeUpper: (dice) => `${first(dice)} ${last(dice)}`.toUpperCase(),
  titled: (dice) => `${dice.one('Mr.|Mrs.|Ms.|Dr.')} ${first(dice)} ${last(dice)}`,
  familyGiven: (dice) => `${last(dice)}, ${first(dice)} ${dice.like('@')}`,
  familySlash: (dice) => `${last(dice)}/${first(dice)}`.toUpperCase(),
  letters: (dice) => dice.like('@.@.'),
  mail: (dice) => `${user(dice)}@${dice.one('example.com|mail.example.org|example.net')}`,
  mailUpper: (dice) => `${user(dice)}@EXAMPLE.COM`.toUpperCase(),
  user,
  at: (dice) => `@${user(dice)}`,
  phoneUk: (dice) => dice.one('07700 900|+44 7700 900') + dice.like('###'),
  phoneGerman: (dice) => `+49 ${dice.one('30|89|40|221')} ${dice.like('#######')}`,
  phoneFrench: (dice) => `0${dice.whole(1, 7)} ${dice.like('## ## ## ##')}`,
  phoneUs: (dice) => `(${dice.one('208|307|406|505|605|701|802')}) 555-01${dice.like('##')}`,
  phoneSpaced: (dice) => `${dice.one('208|307|406|505|605|701|802')} 555 01${dice.like('##')}`,
  phoneLong: (dice) => `1-${dice.one('208|307|406|505')}-555-01${dice.like('##')} ext. ${dice.whole(10, 99)}`,
  phoneDigits: (dice) => `${dice.one('208|307|406|505|605|701|802|917|347|646')}${dice.whole(221, 989)}${dice.like('####')}`,
  ssnSpaced: (dice) => `${pad(dice.whole(101, 660), 3)} ${pad(dice.whole(1, 99))} ${pad(dice.whole(1, 9999), 4)}`,
  ssnDashed: (dice) => `${pad(dice.whole(101, 660), 3)}-${pad(dice.whole(1, 99))}-${pad(dice.whole(1, 9999), 4)}`,
  ssnMasked: (dice) => `XXX-XX-${dice.like('####')}`,
  licenceCalifornia: like('@#######'),
  licenceFlorida: like('@###-###-##-###-#'),
  licenceNewYork: like('### ### ###'),
  licenceIllinois: like('@###-####-####'),
  licenceWashington: (dice) => `WDL${dice.like('@@@@#@##@')}`,
  licenceMixed: pick(like('@#######'), like('@############'), like('########'), like('@@######@'), like('@###-####-####')),
  passportUs: pick(like('#########'), like('@########')),
  insuranceNumberUk: (dice) => `${dice.one('AB|CE|JH|PW')} ${dice.like('## ## ##')} ${dice.one('A|B|C|D')}`,
  visa: (dice) => withLuhn(dice.like('4##############')).replace(/(.{4})(?=.)/g, '$1 '),
  amex: (dice) => withLuhn(dice.like('37############')),
  cardBare: (dice) => withLuhn(dice.one('4|51|52|6011') + dice.like('##############').slice(0, 14)).slice(0, 16),
  cardMasked: (dice) => `**** **** **** ${dice.like('####')}`,
  ibanMixed: (dice) => iban(dice.one('GB|NL|FR|ES'), dice),
  bic: (dice) => `${dice.like('@@@@')}${dice.one('GB|NL|FR|ES|DE')}${dice.one('2L|22|PP|MM|FF')}${dice.one('|XXX')}`,
  ipPublic: (dice) => `${dice.one('192.0.2|198.51.100|203.0.113')}.${dice.whole(1, 254)}`,
  ipPrivate: (dice) => `10.${dice.whole(0, 255)}.${dice.whole(0, 255)}.${dice.whole(1, 254)}`,
  ipShort6: (dice) => `2001:db8::${dice.like('~~~')}:${dice.like('~~~')}`,
  macDashed: like('0~-~~-~~-~~-~~-~~'),
  macCisco: like('~~~~.~~~~.~~~~'),
  plateUk: (dice) => dice.like('@@## @@@'),
  plateGerman: (dice) => `${dice.one('B|M|HH|K|S')}-${dice.like('@@ ###')}`,
  plateUs: pick(like('@@@-####'), like('###-@@@'), like('@@####@'), like('@@@ ###')),
  mrn: like('00######'),
  blood: one('A+|O-|B+|AB-|O+|A-'),
  illness: one(words.ILLNESS),
  medicine: one(words.MEDICINE),
  symptom: one(words.SYMPTOM),
  icd: (dice) => dice.like(`${dice.one('A|C|G|K|N|R|Z')}##${dice.one('|.#|.##')}`),
  bornGerman: (dice) => {
    const [year, month, day] = born(dice);
    return `${pad(day)}.${pad(month)}.${year}`;
  },
  bornShort: (dice) => {
    const [year, month, day] = born(dice);
    return `${pad(month)}/${pad(day)}/${pad(year % 100)}`;
  },
  bornBare: (dice) => {
    const [year, month, day] = born(dice);
    return `${year}${pad(month)}${pad(day)}`;
  },
  bornIsoTime: (dice) => {
    const [year, month, day] = born(dice);
    return `${year}-${pad(month)}-${pad(day)}T00:00:00Z`;
  },
  ageWhole: whole(4, 93),
  ageYears: (dice) => `${dice.whole(18, 90)} years`,
  ageBand: one('18-24|25-34|35-44|45-54|55-64|65+'),
  sexWord: one('male|female'),
  sexUpper: one('F|M|X'),
  ethnic: one(words.ETHNIC),
  religion: one(words.RELIGION),
  addressLong: (dice) =>
    `${streetAddress(dice)}, ${dice.one(words.CITY_TOO)}, ${dice.one('OK|WA|ID|AL|NV|ND|GA|TX')} ${dice.like('#####')}`,
  addressUnit: (dice) => `${streetAddress(dice)} ${dice.one('Apt|Unit|#|Ste')} ${dice.whole(1, 400)}`,
  addressPlain: streetAddress,
  addressCaps: (dice) => streetAddress(dice).toUpperCase(),
  addressUk: (dice) => `${dice.whole(1, 180)} ${dice.one(words.STREET_TOO)} ${dice.one('Road|Close|Crescent|Gardens')}`,
  addressGerman: (dice) => `${dice.one(words.STREET_GERMAN)} ${dice.whole(1, 120)}${dice.one('||a|b')}`,
  addressFrench: (dice) => `${dice.whole(1, 140)} ${dice.one(words.STREET_FRENCH)}`,
  blockCaps: (dice) => `${dice.whole(1, 120)}00 BLK ${dice.one(words.STREET_TOO)} ${dice.one('ST|AVE|RD|DR')}`.toUpperCase(),
  blockX: (dice) => `${dice.whole(1, 120)}XX ${dice.one(words.STREET_TOO)} ${dice.one('St|Ave|Rd|Dr')}`,
  corner: (dice) => `${dice.one(words.STREET_TOO)} ST & ${dice.one(words.STREET_TOO)} AVE`.toUpperCase(),
  flat: pick(whole(1, 900), (dice) => `#${dice.whole(1, 90)}`, like('@#'), like('#@')),
  town: one(words.CITY_TOO),
  land: one(words.COUNTRY_TOO),
  landCode: one(words.COUNTRY_CODE),
  zipFive: like('7####'),
  zipDutch: like('#### @@'),
  zipGerman: like('#####'),
  firm: one(words.FIRM),
  goods: one(words.GOODS),
  carModel: one(words.CAR_MODEL),
  carMake: one(words.CAR_MAKE),
  engine: (dice) => `${dice.whole(1, 5)}.${dice.whole(0, 9)}`,
  engineCc: whole(998, 4951),
  power: whole(68, 480),
  powerBhp: (dice) => `${dice.whole(60, 300)} bhp`,
  kilometres: whole(1200, 240_000),
  kilometresWritten: (dice) => `${dice.whole(1, 240)},${dice.like('###')} km`,
  carAge: whole(0, 18),
  yearOf: whole(2001, 2022),
  title: one(words.TITLE),
  dollars: (dice) => `$${dice.whole(1, 999)}.${dice.like('##')}`,
  euros: (dice) => `${dice.whole(1, 999)},${dice.like('##')} €`,
  thousands: (dice) => `${dice.whole(1, 99)},${dice.like('###')}`,
  share: (dice) => `${dice.whole(0, 100)}%`,
  stars: (dice) => `${dice.whole(1, 5)}.${dice.whole(0, 9)}`,
  fraction: (dice) => dice.share().toFixed(6),
  signed: (dice) => (dice.share() * 6 - 3).toFixed(4),
  quantity: whole(1, 120),
  serialNumber: (_, row) => String(1001 + row),
  bigSerial: (_, row) => String(20_220_000_541 + row * 17),
  orderId: (dice) => `CA-2022-${dice.like('######')}`,
  orderDigits: like('50##########'),
  ean13: (dice) => ean(dice.like('40##########')),
  upc: (dice) => ean(`0${dice.like('##########')}0`).slice(0, 12),
  isbn10: like('0-###-#####-#'),
  luhnNumber: (dice) => withLuhn(dice.like('9#############')),
  skuLong: like('@@-####-@@@-##'),
  sha: like('~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~'),
  uuid: like('~~~~~~~~-~~~~-4~~~-9~~~-~~~~~~~~~~~~'),
  shortHash: like('~~~~~~~~'),
  versionFour: (dice) => `${dice.whole(1, 21)}.${dice.whole(0, 9)}.${dice.whole(0, 99)}.${dice.whole(0, 4000)}`,
  versionThree: (dice) => `v${dice.whole(0, 4)}.${dice.whole(0, 30)}.${dice.whole(0, 9)}`,
  epochMs: whole(1_620_000_000, 1_670_000_000),
  momentIso: (dice) => {
    const [year, month, day] = lately(dice);
    return `${year}-${pad(month)}-${pad(day)} ${clock(dice)}:${pad(dice.whole(0, 59))}.${dice.like('###')}`;
  },
  momentTwelve: (dice) => {
    const [year, month, day] = lately(dice);
    return `${pad(month)}/${pad(day)}/${year} ${pad(dice.whole(1, 12))}:${pad(dice.whole(0, 59))}:00 ${dice.one('AM|PM')}`;
  },
  dayGerman: (dice) => {
    const [year, month, day] = lately(dice);
    return `${pad(day)}.${pad(month)}.${year}`;
  },
  dayBare: (dice) => {
    const [year, month, day] = lately(dice);
    return `${year}${pad(month)}${pad(day)}`;
  },
  hourMinute: clock,
  bloodPressure: (dice) => `${dice.whole(92, 190)}/${dice.whole(54, 112)}`,
  glucose: whole(70, 320),
  bmi: (dice) => `${dice.whole(17, 48)}.${dice.like('#')}`,
  storeLatitude: (dice) => (41 + dice.share()).toFixed(5),
  storeLongitude: (dice) => (-95 - dice.share()).toFixed(5),
  degreesPair: (dice) => `(${(41 + dice.share()).toFixed(5)}, ${(-95 - dice.share()).toFixed(5)})`,
  planeEast: (dice) => (1_230_000 + dice.share() * 60_000).toFixed(1),
  planeNorth: (dice) => (540_000 + dice.share() * 60_000).toFixed(1),
  comment: (dice) => `${dice.one(words.COMMENT)} ${dice.one(words.COMMENT)}`,
  narration: (dice, row) => `${dice.one(words.NARRATIVE)} Unit ${dice.whole(1, 60)} at ${clock(dice)}. Entry ${row}.`,
  nature: one(words.NATURE),
  natureCode: one('MBR|FAC|TRH|PKC|ABT|SHT|CKW|UNW|VTH|JUV|LFT|BRF|KTP|FRD|HNR|CIV'),
  ending: one(words.ENDING),
  place: one(words.PLACE),
  cfsNumber: (_, row) => `CFS22-${pad(40_112 + row * 3, 6)}`,
  caseLong: (_, row) => `2022-${pad(118_000 + row * 9, 8)}`,
  patrol: (dice) => dice.one('P101|P214|D7|R12|S3|E21|T5|M44|C2|A9|X31|K4'),
  officerId: whole(10_211, 10_999),
  officerName: (dice) => `${last(dice)} ${first(dice).charAt(0)}.`,
  area: (dice) => dice.one('NW1|NW2|SE1|SE4|CEN|AIRPORT|EAST2'),
  sectorWord: (dice) => `Sector ${dice.whole(1, 6)}`,
  howTold: one('Wireless 911|Landline|Radio|Walk-in|Text|Alarm Company|Online'),
  codes: (dice) => `${dice.one('Gate code|Front door|Lock box')} ${dice.like('####')}#`,
  warn: one('Flagged: prior violence|Officer safety - firearms|Oxygen in use|Aggressive dog|Clear'),
  picture: (dice) => `https://img.example.com/${dice.like('~~~~~~')}/${dice.whole(1, 9)}.png`,
  recording: (dice) => `\\\\rec\\2022\\${dice.like('########')}.wav`,
  page: (dice) => `/category/${dice.one('tools|garden|toys')}?page=${dice.whole(1, 40)}`,
  hexColor: one('#1a2b3c|#ffcc00|#0f0f0f|#c0ffee'),
  zone: one('America/Boise|Europe/Lisbon|Asia/Seoul|UTC'),
  tongue: one('English|Spanish|Polish|Arabic|French'),
  imeiNumber: (dice) => withLuhn(dice.like('86############')),
  chassis: like('JTDB@#########'),
};
