import { describe, expect, it } from 'vitest';
import { SCHEMA_NAMES } from '../../src/cli/setup/schema-names.ts';
import { schemaOf } from '../../src/cli/setup/schemas.ts';

type Node = Readonly<Record<string, unknown>>;

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null;
const isDescribed = (value: unknown): boolean =>
  isNode(value) && typeof value['description'] === 'string' && value['description'].trim() !== '';

/**
 * Paths to what a JSON Schema does not describe: properties and definitions without words of their own (those of a type that a
 * property refers to say nothing of the property), and records that are keyed by the words of an enumeration, whose keys could
 * not be described one by one.
 */
function undescribed(schema: Node): readonly string[] {
  const definitions = isNode(schema['$defs']) ? schema['$defs'] : {};
  const found: string[] = [];
  const namesWords = (names: unknown): boolean => {
    if (!isNode(names)) return false;
    const { $ref } = names;
    return names['enum'] !== undefined || (typeof $ref === 'string' && namesWords(definitions[$ref.replace('#/$defs/', '')]));
  };
  const walk = (node: unknown, path: string): void => {
    if (!isNode(node)) return;
    if (namesWords(node['propertyNames'])) found.push(`${path}: keys`);
    for (const [key, value] of Object.entries(node)) {
      if ((key === 'properties' || key === '$defs') && isNode(value)) {
        for (const [name, inner] of Object.entries(value)) {
          if (!isDescribed(inner)) found.push(`${path}.${name}`);
          walk(inner, `${path}.${name}`);
        }
      } else walk(value, path);
    }
  };
  walk(schema, '');
  return found;
}

describe('what is not described is found', () => {
  const said = { type: 'string', description: 'A word.' };

  it('nothing where every property is', () => {
    expect(
      undescribed({ type: 'object', properties: { a: said, b: { type: 'array', items: said, description: 'Words.' } } }),
    ).toEqual([]);
  });
  it('properties, at any depth and in every alternative', () => {
    const inner = { type: 'object', properties: { a: said, b: { type: 'string' }, c: { type: 'string', description: ' ' } } };
    const list = { type: 'array', items: { anyOf: [inner, { type: 'null' }] }, description: 'Some.' };
    expect(undescribed({ type: 'object', properties: { list } })).toEqual(['.list.b', '.list.c']);
  });
  it('properties of which only the type is described, and types that are not', () => {
    const $defs = { Word: said, Other: { type: 'string' } };
    expect(undescribed({ properties: { a: { $ref: '#/$defs/Word' } }, $defs })).toEqual(['.a', '.Other']);
  });
  it('keys that are words of an enumeration', () => {
    const $defs = { Level: { enum: ['a', 'b'], description: 'How fine.' } };
    const record = { type: 'object', additionalProperties: said, description: 'By level.' };
    expect(undescribed({ properties: { rows: { ...record, propertyNames: { $ref: '#/$defs/Level' } } }, $defs })).toEqual([
      '.rows: keys',
    ]);
    expect(undescribed({ properties: { rows: { ...record, propertyNames: { enum: ['a', 'b'] } } } })).toEqual(['.rows: keys']);
    expect(undescribed({ properties: { rows: { ...record, propertyNames: { type: 'string' } } } })).toEqual([]);
  });
});

describe('every key of every published schema is described', () => {
  for (const name of SCHEMA_NAMES) {
    it(name, () => {
      const schema = schemaOf(name);
      expect(isDescribed(schema)).toBe(true);
      expect(undescribed(schema)).toEqual([]);
    });
  }
});
