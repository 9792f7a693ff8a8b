import { readFileSync } from 'node:fs';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { z } from 'zod';
import { SCHEMA_NAMES } from '../../src/cli/setup/schema-names.ts';
import { schemaOf } from '../../src/cli/setup/schemas.ts';
import type { FeedProfile } from '../../src/model/feed.ts';
import type { Masked } from '../../src/model/masked.ts';
import type { ScanPlan } from '../../src/model/plan.ts';
import type { ScanResult } from '../../src/model/result.ts';
import json from '../../src/report/json.ts';
import { inOrder } from '../../src/report/key-order.ts';
import type { feedSchema } from '../../src/schema/feed.ts';
import type { planSchema } from '../../src/schema/plan.ts';
import { resultSchema } from '../../src/schema/result.ts';
import { plain } from './fixtures/options.ts';
import { clean, hostile, namesOnly, rich, wide } from './fixtures/scans.ts';

/** The same type without `readonly` and brands, so that a schema's own type can be compared with the model's. */
type Open<T> = T extends Masked
  ? string
  : T extends readonly unknown[]
    ? Open<T[number]>[]
    : T extends object
      ? keyof T extends never
        ? Record<string, never>
        : { -readonly [K in keyof T]: Open<T[K]> }
      : T;
/** One object type instead of an intersection of several. */
type Flat<T> = T extends object ? { [K in keyof T]: Flat<T[K]> } : T;
type WithoutSchemaKey<T> = Omit<T, '$schema'>;

const validator = (schema: object) => new Ajv2020({ strict: true, strictRequired: false, allErrors: true }).compile(schema);

const errors = (check: ValidateFunction, value: unknown): readonly unknown[] =>
  check(value) ? [] : (check.errors ?? ['invalid']);

describe('schemas and types say the same', () => {
  it('result', () => {
    expectTypeOf<Flat<z.infer<typeof resultSchema>>>().toEqualTypeOf<Flat<Open<ScanResult>>>();
  });
  it('plan', () => {
    expectTypeOf<Flat<WithoutSchemaKey<z.infer<typeof planSchema>>>>().toEqualTypeOf<Flat<Open<ScanPlan>>>();
  });
  it('feed', () => {
    expectTypeOf<Flat<WithoutSchemaKey<z.infer<typeof feedSchema>>>>().toEqualTypeOf<Flat<Open<FeedProfile>>>();
  });
});

describe('results hold to the published schema', () => {
  const check = validator(schemaOf('result'));
  const strict = validator(z.toJSONSchema(resultSchema, { target: 'draft-2020-12', io: 'output' }));
  for (const [name, scan] of Object.entries({ rich, clean, namesOnly, wide, hostile })) {
    it(name, () => {
      const parsed = JSON.parse(json.render([scan], plain()));
      expect(errors(check, parsed)).toEqual([]);
      expect(errors(strict, parsed)).toEqual([]);
    });
  }

  it('several scans', () => {
    expect(errors(check, JSON.parse(json.render([rich, clean], plain())))).toEqual([]);
  });

  it('a consumer may meet new keys, but not missing or wrong ones', () => {
    const result = JSON.parse(json.render([rich], plain()));
    expect(check({ ...result, later: 1 })).toBe(true);
    expect(check({ ...result, findings: [{ kind: 'unheard-of' }] })).toBe(false);
    const { exposure: _, ...without } = result;
    expect(check(without)).toBe(false);
  });

  it('every key has its place in the order', () => {
    const keys = new Set<string>();
    const walk = (node: unknown): void => {
      if (typeof node !== 'object' || node === null) return;
      if ('properties' in node && typeof node.properties === 'object' && node.properties !== null) {
        for (const key of Object.keys(node.properties)) keys.add(key);
      }
      for (const inner of Object.values(node)) walk(inner);
    };
    walk(z.toJSONSchema(resultSchema));
    expect(keys.size).toBeGreaterThan(80);
    // Keys without a place follow those that have one, and `!` is the first of them.
    const isOrdered = (key: string): boolean => Object.keys(inOrder({ '!': 0, [key]: 0 }) as object)[0] === key;
    expect(isOrdered('unheardOf')).toBe(false);
    expect([...keys].filter((key) => !isOrdered(key))).toEqual([]);
  });
});

describe('committed schemas', () => {
  for (const name of SCHEMA_NAMES) {
    it(`schemas/${name}.schema.json is up to date (npm run build && node scripts/make-schemas.js)`, () => {
      const committed = readFileSync(new URL(`../../schemas/${name}.schema.json`, import.meta.url), 'utf8');
      expect(JSON.parse(committed)).toEqual(schemaOf(name));
    });
  }
});
