import { z } from 'zod';
import { coverageSchema } from './comparison.ts';
import { toolSchema } from './result.ts';
import { whole } from './vocabulary.ts';

const fileSchema = z.object({
  file: z.string().describe('As it was given. Untrusted text.'),
  holds: z.boolean().describe('Nothing is wrong with it.'),
  problems: z.array(
    z.object({
      line: whole.nullable().describe('From 1; null where the file could not be read at all.'),
      key: z.string().nullable().describe('The key it is about: terms.retention.value; null where it is the whole file.'),
      message: z.string().describe('The rest of a sentence that begins with the key, or a whole sentence.'),
    }),
  ),
  agreement: z.object({ id: z.string(), coverage: coverageSchema }).nullable(),
  notices: z.array(z.string()),
});

/** The published shape of a check of agreement files. */
export const lintSchema = z
  .object({ schemaVersion: z.literal(1), tool: toolSchema, files: z.array(fileSchema) })
  .describe('What is wrong with agreement files, as `cad-audit agreement lint --json` writes it.');

/** What was found in one file. */
export type LintedFile = z.infer<typeof fileSchema>;
