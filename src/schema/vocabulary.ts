import { z } from 'zod';
import { BOUNDS } from '../model/bound.ts';
import { CALL_GROUPS } from '../model/call-group.ts';
import { DATA_CLASSES } from '../model/data-class.ts';
import { FACT_STATUSES, FEED_PRECISIONS } from '../model/feed.ts';
import { LOCATION_MASKS, PRECISION_CLASSES } from '../model/location.ts';
import { ADDRESS_LEVELS } from '../model/reading.ts';
import { SEVERITIES } from '../model/severity.ts';
import { PLACE_LEVELS, TIME_LEVELS } from '../model/singling-out.ts';
import { SUBJECTS } from '../model/subject.ts';

/** The program's vocabulary as schemas. Each has an id, so that a JSON Schema names it once and refers to it. */
export const dataClass = z.enum(DATA_CLASSES).meta({ id: 'DataClass', description: 'What a column or a piece of text holds.' });
export const bound = z
  .enum(BOUNDS)
  .meta({ id: 'Bound', description: 'The number is no less, or no more, than the one that is meant.' });
export const subject = z.enum(SUBJECTS).meta({ id: 'Subject', description: 'Whom a column is about, where its header tells.' });
export const severity = z.enum(SEVERITIES).meta({ id: 'Severity' });
export const callGroup = z.enum(CALL_GROUPS).meta({ id: 'CallGroup' });
export const addressLevel = z.enum(ADDRESS_LEVELS).meta({ id: 'AddressLevel', description: 'What an address text says.' });
export const precisionClass = z
  .enum(PRECISION_CLASSES)
  .meta({ id: 'PrecisionClass', description: 'By effective radius: up to 25 m, 60 m, 150 m, 600 m, beyond.' });
export const locationMask = z.enum(LOCATION_MASKS).meta({ id: 'LocationMask', description: 'How the points were made.' });
export const placeLevel = z.enum(PLACE_LEVELS).meta({ id: 'PlaceLevel' });
export const timeLevel = z.enum(TIME_LEVELS).meta({ id: 'TimeLevel' });
export const factStatus = z.enum(FACT_STATUSES).meta({ id: 'FactStatus', description: 'How well a fact is known.' });
export const feedPrecision = z.enum(FEED_PRECISIONS).meta({ id: 'FeedPrecision' });

/** A count. */
export const whole = z.int().min(0).meta({ id: 'Count' });

/** A share or a confidence. */
export const share = z.number().min(0).max(1).meta({ id: 'Share' });

/** Rows of one group of calls. */
export const groupRows = z.object({ group: callGroup, rows: whole }).meta({ id: 'GroupRows' });

/** The first place something was seen. */
export const firstSeen = z
  .object({ record: whole, line: whole })
  .meta({ id: 'FirstSeen', description: 'Record from 1 over data rows; physical line from 1, 0 where the format has no lines.' });
