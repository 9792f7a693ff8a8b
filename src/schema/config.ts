import { z } from 'zod';
import { ownSchema } from './head.ts';
import { inputSchema } from './input.ts';
import { share } from './number.ts';
import { dataClass, severity } from './vocabulary.ts';

/** A configuration file. People write it, so unknown keys are errors. It is data: nothing in it is ever run. */

const patterns = z
  .array(z.string().min(1))
  .describe('Paths or patterns (*, **, ?, {a,b}) with /, relative to the configuration.');
const columns = z.record(z.string(), dataClass).describe('Column name as in the header → what it is.');
const feeds = z.array(z.string()).describe('Ids, or profile files (.json); an empty list judges none.');
const rules = z
  .strictObject({
    only: z.array(z.string()).exactOptional().describe('Ids of the only rules whose findings count.'),
    skip: z.array(z.string()).exactOptional().describe('Ids of rules whose findings do not count.'),
  })
  .describe('Rules whose findings count. Findings of the others are made, and marked as not asked for.');

/** What may differ between the folders of a repository. */
const settings = {
  failOn: severity.exactOptional().describe('From which severity on a scan fails. Default: high.'),
  minConfidence: share.exactOptional().describe('Findings less certain than this do not count.'),
  rules: rules.exactOptional(),
  feeds: feeds.exactOptional(),
  columns: columns.exactOptional(),
  input: inputSchema.exactOptional(),
};

const ignore = z
  .strictObject({
    rule: z.string().exactOptional().describe('Id of a rule.'),
    column: z.string().exactOptional().describe('Column name; capitals, blanks and underscores do not matter.'),
    file: z.string().exactOptional().describe('Path or pattern.'),
    reason: z.string().min(1).describe('Why this is accepted. Whoever reads the configuration later wants to know.'),
    until: z.iso.date('should be a day such as 2026-03-31').exactOptional().describe('Last day on which it holds.'),
  })
  .refine((one) => one.rule !== undefined || one.column !== undefined, { message: 'needs a rule or a column' });

export const configSchema = z
  .strictObject({
    ...ownSchema,
    files: patterns.exactOptional().describe('What `cad-audit scan` reads when no file is named.'),
    exclude: patterns.exactOptional().describe('What is left out of folders and patterns.'),
    ...settings,
    baseline: z.string().exactOptional().describe('File of accepted findings.'),
    ignores: z.array(ignore).exactOptional().describe('Findings that are accepted, each with its reason.'),
    overrides: z
      .array(
        z.strictObject({
          files: patterns.describe('Paths or patterns of the files for which these settings hold.'),
          ...settings,
        }),
      )
      .exactOptional()
      .describe('Other settings for some files. Later entries win over earlier ones.'),
  })
  .describe(
    'Configuration of cad-audit: cad-audit.config.json, cad-audit.config.yaml, .cad-auditrc, or "cad-audit" in package.json.',
  );

export type Config = z.infer<typeof configSchema>;
export type ConfigSettings = Pick<Config, keyof typeof settings>;
export type ConfigIgnore = NonNullable<Config['ignores']>[number];
