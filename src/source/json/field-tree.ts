import { CadAuditError } from '../../model/error.ts';
import type { Field } from '../../model/table.ts';
import { countOf } from '../notice-log.ts';
import { TakenNames } from '../taken-names.ts';

/** A place in nested records: what stands under a key, or as an item of a list. */
export interface TreeNode {
  /** One element per level; an item of a list is its number. */
  readonly path: readonly string[];
  readonly name: string;
  /** The key in UTF-8 with the quote behind it, as it stands in JSON. */
  readonly mark: Uint8Array;
  /** Place among its siblings. */
  readonly index: number;
  readonly children: TreeNode[];
  readonly byKey: Map<string, TreeNode>;
  /** What came behind it last time. */
  next: TreeNode | null;
  /** Items of a list of objects that have fields of their own; the last is that of all others. */
  readonly items: TreeNode[];
  /** Lists of objects above. */
  readonly lists: number;
  /** Stands for all further items of a list. */
  readonly shared: boolean;
  /** Its values' column; -1 while it has none. */
  column: number;
  /** Something was there: `null`, an empty text, list or object. */
  seen: boolean;
}

/** Fields of the items of a list of objects: so many each, by how many such lists are around it; later items share one. */
const OWN_ITEMS = [4, 2];

/** Fields beyond which no further item of a list gets fields of its own. */
const ITEM_FIELDS = 1000;

/** Longer names are cut: a name is printed as it is and must not become a text. */
const LONGEST_NAME = 200;

/** Name of the field for values of keys that were not there when the fields were laid down. */
const LATE = '(other keys)';

/**
 * The places that values of nested records have, and the columns they go to. Grows while records are looked at; sealed, it has the
 * fields of the table in the order of the records, keys of the same object next to each other.
 */
export class FieldTree {
  readonly root: TreeNode = makeNode([], '', '', 0, 0);
  readonly #limit: number;
  #nodes = 0;
  #columns = 0;
  #fields: readonly Field[] = [];
  #late = -1;
  #sealed = false;
  /** Undoes what was added since the last {@link mark}. */
  readonly #undo: (() => void)[] = [];

  /** `limit`: columns at most. */
  constructor(limit: number) {
    this.#limit = limit;
  }

  get sealed(): boolean {
    return this.#sealed;
  }

  /** Columns so far. */
  get columns(): number {
    return this.#columns;
  }

  /** The fields of the sealed table. */
  get fields(): readonly Field[] {
    return this.#fields;
  }

  /** Column of values that have none of their own; -1 where there is none. */
  get late(): number {
    return this.#late;
  }

  /** The place under a key; `null` where the tree is sealed without it. Throws `too-many-columns`. */
  child(node: TreeNode, key: string, called = key): TreeNode | null {
    const known = node.byKey.get(key);
    if (known) return known;
    if (this.#sealed) return null;
    const name = node.name === '' ? called.trim() : `${node.name}.${called.trim()}`;
    const made = makeNode([...node.path, key], name, key, node.children.length, node.lists);
    node.children.push(made);
    node.byKey.set(key, made);
    this.#undo.push(() => {
      node.children.pop();
      node.byKey.delete(key);
      for (const one of node.children) if (one.next === made) one.next = null;
      this.#nodes--;
    });
    this.#count();
    return made;
  }

  /** The place of the object that is the `index`-th of a list: its own for the first few, then one for all. `null` where the tree is sealed without it. */
  item(node: TreeNode, index: number): TreeNode | null {
    const { items, lists } = node;
    const last = items.at(-1);
    if (index < items.length) return items[index] as TreeNode;
    if (last?.shared) return last;
    if (this.#sealed) return null;
    const shared = items.length >= (OWN_ITEMS[lists] ?? 0) || this.#columns > ITEM_FIELDS;
    const label = shared ? (items.length === 0 ? '' : `[${items.length}+]`) : `[${items.length}]`;
    const path = label === '' ? node.path : [...node.path, String(items.length)];
    const made = makeNode(path, node.name + label, '', 0, lists + 1, shared);
    items.push(made);
    this.#undo.push(() => {
      items.pop();
      this.#nodes--;
    });
    this.#count();
    return made;
  }

  /** Gives a place a column. Throws `too-many-columns`. */
  claim(node: TreeNode): number {
    if (this.#sealed) return -1;
    node.column = this.#columns++;
    this.#undo.push(() => {
      node.column = -1;
      this.#columns--;
    });
    return node.column;
  }

  /** What is added from now on belongs to a record that may turn out to be none. */
  mark(): void {
    if (this.#undo.length > 0) this.#undo.length = 0;
  }

  /** Takes back what was added since the last {@link mark}. */
  rollBack(): void {
    while (this.#undo.length > 0) this.#undo.pop()?.();
  }

  /**
   * No more places. `open` where further keys may follow: their values get a field. Returns the columns that the fields had so far, -1 for
   * a field that had none.
   */
  seal(open: boolean): readonly number[] {
    const before: number[] = [];
    const fields: Field[] = [];
    const names = new TakenNames();
    const visit = (node: TreeNode): boolean => {
      const place = fields.length;
      const own = node.column >= 0;
      if (own) this.#lay(node, fields, before, names);
      let inside = false;
      for (const child of node.children) inside = visit(child) || inside;
      for (const item of node.items) inside = visit(item) || inside;
      if (!own && !inside && node.seen && node.path.length > 0) this.#lay(node, fields, before, names);
      return fields.length > place;
    };
    visit(this.root);
    if (open && fields.length > 0) {
      this.#late = fields.length;
      fields.push({ name: names.take(LATE) });
      before.push(-1);
    }
    this.#fields = fields;
    this.#columns = fields.length;
    this.#sealed = true;
    return before;
  }

  #lay(node: TreeNode, fields: Field[], before: number[], names: TakenNames): void {
    before.push(node.column);
    node.column = fields.length;
    const full = node.name === '' ? `column_${fields.length + 1}` : node.name;
    const name = names.take(full.length > LONGEST_NAME ? `${full.slice(0, LONGEST_NAME)}…` : full);
    fields.push(node.path.length > 1 ? { name, path: [...node.path] } : { name });
  }

  #count(): void {
    if (++this.#nodes <= this.#limit) return;
    throw new CadAuditError(
      'too-many-columns',
      `The records have more than ${countOf(this.#limit, 'key')}.`,
      'Keys that are data (ids, dates) make a column each: export a list of records instead.',
    );
  }
}

/** Keys that cannot stand in JSON as they are: they are looked up, never compared as bytes. */
const NEEDS_ESCAPE = /["\\\u0000-\u001f]/;
const UNKNOWN = Uint8Array.of(0xff);

function makeNode(path: readonly string[], name: string, key: string, index: number, lists: number, shared = false): TreeNode {
  return {
    path,
    name,
    mark: NEEDS_ESCAPE.test(key) ? UNKNOWN : Buffer.from(`${key}"`),
    index,
    children: [],
    byKey: new Map(),
    next: null,
    items: [],
    lists,
    shared,
    column: -1,
    seen: false,
  };
}
