import { z } from 'zod';
import { AGENCY_KINDS, type Agreement, DOCUMENT_KINDS, INSTRUMENT_KINDS, PRACTICE_KINDS } from '../model/agreement.ts';
import { DURATION_UNITS, type Said, TERM_IDS, TERM_STATUSES, type TermId, TRANSFORMS } from '../model/agreement-terms.ts';
import { CALL_GROUPS } from '../model/call-group.ts';
import { DATA_CLASSES } from '../model/data-class.ts';
import { FEED_PRECISIONS } from '../model/feed.ts';
import { TERMS } from './terms-table.ts';

/** The shape of an agreement file. What holds between its parts is looked at in `check-agreement.ts`. */

/** Longest text of a leaf, in characters: a clause, not a contract. */
const LONGEST = 4000;

const text = z.string().min(1).max(LONGEST);
const id = z
  .string()
  .max(120)
  .regex(/^[a-z0-9]+(?:-{1,2}[a-z0-9]+)*$/, 'should be lower-case words joined by hyphens');
const source = z.union([text, z.array(text).min(1)]).describe('Id of a document of this file, or several.');
const status = z
  .enum(TERM_STATUSES)
  .describe(
    'stated: the document says it; silent: it was read and does not say; redacted: the place is blacked out; unknown: nobody has looked, or it was not at hand; disputed: sources contradict each other; not-applicable: the question does not arise. Silent and unknown are never the same.',
  );

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
  page: z.number().int().min(1).exactOptional().describe('Page of the document, as printed or counted from 1.'),
  clause: text.exactOptional().describe('Article, section or letter, where pages are not numbered or not enough.'),
  quote: text.exactOptional().describe('The words of the document, letter by letter.'),
  note: text.exactOptional().describe('What to know beside it: what was concluded, who disagrees.'),
};

const term = <T extends z.ZodType>(value: T) =>
  z.strictObject({
    value: value.nullable().describe('What it says; null unless the status is stated, or disputed with a reading that is given.'),
    status,
    ...place,
    inferred: z.boolean().exactOptional().describe('The value is a reading of the words; the note says what was concluded.'),
  });

/** Yes and no may come as words: `yes` and `no` are text in YAML. */
const said = z.union([z.boolean(), text, z.array(text).min(1)]).transform(readAnswer);

function readAnswer(value: Said): Said {
  const only = Array.isArray(value) && value.length === 1 ? value[0] : value;
  const answer = typeof only === 'string' ? /^\s*(?:(yes|true)|no|false)\s*\.?\s*$/i.exec(only) : null;
  return answer === null ? value : answer[1] !== undefined;
}

const saidTerm = term(said).meta({
  id: 'SaidTerm',
  description: 'A term that is answered by yes, no, or what it says in short.',
});
const duration = z.strictObject({
  raw: text.describe('As written.'),
  value: z.number().min(0).nullable().describe('The number; null where there is none (indefinitely, as long as needed).'),
  unit: z.enum(DURATION_UNITS).nullable().describe('The unit of the number; null where there is none.'),
});
const currency = z
  .string()
  .regex(/^[A-Z]{3}$/, 'should be a code of three capital letters, such as USD')
  .exactOptional()
  .describe('ISO 4217; left out where the document names none.');
const per = text.exactOptional().describe('For what it is each: sign-up, year.');
const field = z.strictObject({
  name: text.describe('As the agreement calls it.'),
  class: z.enum(DATA_CLASSES).describe('What it holds: one of the data classes.'),
  required: z.boolean().exactOptional().describe('Has it to be sent?'),
  transform: z.enum(TRANSFORMS).exactOptional().describe('What becomes of it before it is handed over.'),
});
const incentive = z.strictObject({
  what: text.describe('What the recipient gives: devices, credit, money.'),
  count: z.number().min(0).exactOptional().describe('How many.'),
  amount: z.number().min(0).exactOptional().describe('How much money.'),
  currency,
  per,
  note: text.exactOptional().describe('What to know beside it.'),
});
const cost = z.strictObject({ amount: z.number().min(0).describe('How much money.'), currency, per });
const groups = z.array(z.enum(CALL_GROUPS));

/** A term of the agreement; left out, it is unknown. */
const about = <T extends z.ZodType>(id: TermId, of: T) => of.exactOptional().describe(TERMS[id].question);
const saidOf = (id: TermId) => about(id, saidTerm);

const data = z.strictObject({
  cadAccess: about('cadAccess', term(z.boolean())),
  method: saidOf('method'),
  fields: about('fields', term(z.array(field))),
  excluded: about('excluded', term(z.array(z.enum(DATA_CLASSES)))),
  callTypesIn: about('callTypesIn', term(groups)),
  callTypesOut: about('callTypesOut', term(groups)),
  maxAge: about('maxAge', term(duration)),
  precisionDelivered: about('precisionDelivered', term(z.enum(FEED_PRECISIONS))),
  precisionPublished: about('precisionPublished', term(z.enum(FEED_PRECISIONS))),
  historyBackfill: saidOf('historyBackfill'),
});

const terms = z.strictObject({
  purpose: saidOf('purpose'),
  allowedUses: saidOf('allowedUses'),
  prohibitedUses: saidOf('prohibitedUses'),
  ownership: saidOf('ownership'),
  license: saidOf('license'),
  resale: saidOf('resale'),
  onwardTransfer: saidOf('onwardTransfer'),
  advertising: saidOf('advertising'),
  modelTraining: saidOf('modelTraining'),
  retention: about('retention', term(duration)),
  deletionOnExit: saidOf('deletionOnExit'),
  breachNotice: saidOf('breachNotice'),
  auditRights: saidOf('auditRights'),
  legalProcess: saidOf('legalProcess'),
  portalAccess: saidOf('portalAccess'),
  publicRecordsClause: saidOf('publicRecordsClause'),
  confidentiality: saidOf('confidentiality'),
  mediaApproval: saidOf('mediaApproval'),
  promotionDuty: saidOf('promotionDuty'),
  staffingDuty: saidOf('staffingDuty'),
  training: saidOf('training'),
  publicListing: saidOf('publicListing'),
  incentives: about('incentives', term(z.array(incentive))),
  cost: about('cost', term(cost)),
  exclusivity: saidOf('exclusivity'),
  indemnity: saidOf('indemnity'),
  termination: saidOf('termination'),
  amendment: saidOf('amendment'),
});

const oversight = z.strictObject({
  vote: saidOf('vote'),
  impactReport: saidOf('impactReport'),
  usePolicy: saidOf('usePolicy'),
  annualReport: saidOf('annualReport'),
  complaints: saidOf('complaints'),
  effectiveness: saidOf('effectiveness'),
});

const sha256 = z
  .string()
  .regex(/^[0-9a-f]{64}$/, 'should be 64 hex digits')
  .exactOptional()
  .describe('SHA-256 of the file, lower-case hex.');

const documents = z.array(
  z.strictObject({
    id: id.describe('Id by which terms name it.'),
    title: text.describe('What it is called.'),
    kind: z
      .enum(DOCUMENT_KINDS)
      .describe('What it is. primary: the instrument itself; news, web and foia-release-report speak about it second hand.'),
    url: z
      .url({ protocol: /^https?$/, error: 'should be a web address (https://…)' })
      .exactOptional()
      .describe('Its address on the web.'),
    read: date.exactOptional().describe('Day it was read or received, ISO.'),
    sha256,
    pages: z.number().int().min(1).exactOptional().describe('Number of pages; left out for what has none.'),
    redactions: text.exactOptional().describe('How much is blacked out, in words.'),
    ocr: z.boolean().exactOptional().describe('Was its text recognized from pictures?'),
    part: text.exactOptional().describe('Only a part was at hand: which.'),
  }),
);

const practice = z.array(
  z.strictObject({
    kind: z.enum(PRACTICE_KINDS).describe('What is counted or said.'),
    title: text.describe('The same in one plain sentence or clause.'),
    scope: z.enum(['agency', 'recipient']).describe("Whose figure it is: this agency's, or the recipient's over all agencies."),
    value: z.union([z.number(), z.boolean(), text]).nullable().describe('The figure or the words; null where it is not known.'),
    status,
    unit: text.exactOptional().describe('Unit of the figure.'),
    period: text.exactOptional().describe('What time the figure speaks of, in words or ISO.'),
    date: date.exactOptional().describe('Day, month or year of the source.'),
    ...place,
    about: z.enum(TERM_IDS).exactOptional().describe('The term that it bears on.'),
    relation: z.enum(['contradicts', 'extends', 'confirms']).exactOptional().describe('What it does to that term.'),
  }),
);

const agency = z.strictObject({
  name: text.describe('Its name.'),
  state: text.exactOptional().describe('Its state.'),
  kind: z.enum(AGENCY_KINDS).exactOptional().describe('What kind of agency it is.'),
});
const recipient = z.strictObject({
  name: text.describe('Its name.'),
  parent: text.exactOptional().describe('The firm that it belongs to.'),
});
const instrument = z.strictObject({
  kind: z.enum(INSTRUMENT_KINDS).describe('What kind of instrument it is; none: there is none in writing.'),
  signed: term(date).exactOptional().describe('When was it signed? ISO day, month or year.'),
  expires: term(date).exactOptional().describe('Until when does it hold? ISO day, month or year.'),
  signedBy: term(text).exactOptional().describe('Who signed it?'),
  binding: term(z.boolean()).exactOptional().describe('Does it bind?'),
  approvedByCouncil: term(z.boolean()).exactOptional().describe('Did the council approve it?'),
});
const exports = z.array(
  z.strictObject({
    name: z.string().describe('File name as a scan tells it.'),
    sha256,
    role: z
      .enum(['delivered', 'source'])
      .describe('delivered: the recipient gets this file as it is; source: what is sent is drawn from it.'),
  }),
);

/** An agreement, and the schema that its file may name for editors. */
export type AgreementFile = Agreement & { readonly $schema?: string };

/** An agreement file (YAML or JSON). Closed: a misspelt key is an error. Does not compile when it lets through what is no {@link Agreement}. */
export const agreementSchema: z.ZodType<AgreementFile> = z
  .strictObject({
    $schema: z.string().exactOptional().describe('Address of this schema, for editors. Not read.'),
    agreement: z.literal('cad-audit/agreement/v1').describe('Version of this form.'),
    id: id.describe('Id of the agreement, lower-case words joined by hyphens.'),
    agency: agency.describe('Whose calls they are.'),
    recipient: recipient.describe('Who gets them.'),
    program: id.nullable().exactOptional().describe('Id of the feed profile that the agreement is about.'),
    instrument: instrument.describe('What was signed.'),
    documents: documents.describe('The documents that were read.'),
    exports: exports.exactOptional().describe('Data files of this agreement, as scans name them.'),
    data: data.exactOptional().describe('Which data, and how exact.'),
    terms: terms.exactOptional().describe('What each side may and must do.'),
    oversight: oversight.exactOptional().describe('Who watches over it.'),
    practice: practice.exactOptional().describe('What is done, beside what was promised.'),
  })
  .describe('What an instrument between an agency and a recipient of its calls says, term by term, with its sources.');
