import { z } from 'zod';
import { AGENCY_KINDS, type Agreement, DOCUMENT_KINDS, INSTRUMENT_KINDS, PRACTICE_KINDS } from '../model/agreement.ts';
import { DURATION_UNITS, TERM_IDS, TERM_STATUSES, TRANSFORMS } from '../model/agreement-terms.ts';
import { CALL_GROUPS } from '../model/call-group.ts';
import { DATA_CLASSES } from '../model/data-class.ts';
import { FEED_PRECISIONS } from '../model/feed.ts';

/** The shape of an agreement file. What holds between its parts is looked at in `check-agreement.ts`. */

/** Longest text of a leaf, in characters: a clause, not a contract. */
const LONGEST = 4000;

const text = z.string().min(1).max(LONGEST);
const id = z
  .string()
  .max(120)
  .regex(/^[a-z0-9]+(?:-{1,2}[a-z0-9]+)*$/, 'should be lower-case words joined by hyphens');
const source = z.union([text, z.array(text).min(1)]).describe('Id of a document of this file, or several.');
const status = z.enum(TERM_STATUSES);

/** A day, a month or a year that exists. Bare years come as numbers from YAML. */
const date = z
  .union([z.number().int(), z.string()])
  .transform(String)
  .refine(isDate, 'should be a date that exists: 2024-03-31, 2024-03 or 2024');

function isDate(value: string): boolean {
  const parts = /^(1[89]|2[01])\d\d(?:-(\d\d)(?:-(\d\d))?)?$/.exec(value);
  if (parts === null) return false;
  const month = parts[2] === undefined ? 1 : Number(parts[2]);
  const day = parts[3] === undefined ? 1 : Number(parts[3]);
  const made = new Date(Date.UTC(Number(value.slice(0, 4)), month - 1, day));
  return made.getUTCMonth() === month - 1 && made.getUTCDate() === day;
}

/** Where something stands. */
const place = {
  source: source.exactOptional(),
  page: z.number().int().min(1).exactOptional(),
  clause: text.exactOptional().describe('Article, section or letter, where pages are not numbered or not enough.'),
  quote: text.exactOptional().describe('The words of the document, letter by letter.'),
  note: text.exactOptional(),
};

const term = <T extends z.ZodType>(value: T) =>
  z.strictObject({
    value: value.nullable(),
    status,
    ...place,
    inferred: z.boolean().exactOptional().describe('The value is a reading of the words; the note says what was concluded.'),
  });

const said = z.union([z.boolean(), text, z.array(text).min(1)]);
const duration = z.strictObject({
  raw: text.describe('As written.'),
  value: z.number().min(0).nullable(),
  unit: z.enum(DURATION_UNITS).nullable(),
});
const field = z.strictObject({
  name: text,
  class: z.enum(DATA_CLASSES),
  required: z.boolean().exactOptional(),
  transform: z.enum(TRANSFORMS).exactOptional(),
});
const incentive = z.strictObject({
  what: text,
  count: z.number().min(0).exactOptional(),
  amount: z.number().min(0).exactOptional(),
  currency: z.string().length(3).exactOptional(),
  per: text.exactOptional(),
  note: text.exactOptional(),
});
const cost = z.strictObject({
  amount: z.number().min(0),
  currency: z.string().length(3).exactOptional(),
  per: text.exactOptional(),
});
const groups = z.array(z.enum(CALL_GROUPS));
const saidTerm = term(said).exactOptional();

const data = z.strictObject({
  cadAccess: term(z.boolean()).exactOptional(),
  method: saidTerm,
  fields: term(z.array(field)).exactOptional(),
  excluded: term(z.array(z.enum(DATA_CLASSES))).exactOptional(),
  callTypesIn: term(groups).exactOptional(),
  callTypesOut: term(groups).exactOptional(),
  maxAge: term(duration).exactOptional(),
  precisionDelivered: term(z.enum(FEED_PRECISIONS)).exactOptional(),
  precisionPublished: term(z.enum(FEED_PRECISIONS)).exactOptional(),
  historyBackfill: saidTerm,
});

const terms = z.strictObject({
  purpose: saidTerm,
  allowedUses: saidTerm,
  prohibitedUses: saidTerm,
  ownership: saidTerm,
  license: saidTerm,
  resale: saidTerm,
  onwardTransfer: saidTerm,
  advertising: saidTerm,
  modelTraining: saidTerm,
  retention: term(duration).exactOptional(),
  deletionOnExit: saidTerm,
  breachNotice: saidTerm,
  auditRights: saidTerm,
  legalProcess: saidTerm,
  portalAccess: saidTerm,
  publicRecordsClause: saidTerm,
  confidentiality: saidTerm,
  mediaApproval: saidTerm,
  promotionDuty: saidTerm,
  staffingDuty: saidTerm,
  training: saidTerm,
  publicListing: saidTerm,
  incentives: term(z.array(incentive)).exactOptional(),
  cost: term(cost).exactOptional(),
  exclusivity: saidTerm,
  indemnity: saidTerm,
  termination: saidTerm,
  amendment: saidTerm,
});

const oversight = z.strictObject({
  vote: saidTerm,
  impactReport: saidTerm,
  usePolicy: saidTerm,
  annualReport: saidTerm,
  complaints: saidTerm,
  effectiveness: saidTerm,
});

const documents = z.array(
  z.strictObject({
    id,
    title: text,
    kind: z.enum(DOCUMENT_KINDS),
    url: z.url({ protocol: /^https?$/, error: 'should be a web address (https://…)' }).exactOptional(),
    read: date.exactOptional(),
    sha256: z
      .string()
      .regex(/^[0-9a-f]{64}$/, 'should be 64 hex digits')
      .exactOptional(),
    pages: z.number().int().min(1).exactOptional(),
    redactions: text.exactOptional(),
    ocr: z.boolean().exactOptional(),
    part: text.exactOptional(),
  }),
);

const practice = z.array(
  z.strictObject({
    kind: z.enum(PRACTICE_KINDS),
    title: text,
    scope: z.enum(['agency', 'recipient']),
    value: z.union([z.number(), z.boolean(), text]).nullable(),
    status,
    unit: text.exactOptional(),
    period: text.exactOptional(),
    date: date.exactOptional(),
    ...place,
    about: z.enum(TERM_IDS).exactOptional(),
    relation: z.enum(['contradicts', 'extends', 'confirms']).exactOptional(),
  }),
);

/** An agreement, and the schema that its file may name for editors. */
export type AgreementFile = Agreement & { readonly $schema?: string };

/** An agreement file (YAML or JSON). Closed: a misspelt key is an error. Does not compile when it lets through what is no {@link Agreement}. */
export const agreementSchema: z.ZodType<AgreementFile> = z
  .strictObject({
    $schema: z.string().exactOptional(),
    agreement: z.literal('cad-audit/agreement/v1'),
    id,
    agency: z.strictObject({ name: text, state: text.exactOptional(), kind: z.enum(AGENCY_KINDS).exactOptional() }),
    recipient: z.strictObject({ name: text, parent: text.exactOptional() }),
    program: id.nullable().exactOptional().describe('Id of the feed profile that the agreement is about.'),
    instrument: z.strictObject({
      kind: z.enum(INSTRUMENT_KINDS),
      signed: term(date).exactOptional(),
      expires: term(date).exactOptional(),
      signedBy: term(text).exactOptional(),
      binding: term(z.boolean()).exactOptional(),
      approvedByCouncil: term(z.boolean()).exactOptional(),
    }),
    documents,
    exports: z
      .array(
        z.strictObject({
          name: text,
          sha256: z
            .string()
            .regex(/^[0-9a-f]{64}$/, 'should be 64 hex digits')
            .exactOptional(),
          role: z.enum(['delivered', 'source']),
        }),
      )
      .exactOptional()
      .describe('Data files of this agreement, as scans name them.'),
    data: data.exactOptional(),
    terms: terms.exactOptional(),
    oversight: oversight.exactOptional(),
    practice: practice.exactOptional(),
  })
  .describe('What an instrument between an agency and a recipient of its calls says, term by term, with its sources.');
