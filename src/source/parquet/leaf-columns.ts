import type { SchemaElement, SchemaTree } from 'hyparquet';
import type { Field } from '../../model/table.ts';
import { TakenNames } from '../taken-names.ts';
import { leafType, plainText, type ValueText } from './value-text.ts';

/** Between the values of one field, as in JSON. */
const AND = '; ';

/** A field of the table: where its values are in a column of the file. */
export interface LeafColumn {
  readonly field: Field;
  /** The column of the file. */
  readonly column: string;
  /** Keys from the column's value to the leaf; lists on the way are gone through. */
  readonly keys: readonly string[];
  readonly text: ValueText;
}

/**
 * The fields of a schema: structures become dotted paths, lists share the path of their items, maps are one field of JSON text, just as
 * with nested JSON. Elements whose values are wanted as they are stored lose their type in `schema`.
 */
export function leafColumns(root: SchemaTree): readonly LeafColumn[] {
  const leaves: LeafColumn[] = [];
  const names = new TakenNames();
  const add = (path: readonly string[], text: ValueText) => {
    const name = names.take(path.join('.').trim() || `column_${leaves.length + 1}`);
    const field = path.length > 1 ? { name, path: [...path] } : { name };
    leaves.push({ field, column: path[0] ?? '', keys: path.slice(1), text });
  };
  const walk = (node: SchemaTree, path: readonly string[]): void => {
    const { element, children } = node;
    const kind = element.logical_type?.type;
    if (children.length === 0) add(path, settle(element));
    else if (kind === 'VARIANT' || isMap(node)) add(path, plainText);
    else {
      const item = listItem(node);
      if (item) walk(item, path);
      else for (const child of children) walk(child, [...path, child.element.name]);
    }
  };
  for (const child of root.children) walk(child, [child.element.name]);
  return leaves;
}

/** The text of a leaf in a column's value; several items are joined. */
export function leafText({ keys, text }: LeafColumn, value: unknown): string {
  if (value === null || value === undefined) return '';
  if (keys.length === 0 && !Array.isArray(value)) return text(value);
  const found: string[] = [];
  gather(value, keys, 0, (leaf) => {
    const piece = text(leaf);
    if (piece !== '') found.push(piece);
  });
  return found.join(AND);
}

function gather(value: unknown, keys: readonly string[], at: number, take: (leaf: unknown) => void): void {
  if (value === null || value === undefined) return;
  if (Array.isArray(value)) for (const item of value) gather(item, keys, at, take);
  else if (at === keys.length) take(value);
  else if (typeof value === 'object') gather((value as Readonly<Record<string, unknown>>)[keys[at] ?? ''], keys, at + 1, take);
}

/** Takes the type off an element whose values are wanted as they are stored. */
function settle(element: SchemaElement): ValueText {
  const { text, raw } = leafType(element);
  if (raw) {
    delete element.converted_type;
    delete element.logical_type;
  }
  return text;
}

/** The item of a list. The library knows lists by the older of their two marks, so it is put where only the newer one is. */
function listItem({ element, children }: SchemaTree): SchemaTree | null {
  const [group] = children;
  if (element.logical_type?.type === 'LIST') element.converted_type ??= 'LIST';
  if (element.converted_type !== 'LIST' || children.length !== 1 || !group) return null;
  if (group.element.repetition_type !== 'REPEATED' || group.children.length > 1) return null;
  return group.children[0] ?? group;
}

function isMap({ element, children }: SchemaTree): boolean {
  if (element.logical_type?.type === 'MAP') element.converted_type ??= 'MAP';
  if (element.converted_type === 'MAP_KEY_VALUE') element.converted_type = 'MAP';
  return element.converted_type === 'MAP' && children.length === 1;
}
