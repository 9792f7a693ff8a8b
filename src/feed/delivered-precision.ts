import { EXPOSURE_BIT } from '../model/exposure.ts';
import type { FeedResult } from '../model/feed.ts';
import { houseRows, houseTest } from '../model/house-mark.ts';
import { type AddressResult, type LocationResult, PRECISION_CLASSES, type PrecisionClass } from '../model/location.ts';
import { ADDRESS_TEXTS, type AddressLevel } from '../model/reading.ts';
import { isOfIncident, type Subject } from '../model/subject.ts';
import { toldMetres } from '../model/told-metres.ts';
import type { FeedTable } from './feed-table.ts';
import { countRows, type PassingRows } from './passing-rows.ts';

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

const POINT_WORDS: Readonly<Record<PrecisionClass, string>> = {
  building: 'coordinates that point to one building',
  'few-doors': 'coordinates that point to a few doors',
  block: 'coordinates that point to a block',
  neighbourhood: 'coordinates that point to a neighborhood',
  area: 'coordinates that point to an area',
  unknown: 'coordinates whose precision cannot be told',
};

/** Finer is smaller; `unknown` is last. */
export const fineness = (precision: PrecisionClass): number => PRECISION_CLASSES.indexOf(precision);

/** Do a location's columns stand among those that would be sent? */
export const isSent = ({ columns }: LocationResult | AddressResult, sent: FeedResult['sent']): boolean =>
  columns.some((column) => sent.some(({ field }) => field === column));

/** A location that would be sent, and in which rows, where their marks tell. */
interface Candidate extends Pick<Delivered, 'fields' | 'class' | 'radiusM' | 'words' | 'subject'> {
  readonly carries?: (marks: number) => boolean;
}

/** The finest location among the columns that would be sent. */
export function findFinestDelivered(sent: FeedResult['sent'], table: FeedTable, { exposure }: PassingRows): Delivered {
  const addresses = table.addresses.filter((one) => isSent(one, sent));
  const candidates: Candidate[] = [
    ...table.locations.filter((one) => isSent(one, sent)).map(fromPoint),
    ...addresses.map((one) => fromAddress(one, addresses)),
  ];
  const finest = candidates.toSorted((a, b) => fineness(a.class) - fineness(b.class))[0];
  if (finest === undefined) return { fields: [], class: 'unknown', radiusM: null, words: 'no location' };
  const buildings = fineness(finest.class) > fineness('building') ? strayHouses(addresses, exposure) : undefined;
  const equals = candidates.filter((one) => one.class === finest.class && one.subject === finest.subject);
  return {
    fields: [...new Set(equals.flatMap(({ fields }) => fields))],
    class: finest.class,
    radiusM: equals.find(({ radiusM }) => radiusM !== null)?.radiusM ?? null,
    words: [...new Set(equals.map(({ words }) => words))].join('; ') + whose(finest.subject),
    ...(finest.subject === undefined ? {} : { subject: finest.subject }),
    ...rowsOf(equals, exposure),
    parts: partsOf(equals, exposure),
    ...(buildings === undefined ? {} : { buildings }),
  };
}

/** The kinds of places among equally fine ones, each with its own rows: a point in every row says nothing of the addresses. */
function partsOf(equals: readonly Candidate[], exposure: PassingRows['exposure']): NonNullable<Delivered['parts']> {
  const kinds = [...new Set(equals.map(({ words }) => words))];
  return kinds.map((words) => {
    const some = equals.filter((one) => one.words === words);
    return {
      words: words + whose(some[0]?.subject),
      fields: [...new Set(some.flatMap(({ fields }) => fields))],
      ...rowsOf(some, exposure),
    };
  });
}

/** Rows that carry at least one of some places; nothing where one of them has no mark that tells. */
function rowsOf(some: readonly Candidate[], exposure: PassingRows['exposure']): { readonly rows?: number } {
  const tests = some.flatMap(({ carries }) => carries ?? []);
  return tests.length < some.length ? {} : { rows: countRows(exposure, (marks) => tests.some((test) => test(marks))) };
}

/** Rows with a house number in address columns that mostly say something coarser. */
function strayHouses(sent: readonly AddressResult[], exposure: PassingRows['exposure']): Delivered['buildings'] | undefined {
  const own = sent.filter(({ subject }) => isOfIncident(subject));
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

function fromPoint(location: LocationResult): Candidate {
  const { columns, effective } = location;
  const grade = effective.confidence < SURE_ENOUGH ? 'unknown' : effective.class;
  const radiusM = effective.radiusM === null || grade === 'unknown' ? null : toldMetres(effective.radiusM.p90);
  return {
    fields: columns,
    class: grade,
    radiusM,
    words: POINT_WORDS[grade] + (radiusM === null ? '' : ` (nine in ten within ${radiusM} m)`),
    ...subjectOf(location),
    carries: (marks) => (marks & EXPOSURE_BIT['coordinates']) !== 0,
  };
}

/** Rows are told where a mark tells them: of houses, blocks and crossings, not of names, streets and areas. */
function fromAddress(address: AddressResult, sent: readonly AddressResult[]): Candidate {
  const { columns, level } = address;
  const precision = ADDRESS_PRECISION[level];
  const told = { fields: columns, class: precision, radiusM: null, words: wordsFor(address), ...subjectOf(address) };
  if (level === 'number' || level === 'number-unit') return { ...told, carries: houseTest([address]) };
  if (precision !== 'block') return told;
  const isHouse = houseTest(sent);
  return { ...told, carries: (marks) => (marks & BLOCK_OR_NUMBER) !== 0 && !isHouse(marks) };
}

const BLOCK_OR_NUMBER = EXPOSURE_BIT['address-block'] | EXPOSURE_BIT['address-number'];

/** One mark stands for hundred blocks and crossings: where a column has both, the words say so. */
function wordsFor({ level, rows, disguisedBlocks }: AddressResult): string {
  const blocks = rows.block > 0 || disguisedBlocks;
  const both = ADDRESS_PRECISION[level] === 'block' && blocks && rows.intersection > 0;
  return both ? 'hundred blocks or intersections' : ADDRESS_TEXTS[level];
}
