import type { DataClass } from '../../model/data-class.ts';
import { isEmail } from '../value/email.ts';
import { isCommonWord } from '../value/name-lexicon.ts';
import { isPlateShape } from '../value/plate.ts';
import { US_STATES } from '../value/state.ts';
import type { ColumnStatistics } from './column-statistics.ts';
import type { HeaderEvidence } from './header-evidence.ts';
import { shareText, type Testimony } from './testimony.ts';

/** Values looked at of each of two columns: comparing takes their product. */
const MOST = 120;
/** Values from which two columns may speak of each other. */
const LEAST = 5;
/** Nats of evidence by the name from which a column is known and needs no neighbours. */
const KNOWN = 1.9;
const NATS = 4;

/** A column with what its name says. */
interface Column {
  readonly statistics: ColumnStatistics;
  /** Does the name say something, other than one of these? */
  readonly named: (...but: readonly DataClass[]) => boolean;
  /** Does the name say this? */
  readonly knownAs: (id: DataClass) => boolean;
}

const share = (values: readonly string[], test: (value: string) => boolean): number =>
  values.length === 0 ? 0 : values.filter(test).length / values.length;

const DEGREES = /^-?\d{1,3}\.\d{4,}$/;

/** Are all numbers degrees with four decimals or more, between the two? */
const degreesWithin = ({ values, numbers, numeric }: ColumnStatistics, low: number, high: number): boolean =>
  numeric === 1 &&
  values.length >= LEAST &&
  numbers.every((number) => number >= low && number <= high) &&
  share(values, (value) => DEGREES.test(value)) >= 0.8;

/** A `y` of degrees that no latitude has. */
const isTurnedY = (column: Column | undefined): boolean =>
  column?.knownAs('projected-y') === true &&
  degreesWithin(column.statistics, -180, 180) &&
  column.statistics.numbers.some((number) => Math.abs(number) > 90);

/** Latitude and longitude of North America side by side, in either order: neither would prove anything alone. */
function degreesSideBySide(columns: readonly Column[], at: number): readonly Testimony[] {
  const self = columns[at] as Column;
  // Software and people disagree on which of x and y is which.
  if (self.named('projected-x', 'projected-y')) return [];
  if (
    self.knownAs('projected-x') &&
    [at - 1, at + 1].some((i) => isTurnedY(columns[i])) &&
    degreesWithin(self.statistics, -90, 90)
  )
    return isOther('latitude', 'longitude', 'degrees beside a y beyond 90');
  const lat = degreesWithin(self.statistics, 13, 72);
  const lon = degreesWithin(self.statistics, -180, -52);
  if (!lat && !lon) return [];
  const [low, high] = lat ? [-180, -52] : [13, 72];
  const paired = [at - 1, at + 1].some((i) => {
    const other = columns[i];
    return other !== undefined && degreesWithin(other.statistics, low as number, high as number);
  });
  const [right, wrong] = lat ? (['latitude', 'longitude'] as const) : (['longitude', 'latitude'] as const);
  const says = 'degrees beside the other half of a point';
  return paired ? isOther(right, wrong, says) : [];
}

/** It is the one, not the other. */
const isOther = (right: DataClass, wrong: DataClass, says: string): readonly Testimony[] => [
  { class: right, nats: NATS + 1, says },
  { class: wrong, nats: -NATS, says },
];

const STATES: ReadonlySet<string> = new Set([...US_STATES].flat());
const POSTAL = /^\d{4,5}(?:-\d{4})?$/;

/** Four or five digits behind a column of states: postal codes, some without their leading zero. */
function postalBehindState(columns: readonly Column[], at: number): readonly Testimony[] {
  const { statistics, named } = columns[at] as Column;
  if (named('postal-code') || statistics.values.length < LEAST || share(statistics.values, (value) => POSTAL.test(value)) < 0.9)
    return [];
  const behind = [at - 1, at - 2].some((i) => {
    const values = columns[i]?.statistics.values ?? [];
    return values.length > 0 && share(values, (value) => STATES.has(value.toUpperCase())) >= 0.9;
  });
  const five = share(statistics.values, (value) => /^\d{5}/.test(value)) >= 0.3;
  return behind && five ? [{ class: 'postal-code', nats: NATS, says: 'four or five digits behind a state' }] : [];
}

const NAME_FORM = /^\p{L}[\p{L}'’.-]*(?: \p{L}[\p{L}'’.-]*){0,2}$/u;

/** Letters of a text in lower case, accents and signs left out. */
const lettersOf = (text: string): string =>
  text
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z]/g, '');

/** Columns of e-mail addresses that are compared: a wide table has one for every relative. */
const MOST_ADDRESSES = 4;

/** The parts before the @ of a column of e-mail addresses, one after the other. */
interface Addresses {
  readonly column: number;
  readonly locals: string;
}

function addressesOf(statistics: readonly ColumnStatistics[]): readonly Addresses[] {
  const out: Addresses[] = [];
  for (const [column, { values }] of statistics.entries()) {
    if (out.length >= MOST_ADDRESSES) break;
    if (!values.slice(0, LEAST).some(isEmail)) continue;
    const locals = values.slice(0, MOST).map((value) => lettersOf(value.slice(0, value.indexOf('@'))));
    out.push({ column, locals: locals.join(' ') });
  }
  return out;
}

/** Addresses of people are made of their names: words that come back in the addresses of the table are names. */
function namesInAddresses(columns: readonly Column[], at: number, addresses: readonly Addresses[]): readonly Testimony[] {
  const { statistics, named } = columns[at] as Column;
  if (named('person-name') || statistics.longest > 40 || statistics.distinct < LEAST) return [];
  const values = statistics.values.slice(0, MOST);
  if (share(values, (value) => NAME_FORM.test(value)) < 0.9) return [];
  // Of a whole name the last word is looked for: the first may be an initial.
  const words = values.map((value) => lettersOf(value.slice(value.lastIndexOf(' ') + 1))).filter((word) => word.length >= 3);
  if (words.length < 0.6 * values.length) return [];
  for (const { column, locals } of addresses) {
    if (column === at) continue;
    const found = words.filter((word) => locals.includes(word)).length;
    if (found / words.length >= 0.6)
      return [{ class: 'person-name', nats: NATS + 1, says: `${shareText(found, words.length)} come back in e-mail addresses` }];
  }
  return [];
}

/** Single words that are no ordinary ones, beside a column of given names: what the people are called besides. */
function namesBesideNames(columns: readonly Column[], at: number, given: readonly boolean[]): readonly Testimony[] {
  const { statistics, named } = columns[at] as Column;
  const values = statistics.values.slice(0, MOST);
  if (named('person-name') || values.length < 2 * LEAST || statistics.uniqueness < 0.5 || given[at] === true) return [];
  if (given[at - 1] !== true && given[at + 1] !== true) return [];
  const formed = share(values, (value) => value.length <= 24 && NAME_FORM.test(value) && !isCommonWord(value.toLowerCase()));
  return formed >= 0.85 ? [{ class: 'person-name', nats: NATS - 1, says: 'single words beside given names' }] : [];
}

/** Forms of letters and figures that plates of some states have and stock numbers of one dealer have not. */
const LEAST_FORMS = 3;

/** Short codes in the forms of several states beside numbers of vehicles: their plates. */
function platesBesideVehicles(columns: readonly Column[], at: number, vehicles: boolean): readonly Testimony[] {
  const { statistics, named } = columns[at] as Column;
  const { values, shapes, uniqueness } = statistics;
  if (!vehicles || named('license-plate') || values.length < 2 * LEAST || uniqueness < 0.9) return [];
  const plates = share(values, (value) => /[a-z]/i.test(value) && isPlateShape(value));
  return plates >= 0.9 && new Set(shapes).size >= LEAST_FORMS
    ? [{ class: 'license-plate', nats: NATS, says: 'codes in the forms of plates beside numbers of vehicles' }]
    : [];
}

/** Three columns of dates over decades: what the table is about is as old, and none of them tells of births. */
const TOO_MANY_BIRTHS = 3;

/** Adds to what the values of each column say what columns say of each other. */
export function hearNeighbours(
  headers: readonly HeaderEvidence[],
  statistics: readonly ColumnStatistics[],
  testimonies: readonly (readonly Testimony[])[],
): readonly (readonly Testimony[])[] {
  const columns = statistics.map(
    (column, i): Column => ({
      statistics: column,
      named: (...but) => [...(headers[i]?.evidence ?? [])].some(([id, nats]) => nats >= KNOWN && !but.includes(id)),
      knownAs: (id) => (headers[i]?.evidence.get(id) ?? 0) >= KNOWN,
    }),
  );
  const speaks = (id: DataClass): readonly boolean[] =>
    testimonies.map((said) => said.some((testimony) => testimony.class === id && testimony.nats >= 3));
  const given = speaks('person-name').map((spoken, i) => spoken && (statistics[i]?.words ?? 9) < 1.3);
  const addresses = addressesOf(statistics);
  const vehicles = speaks('vehicle-id').includes(true);
  const births = speaks('date-of-birth');
  const tooMany = births.filter(Boolean).length >= TOO_MANY_BIRTHS;
  return testimonies.map((said, at) => {
    const kept =
      tooMany && births[at] === true && headers[at]?.evidence.get('date-of-birth') === undefined
        ? said.filter(({ class: id }) => id !== 'date-of-birth')
        : said;
    return [
      ...kept,
      ...degreesSideBySide(columns, at),
      ...postalBehindState(columns, at),
      ...namesInAddresses(columns, at, addresses),
      ...namesBesideNames(columns, at, given),
      ...platesBesideVehicles(columns, at, vehicles),
    ];
  });
}
