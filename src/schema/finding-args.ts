import { z } from 'zod';
import type { FindingKind } from '../model/finding.ts';
import { metres, percentiles, share, whole } from './number.ts';
import {
  addressLevel,
  bound,
  callColumn,
  dataClass,
  groupRows,
  locationMask,
  placeLevel,
  precisionClass,
  subject,
  timeLevel,
} from './vocabulary.ts';

const cls = dataClass.describe('What was found.');
const grade = precisionClass.describe('How finely the place is told.');
const radiusM = metres.describe('Meters within which nine in ten true places lie.');
const exact = z.boolean().describe('False where the count is estimated from a sample of the places, with all their rows.');

const feed = {
  feed: z.string().describe('Id of the feed profile.'),
  recipient: z.string().describe('Who gets the feed.'),
};

const args = <T extends z.ZodRawShape>(shape: T) => z.object(shape).describe('What its sentence needs beside.');

/** What the sentence of each kind of finding needs, beside what all have. */
export const FINDING_ARGS = {
  'field-is': args({
    class: dataClass.describe('What the column holds.'),
    subject: subject.exactOptional().describe('Whom the column is about; absent where its header does not tell.'),
    level: addressLevel
      .exactOptional()
      .describe('What most rows of a column of street addresses say, where that is coarser than a building and no block.'),
    buildings: whole
      .exactOptional()
      .describe('Rows of a column of street addresses that name a building; absent where all its filled rows do, or none.'),
  }),
  'field-contains': args({
    class: cls,
    spans: whole.describe('Matches in all; a cell can have several.'),
    inText: z.boolean().describe('The column is free text.'),
  }),
  'header-without-values': args({
    class: dataClass.describe('What the header promises.'),
    unset: z
      .literal(true)
      .exactOptional()
      .describe('A column of flags that says no wherever it is filled; absent where every cell is empty.'),
  }),
  'caller-location': args({
    besideIncident: z.boolean().describe('Other columns of the table tell the place of the incident.'),
  }),
  'location-precise': args({
    class: grade,
    mask: locationMask.describe('How the points were made.'),
    radiusM,
    storedDecimals: whole
      .nullable()
      .describe('Decimals as written; not what makes a place precise. null where there are none to count.'),
    subject: subject.exactOptional().describe("Whose place it is, where it is not the incident's."),
  }),
  'masked-beside-exact': args({
    addressLevel: addressLevel.describe('What most of the texts were cut to; redacted where only withheld ones count.'),
    class: precisionClass.describe('How finely the point tells the place.'),
    radiusM,
    texts: z
      .object({
        block: whole.exactOptional().describe('Cut to a hundred block; absent where there are none.'),
        intersection: whole.exactOptional().describe('Cut to a crossing; absent where there are none.'),
        redacted: whole.exactOptional().describe('Withheld; absent where there are none.'),
      })
      .describe(
        'Rows with a point by what their text was cut to; the count holds those of them in which the point is seen to undo it.',
      ),
    exact: z.boolean().exactOptional().describe('False where the rows are estimated from a sample of the address texts.'),
  }),
  'blurred-beside-finer': args({
    finer: z.array(z.string()).describe('The columns that tell the finer place. Untrusted text.'),
    blurred: z.array(z.string()).describe('The columns that tell the blurred one. Untrusted text.'),
    class: precisionClass.describe('How finely the finer columns tell the place.'),
    radiusM: metres.describe('Meters within which nine in ten true places lie, of the finer columns.'),
    apartM: percentiles(
      'In half of the rows the two lie up to so many meters apart.',
      'In nine of ten rows the two lie up to so many meters apart.',
    ).describe('Meters between the two, over the rows in which both have a position.'),
  }),
  'exact-remainder': args({
    level: addressLevel.describe('What more rows of the column say than anything else.'),
    plurality: z.literal(true).exactOptional().describe('Present where no more than half of the rows that say anything say so.'),
    coordinates: whole
      .exactOptional()
      .describe(
        'Rows among the counted ones that hold coordinates as text instead of a house number; absent where there are none.',
      ),
  }),
  'coordinates-swapped': args({}),
  'singled-out': args({
    place: placeLevel.describe('How finely the place is taken: as finely as the table tells it.'),
    time: timeLevel.describe('The hour, or what the file tells where that is less.'),
    share: share.describe('Share of the rows with a place and a time that are alone.'),
    exact: z.boolean().describe('False where the share is estimated from a sample of the places and times, with all their rows.'),
    margin: share
      .exactOptional()
      .describe('How far an estimated share may be off, as in singlingOut; absent where it is counted, or not known.'),
    call: callColumn,
  }),
  'sensitive-at-building': args({
    groups: z.array(groupRows).describe('The rows by group of types of calls, most rows first.'),
  }),
  'text-repeats-row': args({ what: z.enum(['name', 'phone', 'address']).describe('What is repeated.') }),
  'hidden-parts': args({
    what: z.enum(['sheet', 'rows', 'columns']).describe('What is hidden.'),
    personal: z
      .boolean()
      .describe('Something personal is among what is hidden, or may be: a sheet or rows of a table with personal columns.'),
  }),
  'text-beside-table': args({
    class: cls,
    where: z.enum(['above', 'below', 'header']).describe('Above the table, below it, or in the names of its columns.'),
  }),
  'finer-than-allowed': args({
    class: grade,
    radiusM,
    limitM: metres.describe('The limit that was set (--max-precision).'),
    beside: z
      .object({
        class: precisionClass.describe('How finely the coarser place is told.'),
        radiusM: metres.describe('Meters within which nine in ten true places of the coarser kind lie.'),
        rows: whole.describe('Rows that tell it.'),
      })
      .exactOptional()
      .describe(
        'Rows among the counted ones that tell a coarser place, which passes the limit as well: blocks beside houses. Absent where there are none.',
      ),
  }),
  'smaller-than-k': args({
    k: whole.describe('How many were asked for at least (--min-k).'),
    counted: z
      .enum(['rows', 'calls', 'addresses'])
      .describe('What is counted: rows or calls of the file at one place, or addresses within the radius of a published point.'),
    place: placeLevel.describe('The finest place of the table.'),
    exact,
  }),
  'feed-uninvited': args({
    ...feed,
    class: dataClass.describe('What would travel along.'),
    subject: subject.exactOptional().describe("Whose place it is, where a person's stands in for the incident's."),
    bound: bound
      .exactOptional()
      .describe('The count is no less, or no more, than the true number; absent where it is taken as exact.'),
  }),
  'feed-finer-than-shown': args({
    ...feed,
    delivered: z.string().describe('What would be delivered, in words.'),
    shown: z.string().describe('What its users would see, in words.'),
  }),
} satisfies Record<FindingKind, z.ZodType>;
