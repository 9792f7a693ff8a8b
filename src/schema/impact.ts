import { z } from 'zod';
import { ANSWER_ORIGINS } from '../model/impact.ts';
import { toolSchema } from './result.ts';
import { share, whole } from './vocabulary.ts';

const answerSchema = z.object({
  origin: z
    .enum(ANSWER_ORIGINS)
    .exclude(['people'])
    .describe('audit: measured in the file; agreement: the document says it; profile: published facts about the recipient.'),
  text: z.string(),
  evidence: z.array(z.string()),
});

const sectionSchema = z.object({
  number: z.string(),
  title: z.string(),
  items: z.array(
    z.object({
      question: z.string(),
      answers: z.array(answerSchema),
      open: z.string().exactOptional().describe('What is left for people; absent where nothing is.'),
    }),
  ),
});

const riskSchema = z.object({
  risk: z.string(),
  rows: whole.nullable(),
  of: whole,
  confidence: share.nullable().describe('How sure the count is; null where it is not a count.'),
  evidence: z.string(),
  lowers: z.string().describe('What would lower it.'),
});

/** The published shape of an impact report. A test keeps it equal to the type `ImpactReport`, in both directions. */
export const impactSchema = z
  .object({
    schemaVersion: z.literal(1),
    tool: toolSchema,
    title: z.string(),
    source: z.object({ name: z.string(), sha256: z.string().nullable(), rows: whole, columns: whole }),
    feed: z.string(),
    agreement: z.string().nullable(),
    remarks: z.array(z.string()),
    sections: z.array(sectionSchema),
    risks: z.array(riskSchema),
    weighing: z
      .array(z.object({ step: z.string(), known: z.string(), open: z.string() }))
      .describe('The steps that weigh benefit against risk; only people can take them.'),
    sources: z.array(z.object({ title: z.string(), url: z.string().exactOptional() })),
  })
  .describe('A draft of a privacy impact report, as `cad-audit impact --json` writes it.');
