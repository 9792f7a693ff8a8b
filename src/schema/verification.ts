import { z } from 'zod';
import { CLAIM_VERDICTS } from '../model/comparison.ts';
import { toolSchema } from './result.ts';
import { citation, termId } from './term.ts';
import { whole } from './vocabulary.ts';

const claimSchema = z.object({
  term: z.union([termId, z.enum(['signed', 'expires'])]),
  title: z.string(),
  claim: z.string().describe('What was promised, in plain words.'),
  verdict: z.enum(CLAIM_VERDICTS).describe('kept: in this file, as far as the scan sees.'),
  rows: whole
    .nullable()
    .describe('Rows that break it, at least so many where several columns do; null where it is not a matter of rows.'),
  of: whole,
  untold: whole.exactOptional().describe('Rows that nothing can be said of.'),
  why: z.array(z.string()),
  sources: z.array(z.string()),
  ...citation,
});

/** The published shape of a verification. A test keeps it equal to the type `Verification`, in both directions. */
export const verificationSchema = z
  .object({
    schemaVersion: z.literal(1),
    tool: toolSchema,
    agreement: z.object({ id: z.string(), agency: z.string(), recipient: z.string() }),
    scan: z.object({ name: z.string(), sha256: z.string().nullable(), rows: whole }),
    claims: z.array(claimSchema),
    notOfAFile: z.array(termId).describe('Stated terms that no file can tell about.'),
    limits: z.array(z.string()),
  })
  .describe('The claims of an agreement held against a file, as `cad-audit agreement verify --json` writes them.');
