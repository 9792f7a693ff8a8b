import { z } from 'zod';
import { GROUPED_LEVELS } from '../model/grouped-places.ts';
import { addressSchema } from './address.ts';
import { exposureSchema } from './exposure.ts';
import { feedResultSchema } from './feed-result.ts';
import { fieldSchema } from './field.ts';
import { findingSchema } from './finding.ts';
import { combinationsSchema, kAnonymitySchema } from './group.ts';
import { head } from './head.ts';
import { locationSchema } from './location.ts';
import { noticeSchema } from './notice.ts';
import { marginOf, share, whole } from './number.ts';
import { singlingOutSchema, trueKSchema } from './singling-out.ts';
import { sourceSchema } from './source.ts';
import { callColumn, callGroup } from './vocabulary.ts';

/** The published shape of a scan result. A test keeps it equal to the type `ScanResult`, in both directions. */

const placeDiversitySchema = z
  .object({
    place: z.enum(GROUPED_LEVELS).describe('The level that is looked at: block, or exact where the table has no blocks.'),
    exact: z
      .boolean()
      .describe('False where the shares are estimated from 65,536 places, a uniform sample of all, with all rows of each.'),
    call: callColumn,
    groups: z
      .array(
        z.object({
          group: callGroup.describe('The sensitive group.'),
          rows: whole.describe('Rows of the group that have such a place. An exact count.'),
          told: share
            .describe(
              'Share of these rows whose place holds no call of another group in the file, be it one call or many: the place tells the type. The sum of oneType and oneCall; absent in results of earlier builds.',
            )
            .exactOptional(),
          margin: marginOf('told').exactOptional(),
          oneType: share.describe('The part of told whose place holds several calls.'),
          oneCall: share.describe('The part of told whose place holds a single call, of however many rows.'),
        }),
      )
      .describe('Sensitive groups with rows at such a place, most rows first.'),
  })
  .describe('How much a block (or, without one, a place) says about the type of its calls, for sensitive groups: l-diversity.');

export const resultSchema = z
  .object({
    ...head,
    source: sourceSchema.describe('What was read, and how.'),
    fields: z.array(fieldSchema).describe('The columns of the table, in its order.'),
    location: z
      .array(locationSchema)
      .describe('The judgment on each group of coordinate columns, in the order of the table; empty where there is none.'),
    addresses: z
      .array(addressSchema)
      .describe('The judgment on each address column, or group of columns that make one address; empty where there is none.'),
    singlingOut: z
      .array(singlingOutSchema)
      .describe(
        'Rows alone at a place in a stretch of time, for each level of place and of time that the table tells, finest first; empty where no row has a place.',
      ),
    singlingOutBy: z
      .array(z.string())
      .describe(
        'The columns of the exact place in singlingOut: the finest of those that say where a row was. Absent where there is no such level. Untrusted text.',
      )
      .exactOptional(),
    singlingOutBeat: z
      .string()
      .describe(
        'The column of the beat in singlingOut: a district, a ward, a zone, whatever areas the file has. Of several (about no person) the one with the most filled cells in the sample, those with a single value last, the first of equals. Absent where there is none. Untrusted text.',
      )
      .exactOptional(),
    placeDiversity: placeDiversitySchema.exactOptional(),
    combinations: combinationsSchema.exactOptional(),
    kAnonymity: kAnonymitySchema.exactOptional(),
    trueK: trueKSchema.exactOptional(),
    exposure: exposureSchema.describe('Rows by what they give away.'),
    feeds: z
      .array(feedResultSchema)
      .describe('What each feed that was asked for would receive and show; empty where none was to be judged.'),
    findings: z
      .array(findingSchema)
      .describe('What a reader should know, worst first, then most rows first. Accepted findings are among them, marked.'),
    notChecked: z.array(z.string()).describe('What this scan did not look at, in words.'),
    notices: z.array(noticeSchema).describe('What was assumed, repaired, skipped or cut while reading.'),
  })
  .meta({
    id: 'ScanResult',
    description: 'The result of `cad-audit scan`. It holds no value of the scanned file, only counts and masked forms.',
  });

/** Several scans in one document. */
export const scansSchema = z.object({
  ...head,
  scans: z.array(resultSchema).describe('A result for each table, in the order in which they were read.'),
});
