import { z } from 'zod';
import { agreementSchema } from '../../agreement/schema.ts';
import { packSchema } from '../../rules/packs/pack-schema.ts';
import { baselineSchema } from '../../schema/baseline.ts';
import { comparisonSchema } from '../../schema/comparison.ts';
import { configSchema } from '../../schema/config.ts';
import { feedSchema } from '../../schema/feed.ts';
import { impactSchema } from '../../schema/impact.ts';
import { lintSchema } from '../../schema/lint.ts';
import { feedsSchema, fieldsSchema } from '../../schema/listing.ts';
import { planSchema } from '../../schema/plan.ts';
import { resultSchema, scansSchema } from '../../schema/result.ts';
import { simulationSchema } from '../../schema/simulation.ts';
import { verificationSchema } from '../../schema/verification.ts';
import { SCHEMA_NAMES, type SchemaName } from './schema-names.ts';

interface Described {
  readonly schema: z.ZodType;
  readonly title: string;
  /** Nobody writes such a file by hand. */
  readonly output?: true;
}

const SCHEMAS: Readonly<Record<SchemaName, Described>> = {
  result: {
    schema: z
      .union([resultSchema, scansSchema])
      .describe('The result of one table, or those of several in one document, as `cad-audit scan --json` writes them.'),
    title: 'Result of cad-audit scan --json',
    output: true,
  },
  plan: { schema: planSchema, title: 'Plan of cad-audit scan --plan' },
  feed: { schema: feedSchema, title: 'Feed profile of cad-audit' },
  config: { schema: configSchema, title: 'Configuration of cad-audit' },
  baseline: { schema: baselineSchema, title: 'Baseline of cad-audit' },
  agreement: { schema: agreementSchema, title: 'Agreement file of cad-audit' },
  'rule-pack': { schema: packSchema, title: 'Rule pack of cad-audit' },
  comparison: { schema: comparisonSchema, title: 'Result of cad-audit compare --json', output: true },
  verification: { schema: verificationSchema, title: 'Result of cad-audit agreement verify --json', output: true },
  impact: { schema: impactSchema, title: 'Result of cad-audit impact --json', output: true },
  simulation: { schema: simulationSchema, title: 'Result of cad-audit feed --json', output: true },
  fields: { schema: fieldsSchema, title: 'Result of cad-audit fields --json', output: true },
  feeds: { schema: feedsSchema, title: 'Result of cad-audit feeds --json', output: true },
  lint: { schema: lintSchema, title: 'Result of cad-audit agreement lint --json', output: true },
};

/** Documents that the program prints; the others are what people write. */
export const PRINTED_NAMES: readonly SchemaName[] = SCHEMA_NAMES.filter((name) => SCHEMAS[name].output === true);

/**
 * The JSON Schema (draft 2020-12) of a file of the program. Objects the program writes stay open, because additions keep
 * the version; objects people write are closed, so that a misspelt key is told.
 */
export function schemaOf(name: SchemaName): Record<string, unknown> {
  const { schema, title, output } = SCHEMAS[name];
  const { $schema, ...rest } = z.toJSONSchema(schema, {
    target: 'draft-2020-12',
    io: 'input',
    // A feed profile is closed where people write it and open where the program prints it.
    override: ({ jsonSchema }) => {
      if (output === true && jsonSchema.additionalProperties === false) delete jsonSchema.additionalProperties;
    },
  });
  return { $schema, title, ...rest };
}
