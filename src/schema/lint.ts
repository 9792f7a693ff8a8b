import { z } from 'zod';
import { coverageSchema } from './comparison.ts';
import { head } from './head.ts';
import { whole } from './number.ts';

const problemSchema = z.object({
  line: whole.nullable().describe('From 1; null where the file could not be read at all.'),
  key: z.string().nullable().describe('The key it is about: terms.retention.value; null where it is the whole file.'),
  message: z.string().describe('The rest of a sentence that begins with the key, or a whole sentence.'),
});

const fileSchema = z.object({
  file: z.string().describe('As it was given. Untrusted text.'),
  holds: z.boolean().describe('Nothing is wrong with it.'),
  problems: z.array(problemSchema).describe('What is wrong with it, by line; empty where nothing is.'),
  warnings: z.array(problemSchema).describe('What is odd and may be so all the same, by line; empty where something is wrong.'),
  agreement: z
    .object({ id: z.string().describe('Its id.'), coverage: coverageSchema })
    .nullable()
    .describe('The agreement that the file holds; null where something is wrong with it.'),
  notices: z.array(z.string()).describe('What to know of it though nothing is wrong, in words.'),
});

/** The published shape of a check of agreement files. */
export const lintSchema = z
  .object({ ...head, files: z.array(fileSchema).describe('The files, in the order in which they were given.') })
  .describe('What is wrong with agreement files, as `cad-audit agreement lint --json` writes it.');

/** What was found in one file. */
export type LintedFile = z.infer<typeof fileSchema>;
