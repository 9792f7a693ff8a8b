import { z } from 'zod';
import { CLAIM_VERDICTS } from '../model/comparison.ts';
import { head } from './head.ts';
import { whole } from './number.ts';
import { citation, termId } from './term.ts';

const claimSchema = z.object({
  term: z.union([termId, z.enum(['signed', 'expires'])]).describe('The term that makes the promise.'),
  title: z.string().describe('Its short name, or the field it is about.'),
  claim: z.string().describe('What was promised, in plain words.'),
  verdict: z
    .enum(CLAIM_VERDICTS)
    .describe(
      'broken: by rows or columns of this file; kept: in this file, as far as the scan sees; cannot-tell: the file does not say.',
    ),
  rows: whole
    .nullable()
    .describe(
      'Rows that break it; at least so many where several columns do, of which the largest count stands. Of an undecided claim, rows that may. null where it is not a matter of rows.',
    ),
  of: whole.describe('Rows of the file.'),
  untold: whole
    .exactOptional()
    .describe('Rows that nothing can be said of (types of calls that were not understood); absent where there are none.'),
  why: z.array(z.string()).describe('What the verdict rests on, in words, each column with its rows.'),
  sources: z.array(z.string()).describe('Ids of the documents that make the promise.'),
  ...citation,
});

/** The published shape of a verification. A test keeps it equal to the type `Verification`, in both directions. */
export const verificationSchema = z
  .object({
    ...head,
    agreement: z
      .object({
        id: z.string().describe('Its id.'),
        agency: z.string().describe('The agency.'),
        recipient: z.string().describe('The recipient.'),
      })
      .describe('The agreement.'),
    scan: z
      .object({
        name: z.string().describe('File name. Untrusted text.'),
        sha256: z.string().nullable().describe('SHA-256 of the file, lower-case hex; null where it was not all read.'),
        rows: whole.describe('Rows of the file.'),
      })
      .describe('The file, taken to be what the recipient gets.'),
    remarks: z
      .array(z.string())
      .exactOptional()
      .describe(
        'What the list of files in the agreement says of this one, where it is not the file as delivered, and what is odd in the agreement file; in words.',
      ),
    claims: z.array(claimSchema).describe('What was promised, broken claims first.'),
    notOfAFile: z.array(termId).describe('Stated terms that no file can tell about.'),
    limits: z.array(z.string()).describe('What this verification does not tell, in words.'),
  })
  .describe('The claims of an agreement held against a file, as `cad-audit agreement verify --json` writes them.');
