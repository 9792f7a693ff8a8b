import { z } from 'zod';
import { SHOWN_KINDS } from '../model/simulation.ts';
import { feedResultSchema, toolSchema } from './result.ts';
import { callGroup, dataClass, factStatus, whole } from './vocabulary.ts';

const cellSchema = z.object({
  column: z.string().describe('As it stands in the header. Untrusted text.'),
  class: dataClass,
  delivered: z.string().describe('Masked: # for a digit, A and a for letters.'),
  inside: z.array(dataClass).describe('Kinds of personal data inside the text.'),
  shown: z.object({
    kind: z
      .enum(SHOWN_KINDS)
      .describe('same: as delivered; block: the hundred block; hidden: not shown; unknown: the sources do not tell.'),
    text: z.string().describe('Masked, or why it is not told.'),
  }),
});

/** The published shape of a simulated feed. A test keeps it equal to the type `SimulationReport`, in both directions. */
export const simulationSchema = z
  .object({
    schemaVersion: z.literal(1),
    tool: toolSchema,
    source: z.object({ name: z.string(), sha256: z.string().nullable() }),
    feed: feedResultSchema,
    rows: z
      .array(z.object({ record: whole, group: callGroup, cells: z.array(cellSchema) }))
      .describe('The first rows that pass; --rows says how many.'),
    passing: whole.describe('Rows that would be delivered in all.'),
    withheld: z
      .object({
        value: z.array(z.string()).nullable(),
        status: factStatus,
        sources: z.array(z.string()),
        note: z.string().exactOptional(),
      })
      .describe('What the recipient says it keeps from its users.'),
    profile: z.string().describe('Id or file of the profile, as it was given.'),
  })
  .describe('A feed as it would be delivered and shown, as `cad-audit feed --json` writes it. No value of the file is inside.');
