import { z } from 'zod';
import { MISSING_MEANINGS } from '../model/quasi.ts';
import { dataClass, share, subject, whole } from './vocabulary.ts';

/** A plan file, as `--plan` writes and reads it. People edit it, so unknown keys are errors. */

const index = whole.describe('Position of a column in `fields`, from 0.');

const fieldPlanSchema = z.strictObject({
  name: z.string(),
  class: dataClass,
  confidence: share,
  why: z.array(z.string()),
  subject: subject.exactOptional(),
  runnerUp: z.strictObject({ class: dataClass, confidence: share }).exactOptional().describe('The class that nearly won.'),
  pinned: z.literal(true).exactOptional(),
  nameOnly: z.literal(true).exactOptional(),
  freeText: z.literal(true).exactOptional().describe('Every cell is searched for personal data in text.'),
});

export const planSchema = z
  .strictObject({
    $schema: z.string().exactOptional(),
    planVersion: z.literal(1),
    fields: z.array(fieldPlanSchema),
    roles: z.strictObject({
      time: z.array(index),
      callTypes: z.array(index),
      addresses: z.array(z.strictObject({ fields: z.array(index), subject: subject.exactOptional() })),
      locations: z.array(
        z.strictObject({
          kind: z.enum(['degrees', 'point', 'projected']),
          fields: z.array(index),
          address: whole.exactOptional().describe('Position in `addresses` of the text beside the point.'),
          subject: subject.exactOptional(),
          system: z
            .strictObject({ id: z.string(), title: z.string(), unitMetres: z.number().positive(), how: z.string() })
            .exactOptional()
            .describe('Reference system of a projected pair.'),
          about: z
            .strictObject({ lat: z.number(), lon: z.number(), reach: z.number().nonnegative() })
            .exactOptional()
            .describe('About where the points are, in degrees, for codes cut to their end.'),
          longitudeFirst: z.literal(true).exactOptional().describe('Bare pairs of the column have the longitude first.'),
          stated: z
            .strictObject({
              radius: index.exactOptional(),
              unitMetres: z.number().positive().exactOptional(),
              dilution: index.exactOptional(),
              service: index.exactOptional(),
            })
            .exactOptional()
            .describe('Columns that state how far off the points may be.'),
        }),
      ),
      beat: index.exactOptional(),
      finest: index.exactOptional().describe('The location on which rows are singled out; the first where this is absent.'),
      postalCode: index.exactOptional(),
      incident: index.exactOptional().describe('The number that ties rows of one incident together.'),
      call: index
        .exactOptional()
        .describe('The column whose equal values make rows one call; only where the sample has calls of several rows.'),
      names: z.array(index),
      phones: z.array(index),
      narratives: z.array(index),
    }),
    coverage: z.enum(['all', 'blocks', 'head', 'names']),
    quasi: z
      .strictObject({ fields: z.array(index), sensitive: index.exactOptional(), missing: z.enum(MISSING_MEANINGS) })
      .exactOptional()
      .describe('Columns to measure k, l and t on.'),
    system: z
      .strictObject({ id: z.string(), title: z.string(), share })
      .exactOptional()
      .describe('The system whose layout this is, where the column names tell.'),
  })
  .describe(
    'What each column of a table is and which columns say who, where and when. Written and reused by `cad-audit scan --plan FILE`.',
  );
