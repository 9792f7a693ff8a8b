import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { findingSchema } from '../../src/schema/finding.ts';
import { resultSchema } from '../../src/schema/result.ts';

const page = readFileSync(new URL('../../docs/json.md', import.meta.url), 'utf8');
const [keys = '', findings = ''] = page.split('## Findings');

/** The cells of the rows that begin with a word in code. */
const rowsOf = (text: string): readonly (readonly string[])[] =>
  text
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .map((line) => line.split('|').map((cell) => cell.trim()));
const codesOf = (cell = ''): readonly string[] => [...cell.matchAll(/`([^`]+)`/g)].map(([, code]) => code as string);

/** Names of the keys of an object, those that may be absent with a question mark. */
function keysOf(schema: z.core.$ZodType): readonly string[] {
  const { properties = {}, required = [] } = z.toJSONSchema(schema);
  return Object.keys(properties).map((key) => (required.includes(key) ? key : `${key}?`));
}

describe('docs/json.md', () => {
  it('names every key of a result', () => {
    const written = rowsOf(keys).map(([, key]) => codesOf(key)[0]);
    expect(new Set(['schemaVersion', ...written])).toEqual(new Set(Object.keys(resultSchema.shape)));
  });

  it('names every kind of finding with its arguments', () => {
    const written = rowsOf(findings.split('\n## ')[0] ?? '').map(([, kind, , args]) => [codesOf(kind)[0], codesOf(args)]);
    const wanted = findingSchema.options.map(({ shape }) => [shape.kind.value, keysOf(shape.args)]);
    expect(Object.fromEntries(written)).toEqual(Object.fromEntries(wanted));
  });
});
