import { z } from 'zod';
import { feedSchema } from './feed.ts';
import { runnerUpClass, verdict } from './field.ts';
import { head } from './head.ts';

/** The published shapes of listings: a head as in a result, then one named list or object. */

const verdictSchema = z.object({
  ...verdict,
  runnerUp: z.object(runnerUpClass).exactOptional().describe('The class that nearly won; absent where none did.'),
});

/** A test keeps its fields equal to the type `FieldVerdict`. */
export const fieldsSchema = z
  .object({ ...head, fields: z.array(verdictSchema).describe('A verdict on each name, in the order in which they were given.') })
  .describe('Column names classified without data, as `cad-audit fields --json` writes them.');

const profile = feedSchema.meta({ id: 'FeedProfile' });

export const feedsSchema = z
  .union([
    z.object({ ...head, feeds: z.array(profile).describe('All built-in profiles.') }),
    z.object({ ...head, feed: profile.describe('The profile that was asked for.') }),
  ])
  .describe('All built-in feed profiles (`cad-audit feeds --json`), or one (`cad-audit feeds ID --json`).');
