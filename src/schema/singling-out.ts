import { z } from 'zod';
import { marginOf, metres, share, whole } from './number.ts';
import { callColumn, placeLevel, timeLevel } from './vocabulary.ts';

/** Rows that share a place. docs/singling-out.md defines every figure. */

export const singlingOutSchema = z.object({
  place: placeLevel.describe('How finely the place is taken.'),
  time: timeLevel.describe('How finely the time is taken; steps finer than what the times of the file tell are left out.'),
  rows: whole.describe('Rows that have both a place and a time at these levels. An exact count.'),
  call: callColumn,
  alone: share.describe('Share of those rows that are the only one in their group, or of the only call: singled out, not named.'),
  margin: marginOf('alone').exactOptional(),
  underEight: share.describe('Share of those rows whose group holds fewer than eight rows, or calls.'),
  groups: whole.describe(
    'Groups: different places at different times. Divided by rows it is the prosecutor risk, the mean of 1/k, where every row is a call. In error by 1.1 % (standard error) when not exact.',
  ),
  exact: z
    .boolean()
    .describe(
      'False where the figures are estimated from 8,192 groups, a uniform sample of all, with all rows of each, and the rows, which are counted: a standard error of at most 1.1 points for alone and 1.7 for underEight where every row is a call, mostly below half a point.',
    ),
});

export const trueKSchema = z
  .object({
    columns: z.array(z.string()).describe('Columns of the published points. Untrusted text.'),
    addresses: whole.describe('Address points read.'),
    radiusM: metres.describe(
      'Meters around a published point in which addresses share it: its effective radius (p90 of the finest location), at least 1.',
    ),
    points: whole.describe('Distinct published points that were looked at, at most 8,192.'),
    rows: whole.describe('Rows on those points, the denominator of the shares.'),
    exact: z
      .boolean()
      .describe('False where the points are a uniform sample of all distinct ones, and the shares are estimates from it.'),
    under: z.array(share).describe('Share of the rows with fewer than index addresses around their point, for index 0 to 50.'),
    none: share.describe(
      'Share of the rows with no address at all around their point: parks, motorways, or a list that ends elsewhere. Part of every under but the first.',
    ),
  })
  .describe('How many addresses share the published points; only where a list of address points was given.');
