import { z } from 'zod';
import { ANSWER_ORIGINS } from '../model/impact.ts';
import { head } from './head.ts';
import { share, whole } from './number.ts';
import { citedSource } from './vocabulary.ts';

const answerSchema = z.object({
  origin: z
    .enum(ANSWER_ORIGINS)
    .exclude(['people'])
    .describe('audit: measured in the file; agreement: the document says it; profile: published facts about the recipient.'),
  text: z.string().describe('The answer, in words.'),
  evidence: z.array(z.string()).describe('Rule, page, source or count behind it, in words.'),
});

const itemSchema = z.object({
  question: z.string().describe('The question.'),
  answers: z.array(answerSchema).describe('What is known; empty where nothing is.'),
  open: z.string().exactOptional().describe('What is left for people; absent where nothing is.'),
});

const sectionSchema = z.object({
  number: z.string().describe('Its number.'),
  title: z.string().describe('Its title.'),
  items: z.array(itemSchema).describe('Its questions.'),
});

const riskSchema = z.object({
  risk: z.string().describe('What can happen.'),
  rows: whole
    .nullable()
    .describe(
      'Rows or cells concerned, as in count of the finding behind it, an estimate with no more digits than its sample tells. null where it is not a count.',
    ),
  estimated: z.literal(true).exactOptional().describe('The rows are estimated from a sample; absent where they are counted.'),
  of: whole.describe('Out of how many, as in of of the finding.'),
  confidence: share
    .nullable()
    .describe('How sure the finding is, a judgment by the kind of evidence; null for rows that are alone, which are counted.'),
  evidence: z.string().describe('The finding as a sentence, with its numbers.'),
  lowers: z.string().describe('What would lower it; empty where nothing is advised.'),
});

const weighingStep = z.object({
  step: z.string().describe('The step.'),
  known: z.string().describe('What the audit can say to it.'),
  open: z.string().describe('What people have to say.'),
});

/** The published shape of an impact report. A test keeps it equal to the type `ImpactReport`, in both directions. */
export const impactSchema = z
  .object({
    ...head,
    title: z.string().describe('Title of the report.'),
    source: z
      .object({
        name: z.string().describe('File name. Untrusted text.'),
        sha256: z.string().nullable().describe('SHA-256 of the file, lower-case hex; null where it was not all read.'),
        rows: whole.describe('Rows of the file.'),
        columns: whole.describe('Columns of the file.'),
      })
      .describe('The file.'),
    feed: z.string().describe('The feed, in words.'),
    agreement: z.string().nullable().describe('Id of the agreement; null where none was given.'),
    remarks: z.array(z.string()).describe('What stands before everything else.'),
    sections: z.array(sectionSchema).describe('The questions of the report with what is known.'),
    risks: z
      .array(riskSchema)
      .describe('Risks as measured: up to twelve findings from medium on, worst first, then rows alone at a place and time.'),
    weighing: z.array(weighingStep).describe('The steps that weigh benefit against risk; only people can take them.'),
    sources: z.array(z.object(citedSource)).describe('What the form of the report follows, and the sources of the feed profile.'),
  })
  .describe('A draft of a privacy impact report, as `cad-audit impact --json` writes it.');
