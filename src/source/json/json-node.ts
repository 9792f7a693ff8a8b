/** Text of a string, or of anything else as it stands in the file: numbers keep every digit and zero they are written with. */
export type JsonNode = string | JsonLiteral | JsonObject | JsonArray;

/** A number, `true`, `false` or `null`. */
interface JsonLiteral {
  readonly kind: 'literal';
  readonly text: string;
}

/** Members in order; a repeated key is there twice. */
export interface JsonObject {
  readonly kind: 'object';
  readonly members: (readonly [key: string, value: JsonNode])[];
}

export interface JsonArray {
  readonly kind: 'array';
  readonly items: JsonNode[];
}

/** The value of a scalar as a cell: `null` is empty. `undefined` for an object or an array. */
export function scalarText(node: JsonNode): string | undefined {
  if (typeof node === 'string') return node;
  if (node.kind === 'literal') return node.text === 'null' ? '' : node.text;
  return undefined;
}

/** The member of an object, if it is one and has it. */
export function member(node: JsonNode | undefined, key: string): JsonNode | undefined {
  if (node === undefined || typeof node === 'string' || node.kind !== 'object') return undefined;
  return node.members.find(([name]) => name === key)?.[1];
}

/** Compact JSON text. */
export function jsonText(node: JsonNode): string {
  if (typeof node === 'string') return JSON.stringify(node);
  if (node.kind === 'literal') return node.text;
  if (node.kind === 'array') return `[${node.items.map(jsonText).join(',')}]`;
  return `{${node.members.map(([key, value]) => `${JSON.stringify(key)}:${jsonText(value)}`).join(',')}}`;
}
