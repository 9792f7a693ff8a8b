import { z } from 'zod';
import { metres, percentiles, share, whole } from './number.ts';
import { locationMask, precisionClass, subject } from './vocabulary.ts';

/** The judgement on one location column group in the published JSON. docs/location.md says how it is made. */

const rowsSchema = z.object({
  total: whole.describe('All rows of the table: empty, valid, sentinel, outside and unreadable together.'),
  empty: whole.describe('Rows without a coordinate in the cells.'),
  valid: whole.describe('Rows with a position, those that were put right (swapped, repaired) among them.'),
  sentinel: whole.describe('Rows with a stand-in for "nowhere": 0, 0, a single zero, ±1, all nines, the same number twice.'),
  outside: whole.describe('Rows with numbers that are no place.'),
  unreadable: whole.describe('Rows with text that is no number, digits replaced by stars among them.'),
  swapped: whole.describe('Rows valid only after latitude and longitude changed places.'),
  repaired: whole.describe('Rows valid only after a lost sign or a scale was put back.'),
});

const evidenceSchema = z.object({
  statistic: z.string().describe('Stable id of the statistic: integral-at, lattice, distinct-points …'),
  value: z.number().describe('What was measured, to three decimals; says tells of what and in which unit.'),
  threshold: z.number().describe('The value it is held against, in the same unit.'),
  n: whole.describe(
    'What it was computed on (points, pairs, addresses, rows), its denominator. Statistics of points rest on at most 8,192 distinct points (of grids 1,024), those of address texts on 2,048 texts: a uniform sample where there are more.',
  ),
  says: z.string().describe('What it means here, in words.'),
});

const effectiveSchema = z.object({
  mask: locationMask.describe('How the points were made, by the kind of blur that reaches farthest.'),
  class: precisionClass.describe('How finely a reader can resolve a point.'),
  radiusM: percentiles(
    'Half of the true places lie within so many meters of the published point.',
    'Nine in ten true places lie within so many meters of it; where one number is said, it is this.',
  )
    .nullable()
    .describe(
      'How far the true place lies from the published point, to two significant figures. Reckoned from the kind of blur, not from true places, which no file holds. null where it cannot be told.',
    ),
  confidence: share.describe(
    'How sure mask, class and radius are: a judgment by the kind of evidence, not a measured rate. At most 0.3 with fewer than 20 distinct points; 0 without a position. Below 0.5 a fine class says only that nothing was seen that blurs.',
  ),
  evidence: z.array(evidenceSchema).describe('The statistics behind the judgment, those of the deciding blur first.'),
  by: z
    .enum(['measured', 'stated'])
    .exactOptional()
    .describe(
      'Whose word the radius is. Absent where no column states a radius for at least half of the rows with a position (and 20 rows, where there are as many).',
    ),
});

const statedSchema = z.object({
  columns: z.array(z.string()).describe('The columns that state it. Untrusted text.'),
  p50: metres.describe('Half of these rows state a radius up to so many meters; to two significant figures.'),
  p90: metres.describe('Nine in ten of these rows state a radius up to so many meters; to two significant figures.'),
  n: whole.describe('Rows with a position that state a radius above zero.'),
  towers: whole.describe(
    'Rows with a position that are wireless calls whose point is that of the tower, by their class of service.',
  ),
  phones: whole.describe(
    'Rows with a position that are wireless calls whose point is that of the phone, by their class of service.',
  ),
});

const yardstickSchema = z.object({
  id: z.string().describe('Stable id of the law or policy.'),
  title: z.string().describe('Its name and threshold, for people.'),
  metres: metres.describe('Its threshold as a radius.'),
  precise: z
    .boolean()
    .describe(
      'Would the location count as precise under it? effective.radiusM.p50 is held against meters; for Minnesota, stored.decimals against three.',
    ),
  cite: z.string().describe('Where the threshold stands.'),
});

/** How far another location column group lies from this one in the same rows. */
const besideSchema = z.object({
  columns: z.array(z.string()).describe('The other columns. Untrusted text.'),
  rows: whole.describe('Rows in which both have a position and the two can be compared. An exact count.'),
  same: whole.describe('Rows of these in which both name the same place, to a meter and a half; an estimate when not exact.'),
  apart: percentiles(
    'In half of the rows the two lie up to so many meters apart.',
    'In nine of ten rows the two lie up to so many meters apart.',
  ).describe('Meters between the two, to two significant figures.'),
  exact: z
    .boolean()
    .describe('False where same and apart are estimated from 2,048 distinct pairs of places, a uniform sample of all.'),
});

export const locationSchema = z.object({
  columns: z
    .array(z.string())
    .describe('The columns of the location: latitude and longitude, one of points, or x and y. Untrusted text.'),
  subject: subject.exactOptional().describe('Whose place it is; absent where it is that of the incident.'),
  referenceSystem: z
    .object({
      id: z.string().describe('EPSG code, or words where the zone stays open or no row has a position.'),
      how: z.string().describe('How it was told, in words.'),
    })
    .describe('The system in which the numbers are coordinates.'),
  rows: rowsSchema.describe('What became of the rows. Exact counts.'),
  stored: z
    .object({
      decimals: whole
        .nullable()
        .describe(
          'The most decimals that at least one in fifty rows with a position carries, as written; null without a position.',
        ),
      stepMetres: metres
        .nullable()
        .describe('Length of the last of them to the north in meters, to two significant figures; null without a position.'),
    })
    .describe('What the digits resolve. Decimals are not precision.'),
  effective: effectiveSchema.describe('What a reader can resolve to.'),
  stated: statedSchema
    .exactOptional()
    .describe(
      'How far off the points may be, as the file itself states it. A dilution of precision is taken for 5 m each. Absent where no row states anything.',
    ),
  distinctPoints: whole.describe(
    'Distinct points, rounded to 1e-5 degree (about 1 m), or to a unit of a projected system. Exact up to 8,192; an estimate when distinctExact is false (standard error 1.1 %).',
  ),
  distinctExact: z.boolean().exactOptional().describe('False where distinctPoints is an estimate.'),
  yardsticks: z
    .array(yardstickSchema)
    .describe(
      'Which legal and policy thresholds such a location would count as precise under. They bind companies, not agencies. Empty where the radius is not known.',
    ),
  cannotTell: z.array(z.string()).describe('What cannot be told from this file alone, in words.'),
  beside: z
    .array(besideSchema)
    .exactOptional()
    .describe(
      'The other location columns of the same rows, compared row by row, nearest first; of the first four of the table. Absent where there is none.',
    ),
});
