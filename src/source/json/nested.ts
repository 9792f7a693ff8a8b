import type { FieldTree, TreeNode } from './field-tree.ts';
import type { RecordCells } from './record-cells.ts';

/** A nested value at hand: text (numbers as they are written), nothing, a list, or members in order, each key once. */
export type Nested = string | null | readonly Nested[] | NestedObject;

export interface NestedObject {
  readonly members: ReadonlyMap<string, Nested>;
  /** Text that stands beside the members, as in XML. */
  readonly text?: string;
}

export function isObject(value: Nested | undefined): value is NestedObject {
  return value !== null && typeof value === 'object' && 'members' in value;
}

/** Puts a nested value into the open record, each text into the column of its place. */
export function putNested(tree: FieldTree, cells: RecordCells, node: TreeNode, value: Nested): void {
  if (typeof value === 'string') putText(tree, cells, node, value);
  else if (value === null) node.seen = true;
  else if (isObject(value)) {
    node.seen = true;
    if (value.text !== undefined) putText(tree, cells, node, value.text);
    for (const [key, inner] of value.members) {
      const child = tree.child(node, key);
      if (child) putNested(tree, cells, child, inner);
      else putLate(tree, cells, [...node.path, key], inner);
    }
  } else putList(tree, cells, node, value);
}

function putList(tree: FieldTree, cells: RecordCells, node: TreeNode, list: readonly Nested[]): void {
  node.seen = true;
  let objects = 0;
  for (const one of list) {
    if (!isObject(one)) {
      putNested(tree, cells, node, one);
      continue;
    }
    const item = tree.item(node, objects);
    if (item) putNested(tree, cells, item, one);
    else putLate(tree, cells, [...node.path, String(objects)], one);
    if (item?.shared && objects > 0) cells.note('shared');
    objects++;
  }
}

/** Puts a text, if it is one, into the column of its place. */
export function putText(tree: FieldTree, cells: RecordCells, node: TreeNode, text: string): void {
  node.seen = true;
  if (text === '') return;
  const column = node.column >= 0 ? node.column : tree.claim(node);
  if (column >= 0) cells.putText(column, text);
  else putLate(tree, cells, node.path, text);
}

/** Puts a value that has no field of its own into that of the other keys, with its path. */
export function putLate(tree: FieldTree, cells: RecordCells, path: readonly string[], value: Nested): void {
  if (value === null || value === '') return;
  if (typeof value === 'string') {
    cells.note('late');
    if (tree.late >= 0) cells.putText(tree.late, `${path.join('.')}: ${value}`);
  } else if (isObject(value)) {
    if (value.text !== undefined) putLate(tree, cells, path, value.text);
    for (const [key, inner] of value.members) putLate(tree, cells, [...path, key], inner);
  } else for (const inner of value) putLate(tree, cells, path, inner);
}
