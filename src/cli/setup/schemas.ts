import { z } from 'zod';
import { agreementSchema } from '../../agreement/schema.ts';
import { baselineSchema } from '../../report/baseline-schema.ts';
import { configSchema } from '../../report/config-schema.ts';
import { feedSchema } from '../../report/feed-schema.ts';
import { planSchema } from '../../report/plan-schema.ts';
import { resultSchema, toolSchema } from '../../report/result-schema.ts';
import { packSchema } from '../../rules/packs/pack-schema.ts';

/** Files that the program writes or reads and whose JSON Schema it prints. */
export const SCHEMA_NAMES = ['result', 'plan', 'feed', 'config', 'baseline', 'agreement', 'rule-pack'] as const;
export type SchemaName = (typeof SCHEMA_NAMES)[number];

/** Several scans in one document. */
const scansSchema = z.object({ schemaVersion: z.literal(1), tool: toolSchema, scans: z.array(resultSchema) });

const SCHEMAS: Readonly<Record<SchemaName, { readonly schema: z.ZodType; readonly title: string }>> = {
  result: { schema: z.union([resultSchema, scansSchema]), title: 'Result of cad-audit scan --json' },
  plan: { schema: planSchema, title: 'Plan of cad-audit scan --plan' },
  feed: { schema: feedSchema, title: 'Feed profile of cad-audit' },
  config: { schema: configSchema, title: 'Configuration of cad-audit' },
  baseline: { schema: baselineSchema, title: 'Baseline of cad-audit' },
  agreement: { schema: agreementSchema, title: 'Agreement file of cad-audit' },
  'rule-pack': { schema: packSchema, title: 'Rule pack of cad-audit' },
};

/**
 * The JSON Schema (draft 2020-12) of a file of the program. Objects the program writes stay open, because additions keep
 * the version; objects people write are closed, so that a misspelt key is told.
 */
export function schemaOf(name: SchemaName): Record<string, unknown> {
  const { schema, title } = SCHEMAS[name];
  const { $schema, ...rest } = z.toJSONSchema(schema, { target: 'draft-2020-12', io: 'input' });
  return { $schema, title, ...rest };
}
