import { z } from 'zod';
import { PRACTICE_KINDS } from '../model/agreement.ts';
import { FLOW_FLAGS } from '../model/comparison.ts';
import { toolSchema } from './result.ts';
import { citation, termId, termSection, termStatus } from './term.ts';
import { dataClass, feedPrecision, whole } from './vocabulary.ts';

/** The published shape of a comparison. A test keeps it equal to the type `Comparison`, in both directions. */

/** How many terms of an agreement are known. */
export const coverageSchema = z
  .object({
    total: whole,
    stated: whole,
    silent: whole,
    redacted: whole,
    unknown: whole,
    disputed: whole,
    'not-applicable': whole,
  })
  .describe('How many terms are known, out of all there are.');

const practiceSchema = z.object({
  kind: z.enum(PRACTICE_KINDS),
  title: z.string(),
  scope: z.enum(['agency', 'recipient']).describe("Whose figure it is: this agency's, or the recipient's over all agencies."),
  value: z.union([z.number(), z.boolean(), z.string()]).nullable(),
  status: termStatus,
  unit: z.string().exactOptional(),
  period: z.string().exactOptional(),
  date: z.string().exactOptional(),
  source: z.union([z.string(), z.array(z.string())]).exactOptional(),
  ...citation,
  note: z.string().exactOptional(),
  about: termId.exactOptional().describe('The term that it bears on.'),
  relation: z.enum(['contradicts', 'extends', 'confirms']).exactOptional(),
});

const agreementSchema = z.object({
  id: z.string(),
  letter: z.string().describe('Stands for the agreement in tables: A to Z, then AA.'),
  agency: z.string(),
  recipient: z.string(),
  instrument: z.string(),
  signed: z.string().nullable(),
  program: z.string().nullable().describe('Id of its feed profile.'),
  facts: z.array(
    z.object({
      title: z.string(),
      words: z.string(),
      sources: z.array(z.string()),
      ...citation,
      note: z.string().exactOptional(),
    }),
  ),
  coverage: coverageSchema,
  documents: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      kind: z.string(),
      url: z.string().exactOptional(),
      part: z.string().exactOptional(),
    }),
  ),
  practice: z.array(practiceSchema).describe('What is done, beside what was promised.'),
});

const cellSchema = z.object({
  agreement: z.string(),
  status: termStatus,
  words: z.string().describe('The value in plain words, or why there is none.'),
  atHand: z
    .enum(['whole', 'part', 'reported'])
    .describe('The document itself was read, or a part of it, or only what others report of it.'),
  inferred: z.boolean().describe('The value is, at least in part, a reading of the words.'),
  sources: z.array(z.string()),
  ...citation,
  note: z.string().exactOptional(),
});

const termSchema = z.object({
  id: termId,
  section: termSection,
  title: z.string(),
  question: z.string(),
  agreement: z
    .enum(['same', 'differs', 'wording', 'unclear', 'unknown'])
    .describe('differs: two are known and not the same; wording: stated in other words; unclear: at least one is not known.'),
  cells: z.array(cellSchema),
});

const flag = z.enum(FLOW_FLAGS);

const flowSchema = z.object({
  scan: z.string().describe('File name. Untrusted text.'),
  sha256: z.string().nullable(),
  rows: whole,
  agreement: z.string().nullable(),
  feed: z.string().nullable(),
  role: z.enum(['delivered', 'source']).describe('The recipient gets this file, or what is sent is drawn from it.'),
  columns: z.array(
    z.object({
      column: z.string().describe('As it stands in the header. Untrusted text.'),
      class: dataClass,
      asked: z.enum(['required', 'requested', 'no']).nullable(),
      permitted: z.enum(['yes', 'no', 'silent']).nullable(),
      delivered: z.enum(['yes', 'no']).nullable(),
      published: z.enum(['yes', 'no']).nullable(),
      flags: z.array(flag),
    }),
  ),
  location: z.object({
    measured: z.string().nullable(),
    agreed: feedPrecision.nullable(),
    shown: z.string().nullable(),
  }),
});

const clusterSchema = z.object({
  terms: z.array(termId),
  agreements: z.array(z.string()),
  likeness: z.enum(['identical', 'near']).describe('identical: but for case, white space and punctuation.'),
  common: z.object({ words: whole, of: whole }).describe('Words in common, in order, out of those of the shorter quote.'),
  quotes: z.array(z.object({ agreement: z.string(), term: termId, quote: z.string() })),
});

const requestSchema = z.object({
  agreement: z.string(),
  agency: z.string(),
  recipient: z.string(),
  items: z.array(z.object({ term: termId, status: termStatus, wording: z.string() })),
});

export const comparisonSchema = z
  .object({
    schemaVersion: z.literal(1),
    tool: toolSchema,
    agreements: z.array(agreementSchema),
    terms: z.array(termSchema),
    flows: z
      .array(flowSchema)
      .describe('Columns of each file: held, asked for, permitted, delivered, published. null: cannot be told.'),
    flags: z.array(z.object({ flag, about: z.string(), text: z.string() })),
    clusters: z.array(clusterSchema).describe('Agreements that use the same words.'),
    requests: z.array(requestSchema).describe('What to ask an agency for.'),
    limits: z.array(z.string()).describe('What this comparison does not tell.'),
  })
  .describe('Agreements and scans side by side, as `cad-audit compare --json` writes them.');
