import { z } from 'zod';
import { MISSING_MEANINGS } from '../model/quasi.ts';
import { marginOf, share, whole } from './number.ts';
import { dataClass } from './vocabulary.ts';

/** Groups of rows that share values. docs/singling-out.md defines every figure. */

const combinationColumn = z.object({
  fields: z.array(z.string()).describe('Names of the fields that make it: a place may be split over several. Untrusted text.'),
  class: dataClass.describe('What the column holds.'),
  level: z.enum(['cell', 'day', 'block']).describe('The cell as it is, the day of its time, or the block of its place.'),
});

export const combinationsSchema = z
  .object({
    call: z
      .string()
      .exactOptional()
      .describe('The column whose equal values make rows one call: such rows do not hide each other. Untrusted text.'),
    sets: z
      .array(
        z.object({
          columns: z.array(combinationColumn).describe('Two or three columns, whose values somebody outside may know together.'),
          rows: whole.describe('Rows that have a value in each of them. An exact count.'),
          alone: share.describe('Share of these rows that are the only one with their values, or of the only call.'),
          margin: marginOf('alone').exactOptional(),
          exact: z
            .boolean()
            .describe('False where alone is estimated from 8,192 groups of rows with the same values, a uniform sample of all.'),
        }),
      )
      .describe(
        'The sets that single out most, five at most: at least 5 % of their rows, and five points more than the best of their parts.',
      ),
    adds: z
      .array(
        z.object({
          column: combinationColumn.describe('The column.'),
          share: z
            .number()
            .describe('Mean over all sets of two and three columns with it: share alone with it less share alone without.'),
        }),
      )
      .describe('By how much a column raises the share of rows alone when it joins others, on average; most first.'),
  })
  .describe('Which two or three columns single rows out together.');

const sensitiveSchema = z.object({
  column: z.string().describe('The column that must not be learned (--sensitive). Untrusted text.'),
  distinctL: whole.describe(
    'Fewest different values in a group (distinct l-diversity), of the groups kept: at most so many when not exact.',
  ),
  entropyL: z
    .number()
    .describe(
      'exp of the least entropy of a group (entropy l-diversity, natural logarithm), of the groups kept: at most so much when not exact.',
    ),
  t: share.describe(
    "Largest distance of a group's distribution from the table's, with equal ground distance: half the sum of differences. Of the groups kept: at least so much when not exact.",
  ),
  disclosed: share.describe('Share of rows in groups that hold a single value: whoever is in the group has it.'),
  margin: marginOf('disclosed').exactOptional(),
});

export const kAnonymitySchema = z
  .object({
    columns: z.array(z.string()).describe('The columns that somebody could know from elsewhere (--quasi). Untrusted text.'),
    rows: whole.describe('Rows of the table, the denominator of every share. Rows are counted, not calls.'),
    groups: whole.describe('Groups: different sets of values. In error by 0.4 % (standard error) when not exact.'),
    exact: z
      .boolean()
      .describe('False where the figures are estimated from 65,536 groups, a uniform sample of all, with all rows of each.'),
    missing: z
      .enum(MISSING_MEANINGS)
      .describe(
        'How missing cells (empty ones and null words) were counted. value: an answer like any other; any: they match every value, which needs all groups, and not too many different sets of missing columns.',
      ),
    k: whole.describe(
      'Rows of the smallest group: the table is k-anonymous for this k. Of the groups kept: at most so much when not exact, since the smallest of all may be smaller.',
    ),
    alone: share.describe('Share of rows alone in their group (sample uniqueness).'),
    margin: marginOf('alone').exactOptional(),
    averageRisk: share.describe(
      'Mean over rows of 1/k: the chance to pick the right row, for somebody who knows that a person is in the table (prosecutor risk).',
    ),
    highestRisk: share.describe('1/k of the smallest group; at least so much when not exact.'),
    under: z
      .array(
        z.object({
          k: whole.describe('The size asked for: 2, 5, 8 and 11.'),
          rows: whole.describe('Rows in groups of fewer rows than that; an estimate when not exact.'),
        }),
      )
      .describe('Rows in small groups.'),
    distinction: share.describe('Groups divided by rows.'),
    separation: share.describe('Share of all pairs of rows that differ in these columns.'),
    sensitive: sensitiveSchema
      .exactOptional()
      .describe('What a group gives away about the sensitive column; absent where none was named.'),
  })
  .describe('k, l and t of the columns of --quasi.');
