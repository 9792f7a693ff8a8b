import { z } from 'zod';
import { countEach } from './meaning.ts';
import { share, whole } from './number.ts';
import { ADDRESS_ROWS, addressLevel, subject } from './vocabulary.ts';

/** The judgement on one address column, or group of columns, in the published JSON. */
export const addressSchema = z.object({
  columns: z.array(z.string()).describe('The columns of the address, in reading order. Untrusted text.'),
  crossing: z
    .array(z.string())
    .exactOptional()
    .describe(
      'The columns of the street that crosses, read in rows without a house number; absent where there are none. Untrusted text.',
    ),
  subject: subject.exactOptional().describe('Whose address it is; absent where it is the place of the incident.'),
  rows: countEach(ADDRESS_ROWS).describe('Rows by what their text says. Exact; every row of the table counts once.'),
  level: addressLevel.describe(
    'What more rows say than anything else, after disguised hundred blocks are recognized; rows that are empty do not count, house numbers with and without a unit count together.',
  ),
  disguisedBlocks: z
    .boolean()
    .describe(
      'House numbers are hundred blocks in disguise: more than 90 % of at least 20 distinct ones (of any, where a column is named for blocks) end in 00.',
    ),
  remainder: whole.describe(
    "Rows finer than the column's own level: house numbers and coordinates that a column of blocks or places kept. In disguised blocks only numbers that do not end in 00 count. An exact count; 0 where level itself is a house number or coordinates.",
  ),
  end00: z
    .object({
      share: share.describe('Those of them that end in 00, divided by n; 0 where n is 0.'),
      n: whole.describe('Distinct house numbers (street and number) that were looked at, at most 4,096.'),
    })
    .describe(
      'Share of distinct house numbers ending in 00. Above 4,096 house numbers an estimate from a uniform sample of them (standard error at most 0.8 points).',
    ),
});
