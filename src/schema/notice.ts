import { z } from 'zod';
import { whole } from './number.ts';

/** What was assumed, repaired, skipped or cut. */
export const noticeSchema = z.object({
  code: z.string().describe('Stable id: ragged-rows, encoding-assumed, cell-truncated …'),
  level: z.enum(['info', 'warning']).describe('warning: a reader of the result must know it.'),
  text: z.string().describe('What happened, in words. No values.'),
  count: whole.exactOptional().describe('How often, in what text names (rows, cells, files …); absent where it is not counted.'),
  at: z
    .object({
      record: whole.exactOptional().describe('Number of the record, from 1; absent where it is not about one.'),
      line: whole.exactOptional().describe('Physical line in the file, from 1; absent where it is not known.'),
    })
    .exactOptional()
    .describe('First place it happened; absent where it has none.'),
  incomplete: z
    .boolean()
    .exactOptional()
    .describe('The result no longer speaks for the whole input (exit code 3); absent where it does.'),
});
