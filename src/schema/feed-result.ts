import { z } from 'zod';
import { GROUPED_LEVELS } from '../model/grouped-places.ts';
import { sensitiveRows } from './exposure.ts';
import { metres, share, whole } from './number.ts';
import { bound, callColumn, citedSource, dataClass, factStatus, feedPrecision, precisionClass, subject } from './vocabulary.ts';

/** What one feed would receive and show of a table, in the published JSON. Told from counts: "if this table were sent", not "this was sent". */

const rowsSchema = z.object({
  total: whole.describe('All rows of the table.'),
  passing: whole.describe(
    "Rows that pass the feed's filter of call types; all rows where filterKnown is false. An exact count. An age limit cannot be applied to a file.",
  ),
  disputed: whole.describe('Rows of groups on which sources disagree, not counted in passing; 0 where the filter is not known.'),
  filterKnown: z.boolean().describe('False where the filter is unknown, or cannot be applied, and all rows are taken to pass.'),
  untyped: z
    .literal(true)
    .exactOptional()
    .describe('The filter is known, but no column of the table tells the type of call; absent otherwise.'),
  notApplied: z
    .array(z.string())
    .describe('Which filters could not be applied to the file (age, types that were not understood …), in words.'),
});

/** A column of the table by what would happen to it. */
const column = {
  field: z.string().describe('Name of the column. Untrusted text.'),
  class: dataClass.describe('What the column holds.'),
};

const passengerSchema = z.object({
  class: dataClass.describe('What travels along.'),
  field: z.string().describe('The column that carries it; of several that make a place, one. Untrusted text.'),
  how: z
    .enum(['in-text', 'repeats-withheld', 'in-column', 'person-place'])
    .describe(
      'in-text: inside free text; repeats-withheld: free text repeats a withheld column; in-column: in a column sent for another reason; person-place: where a caller or a patient was, in a column that stands in for the place of the incident.',
    ),
  subject: subject.exactOptional().describe('Whose place it is; absent where it is no place of a person.'),
  rows: whole.describe(
    'Rows that pass and carry it; the most that can be, where atMost is set. Of points that stand for an excluded address, rows whose point is not that of a crossing which the address names.',
  ),
  atMost: z
    .literal(true)
    .exactOptional()
    .describe(
      'No more rows than these carry it: other columns leave the same mark, and the counts do not tell which did. Absent otherwise.',
    ),
});

const uninvitedSchema = z.object({
  class: dataClass.describe('What travels along.'),
  subject: subject.exactOptional().describe('Whose place it is; absent where it is no place of a person.'),
  fields: z.array(z.string()).describe('All columns that carry it. Untrusted text.'),
  rows: whole.describe('Rows that pass and carry it in any of these columns; a row counts once.'),
  bound: bound.exactOptional().describe('rows is no less, or no more, than the true number; absent where it is taken as exact.'),
});

/** Some columns of a location with the passing rows that carry it. */
const partSchema = z.object({
  words: z.string().describe('What they tell, in words.'),
  fields: z.array(z.string()).describe('The columns. Untrusted text.'),
  rows: whole.exactOptional().describe('Passing rows that carry it; absent for names, streets and areas, which no mark tells.'),
});

const deliveredSchema = z.object({
  fields: z.array(z.string()).describe('The columns that tell it; empty where no location would be sent. Untrusted text.'),
  class: precisionClass.describe('How fine it is; unknown where the judgment on the points has a confidence below 0.5.'),
  radiusM: metres
    .nullable()
    .describe(
      'Meters within which nine in ten true places lie, as in location; null for address texts and where it is not known.',
    ),
  words: z.string().describe('The same in words.'),
  subject: subject.exactOptional().describe("Whose place the columns tell, where it is not the incident's."),
  rows: whole
    .exactOptional()
    .describe(
      'Passing rows that carry a location this fine, by their marks, which do not tell columns of one kind apart; absent where no location would be sent, and for names, streets and areas, which no mark tells.',
    ),
  parts: z
    .array(partSchema)
    .exactOptional()
    .describe(
      'The same kind by kind, points and texts, each with its own columns and rows; absent where no location would be sent.',
    ),
  buildings: z
    .object({
      fields: z.array(z.string()).describe('The columns of these texts. Untrusted text.'),
      rows: whole.describe('Such rows, by the mark of a house number.'),
    })
    .exactOptional()
    .describe('Passing rows whose address text names one building, in columns that mostly do not; absent where there are none.'),
});

const shownSchema = z.object({
  precision: feedPrecision.nullable().describe('How fine a place its users see; null where no source tells.'),
  status: factStatus.describe('How well that is known.'),
  words: z.string().describe('The same in words.'),
  sources: z.array(z.string()).describe('Ids of entries in sources that tell it.'),
});

const aloneInFeed = z.object({
  place: z.enum(GROUPED_LEVELS).describe('exact: the point or address text as delivered; block: street and hundred.'),
  time: z.enum(['hour', 'day', 'month']).describe('An hour, or what the file tells where that is less.'),
  rows: whole.describe('Rows that pass and have both a place and a time. An exact count.'),
  alone: whole.describe('How many of them are the only one among them, or of the only call; an estimate when not exact.'),
  call: callColumn,
  exact: z
    .boolean()
    .describe(
      'False where alone is estimated from a uniform sample of the places and hours, each with all its rows: 8,192 pairs of one of them and a group of types of calls are kept.',
    ),
  margin: share.describe(
    'Half of the width of the interval in which the share of alone lies with 95 % probability: alone / rows ± margin. 1.96 standard errors of a share of the places in the sample, to three decimals; 0 when exact.',
  ),
});

export const feedResultSchema = z
  .object({
    id: z.string().describe('Id of the feed profile.'),
    recipient: z.string().describe('Who gets the feed.'),
    programme: z.string().describe('The program of the recipient that the profile describes.'),
    period: z.string().describe('The time of which the profile speaks, in words.'),
    rows: rowsSchema.describe("Rows by the feed's filter of call types."),
    fieldsUnknown: z
      .literal(true)
      .exactOptional()
      .describe(
        'No source tells which fields the feed gets, so nothing is taken to be sent: neither delivered nor uninvited can be told. Absent otherwise.',
      ),
    sent: z
      .array(
        z.object({
          ...column,
          reason: z.enum(['required', 'requested']).describe('How the profile asks for it.'),
          empty: z.literal(true).exactOptional().describe('There are rows, and not one of them has a value in this column.'),
        }),
      )
      .describe('Columns that would be sent and why.'),
    missing: z.array(z.array(dataClass)).describe('Required classes without a column; any one of an inner list would do.'),
    withheld: z
      .array(
        z.object({
          ...column,
          reason: z
            .enum(['excluded', 'not-asked'])
            .describe('excluded: the profile rules the class out; not-asked: nobody asks for it.'),
        }),
      )
      .describe('Columns that would not be sent and why.'),
    passengers: z
      .array(passengerSchema)
      .describe('What travels with the feed though nobody asked for it, column by column, most rows first.'),
    uninvited: z
      .array(uninvitedSchema)
      .exactOptional()
      .describe(
        'The passengers class by class, most rows first; a row that carries a class in two columns counts once. Absent where there are none.',
      ),
    location: z
      .object({
        delivered: deliveredSchema.describe('The finest location among the columns that would be sent.'),
        shown: shownSchema.describe('The location as its users would see it, by the sources of the profile.'),
        gap: z
          .boolean()
          .nullable()
          .describe('Delivered is finer than shown, in some rows at least; null where one side is not known.'),
      })
      .describe('How finely the place would be delivered and shown.'),
    sensitiveAtBuilding: sensitiveRows.describe(
      'Passing rows of a sensitive call type that would be delivered with one building: by a house number that is no block in disguise, a house address in free text that is sent, or a point of a column graded building or few-doors. Rows whose address is a crossing do not count by their point, unless rows of one crossing have points of their own. None where no column of types is sent.',
    ),
    singledOut: z
      .object({
        delivered: aloneInFeed.describe('At the place as it would be delivered.'),
        shown: aloneInFeed
          .exactOptional()
          .describe('At the place as its users see it; absent where that is not known or no such place is shown.'),
      })
      .exactOptional()
      .describe(
        'Rows of the feed that are the only one of it at their place in their hour, counted as if there were no others; absent where the feed gets no place, or no row that passes has a place and a time.',
      ),
    unknowns: z.array(z.string()).describe('What the sources do not tell about this feed or disagree on, in words.'),
    sources: z
      .array(z.object({ id: z.string().describe('Id by which facts of the profile name it.'), ...citedSource }))
      .describe('The sources of the profile.'),
  })
  .meta({
    id: 'FeedResult',
    description: 'What one feed would receive and show of a table, if the table were sent under its profile.',
  });
