import { z } from 'zod';
import { share, whole } from './number.ts';
import { addressLevel, dataClass, firstSeen, subject } from './vocabulary.ts';

/** How a column was told, whether rows were read or not. */
export const verdict = {
  name: z.string().describe('Column name as it stands in the header. Untrusted text.'),
  class: dataClass.describe('What the column was told to hold.'),
  confidence: share.describe(
    'How sure that class is: a weighing of the header and of the values of a sample, not a measured rate of errors. Below 0.5 a class is shown and makes no finding.',
  ),
  why: z.array(z.string()).describe('Reasons for the class in words, strongest first. No values.'),
  subject: subject.exactOptional().describe('Whom the column is about; absent where its header does not tell.'),
};

/** The class that nearly won. */
export const runnerUpClass = {
  class: dataClass.describe('What the column would hold.'),
  confidence: share.describe('How sure that would be, as in confidence.'),
};

const containsSchema = z.object({
  class: dataClass.describe('The other class.'),
  cells: whole.describe('Cells with at least one match; of the filled cells.'),
  spans: whole.describe('Matches; a cell can have several.'),
  first: firstSeen.describe('The first of these cells.'),
});

export const fieldSchema = z.object({
  ...verdict,
  level: addressLevel
    .exactOptional()
    .describe(
      'What most rows of a column of street addresses say, where that is coarser than a building and no block: streets without a number are no buildings. Absent otherwise.',
    ),
  pinned: z.literal(true).exactOptional().describe('The class was set by the user; absent where it was told.'),
  nameOnly: z
    .literal(true)
    .exactOptional()
    .describe('Told by its name alone: the sample had no value in it. Absent where values were seen.'),
  freeText: z
    .literal(true)
    .exactOptional()
    .describe(
      'Every cell was searched for personal data in text, the first 65,536 characters of it. Absent for columns that are no free text.',
    ),
  filled: whole.describe('Cells with a value, null words such as N/A not counted; of the rows of the table. An exact count.'),
  unset: whole
    .exactOptional()
    .describe('Of a column of flags: filled cells that say no (0, N, No, False). Absent where there are none.'),
  distinct: whole.describe(
    'Distinct values among the filled cells. Exact up to 2,048; an estimate when distinctExact is false (standard error 2.2 %).',
  ),
  distinctExact: z.boolean().describe('False where distinct is an estimate, above 2,048 values.'),
  contains: z
    .array(containsSchema)
    .describe(
      'Other classes found inside its cells: whole cells that pass a test of the class, or stretches of text. What the rules recognize, which is not all there is; docs/accuracy.md has the rates. Empty where nothing was found.',
    ),
});
