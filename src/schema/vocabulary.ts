import { z } from 'zod';
import { BOUNDS, type Bound } from '../model/bound.ts';
import { CALL_GROUPS, SENSITIVE_CALL_GROUPS } from '../model/call-group.ts';
import { DATA_CLASS_FACTS, DATA_CLASSES } from '../model/data-class.ts';
import { FACT_STATUSES, type FactStatus, FEED_PRECISIONS, type FeedPrecision } from '../model/feed.ts';
import { LOCATION_MASKS, type LocationMask, PRECISION_CLASSES, type PrecisionClass } from '../model/location.ts';
import { ADDRESS_LEVELS, type AddressLevel } from '../model/reading.ts';
import { SEVERITIES } from '../model/severity.ts';
import { PLACE_LEVELS, type PlaceLevel, TIME_LEVELS, type TimeLevel } from '../model/singling-out.ts';
import { SUBJECTS } from '../model/subject.ts';
import { listed, sentences } from './meaning.ts';
import { whole } from './number.ts';

/**
 * The program's vocabulary as schemas. Each has an id, so that a JSON Schema names it once and refers to it. A word without its
 * meaning does not compile.
 */

const classTitles = Object.fromEntries(DATA_CLASSES.map((cls) => [cls, DATA_CLASS_FACTS[cls].title]));
export const dataClass = z
  .enum(DATA_CLASSES)
  .meta({ id: 'DataClass', description: `What a column, a cell or a stretch of text holds. ${listed(classTitles)}` });

const BOUND_MEANINGS: Readonly<Record<Bound, string>> = {
  'at-least': 'the true number is this or more',
  'at-most': 'the true number is this or less',
};
export const bound = z.enum(BOUNDS).meta({
  id: 'Bound',
  description: `How a number stands to the one that is meant, where counts tell it only from one side. ${listed(BOUND_MEANINGS)}`,
});

export const subject = z.enum(SUBJECTS).meta({
  id: 'Subject',
  description:
    'Whom a column is about, where its header tells. officer: any member of the staff; business: a firm, whose place is taken for that of the incident.',
});

export const severity = z.enum(SEVERITIES).meta({
  id: 'Severity',
  description:
    'How much harm a finding can do in a public release, mildest first. A judgment by rule, not a measurement. No finding has none.',
});

export const callGroup = z.enum(CALL_GROUPS).meta({
  id: 'CallGroup',
  description: `Group of types of calls, told from the words in the columns of call types. Sensitive are ${SENSITIVE_CALL_GROUPS.join(', ')}. other: the type was not understood, or belongs to no group.`,
});

const ADDRESS_MEANINGS: Readonly<Record<AddressLevel, string>> = {
  empty: 'nothing, or a word that stands for nothing',
  redacted: 'that the address is withheld',
  coordinates: 'coordinates, written as text',
  'mile-marker': 'a mile marker of a road',
  block: 'a hundred block',
  intersection: 'a crossing of streets',
  'number-unit': 'a house number with an apartment or unit: one home',
  number: 'a house number: one building, or a block in disguise where it ends in 00',
  street: 'a street without a house number',
  place: 'the name of a place',
  area: 'a town, a county or another area',
};
export const addressLevel = z
  .enum(ADDRESS_LEVELS)
  .meta({ id: 'AddressLevel', description: `What an address text says; the first that fits. ${listed(ADDRESS_MEANINGS)}` });

/** What is counted under each level of an address. */
export const ADDRESS_ROWS = sentences('Rows whose text says', ADDRESS_MEANINGS);

const PRECISION_MEANINGS: Readonly<Record<PrecisionClass, string>> = {
  building: 'up to 25 m',
  'few-doors': 'up to 60 m',
  block: 'up to 150 m',
  neighbourhood: 'up to 600 m',
  area: 'beyond, or the middle of an area of unknown size',
  unknown: 'cannot be told',
};
export const precisionClass = z.enum(PRECISION_CLASSES).meta({
  id: 'PrecisionClass',
  description: `How finely a place is told, by meters from the published to the true one: the worst error of a grid, nine in ten of anything else; a block or a crossing is never graded finer than a block. ${listed(PRECISION_MEANINGS)}`,
});

const MASK_MEANINGS: Readonly<Record<LocationMask, string>> = {
  none: 'at the house, as far as the file shows',
  gps: 'by a receiver, or as far off as the file states',
  interpolated: 'along the street, by the house number',
  block: 'one point for a block',
  intersection: 'at a crossing or the end of a segment of street',
  rounding: 'rounded to fewer digits',
  truncation: 'digits cut off',
  'grid-degrees': 'on a grid of degrees',
  'grid-metres': 'on a grid of meters or of units of a projected system',
  jitter: 'moved at random, row by row',
  'sticky-offset': 'moved, all rows of one address alike',
  'snap-points': 'moved to the nearest of some points',
  'area-centroid': 'one point for an area',
  mixture: 'in two ways',
  unknown: 'the file does not show it',
};
export const locationMask = z
  .enum(LOCATION_MASKS)
  .meta({ id: 'LocationMask', description: `How points were made from the true places. ${listed(MASK_MEANINGS)}` });

const PLACE_MEANINGS: Readonly<Record<PlaceLevel, string>> = {
  exact: 'the point to 1e-5 degree (about 1 m), or the full address text where there is no point',
  '25m': 'a hexagon no point of which is farther than 25 m from its middle',
  block: 'street and hundred, or the crossing',
  '530m': 'the same with 530 m',
  beat: 'an area of the file: beat, district, ward, zone, grid cell',
  'postal-code': 'the first five characters of the postal code',
};
export const placeLevel = z
  .enum(PLACE_LEVELS)
  .meta({ id: 'PlaceLevel', description: `How finely a place is told, finest first. ${listed(PLACE_MEANINGS)}` });

const TIME_MEANINGS: Readonly<Record<TimeLevel, string>> = {
  minute: 'the minute',
  hour: 'the hour',
  day: 'the day',
  week: 'the week, from Monday',
  month: 'the month, only where the file tells no more',
  any: 'time left out',
};
export const timeLevel = z
  .enum(TIME_LEVELS)
  .meta({ id: 'TimeLevel', description: `How finely a time is told, finest first. ${listed(TIME_MEANINGS)}` });

const STATUS_MEANINGS: Readonly<Record<FactStatus, string>> = {
  stated: 'the recipient, an agency, a contract or a report says so',
  observed: 'seen in published output, in code, in a file',
  inferred: 'follows from something else that is known',
  disputed: 'sources contradict each other',
  unverified: 'claimed once and not checked',
  unknown: 'no source tells, which is never read as "no"',
};
export const factStatus = z
  .enum(FACT_STATUSES)
  .meta({ id: 'FactStatus', description: `How well a fact about a feed is known. ${listed(STATUS_MEANINGS)}` });

const FEED_PRECISION_MEANINGS: Readonly<Record<FeedPrecision, string>> = {
  'exact-address': 'the exact address',
  'exact-coordinates': 'exact coordinates',
  exact: 'the exact place, either way',
  block: 'the hundred block',
  intersection: 'the intersection',
  generalised: 'a coarser place, the source does not say how coarse',
  area: 'an area',
  mixed: 'exact for some calls, less for others',
  none: 'no place',
};
export const feedPrecision = z.enum(FEED_PRECISIONS).meta({
  id: 'FeedPrecision',
  description: `How finely a feed delivers or shows a place, by its sources. ${listed(FEED_PRECISION_MEANINGS)}`,
});

/** Rows of one group of calls. */
export const groupRows = z
  .object({
    group: callGroup.describe('The group of types of calls.'),
    rows: whole.describe('Rows of this group, an exact count.'),
  })
  .meta({ id: 'GroupRows', description: 'Rows of one group of types of calls.' });

/** The first place something was seen. */
export const firstSeen = z
  .object({
    record: whole.describe('Number of the record, from 1 over the data rows.'),
    line: whole.describe('Physical line in the file, from 1; 0 where the format has no lines.'),
  })
  .meta({ id: 'FirstSeen', description: 'The first row in which something was seen.' });

/** The column whose equal values make rows one call, where there is one. */
export const callColumn = z
  .string()
  .exactOptional()
  .describe('The column whose equal values make rows one call, where there is one: such rows do not hide each other.');

/** A source that a reader can look up. */
export const citedSource = {
  title: z.string().describe('What the source is: title, publisher, date.'),
  url: z.string().exactOptional().describe('Its address on the web; absent where none is known.'),
};
