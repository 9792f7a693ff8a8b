import { haveOwnPoints } from '../model/crossing-points.ts';
import { answers, type DataClass, type SpanClass } from '../model/data-class.ts';
import type { ExposureMark } from '../model/exposure.ts';
import { CELL_MARKS, TEXT_MARKS } from '../model/exposure.ts';
import type { FeedProfile, FeedResult, Passenger } from '../model/feed.ts';
import { houseRows, houseTest } from '../model/house-mark.ts';
import { tellsIncidentPlace } from '../model/plan.ts';
import { isOfIncident } from '../model/subject.ts';
import { compareText } from '../model/text-order.ts';
import { carriersOf } from './carriers.ts';
import { fineness, isSent } from './delivered-precision.ts';
import type { FeedTable } from './feed-table.ts';
import { countMarked, countRows, type PassingRows } from './passing-rows.ts';

/** What would travel along though nobody asked for it, most rows first. */
export function findPassengers(
  profile: FeedProfile,
  sent: FeedResult['sent'],
  table: FeedTable,
  passing: PassingRows,
): readonly Passenger[] {
  const asked = askedClasses(profile);
  const found = [
    ...insideCells(asked, sent, table, passing),
    ...repeatedInText(sent, table, passing),
    ...insideAddresses(asked, sent, table, passing),
    ...excludedPlaces(profile, sent, table, passing),
    ...personPlaces(sent, table, passing),
  ];
  const isSame = (a: Passenger, b: Passenger): boolean => a.class === b.class && a.field === b.field && a.how === b.how;
  return found
    .filter(
      (one, at) =>
        one.rows > 0 &&
        !found.some((other, before) => isSame(one, other) && (other.rows > one.rows || (other.rows === one.rows && before < at))),
    )
    .toSorted((a, b) => b.rows - a.rows || compareText(a.field, b.field) || compareText(a.class, b.class));
}

function askedClasses({ receives: { required, requested } }: FeedProfile): readonly DataClass[] {
  return [...(required.value?.flat() ?? []), ...(requested.value ?? [])];
}

/** Does the feed ask for this class, in this or another form? */
function isAsked(cls: DataClass, asked: readonly DataClass[]): boolean {
  if (cls === 'street-address') return asked.includes(cls);
  return asked.some((one) => answers(cls, one));
}

/**
 * Spans in the free text that would be sent, and whole cells of another class in other columns. Rows: those that pass and
 * have the mark, but never more than the column has such cells; where something else sets the mark too that is a ceiling.
 */
function insideCells(
  asked: readonly DataClass[],
  sent: FeedResult['sent'],
  table: FeedTable,
  { exposure, result }: PassingRows,
): Passenger[] {
  const { plan, counts } = table;
  const allPass = result.passing === result.total;
  return sent.flatMap(({ field }) => {
    const index = plan.fields.findIndex(({ name }) => name === field);
    const text = plan.fields[index]?.freeText === true;
    return (counts.fields[index]?.contains ?? []).flatMap(({ class: cls, cells }): Passenger[] => {
      const mark = text ? TEXT_MARKS[cls as SpanClass] : CELL_MARKS[cls];
      if (mark === undefined || isAsked(cls, asked)) return [];
      const found = { class: cls, field, how: text ? 'in-text' : 'in-column' } as const;
      if (allPass) return [{ ...found, rows: Math.min(cells, result.passing) }];
      const alone = carriersOf(mark, table).every((one) => one.field === field && one.class === cls);
      return [{ ...found, rows: Math.min(cells, countMarked(exposure, mark)), ...(alone ? {} : { atMost: true }) }];
    });
  });
}

/** Free text that would be sent and says again what a withheld column of the row holds. */
function repeatedInText(sent: FeedResult['sent'], { plan, addresses }: FeedTable, { exposure }: PassingRows): Passenger[] {
  const texts = plan.roles.narratives.map((index) => plan.fields[index]?.name ?? '');
  const text = texts.find((name) => sent.some(({ field }) => field === name));
  if (text === undefined) return [];
  const others = texts.some((name) => !sent.some(({ field }) => field === name));
  const isWithheld = (indexes: readonly number[]): boolean =>
    indexes.length > 0 && !indexes.some((index) => sent.some(({ field }) => field === plan.fields[index]?.name));
  const passenger = (cls: DataClass, mark: ExposureMark): Passenger => ({
    class: cls,
    field: text,
    how: 'repeats-withheld',
    rows: countMarked(exposure, mark),
    ...(others ? { atMost: true } : {}),
  });
  return [
    ...(isWithheld(plan.roles.names) ? [passenger('person-name', 'repeats-name')] : []),
    ...(isWithheld(plan.roles.phones) ? [passenger('phone', 'repeats-phone')] : []),
    ...(addresses.length > 0 && !addresses.some((one) => isSent(one, sent))
      ? [passenger('street-address', 'repeats-address')]
      : []),
  ];
}

/** Apartments inside the address texts that would be sent, and house numbers where only a block was asked for. */
function insideAddresses(
  asked: readonly DataClass[],
  sent: FeedResult['sent'],
  table: FeedTable,
  { exposure, result }: PassingRows,
): Passenger[] {
  const ofIncident = table.addresses.filter(({ subject }) => isOfIncident(subject));
  const own = ofIncident.filter((one) => isSent(one, sent));
  const isHouse = houseTest(own);
  const allPass = result.passing === result.total;
  const ceiling = (shared: boolean): Pick<Passenger, 'atMost'> => (shared && !allPass ? { atMost: true } : {});
  const otherUnits = carriersOf('address-unit', table).length > 0;
  return own.flatMap((address): Passenger[] => {
    const { columns, rows } = address;
    const field = columns.find((column) => sent.some((one) => one.field === column)) ?? '';
    const units: Passenger = {
      class: 'unit-or-apartment',
      field,
      how: 'in-column',
      rows: Math.min(rows['number-unit'], countMarked(exposure, 'address-unit')),
      ...ceiling(otherUnits || ofIncident.some((one) => one !== address && one.rows['number-unit'] > 0)),
    };
    const houses: Passenger = {
      class: 'street-address',
      field,
      how: 'in-column',
      rows: Math.min(houseRows(address), countRows(exposure, isHouse)),
      ...ceiling(ofIncident.some((one) => one !== address && houseRows(one) > 0)),
    };
    return [...(asked.includes('unit-or-apartment') ? [] : [units]), ...(asked.includes('street-address') ? [] : [houses])];
  });
}

/**
 * Where a caller or a patient was, sent for want of the incident's place: a feed of incidents asks for another thing. An address
 * cut into several columns and a pair of coordinates count once. Where not every row passes, places that leave one mark have at
 * most the rows with it, each that does not stand in every row: all places of people beside that of the incident, else those of
 * one kind.
 */
function personPlaces(
  sent: FeedResult['sent'],
  { plan, locations, addresses }: FeedTable,
  { exposure, result }: PassingRows,
): Passenger[] {
  const beside = tellsIncidentPlace(plan.roles);
  const places = [
    ...locations.map(({ columns, subject, rows }) => ({ class: 'point', columns, subject, told: rows.valid }) as const),
    ...addresses.map(({ columns, subject, rows }) => {
      const told = rows.number + rows['number-unit'];
      return { class: 'street-address', columns, subject, told } as const;
    }),
  ].filter(({ told, subject }) => told > 0 && !isOfIncident(subject));
  return places.flatMap(({ class: cls, columns, subject, told }): Passenger[] => {
    const field = columns.find((column) => sent.some((one) => one.field === column));
    if (field === undefined || subject === undefined) return [];
    const mark = beside ? 'person-place' : cls === 'point' ? 'coordinates' : 'address-number';
    const shared = places.filter((one) => beside || one.class === cls).length > 1;
    const open = shared && result.passing < result.total && told < result.total;
    const rows = Math.min(told, countMarked(exposure, mark));
    return [{ class: cls, field, how: 'person-place', subject, rows, ...(open ? { atMost: true } : {}) }];
  });
}

/**
 * An address that the feed excludes is given away by coordinates that are as fine; not where they stand for a crossing that the
 * address names. All points of incidents leave one mark: of several each has at most the rows with it, unless it stands in every row.
 */
function excludedPlaces(
  { receives }: FeedProfile,
  sent: FeedResult['sent'],
  { plan, counts, locations }: FeedTable,
  { exposure }: PassingRows,
): Passenger[] {
  if (!receives.excluded.value?.includes('street-address')) return [];
  const ownPoints = haveOwnPoints(counts.locations);
  const atHouses = ownPoints ? exposure : exposure.filter(({ crossing }) => crossing !== true);
  const own = tellsIncidentPlace(plan.roles);
  const several = locations.filter(({ subject, rows }) => rows.valid > 0 && (!own || isOfIncident(subject))).length > 1;
  return locations
    .filter((one) => isSent(one, sent) && fineness(one.effective.class) <= fineness('few-doors'))
    .map(({ columns, rows }) => ({
      class: 'street-address',
      field: columns[0] ?? '',
      how: 'in-column',
      rows: Math.min(rows.valid, countMarked(atHouses, 'coordinates')),
      ...(several && rows.valid < rows.total ? { atMost: true } : {}),
    }));
}
