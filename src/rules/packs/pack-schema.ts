import { z } from 'zod';
import { DATA_CLASSES } from '../../model/data-class.ts';
import { SEVERITIES } from '../../model/severity.ts';
import { VALIDATOR_NAMES } from './validators.ts';

/** The file of a rule pack: rules of one's own beside the built-in ones. Kept small so that a mistake is caught by name. */

const phrase = z.string().trim().min(1).max(80);
const examples = z.array(z.string().max(2000)).max(200);

/** Phrases as a list (each decisive) or with a weight from 0 to 1. */
const words = z.union([z.array(phrase).max(500), z.record(phrase, z.number().gt(0).lte(1))]);

const packRule = z
  .strictObject({
    id: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'should be lower-case words joined by hyphens'),
    class: z.enum(DATA_CLASSES).describe('What a match is: one of the data classes.'),
    title: z.string().max(200).exactOptional(),
    severity: z
      .enum(SEVERITIES)
      .exactOptional()
      .describe(
        'How bad a release of it is; the severity of the class if left out. Raises what is found of the class and never lowers it.',
      ),
    header: z
      .strictObject({
        words: words.describe('Words of a column name that say the class.'),
        not: z.array(phrase).max(200).exactOptional().describe('Words that rule it out.'),
      })
      .exactOptional(),
    value: z
      .strictObject({
        pattern: z
          .string()
          .describe('A regular expression for the whole cell, without case; repetition has to have an upper limit.'),
        validator: z.enum(VALIDATOR_NAMES).exactOptional(),
        standalone: z.boolean().exactOptional().describe('Is a match worth something under any column name? Default: no.'),
      })
      .exactOptional(),
    text: z
      .strictObject({
        cues: z.array(phrase).min(1).max(200).describe('Words after which the pattern is looked for in free text.'),
        pattern: z.string().exactOptional().describe('What follows a cue; the pattern of `value` if left out.'),
      })
      .exactOptional(),
    examples: z.strictObject({
      headers: examples.exactOptional(),
      notHeaders: examples.exactOptional(),
      values: examples.exactOptional(),
      notValues: examples.exactOptional(),
      text: z
        .array(z.strictObject({ text: z.string().max(4000), spans: z.array(z.string()) }))
        .max(200)
        .exactOptional(),
    }),
  })
  .refine(({ header, value, text }) => header !== undefined || value !== undefined || text !== undefined, {
    message: 'needs a header, a value or a text part',
  });

export const packSchema = z.strictObject({
  $schema: z.string().exactOptional(),
  name: z.string().min(1).max(120),
  rules: z.array(packRule).min(1).max(200),
});

/** A rule pack as it is written. */
export type PackFile = z.infer<typeof packSchema>;
export type PackFileRule = PackFile['rules'][number];
