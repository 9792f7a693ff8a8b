import { describe, expect, it } from 'vitest';
import json from '../../src/report/json.ts';
import { inOrder } from '../../src/report/key-order.ts';
import { plain } from './fixtures/options.ts';
import { clean, rich } from './fixtures/scans.ts';

const shuffled = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(shuffled);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .toReversed()
      .map(([key, inner]) => [key, shuffled(inner)]),
  );
};

describe('json', () => {
  it('one scan is the result itself', () => {
    expect(JSON.parse(json.render([rich], plain()))).toEqual(JSON.parse(JSON.stringify(rich)));
  });

  it('several scans are a list', () => {
    const parsed = JSON.parse(json.render([rich, clean], plain()));
    expect(Object.keys(parsed)).toEqual(['schemaVersion', 'tool', 'scans']);
    expect(parsed.scans).toHaveLength(2);
  });

  it('does not depend on the order in which a result was built', () => {
    const other = shuffled(rich) as typeof rich;
    expect(json.render([other], plain())).toBe(json.render([rich], plain()));
  });

  it('does not depend on the terminal, the colour or the exit code', () => {
    const other = plain({ width: 20, verbose: true, quiet: true, exitCode: 3, paint: () => 'X', failOn: 'none' });
    expect(json.render([rich], other)).toBe(json.render([rich], plain()));
  });

  it('starts with the version, ends with a line break', () => {
    const text = json.render([rich], plain());
    expect(text).toMatch(/^\{\n {2}"schemaVersion": 1,\n {2}"tool"/);
    expect(text).toMatch(/\}\n$/);
  });

  it('orders keys that it does not know', () => {
    expect(JSON.stringify(inOrder({ zebra: 1, apple: 2, name: 3 }))).toBe('{"name":3,"apple":2,"zebra":1}');
  });
});
