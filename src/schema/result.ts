import { z } from 'zod';
import { EXPOSURE_MARKS } from '../model/exposure.ts';
import { GROUPED_LEVELS } from '../model/grouped-places.ts';
import { COMPRESSIONS, INPUT_FORMATS } from '../model/table.ts';
import { findingSchema } from './finding.ts';
import { combinationsSchema, kAnonymitySchema } from './group.ts';
import { locationSchema } from './location.ts';
import {
  addressLevel,
  bound,
  callGroup,
  dataClass,
  factStatus,
  feedPrecision,
  firstSeen,
  groupRows,
  placeLevel,
  precisionClass,
  share,
  subject,
  timeLevel,
  whole,
} from './vocabulary.ts';

/** The published shape of a scan result. A test keeps it equal to the type `ScanResult`, in both directions. */

const addressRows = z.record(addressLevel, whole);

const sourceSchema = z.object({
  name: z.string().describe('File name without directories, or <stdin>. Untrusted text.'),
  bytes: whole.describe('Bytes of the input as stored.'),
  rows: whole.describe('Data records.'),
  columns: whole,
  sha256: z.string().nullable().describe('SHA-256 of the stored bytes, lower-case hex; null where they were not all read.'),
  format: z.enum(INPUT_FORMATS),
  encoding: z.string(),
  compression: z.enum(COMPRESSIONS).exactOptional(),
  dialect: z
    .object({
      delimiter: z.string().describe('What stands between cells; empty for columns at fixed positions.'),
      starts: z.array(whole).exactOptional().describe('Characters, from 1, at which columns at fixed positions begin.'),
      quote: z.string().nullable(),
      recordEnd: z.enum(['lf', 'crlf', 'cr', 'mixed']),
      preambleLines: whole.describe('Physical lines before the header.'),
      header: z.boolean(),
      escape: z.string().exactOptional().describe('doubled, none, or the mark before a quote inside a quoted cell.'),
      headerRows: whole.exactOptional().describe('Rows that make the header, where there are several.'),
      footerLines: whole.exactOptional().describe('Physical lines behind the last record that are not part of the table.'),
      score: share.exactOptional().describe('How well the sample fits.'),
      runnerUp: z
        .object({ delimiter: z.string(), quote: z.string().nullable(), score: share })
        .exactOptional()
        .describe('The dialect that nearly won.'),
    })
    .exactOptional(),
  part: z
    .object({ member: z.string().exactOptional(), sheet: z.string().exactOptional(), table: whole.exactOptional() })
    .exactOptional()
    .describe('Which table of an input with several. Untrusted text.'),
  hidden: z
    .object({ sheet: z.enum(['hidden', 'very-hidden']).exactOptional(), rows: whole, fields: z.array(z.string()) })
    .exactOptional()
    .describe('What a workbook hides from its reader but hands over all the same.'),
  system: z
    .object({ id: z.string(), title: z.string(), share })
    .exactOptional()
    .describe('The system whose layout the table has; share of its columns that are the layout’s.'),
  period: z
    .object({ from: z.string(), to: z.string() })
    .exactOptional()
    .describe('Day of the first and the last event (ISO); only the years where they lie over thirty years apart or before 1990.'),
  coverage: z.enum(['full', 'names']).describe('full: every row was read; names: there were only headers.'),
});

const fieldSchema = z.object({
  name: z.string().describe('Column name as it stands in the header. Untrusted text.'),
  class: dataClass,
  confidence: share,
  why: z.array(z.string()).describe('Reasons in words, strongest first.'),
  subject: subject.exactOptional(),
  pinned: z.literal(true).exactOptional().describe('Set by the user.'),
  nameOnly: z.literal(true).exactOptional().describe('Told by its name alone.'),
  freeText: z.literal(true).exactOptional().describe('Every cell was searched for personal data in text.'),
  filled: whole.describe('Cells with a value, null words such as N/A not counted.'),
  unset: whole.exactOptional().describe('Of a column of flags: filled cells that say no.'),
  distinct: whole,
  distinctExact: z.boolean(),
  contains: z
    .array(z.object({ class: dataClass, cells: whole, spans: whole, first: firstSeen }))
    .describe('Other classes found inside its cells.'),
});

const addressSchema = z.object({
  columns: z.array(z.string()),
  subject: subject.exactOptional(),
  rows: addressRows,
  level: addressLevel,
  disguisedBlocks: z.boolean().describe('House numbers end in 00: hundred blocks in disguise.'),
  remainder: whole.describe("Rows finer than the column's own level."),
  end00: z.object({ share, n: whole }),
});

const callColumn = z
  .string()
  .exactOptional()
  .describe('The column whose equal values make rows one call, where there is one: such rows do not hide each other.');

const singlingOutSchema = z.object({
  place: placeLevel,
  time: timeLevel,
  rows: whole.describe('Rows that have both a place and a time at these levels.'),
  call: callColumn,
  alone: share.describe('Share of those rows that are the only one in their group, or of the only call: singled out, not named.'),
  underEight: share,
  groups: whole.describe('Groups; divided by rows it is the mean of 1/k.'),
  exact: z.boolean(),
});

const exposureSchema = z.object({
  rows: whole,
  marks: z.partialRecord(z.enum(EXPOSURE_MARKS), whole),
  nameOrReach: whole,
  nameOrReachAnywhere: whole,
  textRepeatsRow: whole,
  sensitiveAtBuilding: z.object({ rows: whole, groups: z.array(groupRows) }),
  callGroups: z.array(groupRows),
});

const aloneInFeed = z.object({
  place: z.enum(GROUPED_LEVELS).describe('exact: the point or address text as delivered; block: street and hundred.'),
  time: z.enum(['hour', 'day', 'month']).describe('An hour, or what the file tells where that is less.'),
  rows: whole.describe('Rows that pass and have both a place and a time.'),
  alone: whole.describe('How many of them are the only one among them, or of the only call; an estimate when not exact.'),
  call: callColumn,
  exact: z.boolean(),
  margin: share.describe('Half of the width of the interval in which the share of alone lies with 95 % probability.'),
});

/** What one feed would receive and show of a table. */
export const feedResultSchema = z.object({
  id: z.string(),
  recipient: z.string(),
  programme: z.string(),
  period: z.string(),
  rows: z.object({
    total: whole,
    passing: whole,
    disputed: whole,
    filterKnown: z.boolean().describe('False where the filter is unknown, or cannot be applied, and all rows are taken to pass.'),
    untyped: z.literal(true).exactOptional().describe('The filter is known, but no column of the table tells the type of call.'),
    notApplied: z.array(z.string()),
  }),
  fieldsUnknown: z
    .literal(true)
    .exactOptional()
    .describe(
      'No source tells which fields the feed gets, so nothing is taken to be sent: neither delivered nor uninvited can be told.',
    ),
  sent: z.array(z.object({ field: z.string(), class: dataClass, reason: z.enum(['required', 'requested']) })),
  missing: z.array(z.array(dataClass)).describe('Required classes without a column; any one of an inner list would do.'),
  withheld: z.array(z.object({ field: z.string(), class: dataClass, reason: z.enum(['excluded', 'not-asked']) })),
  passengers: z
    .array(
      z.object({
        class: dataClass,
        field: z.string(),
        how: z.enum(['in-text', 'repeats-withheld', 'in-column', 'person-place']),
        subject: subject.exactOptional(),
        rows: whole,
        atMost: z.literal(true).exactOptional().describe('No more rows than these: another column leaves the same mark.'),
      }),
    )
    .describe('What travels with the feed though nobody asked for it.'),
  uninvited: z
    .array(
      z.object({
        class: dataClass,
        subject: subject.exactOptional(),
        fields: z.array(z.string()),
        rows: whole,
        bound: bound.exactOptional(),
      }),
    )
    .exactOptional()
    .describe('The passengers class by class; a row that carries a class in two columns counts once.'),
  location: z.object({
    delivered: z.object({
      fields: z.array(z.string()),
      class: precisionClass,
      radiusM: z.number().nullable(),
      words: z.string(),
      subject: subject.exactOptional().describe("Whose place it is, where it is not the incident's."),
      rows: whole.exactOptional().describe('Passing rows that carry a location this fine.'),
      parts: z
        .array(z.object({ words: z.string(), fields: z.array(z.string()), rows: whole.exactOptional() }))
        .exactOptional()
        .describe('The kinds of such locations (points, address texts), each with the passing rows that carry it.'),
      buildings: z
        .object({ fields: z.array(z.string()), rows: whole })
        .exactOptional()
        .describe('Passing rows whose address text names one building, in columns that mostly do not.'),
    }),
    shown: z.object({
      precision: feedPrecision.nullable(),
      status: factStatus,
      words: z.string(),
      sources: z.array(z.string()),
    }),
    gap: z.boolean().nullable().describe('Delivered is finer than shown; null where one side is not known.'),
  }),
  sensitiveAtBuilding: z.object({ rows: whole, groups: z.array(groupRows) }),
  singledOut: z
    .object({ delivered: aloneInFeed, shown: aloneInFeed.exactOptional() })
    .exactOptional()
    .describe('Rows of the feed that are the only one of it at their place in their hour; absent where that cannot be told.'),
  unknowns: z.array(z.string()),
  sources: z.array(z.object({ id: z.string(), title: z.string(), url: z.string().exactOptional() })),
});

const placeDiversitySchema = z
  .object({
    place: placeLevel,
    exact: z.boolean().describe('False where the shares are estimated from a sample of the places.'),
    call: callColumn,
    groups: z.array(
      z.object({
        group: callGroup,
        rows: whole,
        oneType: share.describe(
          'Share of these rows whose place holds several calls, all of this group: the place tells the type.',
        ),
        oneCall: share.describe('Share of these rows whose place holds a single call.'),
      }),
    ),
  })
  .describe('How much a block (or, without one, a place) says about the type of its calls, for sensitive groups: l-diversity.');

const trueKSchema = z
  .object({
    columns: z.array(z.string()),
    addresses: whole.describe('Address points read.'),
    radiusM: z.number().describe('Metres around a published point in which addresses share it.'),
    points: whole.describe('Distinct published points looked at.'),
    rows: whole.describe('Rows on them.'),
    exact: z.boolean().describe('False where the points are a sample of all distinct ones.'),
    under: z.array(share).describe('Share of rows with fewer than `index` addresses around their point, 0 to 50.'),
    none: share.describe('Share of rows with no address around their point.'),
  })
  .describe('How many addresses share the published points; only where a list of address points was given.');

const noticeSchema = z.object({
  code: z.string(),
  level: z.enum(['info', 'warning']),
  text: z.string(),
  count: whole.exactOptional(),
  at: z.object({ record: whole.exactOptional(), line: whole.exactOptional() }).exactOptional(),
  incomplete: z.boolean().exactOptional().describe('The result no longer speaks for the whole input.'),
});

/** Name and version of the program that made a file. */
export const toolSchema = z.object({ name: z.literal('cad-audit'), version: z.string() });

export const resultSchema = z
  .object({
    schemaVersion: z.literal(1),
    tool: toolSchema,
    source: sourceSchema,
    fields: z.array(fieldSchema),
    location: z.array(locationSchema),
    addresses: z.array(addressSchema),
    singlingOut: z.array(singlingOutSchema),
    singlingOutBy: z
      .array(z.string())
      .describe('The columns of the exact place in singlingOut: the finest of those that say where a row was.')
      .exactOptional(),
    singlingOutBeat: z
      .string()
      .describe('The column of the beat in singlingOut: a district, a ward, a zone, whatever areas the file has.')
      .exactOptional(),
    placeDiversity: placeDiversitySchema.exactOptional(),
    combinations: combinationsSchema.exactOptional(),
    kAnonymity: kAnonymitySchema.exactOptional(),
    trueK: trueKSchema.exactOptional(),
    exposure: exposureSchema,
    feeds: z.array(feedResultSchema),
    findings: z.array(findingSchema),
    notChecked: z.array(z.string()).describe('What this scan did not look at, in words.'),
    notices: z.array(noticeSchema),
  })
  .meta({
    id: 'ScanResult',
    description: 'The result of `cad-audit scan`. It holds no value of the scanned file, only counts and masked forms.',
  });
