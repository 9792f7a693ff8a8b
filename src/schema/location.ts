import { z } from 'zod';
import { locationMask, precisionClass, share, subject, whole } from './vocabulary.ts';

/** The judgement on one location column group in the published JSON. */
export const locationSchema = z.object({
  columns: z.array(z.string()),
  subject: subject.exactOptional(),
  referenceSystem: z.object({ id: z.string(), how: z.string() }),
  rows: z.object({
    total: whole,
    empty: whole,
    valid: whole,
    sentinel: whole.describe('Stand-in values such as 0, 0.'),
    outside: whole,
    unreadable: whole,
    swapped: whole,
    repaired: whole,
  }),
  stored: z
    .object({ decimals: whole.nullable(), stepMetres: z.number().nullable() })
    .describe('What the digits resolve. Decimals are not precision.'),
  effective: z
    .object({
      mask: locationMask,
      class: precisionClass,
      radiusM: z.object({ p50: z.number(), p90: z.number() }).nullable(),
      confidence: share,
      evidence: z.array(
        z.object({ statistic: z.string(), value: z.number(), threshold: z.number(), n: whole, says: z.string() }),
      ),
      by: z
        .enum(['measured', 'stated'])
        .exactOptional()
        .describe('Whose word the radius is, where the file has a column of its own for it.'),
    })
    .describe('What a reader can resolve to.'),
  stated: z
    .object({
      columns: z.array(z.string()),
      p50: z.number(),
      p90: z.number(),
      n: whole.describe('Rows that state a radius above zero.'),
      towers: whole.describe('Wireless calls whose point is that of the tower, by their class of service.'),
      phones: whole.describe('Wireless calls whose point is that of the phone.'),
    })
    .exactOptional()
    .describe('How far off the points may be in metres, as the file itself states it.'),
  distinctPoints: whole,
  distinctExact: z.boolean().exactOptional().describe('False where the number of points is an estimate.'),
  yardsticks: z.array(
    z.object({ id: z.string(), title: z.string(), metres: z.number(), precise: z.boolean(), cite: z.string() }),
  ),
  cannotTell: z.array(z.string()),
  beside: z
    .array(
      z.object({
        columns: z.array(z.string()),
        rows: whole.describe('Rows in which both have a position.'),
        same: whole.describe('Rows of these in which both name the same place.'),
        apart: z.object({ p50: z.number(), p90: z.number() }).describe('Metres between the two.'),
        exact: z.boolean().describe('False where estimated from a sample of the distinct pairs.'),
      }),
    )
    .exactOptional()
    .describe('Other location columns of the same rows, compared row by row.'),
});
