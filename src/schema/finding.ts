import { z } from 'zod';
import { ACCEPTANCES, type FindingKind } from '../model/finding.ts';
import {
  addressLevel,
  bound,
  dataClass,
  firstSeen,
  groupRows,
  locationMask,
  placeLevel,
  precisionClass,
  severity,
  share,
  subject,
  timeLevel,
  whole,
} from './vocabulary.ts';

/** What each kind of finding carries. */
const ARGS = {
  'field-is': z.object({ class: dataClass, subject: subject.exactOptional() }),
  'field-contains': z.object({ class: dataClass, spans: whole, inText: z.boolean() }),
  'header-without-values': z.object({ class: dataClass, unset: z.literal(true).exactOptional() }),
  'caller-location': z.object({ besideIncident: z.boolean() }),
  'location-precise': z.object({
    class: precisionClass,
    mask: locationMask,
    radiusM: z.number(),
    storedDecimals: whole.nullable(),
    subject: subject.exactOptional(),
  }),
  'masked-beside-exact': z.object({
    addressLevel,
    class: precisionClass,
    radiusM: z.number(),
    texts: z
      .object({ block: whole.exactOptional(), intersection: whole.exactOptional(), redacted: whole.exactOptional() })
      .describe(
        'Rows with a point by what their text was cut to; the count holds those of them in which the point is seen to undo it.',
      ),
    exact: z.boolean().exactOptional().describe('False where the rows are estimated from a sample of the address texts.'),
  }),
  'blurred-beside-finer': z.object({
    finer: z.array(z.string()),
    blurred: z.array(z.string()),
    class: precisionClass,
    radiusM: z.number(),
    apartM: z.object({ p50: z.number(), p90: z.number() }).describe('Metres between the two columns.'),
  }),
  'exact-remainder': z.object({
    level: addressLevel,
    coordinates: whole.exactOptional().describe('Rows among the counted ones that hold coordinates as text.'),
  }),
  'coordinates-swapped': z.object({}),
  'singled-out': z.object({
    place: placeLevel,
    time: timeLevel,
    share: share,
    exact: z.boolean(),
    call: z.string().exactOptional(),
  }),
  'sensitive-at-building': z.object({ groups: z.array(groupRows) }),
  'text-repeats-row': z.object({ what: z.enum(['name', 'phone', 'address']) }),
  'hidden-parts': z.object({ what: z.enum(['sheet', 'rows', 'columns']), personal: z.boolean() }),
  'text-beside-table': z.object({ class: dataClass, where: z.enum(['above', 'below', 'header']) }),
  'finer-than-allowed': z.object({
    class: precisionClass,
    radiusM: z.number(),
    limitM: z.number(),
    beside: z
      .object({ class: precisionClass, radiusM: z.number(), rows: whole })
      .exactOptional()
      .describe('Rows among the counted ones that tell this coarser place.'),
  }),
  'smaller-than-k': z.object({
    k: whole,
    counted: z.enum(['rows', 'calls', 'addresses']),
    place: placeLevel,
    exact: z.boolean(),
  }),
  'feed-uninvited': z.object({
    feed: z.string(),
    recipient: z.string(),
    class: dataClass,
    subject: subject.exactOptional(),
    bound: bound.exactOptional(),
  }),
  'feed-finer-than-shown': z.object({ feed: z.string(), recipient: z.string(), delivered: z.string(), shown: z.string() }),
} satisfies Record<FindingKind, z.ZodType>;

const base = {
  rule: z.string().describe('`cad-audit rules ID` explains it.'),
  severity,
  confidence: share,
  fields: z.array(z.string()),
  count: whole.describe('Rows or cells concerned …'),
  of: whole.describe('… out of.'),
  first: firstSeen.exactOptional(),
  evidence: z.array(z.string()).describe('Masked forms: # for a digit, A and a for letters.'),
  fingerprint: z.string().describe('Stable over runs and over other rows being added.'),
  accepted: z.enum(ACCEPTANCES).exactOptional().describe('Why it does not count for the exit code.'),
};

const kind = <K extends FindingKind>(id: K) => z.object({ kind: z.literal(id), ...base, args: ARGS[id] });

export const findingSchema = z.discriminatedUnion('kind', [
  kind('field-is'),
  kind('field-contains'),
  kind('header-without-values'),
  kind('caller-location'),
  kind('location-precise'),
  kind('masked-beside-exact'),
  kind('blurred-beside-finer'),
  kind('exact-remainder'),
  kind('coordinates-swapped'),
  kind('singled-out'),
  kind('sensitive-at-building'),
  kind('text-repeats-row'),
  kind('hidden-parts'),
  kind('text-beside-table'),
  kind('finer-than-allowed'),
  kind('smaller-than-k'),
  kind('feed-uninvited'),
  kind('feed-finer-than-shown'),
]);
