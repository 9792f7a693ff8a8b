import { z } from 'zod';
import { feedSchema } from './feed.ts';
import { toolSchema } from './result.ts';
import { dataClass, share, subject } from './vocabulary.ts';

/** The published shapes of listings: a head as in a result, then one named list or object. */

const head = { schemaVersion: z.literal(1), tool: toolSchema };

const verdictSchema = z.object({
  name: z.string().describe('As it was given. Untrusted text.'),
  class: dataClass,
  confidence: share,
  why: z.array(z.string()),
  subject: subject.exactOptional(),
  runnerUp: z.object({ class: dataClass, confidence: share }).exactOptional().describe('The class that nearly won.'),
});

/** A test keeps its fields equal to the type `FieldVerdict`. */
export const fieldsSchema = z
  .object({ ...head, fields: z.array(verdictSchema) })
  .describe('Column names classified without data, as `cad-audit fields --json` writes them.');

export const feedsSchema = z
  .union([z.object({ ...head, feeds: z.array(feedSchema) }), z.object({ ...head, feed: feedSchema })])
  .describe('All built-in feed profiles (`cad-audit feeds --json`), or one (`cad-audit feeds ID --json`).');
