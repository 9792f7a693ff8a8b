import { z } from 'zod';
import { MISSING_MEANINGS } from '../model/quasi.ts';
import { dataClass, share, whole } from './vocabulary.ts';

/** Groups of rows that share values. docs/singling-out.md defines every figure. */

const combinationColumn = z.object({
  fields: z.array(z.string()),
  class: dataClass,
  level: z.enum(['cell', 'day', 'block']).describe('The cell as it is, the day of its time, or the block of its place.'),
});

export const combinationsSchema = z
  .object({
    call: z.string().exactOptional().describe('The column whose equal values make rows one call.'),
    sets: z.array(z.object({ columns: z.array(combinationColumn), rows: whole, alone: share, exact: z.boolean() })),
    adds: z
      .array(z.object({ column: combinationColumn, share: z.number() }))
      .describe('By how much a column raises the share of rows alone when it joins others, on average.'),
  })
  .describe('Which two or three columns single rows out together.');

export const kAnonymitySchema = z
  .object({
    columns: z.array(z.string()),
    rows: whole,
    groups: whole,
    exact: z.boolean().describe('False where the figures are estimated from a sample of the groups.'),
    missing: z.enum(MISSING_MEANINGS),
    k: whole,
    alone: share,
    averageRisk: share,
    highestRisk: share,
    under: z.array(z.object({ k: whole, rows: whole })),
    distinction: share,
    separation: share,
    sensitive: z
      .object({ column: z.string(), distinctL: whole, entropyL: z.number(), t: share, disclosed: share })
      .exactOptional(),
  })
  .describe('k, l and t of the columns of --quasi.');
