import { z } from 'zod';
import { MISSING_MEANINGS } from '../model/quasi.ts';
import { runnerUpClass, verdict } from './field.ts';
import { ownSchema } from './head.ts';
import { whole } from './number.ts';
import { recognisedSystem } from './source.ts';
import { subject } from './vocabulary.ts';

/** A plan file, as `--plan` writes and reads it. People edit it, so unknown keys are errors. */

const index = whole.describe('Position of a column in `fields`, from 0.');
const indexes = (words: string) => z.array(index).describe(words);
const whose = subject.exactOptional().describe('Whose place it is; absent where it is that of the incident.');

const fieldPlanSchema = z.strictObject({
  ...verdict,
  runnerUp: z.strictObject(runnerUpClass).exactOptional().describe('The class that nearly won; absent where none did.'),
  pinned: z.literal(true).exactOptional().describe('The class was set by the user.'),
  nameOnly: z.literal(true).exactOptional().describe('Told by its name alone: the sample had no value in it.'),
  freeText: z.literal(true).exactOptional().describe('Every cell is searched for personal data in text.'),
});

const projectedSystem = z.strictObject({
  id: z.string().describe('EPSG code such as EPSG:2263, or words where the zone stays open but not its unit.'),
  title: z.string().describe('Name of the system for people.'),
  unitMetres: z.number().positive().describe('Meters per unit of the columns.'),
  how: z.string().describe('How it was told, in words.'),
});

const regionSchema = z.strictObject({
  lat: z.number().describe('Latitude in degrees, to a tenth.'),
  lon: z.number().describe('Longitude in degrees, to a tenth.'),
  reach: z.number().nonnegative().describe('Degrees around it in which all points lie.'),
});

const statedColumns = z.strictObject({
  radius: index.exactOptional().describe('The column of a radius, by its position in `fields`.'),
  unitMetres: z.number().positive().exactOptional().describe('Meters per unit of that radius; 1 if left out.'),
  dilution: index.exactOptional().describe("The column of a receiver's dilution of precision, by its position in `fields`."),
  service: index
    .exactOptional()
    .describe('The column of the class of service of a call (WPH1 the tower, WPH2 the phone), by its position in `fields`.'),
});

const locationPlan = z.strictObject({
  kind: z
    .enum(['degrees', 'point', 'projected'])
    .describe('degrees: latitude and longitude; point: one column; projected: x and y.'),
  fields: indexes('Its columns, in that order.'),
  address: whole.exactOptional().describe('Position in `addresses` of the text beside the point.'),
  subject: whose,
  system: projectedSystem.exactOptional().describe('Reference system of a projected pair, where the user or the file names it.'),
  about: regionSchema.exactOptional().describe('About where the points are, for codes cut to their end.'),
  longitudeFirst: z.literal(true).exactOptional().describe('Bare pairs of the column have the longitude first.'),
  stated: statedColumns.exactOptional().describe('Columns that state how far off the points may be.'),
});

const rolesSchema = z.strictObject({
  time: indexes('Columns of the time, joined by a blank; empty where none tells it.'),
  callTypes: indexes('Columns of the type of call.'),
  addresses: z
    .array(
      z.strictObject({
        fields: indexes('Its columns, in reading order.'),
        crossing: indexes('Columns of the street that crosses, read in rows without a house number.').exactOptional(),
        subject: whose,
      }),
    )
    .describe('Address texts, each possibly split over several columns.'),
  locations: z.array(locationPlan).describe('Columns that together hold one location.'),
  beat: index.exactOptional().describe('The column of areas on which rows are singled out, by its position in `fields`.'),
  finest: index
    .exactOptional()
    .describe('The location on which rows are singled out, by its position in `locations`; the first where this is absent.'),
  postalCode: index
    .exactOptional()
    .describe('The column of postal codes on which rows are singled out, by its position in `fields`.'),
  incident: index.exactOptional().describe('The number that ties rows of one incident together, by its position in `fields`.'),
  call: index
    .exactOptional()
    .describe('The column whose equal values make rows one call; only where the sample has calls of several rows.'),
  names: indexes('Columns of names of people other than staff.'),
  phones: indexes('Columns of phones of people other than staff.'),
  narratives: indexes('Columns of free text.'),
});

const quasiSchema = z.strictObject({
  fields: indexes('Columns that somebody could know from elsewhere.'),
  sensitive: index.exactOptional().describe('The column that must not be learned, by its position in `fields` of the plan.'),
  missing: z
    .enum(MISSING_MEANINGS)
    .describe('What a missing cell means. value: an answer like any other; any: it matches every value.'),
});

export const planSchema = z
  .strictObject({
    ...ownSchema,
    planVersion: z.literal(1).describe('Version of this form.'),
    fields: z.array(fieldPlanSchema).describe('The columns of the table, in its order.'),
    roles: rolesSchema.describe('Which columns say where, when, what and who for a row.'),
    coverage: z
      .enum(['all', 'blocks', 'head', 'names'])
      .describe('What the sample was: everything, blocks from the whole input, the head of a pipe, or names alone.'),
    quasi: quasiSchema.exactOptional().describe('Columns to measure k, l and t on.'),
    system: z
      .strictObject(recognisedSystem)
      .exactOptional()
      .describe('The system whose layout this is, where the column names tell.'),
  })
  .describe(
    'What each column of a table is and which columns say who, where and when. Written and reused by `cad-audit scan --plan FILE`.',
  );
