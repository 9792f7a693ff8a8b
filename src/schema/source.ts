import { z } from 'zod';
import { COMPRESSIONS, INPUT_FORMATS } from '../model/table.ts';
import { share, whole } from './number.ts';

/** What was read, and how. */

const quote = z.string().nullable().describe('The quote mark around cells; null where no mark has that meaning.');

const runnerUp = z.object({
  delimiter: z.string().describe('What would stand between cells.'),
  quote,
  score: share.describe('How well the sample would fit, as in score.'),
});

const dialectSchema = z.object({
  delimiter: z.string().describe('What stands between cells; empty for columns at fixed positions.'),
  starts: z
    .array(whole)
    .exactOptional()
    .describe('Characters, from 1, at which columns at fixed positions begin; absent where they were not told ahead.'),
  quote,
  recordEnd: z.enum(['lf', 'crlf', 'cr', 'mixed']).describe('What ends a record. mixed: several of these.'),
  preambleLines: whole.describe('Physical lines before the header (report titles and the like).'),
  header: z.boolean().describe('Is there a header? Where not, columns are called column_1, column_2 …'),
  escape: z
    .string()
    .exactOptional()
    .describe('doubled, none, or the mark before a quote inside a quoted cell; absent where none is quoted.'),
  headerRows: whole.exactOptional().describe('Rows that make the header; absent where there is at most one.'),
  footerLines: whole
    .exactOptional()
    .describe(
      'Physical lines behind the last record that are not part of the table (totals, footnotes); absent where there are none.',
    ),
  score: share
    .exactOptional()
    .describe(
      'How well the sample fits this dialect: records of one width, more than one cell, no cell torn. Not a probability.',
    ),
  runnerUp: runnerUp.exactOptional().describe('The dialect that nearly won; absent where no other fits at all.'),
});

const partSchema = z.object({
  member: z.string().exactOptional().describe('Path inside an archive.'),
  sheet: z.string().exactOptional().describe('Name of the sheet of a workbook.'),
  table: whole.exactOptional().describe('2 for the second table of the same sheet or text; absent for the first.'),
});

const hiddenSchema = z.object({
  sheet: z
    .enum(['hidden', 'very-hidden'])
    .exactOptional()
    .describe('The sheet itself is hidden; very-hidden cannot be shown from the menu. Absent where it is shown.'),
  rows: whole.describe('Data rows that are hidden, by hand or by a filter.'),
  fields: z.array(z.string()).describe('Names of the columns that are hidden. Untrusted text.'),
});

/** The system whose layout a table has. */
export const recognisedSystem = {
  id: z.string().describe('Stable id of the system: inform-cad, nemsis, socrata …'),
  title: z.string().describe('Name of the system for people.'),
  share: share.describe('Share of the columns of the table that are the layout’s, by name.'),
};

export const sourceSchema = z.object({
  name: z.string().describe('File name without directories, or <stdin>. Untrusted text.'),
  bytes: whole.describe('Bytes of the input as stored.'),
  rows: whole.describe('Data records of the table, header and lines around it not counted. An exact count.'),
  columns: whole.describe('Columns of the table.'),
  sha256: z.string().nullable().describe('SHA-256 of the stored bytes, lower-case hex; null where they were not all read.'),
  format: z.enum(INPUT_FORMATS).describe('How the table is written. csv: any delimited text, and columns at fixed positions.'),
  encoding: z.string().describe('Encoding of the text, as it was found or given: utf-8, windows-1252 …'),
  compression: z
    .enum(COMPRESSIONS)
    .exactOptional()
    .describe('How the bytes were packed; zip also where the table is one member of an archive. Absent where they were not.'),
  dialect: dialectSchema
    .exactOptional()
    .describe('How delimited text was read, decided on a sample; absent for formats that need none.'),
  part: partSchema.exactOptional().describe('Which table of an input with several; absent where there is one. Untrusted text.'),
  hidden: hiddenSchema
    .exactOptional()
    .describe('What a workbook hides from its reader but hands over all the same; absent where nothing is hidden.'),
  system: z
    .object(recognisedSystem)
    .exactOptional()
    .describe('The system whose layout the table has, told by its column names; absent where they do not tell.'),
  period: z
    .object({
      from: z.string().describe('The first: a day such as 2024-03-31, or a year.'),
      to: z.string().describe('The last: a day or a year, as in from.'),
    })
    .exactOptional()
    .describe(
      'Day of the first and the last event (ISO); their years where they lie over thirty years apart or before 1990. Dates that stand for none are set aside (notice dates-set-aside). Absent where no row tells a time.',
    ),
  coverage: z.enum(['full', 'names']).describe('full: every row was read; names: there were only headers.'),
});
