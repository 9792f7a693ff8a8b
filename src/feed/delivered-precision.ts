import type { FeedResult } from '../model/feed.ts';
import { houseRows, houseTest } from '../model/house-mark.ts';
import { type AddressResult, type LocationResult, PRECISION_CLASSES, type PrecisionClass } from '../model/location.ts';
import type { AddressLevel } from '../model/reading.ts';
import { isOfIncident, type Subject } from '../model/subject.ts';
import type { FeedTable } from './feed-table.ts';
import { countMarked, countRows, type PassingRows } from './passing-rows.ts';

type Delivered = FeedResult['location']['delivered'];

/** What an address text resolves to, by the grades of `PRECISION_CLASSES`. */
const ADDRESS_PRECISION: Readonly<Record<AddressLevel, PrecisionClass>> = {
  empty: 'unknown',
  redacted: 'unknown',
  coordinates: 'building',
  'mile-marker': 'neighbourhood',
  block: 'block',
  intersection: 'block',
  'number-unit': 'building',
  number: 'building',
  street: 'neighbourhood',
  // A mall and a shop, a park and a house: a name does not say how large the place is.
  place: 'unknown',
  area: 'area',
};

const ADDRESS_WORDS: Readonly<Record<AddressLevel, string>> = {
  empty: 'no address',
  redacted: 'withheld addresses',
  coordinates: 'coordinates written as an address',
  'mile-marker': 'mile markers',
  block: 'hundred blocks',
  intersection: 'intersections',
  'number-unit': 'addresses of one home',
  number: 'addresses of one building',
  street: 'streets without house number',
  place: 'names of places',
  area: 'areas',
};

const POINT_WORDS: Readonly<Record<PrecisionClass, string>> = {
  building: 'coordinates that point to one building',
  'few-doors': 'coordinates that point to a few doors',
  block: 'coordinates that point to a block',
  neighbourhood: 'coordinates that point to a neighbourhood',
  area: 'coordinates that point to an area',
  unknown: 'coordinates whose precision cannot be told',
};

/** Finer is smaller; `unknown` is last. */
export const fineness = (precision: PrecisionClass): number => PRECISION_CLASSES.indexOf(precision);

/** Do a location's columns stand among those that would be sent? */
export const isSent = ({ columns }: LocationResult | AddressResult, sent: FeedResult['sent']): boolean =>
  columns.some((column) => sent.some(({ field }) => field === column));

/** The finest location among the columns that would be sent. */
export function findFinestDelivered(sent: FeedResult['sent'], table: FeedTable, passing: PassingRows): Delivered {
  const candidates: Delivered[] = [
    ...table.locations.filter((one) => isSent(one, sent)).map((one) => fromPoint(one, passing)),
    ...table.addresses.filter((one) => isSent(one, sent)).map((one) => fromAddress(one, passing)),
  ];
  const finest = candidates.toSorted((a, b) => fineness(a.class) - fineness(b.class))[0];
  if (finest === undefined) return { fields: [], class: 'unknown', radiusM: null, words: 'no location' };
  const buildings = fineness(finest.class) > fineness('building') ? strayHouses(sent, table, passing) : undefined;
  const equals = candidates.filter((one) => one.class === finest.class && one.subject === finest.subject);
  return {
    fields: [...new Set(equals.flatMap(({ fields }) => fields))],
    class: finest.class,
    radiusM: equals.find(({ radiusM }) => radiusM !== null)?.radiusM ?? null,
    words: [...new Set(equals.map(({ words }) => words))].join('; ') + whose(finest.subject),
    ...(finest.subject === undefined ? {} : { subject: finest.subject }),
    ...(equals.some(({ rows }) => rows === undefined) ? {} : { rows: Math.max(...equals.map(({ rows }) => rows ?? 0)) }),
    ...(buildings === undefined ? {} : { buildings }),
  };
}

/** Rows with a house number in address columns that mostly say something coarser. */
function strayHouses(
  sent: FeedResult['sent'],
  { addresses }: FeedTable,
  { exposure }: PassingRows,
): Delivered['buildings'] | undefined {
  const own = addresses.filter((one) => isSent(one, sent) && isOfIncident(one.subject));
  const columns = own.filter((one) => houseRows(one) > 0);
  const rows = countRows(exposure, houseTest(own));
  return rows === 0 ? undefined : { fields: [...new Set(columns.flatMap((one) => one.columns))], rows };
}

/** Columns about a person stand in for the incident's place only where there is none; then that is said. */
const whose = (subject: Subject | undefined): string =>
  subject === undefined ? '' : `, where the ${subject === 'officer' ? 'staff' : subject} was and not the incident`;

const subjectOf = ({ subject }: LocationResult | AddressResult): Pick<Delivered, 'subject'> =>
  subject === undefined || isOfIncident(subject) ? {} : { subject };

/** Below this confidence a grade only says that nothing was seen that blurs: then how fine the points are is not known. */
const SURE_ENOUGH = 0.5;

function fromPoint(location: LocationResult, { exposure }: PassingRows): Delivered {
  const { columns, effective } = location;
  const grade = effective.confidence < SURE_ENOUGH ? 'unknown' : effective.class;
  const radiusM = effective.radiusM === null || grade === 'unknown' ? null : Number(effective.radiusM.p50.toPrecision(2));
  return {
    fields: columns,
    class: grade,
    radiusM,
    words: POINT_WORDS[grade] + (radiusM === null ? '' : ` (about ${radiusM} m)`),
    ...subjectOf(location),
    rows: countMarked(exposure, 'coordinates'),
  };
}

/** Rows are counted where a mark tells them: of houses, blocks and crossings, not of names, streets and areas. */
function fromAddress(address: AddressResult, { exposure }: PassingRows): Delivered {
  const { columns, level } = address;
  const precision = ADDRESS_PRECISION[level];
  const told = {
    fields: columns,
    class: precision,
    radiusM: null,
    words: ADDRESS_WORDS[level],
    ...subjectOf(address),
  };
  if (level === 'number' || level === 'number-unit') return { ...told, rows: countRows(exposure, houseTest([address])) };
  return precision === 'block' ? { ...told, rows: countMarked(exposure, 'address-block', 'address-number') } : told;
}
