import { z } from 'zod';
import { SHARE_BANDS } from '../model/share-band.ts';
import { ownSchema } from './head.ts';
import { precisionClass, severity } from './vocabulary.ts';

/** A baseline: findings that are accepted as they are. No values, no hashes of values, no line numbers, no times. */
export const baselineSchema = z
  .strictObject({
    ...ownSchema,
    baselineVersion: z.literal(1).describe('Version of this form.'),
    findings: z
      .array(
        z.strictObject({
          file: z.string().describe('Path with /, relative to this file; with the table inside it after #.'),
          rule: z.string().describe('Id of the rule of the finding.'),
          kind: z.string().describe('Kind of the finding, as in the JSON result.'),
          columns: z.array(z.string()).describe('Normalized: lower case, blanks and underscores squeezed.'),
          about: z.string().exactOptional().describe('The feed and the class, where a finding is about a feed.'),
          severity: severity.describe('How severe it was; what is more severe comes back.'),
          share: z
            .enum(SHARE_BANDS)
            .describe('Band of its count divided by its of; what is over the band by more than a quarter comes back.'),
          precision: precisionClass.exactOptional().describe('How finely the location was told; what is finer comes back.'),
        }),
      )
      .describe('The findings that are accepted.'),
  })
  .describe(
    'Findings that are accepted. Written by `cad-audit scan --baseline FILE --update-baseline`; what gets worse comes back.',
  );

export type Baseline = z.infer<typeof baselineSchema>;
export type BaselineEntry = Baseline['findings'][number];
