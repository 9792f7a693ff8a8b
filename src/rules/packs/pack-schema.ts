import { z } from 'zod';
import { DATA_CLASSES } from '../../model/data-class.ts';
import { SEVERITIES } from '../../model/severity.ts';
import { VALIDATOR_NAMES } from './validators.ts';

/** The file of a rule pack: rules of one's own beside the built-in ones. Kept small so that a mistake is caught by name. */

const phrase = z.string().trim().min(1).max(80);
const examples = z.array(z.string().max(2000)).max(200);

/** Most phrases that tell a column name: every name is held against each. */
const MOST_PHRASES = 500;
const TOO_MANY = `has more than ${MOST_PHRASES} phrases`;
/** Phrases as a list (each decisive) or with a weight from 0 to 1. Refined, since a union tells why it refuses of refinements only. */
const words = z.union([
  z
    .array(phrase)
    .refine(({ length }) => length <= MOST_PHRASES, TOO_MANY)
    .meta({ maxItems: MOST_PHRASES }),
  z
    .record(phrase, z.number().gt(0).lte(1))
    .refine((weights) => Object.keys(weights).length <= MOST_PHRASES, TOO_MANY)
    .meta({ maxProperties: MOST_PHRASES }),
]);

const textExample = z.strictObject({
  text: z.string().max(4000).describe('The text.'),
  spans: z.array(z.string()).describe('The parts that must be found, in order; empty where none may be.'),
});

const examplesSchema = z.strictObject({
  headers: examples.exactOptional().describe('Column names that must match.'),
  notHeaders: examples.exactOptional().describe('Column names that must not.'),
  values: examples.exactOptional().describe('Cells that must match.'),
  notValues: examples.exactOptional().describe('Cells that must not.'),
  text: z.array(textExample).max(200).exactOptional().describe('Free text, with what must be found in it.'),
});

const packRule = z
  .strictObject({
    id: z
      .string()
      .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'should be lower-case words joined by hyphens')
      .describe('Names the rule in reasons; lower-case words joined by hyphens.'),
    class: z.enum(DATA_CLASSES).describe('What a match is: one of the data classes.'),
    title: z.string().max(200).exactOptional().describe('Name of the rule, for people.'),
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
      .exactOptional()
      .describe('How a column is told by its name.'),
    value: z
      .strictObject({
        pattern: z
          .string()
          .describe('A regular expression for the whole cell, without case; repetition has to have an upper limit.'),
        validator: z.enum(VALIDATOR_NAMES).exactOptional().describe('A test besides the pattern.'),
        standalone: z.boolean().exactOptional().describe('Is a match worth something under any column name? Default: no.'),
      })
      .exactOptional()
      .describe('How a cell is told by its value.'),
    text: z
      .strictObject({
        cues: z.array(phrase).min(1).max(200).describe('Words after which the pattern is looked for in free text.'),
        pattern: z.string().exactOptional().describe('What follows a cue; the pattern of `value` if left out.'),
      })
      .exactOptional()
      .describe('How a stretch of free text is told.'),
    examples: examplesSchema.describe('What must match and what must not. Every part needs one that must.'),
  })
  .refine(({ header, value, text }) => header !== undefined || value !== undefined || text !== undefined, {
    message: 'needs a header, a value or a text part',
  });

export const packSchema = z
  .strictObject({
    $schema: z.string().exactOptional().describe('Address of this schema, for editors. Not read.'),
    name: z.string().min(1).max(120).describe('Name of the pack, for people.'),
    rules: z.array(packRule).min(1).max(200).describe('The rules.'),
  })
  .describe("Rules of one's own beside the built-in ones. For `cad-audit scan --rules FILE`.");

/** A rule pack as it is written. */
export type PackFile = z.infer<typeof packSchema>;
export type PackFileRule = PackFile['rules'][number];
