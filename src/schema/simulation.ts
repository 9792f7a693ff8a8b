import { z } from 'zod';
import { SHOWN_KINDS } from '../model/simulation.ts';
import { feedResultSchema } from './feed-result.ts';
import { head } from './head.ts';
import { whole } from './number.ts';
import { callGroup, dataClass, factStatus } from './vocabulary.ts';

const cellSchema = z.object({
  column: z.string().describe('As it stands in the header. Untrusted text.'),
  class: dataClass.describe('What the column holds.'),
  delivered: z.string().describe('The cell, masked: # for a digit, A and a for letters; cut at 40 characters.'),
  inside: z
    .array(dataClass)
    .describe('Kinds of personal data inside the text; empty for columns of another class than narrative.'),
  shown: z
    .object({
      kind: z
        .enum(SHOWN_KINDS)
        .describe('same: as delivered; block: the hundred block; hidden: not shown; unknown: the sources do not tell.'),
      text: z.string().describe('Masked, or why it is not told; empty where it is hidden.'),
    })
    .describe('What users would see of it.'),
});

const rowSchema = z.object({
  record: whole.describe('Number of the record, from 1 over the data rows.'),
  group: callGroup.describe('The group of its type of call.'),
  cells: z.array(cellSchema).describe('The cells that would be delivered, in the order of feed.sent.'),
});

/** The published shape of a simulated feed. A test keeps it equal to the type `SimulationReport`, in both directions. */
export const simulationSchema = z
  .object({
    ...head,
    source: z
      .object({
        name: z.string().describe('File name. Untrusted text.'),
        sha256: z.string().nullable().describe('SHA-256 of the file, lower-case hex; null where it was not all read.'),
      })
      .describe('The file.'),
    feed: feedResultSchema.describe('How a scan judges the feed on this file.'),
    rows: z.array(rowSchema).describe('The first rows that pass; --rows says how many.'),
    passing: whole.describe('Rows that would be delivered in all.'),
    withheld: z
      .object({
        value: z.array(z.string()).nullable().describe('The words of the source; null where no source tells.'),
        status: factStatus.describe('How well it is known.'),
        sources: z.array(z.string()).describe('Ids of entries in feed.sources that tell it.'),
        note: z.string().exactOptional().describe('What to know beside it; absent where there is nothing.'),
      })
      .describe('What the recipient says it keeps from its users.'),
    profile: z.string().describe('Id or file of the profile, as it was given.'),
  })
  .describe('A feed as it would be delivered and shown, as `cad-audit feed --json` writes it. No value of the file is inside.');
