import { z } from 'zod';
import { SHARE_BANDS } from '../model/share-band.ts';
import { precisionClass, severity } from './vocabulary.ts';

/** A baseline: findings that are accepted as they are. No values, no hashes of values, no line numbers, no times. */
export const baselineSchema = z
  .strictObject({
    $schema: z.string().exactOptional(),
    baselineVersion: z.literal(1),
    findings: z.array(
      z.strictObject({
        file: z.string().describe('Path with /, relative to this file; with the table inside it after #.'),
        rule: z.string(),
        kind: z.string(),
        columns: z.array(z.string()).describe('Normalised: lower case, blanks and underscores squeezed.'),
        about: z.string().exactOptional().describe('The feed and the class, where a finding is about a feed.'),
        severity,
        share: z.enum(SHARE_BANDS),
        precision: precisionClass.exactOptional().describe('How finely the location was told.'),
      }),
    ),
  })
  .describe(
    'Findings that are accepted. Written by `cad-audit scan --baseline FILE --update-baseline`; what gets worse comes back.',
  );

export type Baseline = z.infer<typeof baselineSchema>;
export type BaselineEntry = Baseline['findings'][number];
