import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterAll, beforeAll, describe, expect, expectTypeOf, it } from 'vitest';
import { z } from 'zod';
import { main } from '../../src/cli/main.ts';
import type { SchemaName } from '../../src/cli/setup/schema-names.ts';
import { schemaOf } from '../../src/cli/setup/schemas.ts';
import type { Comparison, Verification } from '../../src/model/comparison.ts';
import type { ImpactReport } from '../../src/model/impact.ts';
import type { Masked } from '../../src/model/masked.ts';
import type { FieldVerdict } from '../../src/model/plan.ts';
import type { SimulationReport } from '../../src/report/simulation/terminal.ts';
import { comparisonSchema } from '../../src/schema/comparison.ts';
import { impactSchema } from '../../src/schema/impact.ts';
import { lintSchema } from '../../src/schema/lint.ts';
import { feedsSchema, fieldsSchema } from '../../src/schema/listing.ts';
import { simulationSchema } from '../../src/schema/simulation.ts';
import { verificationSchema } from '../../src/schema/verification.ts';
import { fakeHost } from './fake-host.ts';

/** The same type without `readonly` and brands. */
type Open<T> = T extends Masked
  ? string
  : T extends readonly unknown[]
    ? Open<T[number]>[]
    : T extends object
      ? { -readonly [K in keyof T]: Open<T[K]> }
      : T;

describe('schemas and types say the same', () => {
  it('comparison', () => {
    expectTypeOf<z.infer<typeof comparisonSchema>>().toEqualTypeOf<Open<Comparison>>();
  });
  it('verification', () => {
    expectTypeOf<z.infer<typeof verificationSchema>>().toEqualTypeOf<Open<Verification>>();
  });
  it('impact', () => {
    expectTypeOf<z.infer<typeof impactSchema>>().toEqualTypeOf<Open<ImpactReport>>();
  });
  it('simulation', () => {
    type Published = Omit<z.infer<typeof simulationSchema>, 'schemaVersion' | 'tool'>;
    expectTypeOf<Published>().toEqualTypeOf<Open<SimulationReport>>();
  });
  it('fields', () => {
    expectTypeOf<z.infer<typeof fieldsSchema>['fields'][number]>().toEqualTypeOf<Open<FieldVerdict>>();
  });
});

const STORY = fileURLToPath(new URL('../../fixtures/three-cities/', import.meta.url));
const WORKED = fileURLToPath(new URL('../../fixtures/agreements/', import.meta.url));

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cad-audit-json-'));
  await writeFile(join(folder, 'bad.yaml'), 'agreement: cad-audit/agreement/v1\nid: a b\nterms:\n  resail: { value: null }\n');
  await writeFile(join(folder, 'broken.yaml'), 'agreement: [\n');
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** What a command prints, parsed. */
async function json(args: readonly string[], cwd = STORY): Promise<unknown> {
  const host = fakeHost(args, { cwd });
  await main(host);
  return JSON.parse(host.written.out);
}

const FEED = ['--feed', 'porchlight.feed.yaml'];
const CITIES = ['alder-bay.yaml', 'brantwick.yaml', 'corvane.yaml'];

const OUTPUTS: readonly (readonly [string, SchemaName, z.ZodType, readonly string[], string?])[] = [
  [
    'three cities with their files',
    'comparison',
    comparisonSchema,
    ['compare', '--json', ...FEED, ...CITIES, 'alder-bay-feed.csv', 'brantwick-export.csv'],
  ],
  [
    'published agreements',
    'comparison',
    comparisonSchema,
    ['compare', '--json', 'aurora-il-2019.yaml', 'lakeland-fl-2018.yaml', 'tigard-or-2020.yaml'],
    WORKED,
  ],
  [
    'a verification',
    'verification',
    verificationSchema,
    ['agreement', 'verify', '--json', 'alder-bay.yaml', 'alder-bay-feed.csv'],
  ],
  [
    'a verification of what tells nothing',
    'verification',
    verificationSchema,
    ['agreement', 'verify', '--json', 'corvane.yaml', 'brantwick-export.csv'],
  ],
  ['a draft', 'impact', impactSchema, ['impact', '--json', ...FEED, '--agreement', 'brantwick.yaml', 'brantwick-export.csv']],
  [
    'a draft without an agreement',
    'impact',
    impactSchema,
    ['impact', '--json', '--feed', 'crimemapping', 'brantwick-export.csv'],
  ],
  [
    'a simulated feed',
    'simulation',
    simulationSchema,
    ['feed', '--json', '--to', 'porchlight.feed.yaml', 'brantwick-export.csv'],
  ],
  ['a feed of unknown fields', 'simulation', simulationSchema, ['feed', '--json', '--to', 'citizen', 'brantwick-export.csv']],
  ['field names', 'fields', fieldsSchema, ['fields', '--json', 'Caller_Name', 'ALI_LAT', 'Widget', '']],
  ['all feeds', 'feeds', feedsSchema, ['feeds', '--json']],
  ['one feed', 'feeds', feedsSchema, ['feeds', '--json', 'porchlight.feed.yaml']],
  ['a check', 'lint', lintSchema, ['agreement', 'lint', '--json', ...CITIES]],
];

describe('documents hold to their published schema', () => {
  for (const [what, name, schema, args, cwd] of OUTPUTS) {
    it(what, async () => {
      const document = await json(args, cwd);
      const published = new Ajv2020({ strict: true, strictRequired: false, allowUnionTypes: true, allErrors: true }).compile(
        schemaOf(name),
      );
      expect(published(document) ? [] : published.errors).toEqual([]);
      // Nothing is printed that the schema does not name …
      const closed = new Ajv2020({ strict: true, allowUnionTypes: true, allErrors: true }).compile(
        z.toJSONSchema(schema, { target: 'draft-2020-12', io: 'output' }),
      );
      expect(closed(document) ? [] : closed.errors).toEqual([]);
      // … but a consumer may meet new keys, and not wrong ones.
      expect(published({ ...(document as object), later: 1 })).toBe(true);
      expect(published({ ...(document as object), schemaVersion: 2 })).toBe(false);
    });
  }

  it('a check of files that are wrong', async () => {
    const document = await json(['agreement', 'lint', '--json', 'bad.yaml', 'broken.yaml', 'missing.yaml'], folder);
    expect(new Ajv2020({ allowUnionTypes: true }).compile(schemaOf('lint'))(document)).toBe(true);
    expect(document).toMatchObject({
      files: [
        {
          file: 'bad.yaml',
          holds: false,
          agreement: null,
          problems: expect.arrayContaining([expect.objectContaining({ line: 4, key: 'terms.resail' })]),
        },
        { file: 'broken.yaml', holds: false, problems: [{ line: null, key: null }] },
        { file: 'missing.yaml', holds: false, problems: [{ line: null, message: 'There is no file missing.yaml.' }] },
      ],
    });
  });
});
