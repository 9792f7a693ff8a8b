import type { DataClass } from '../../model/data-class.ts';
import { rules } from '../index.ts';
import { isPartOfBirthDate } from '../value/birth-date.ts';
import { digitsOf, passesLuhn } from '../value/check-digits.ts';
import { isDeterminant } from '../value/determinant.ts';
import { isDriverLicense } from '../value/driver-license.ts';
import { isIpV4 } from '../value/ip-address.ts';
import { hasIbanForm } from '../value/payment-account.ts';
import { isLoosePhone, isPhone, readNanp } from '../value/phone.ts';
import { isTellingPlate } from '../value/plate.ts';
import { isStateOrProvince } from '../value/state.ts';
import { type ColumnStatistics, lowerShare } from './column-statistics.ts';
import { phoneWords } from './phone-words.ts';
import { shareText, type Testimony, type Witness } from './testimony.ts';

/** What passing means in words, per class with a validator. */
const PASS_WORDS: Readonly<Partial<Record<DataClass, string>>> = {
  phone: 'have a form of telephone numbers',
  email: 'are e-mail addresses',
  'government-id': 'can have been issued as social security numbers',
  'payment-account': 'have an issuer and a valid check digit',
  'vehicle-id': 'pass the VIN check digit',
  'device-id': 'are equipment or hardware numbers with a valid check digit',
  'media-link': 'link to sound, film or pictures',
  'license-plate': 'are shaped like plates',
  'date-of-birth': 'are plain dates',
  age: 'are ages',
  'postal-code': 'are postal codes',
  medical: 'are dispatch determinants',
  'access-code': 'are shaped like codes',
  'ip-address': 'are IP addresses',
  sex: 'are words for sex',
  'race-ethnicity': 'are words for race or ethnicity',
};

/** Nats of a column full of values that speak for themselves. */
const DECISIVE = 8;
/** The same where the header firmly says that it is something else. */
const OVERHEARD = 3.5;
const FIRMLY = 0.7;
/** A form that nothing else has, with check digits that fail. */
const MADE_UP = 6;
/** Share of passing values from which a header with a value test is believed, or doubted. */
const ENOUGH = 0.5;
const TOO_FEW = 0.05;
/** Values needed before a failing column is held against its header. */
const ENOUGH_VALUES = 8;
/** The same where a few values repeat and none passes. */
const ENOUGH_CELLS = 30;

const TESTED = rules.flatMap((rule) => (rule.value === undefined ? [] : [{ id: rule.id, ...rule.value }]));
/** Classes whose name words promise a form that real columns keep; a column without any is something else. */
const PROMISES: ReadonlySet<DataClass> = new Set<DataClass>([
  ...(['phone', 'email', 'vehicle-id', 'date-of-birth', 'age', 'ip-address', 'sex', 'license-plate', 'postal-code'] as const),
]);

/** Numbers and codes with validators: what passes, and what a header promises and the values do not keep. */
export const identifierWitness: Witness = (column, context) => {
  const out: Testimony[] = [];
  const n = column.values.length;
  for (const { id, wants, test, needsForm } of TESTED.map((tested) => ({ ...tested, needsForm: PROMISES.has(tested.id) }))) {
    const words = PASS_WORDS[id];
    if (words === undefined) continue;
    let hits = 0;
    for (const [shape, places] of column.byShape)
      if (wants(shape)) for (const i of places) if (test(column.values[i] as string)) hits++;
    const share = lowerShare(hits, n);
    const says = (): string => `${shareText(hits, n)} ${id === 'phone' && hits > 0 ? phoneWords(column.values) : words}`;
    const nats = ownEvidence(id, column, hits, share, context.header('other'));
    // Logs are numbered with ten digits too: where the name says so it is heard.
    const numbered = id === 'phone' && context.header('incident-id') >= FIRMLY;
    if (nats > 0) {
      out.push({ class: id, nats: numbered ? Math.min(nats, OVERHEARD) : nats, says: says() });
      if (id === 'government-id' && context.header('other') >= HINTED && areDrawn(hits, n))
        out.push({
          class: 'other',
          nats: DRAWN_OTHER,
          says: `${shareText(n - hits, n)} were never issued as social security numbers`,
        });
    } else if (context.header(id) > 0.3 && share >= ENOUGH && id !== 'date-of-birth')
      out.push({ class: id, nats: 2.5, says: says() });
    else if (id === 'government-id' && context.header(id) > 0.3 && licenceShare(column.values) >= ENOUGH) {
      out.push({ class: id, nats: 1.5, says: `most of ${n} distinct values have the form of a license number` });
    } else if (id === 'phone' && context.header(id) > 0.3 && lowerShare(column.values.filter(isLoosePhone).length, n) >= ENOUGH) {
      out.push({ class: id, nats: 1.5, says: `most of ${n} distinct values can be dialed somewhere` });
    } else if (id === 'vehicle-id' && context.header(id) > 0.3 && isPart(id, column)) {
      out.push({ class: id, nats: 1.5, says: `most of ${n} distinct values have the length of a chassis number` });
    } else if (
      needsForm &&
      context.header(id) > 0.3 &&
      (n >= ENOUGH_VALUES ||
        (hits === 0 && id !== 'sex' && column.filled >= ENOUGH_CELLS) ||
        (hits === 0 && isSharedByMany(id, column))) &&
      hits / n < TOO_FEW &&
      !isPart(id, column)
    ) {
      out.push({ class: id, nats: -4.5 * context.header(id), says: `only ${shareText(hits, n)} ${words}` });
    }
  }
  return out;
};

/** Each car has a number of its own: where a few values serve for all rows they are kinds of something. */
const isSharedByMany = (id: DataClass, { filled, uniqueness }: ColumnStatistics): boolean =>
  id === 'vehicle-id' && filled >= ENOUGH_VALUES && uniqueness < 0.5;

/** Australia and much of Europe have four digits, India, China and Russia six; the first three of a ZIP code, and of a Canadian one, stand for its area. */
const POSTAL_ELSEWHERE = /^(?:\d{3,4}|\d{6}|[A-Z]\d[A-Z])$/;

/** As many digits as a telephone has, even where test data repeats one of them: `11111111111`. */
const DIALED = /^\+?\(?(?:\d[ ().-]{0,2}){7,15}$/;

/** Makers outside North America put no check digit into the number of a chassis (ISO 3779 leaves it open), and test data any letters. */
const CHASSIS = /^(?=.*[A-Z])(?=.*\d)[A-Z\d]{16,20}$/i;
/** The first ten or eleven characters: the car without its serial, which narrows it down to a few. */
const CHASSIS_START = /^(?=.*[A-Z])(?=.*\d)[A-Z\d]{10,11}$/;
/** As programs fill demonstrations: `CHS-1960013389`. */
const MADE_UP_CHASSIS = /^(?:CHS|CHAS|CHASSIS|VIN|VN|FRM)[- ]?[A-Z\d]{5,14}$/i;
/** With a country or a town before it: `LUX-AB-1234`, `DHAKA METRO-KHA-42-6296`. */
const PARTED_PLATE = /^(?:[A-Z]{1,4}[ -][A-Z]{1,3}[ -]\d{1,4}|[A-Z ]{3,20}-[A-Z]{1,3}(?:-\d{2,4}){2,3})$/;
/** With letters of another script: `19오7777`, `京A12345`. */
const FOREIGN_PLATE = /^(?=.*\d{3})(?=.*[^\u0000-\u024F])[\p{L}\d ·.-]{5,14}$/u;
/** An address within a house: `ann@mailhost`. */
const WITHIN = /^[^\s@]{1,64}@[^\s@]{1,100}$/;

/** Parts and forms that the test of a class leaves to the name: the state of a plate, the year of a birth. */
const PARTS: Readonly<Partial<Record<DataClass, (value: string) => boolean>>> = {
  'license-plate': (value) => isStateOrProvince(value) || PARTED_PLATE.test(value) || FOREIGN_PLATE.test(value),
  'date-of-birth': isPartOfBirthDate,
  'postal-code': (value) => POSTAL_ELSEWHERE.test(value),
  phone: (value) => DIALED.test(value),
  email: (value) => WITHIN.test(value),
  'vehicle-id': (value) => CHASSIS.test(value) || CHASSIS_START.test(value) || MADE_UP_CHASSIS.test(value),
};
/** Of so few values one may be something else. */
const FEW = 5;
const isPart = (id: DataClass, { values }: ColumnStatistics): boolean => {
  const test = PARTS[id];
  return test !== undefined && values.filter(test).length / values.length >= (values.length <= FEW ? 0.6 : 0.8);
};

/** Numbers that were never issued keep the form of social security numbers in test data: each once, all with dashes. */
const isNumberedLikePeople = ({ values, shapes, uniqueness }: ColumnStatistics): boolean =>
  values.length >= ENOUGH_VALUES && uniqueness >= 0.9 && shapes.every((shape) => shape === '999-99-9999');

/** Area codes in brackets and prefixes with a plus are of nothing but telephones, those of other countries too. */
const isMarkedPhone = ({ values }: ColumnStatistics): boolean =>
  values.length >= ENOUGH_VALUES &&
  values.filter((value) => /^\+\d|\(\d{1,5}\)/.test(value)).length >= 0.5 * values.length &&
  values.filter(isLoosePhone).length >= 0.9 * values.length;

/** What the form alone says where hardly a value passes the test of its class. */
function formEvidence(id: DataClass, column: ColumnStatistics, saysOther: boolean): number {
  const { values } = column;
  if (id === 'payment-account')
    return values.length >= ENOUGH_VALUES && values.filter(hasIbanForm).length >= 0.9 * values.length ? MADE_UP : 0;
  if (saysOther) return 0;
  if (id === 'government-id') return isNumberedLikePeople(column) ? OVERHEARD : 0;
  return id === 'phone' && isMarkedPhone(column) ? OVERHEARD : 0;
}

/** Evidence without any header: only forms that nothing else has. */
function ownEvidence(id: DataClass, column: ColumnStatistics, hits: number, share: number, other: number): number {
  const { values, shapes } = column;
  const saysOther = other >= FIRMLY;
  if (hits === 0 || share < 0.3) return formEvidence(id, column, saysOther);
  switch (id) {
    case 'email':
    case 'media-link':
      return share >= 0.4 ? DECISIVE : 4;
    case 'vehicle-id':
      return hits >= 2 && share >= 0.4 && shapes.some((shape) => shape.includes('A')) ? DECISIVE : 0;
    case 'government-id':
      return socialSecurityEvidence(column, hits, other);
    case 'phone':
      return phoneEvidence(values, shapes);
    case 'payment-account':
    case 'device-id':
      return luhnEvidence(id, values, shapes, hits);
    case 'medical':
      return determinantEvidence(values, share);
    case 'ip-address':
      return addressEvidence(values, hits, saysOther);
    case 'license-plate':
      return values.length >= ENOUGH_VALUES && values.filter(isTellingPlate).length >= 0.9 * values.length ? DECISIVE : 0;
    default:
      return 0;
  }
}

/** Header scores of other from here are of a thing, if only by what labelled names teach. */
const HINTED = 0.3;
/** Values from which it shows that numbers were drawn by lot: one in nine then was never issued (areas 000, 666 and 900 up, group 00). */
const LEAST_DRAWN = 25;
const NEVER_ISSUED = { least: 0.04, most: 0.3 };
/** Nats of their form then, beyond those of the name, and of those that were never issued: the form comes second. */
const DRAWN = 0.5;
const DRAWN_OTHER = 3;

/** Parcels, parts and permits are numbered in the form of social security numbers too: where the header names such a thing it is heard. */
function socialSecurityEvidence({ values, shapes }: ColumnStatistics, hits: number, other: number): number {
  const n = values.length;
  if (shapes.filter((shape) => shape === '999-99-9999' || shape === '999 99 9999').length / n < ENOUGH) return 0;
  if (other >= HINTED && areDrawn(hits, n)) return DRAWN + 6 * other;
  return other >= FIRMLY ? OVERHEARD : DECISIVE;
}

function areDrawn(hits: number, n: number): boolean {
  const failed = 1 - hits / n;
  return n >= LEAST_DRAWN && failed >= NEVER_ISSUED.least && failed <= NEVER_ISSUED.most;
}

/** Networks of houses and offices. Versions that keep to them end in 0 now and then, as no machine in them does. */
const PRIVATE = /^(?:10|172\.(?:1[6-9]|2\d|3[01])|192\.168)\./;

/** A few addresses are enough, but versions of four numbers are none: those are short. */
function addressEvidence(values: readonly string[], hits: number, saysOther: boolean): number {
  const n = values.length;
  if (hits < 2 || hits / n < 0.9) return 0;
  const long = values.filter((value) => !isIpV4(value) || digitsOf(value).length > 8 || /^[12]\d\d\./.test(value)).length;
  if (long / n >= 0.6) return saysOther ? 5 : DECISIVE;
  return n >= 3 && !saysOther && values.every((value) => PRIVATE.test(value) && !value.endsWith('.0')) ? 4 : 0;
}

/** Share of values in the form of some state's licence number; as weak as it sounds, so it only supports a header. */
const licenceShare = (values: readonly string[]): number =>
  lowerShare(values.filter((value) => isDriverLicense(value)).length, values.length);

/** Written with separators it is a phone. Bare digits have to vary in area and exchange, as record numbers do not. */
function phoneEvidence(values: readonly string[], shapes: readonly string[]): number {
  const separated = shapes.filter((shape) => /9[ ).-]+9/.test(shape) && !/^9+$/.test(shape)).length / shapes.length;
  const numbers = values.flatMap((value) => readNanp(value) ?? []);
  if (separated >= 0.6) {
    if (numbers.length / values.length >= 0.4) return 7;
    return values.length >= 3 && values.filter(isPhone).length / values.length >= 0.8 ? 5 : 0;
  }
  if (numbers.length < 20 || numbers.length / values.length < 0.95) return 0;
  const areas = new Set(numbers.map((number) => number.slice(0, 3))).size;
  const exchanges = new Set(numbers.map((number) => number.slice(3, 6))).size;
  return areas >= 3 && exchanges >= numbers.length * 0.5 ? 4 : 0;
}

/** One random number in ten passes Luhn: a column that nearly always does is no list of record numbers. */
function luhnEvidence(id: DataClass, values: readonly string[], shapes: readonly string[], hits: number): number {
  const bare = shapes.every((shape) => /^9+$/.test(shape));
  if (!bare) return hits / values.length >= ENOUGH ? DECISIVE : 0;
  const valid = values.filter((value) => passesLuhn(digitsOf(value))).length / values.length;
  // Where every one of them passes, no list of record numbers is behind it, whoever issued them.
  const issued = id === 'device-id' || (valid === 1 && values.length >= ENOUGH_VALUES) ? 0.5 : 0.7;
  return hits >= 5 && valid >= 0.9 && hits / values.length >= issued ? DECISIVE : 0;
}

/** Unit numbers (`12A3`) look like determinants; real determinants spread over protocols and levels. */
function determinantEvidence(values: readonly string[], share: number): number {
  const found = values.filter(isDeterminant).map((value) => value.toUpperCase());
  const protocols = new Set(found.map((value) => Number.parseInt(value, 10))).size;
  const levels = new Set(found.map((value) => value.replace(/[^A-Z]/g, '').charAt(0))).size;
  // Shelves are numbered `10-C-02` too, beyond E.
  const kept = found.length >= 0.92 * values.length;
  return share >= 0.7 && kept && protocols >= 8 && levels >= 3 ? 5 : 0;
}
