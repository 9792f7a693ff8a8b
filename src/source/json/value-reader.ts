import type { FieldTree, TreeNode } from './field-tree.ts';
import {
  BACKSLASH,
  CLOSE_ARRAY,
  CLOSE_OBJECT,
  COLON,
  COMMA,
  compact,
  INCOMPLETE,
  INVALID,
  literalEnd,
  OPEN_ARRAY,
  OPEN_OBJECT,
  QUOTE,
  STRING_STOP,
  skipSpace,
  startsWith,
  stringEnd,
  stringText,
} from './json-bytes.ts';
import { isObject, type Nested, putLate, putNested } from './nested.ts';
import type { RecordCells } from './record-cells.ts';
import { beginsAsGeometry, isGeometry } from './record-kind.ts';
import { ValueSkipper } from './value-skipper.ts';

/** Levels of a record that become fields; what is deeper stays JSON text. Real exports nest a handful. */
const DEEPEST = 32;

/** Known keys that are compared, after the one that came next last time, before a key is looked up: exporters leave some out. */
const AHEAD = 4;

/** Takes a document inside a text apart; `null` where the text is none. */
export type EmbeddedParser = (text: string) => Nested | null;

/**
 * Reads the values inside a record into cells. It is the one place that every byte of the input passes: keys are compared as bytes with the
 * ones that came last time, and values are noted by their place. Its methods return the offset behind what they read, {@link INCOMPLETE}
 * where that goes on behind `limit`, or {@link INVALID}.
 */
export class ValueReader {
  readonly #tree: FieldTree;
  readonly #cells: RecordCells;
  readonly #embedded: EmbeddedParser;
  readonly #skipper = new ValueSkipper();
  /** What is read from, up to `limit`. */
  bytes: Buffer = Buffer.alloc(0);
  limit = 0;
  /** Where the bytes stopped being JSON. */
  failedAt = 0;

  constructor(tree: FieldTree, cells: RecordCells, embedded: EmbeddedParser) {
    this.#tree = tree;
    this.#cells = cells;
    this.#embedded = embedded;
  }

  /** The members of an object of which the bracket is read. */
  object(at: number, node: TreeNode, depth: number): number {
    const bytes = this.bytes;
    const limit = this.limit;
    const { children } = node;
    let before: TreeNode | null = null;
    at = skipSpace(bytes, at, limit);
    if (bytes[at] === CLOSE_OBJECT && at < limit) {
      node.seen = true;
      return at + 1;
    }
    for (;;) {
      if (at >= limit) return INCOMPLETE;
      if (bytes[at] !== QUOTE) return this.fail(at);
      const start = at + 1;
      let child: TreeNode | null = before === null ? (children[0] ?? null) : before.next;
      if (child !== null && !startsWith(bytes, start, child.mark)) {
        const from = child.index + 1;
        child = null;
        for (let ahead = from; ahead < from + AHEAD && ahead < children.length; ahead++) {
          const one = children[ahead] as TreeNode;
          if (!startsWith(bytes, start, one.mark)) continue;
          child = one;
          break;
        }
      }
      let key = '';
      if (child !== null) at = start + child.mark.length;
      else {
        const end = stringEnd(bytes, start, limit);
        if (end < 0) return end;
        key = this.string(start, end);
        child = this.#tree.child(node, key);
        at = end + 1;
      }
      if (before !== null && child !== null) before.next = child;
      before = child;
      at = skipSpace(bytes, at, limit);
      if (at >= limit) return INCOMPLETE;
      if (bytes[at] !== COLON) return this.fail(at);
      at = skipSpace(bytes, at + 1, limit);
      at = child === null ? this.late(at, node, key) : this.value(at, child, node, depth);
      if (at < 0) return at;
      at = skipSpace(bytes, at, limit);
      if (at >= limit) return INCOMPLETE;
      const after = bytes[at] as number;
      if (after === CLOSE_OBJECT) return at + 1;
      if (after !== COMMA) return this.fail(at);
      at = skipSpace(bytes, at + 1, limit);
    }
  }

  /** A value of any kind, below `parent`; `place` is `null` where there is no field for it. */
  value(at: number, place: TreeNode | null, parent: TreeNode, depth: number): number {
    if (at >= this.limit) return INCOMPLETE;
    if (place === null) return this.late(at, parent, 'value');
    const first = this.bytes[at] as number;
    if (first === QUOTE) return this.#stringValue(at + 1, place);
    if (first !== OPEN_OBJECT && first !== OPEN_ARRAY) return this.#literal(at, place);
    if (depth >= DEEPEST) {
      this.#cells.note('deep');
      return this.jsonText(at, place);
    }
    if (first === OPEN_ARRAY) return this.#array(at + 1, place, depth);
    if (this.#mayBeGeometry(at)) {
      const end = this.skip(at);
      if (end < 0) return end;
      if (beginsAsGeometry(this.bytes, at, end) || isGeometry(this.text(at, end))) return this.jsonText(at, place);
    }
    return this.object(at + 1, place, depth + 1);
  }

  #stringValue(start: number, node: TreeNode): number {
    const bytes = this.bytes;
    const limit = this.limit;
    let at = start;
    let escaped = false;
    for (;;) {
      while (STRING_STOP[bytes[at] as number] === 0) at++;
      if (at >= limit) return INCOMPLETE;
      const code = bytes[at] as number;
      if (code === QUOTE) break;
      if (code === BACKSLASH) {
        escaped = true;
        at++;
      }
      at++;
    }
    if (at === start) {
      node.seen = true;
      return at + 1;
    }
    const first = bytes[start] as number;
    if (
      (first === 0x3c || first === OPEN_OBJECT || first === OPEN_ARRAY || first === BACKSLASH) &&
      this.#takeApart(start, at, node)
    )
      return at + 1;
    this.#put(node, start, at, escaped);
    return at + 1;
  }

  #literal(at: number, node: TreeNode): number {
    const bytes = this.bytes;
    const end = literalEnd(bytes, at, this.limit);
    if (end < 0) return end === INVALID ? this.fail(at) : end;
    const first = bytes[at] as number;
    if (first === 0x6e) node.seen = true;
    else if (first === 0x4e || bytes[end - 1] === 0x79) {
      this.#cells.note('numbers');
      node.seen = true;
    } else this.#put(node, at, end, false);
    return end;
  }

  #put(node: TreeNode, start: number, end: number, escaped: boolean): void {
    let { column } = node;
    if (column < 0) {
      column = this.#tree.claim(node);
      if (column < 0) {
        putLate(this.#tree, this.#cells, node.path, escaped ? this.string(start, end) : this.text(start, end));
        return;
      }
    }
    this.#cells.put(column, start, end, escaped);
  }

  /** The items of a list of which the bracket is read. Texts and numbers are put together; objects have fields of their own. */
  #array(at: number, node: TreeNode, depth: number): number {
    const bytes = this.bytes;
    const limit = this.limit;
    let objects = 0;
    at = skipSpace(bytes, at, limit);
    if (bytes[at] === CLOSE_ARRAY && at < limit) {
      node.seen = true;
      return at + 1;
    }
    for (;;) {
      if (at >= limit) return INCOMPLETE;
      if (bytes[at] === OPEN_OBJECT) {
        const item = this.#tree.item(node, objects);
        if (item === null) at = this.late(at, node, String(objects));
        else {
          if (item.shared && objects > 0) this.#cells.note('shared');
          at = this.value(at, item, node, depth + 1);
        }
        objects++;
      } else at = this.value(at, node, node, depth + 1);
      if (at < 0) return at;
      at = skipSpace(bytes, at, limit);
      if (at >= limit) return INCOMPLETE;
      const after = bytes[at] as number;
      if (after === CLOSE_ARRAY) return at + 1;
      if (after !== COMMA) return this.fail(at);
      at = skipSpace(bytes, at + 1, limit);
    }
  }

  /** Keeps a value as it is written, without white space between its parts. */
  jsonText(at: number, node: TreeNode | null): number {
    const end = this.skip(at);
    if (end < 0) return end;
    if (node !== null && !hasSpace(this.bytes, at, end)) {
      this.#put(node, at, end, false);
      return end;
    }
    const text = Buffer.from(this.bytes.subarray(at, end));
    const bytes = text.subarray(0, compact(text, 0, text.length));
    const column = node === null || node.column >= 0 ? (node?.column ?? -1) : this.#tree.claim(node);
    if (column >= 0) this.#cells.putBytes(column, bytes);
    else putLate(this.#tree, this.#cells, node?.path ?? [], bytes.toString('utf8'));
    return end;
  }

  /** A value under a key that has no field. */
  late(at: number, parent: TreeNode, key: string): number {
    if (at >= this.limit) return INCOMPLETE;
    const end = this.skip(at);
    if (end < 0) return end;
    const text = this.text(at, end);
    const value = this.bytes[at] === QUOTE ? this.string(at + 1, end - 1) : text === 'null' ? '' : text;
    putLate(this.#tree, this.#cells, [...parent.path, key], value);
    return end;
  }

  /** Puts the parts of a document that is the text of a value; false where it is none. */
  #takeApart(start: number, end: number, node: TreeNode): boolean {
    const nested = this.#embedded(this.string(start, end));
    if (nested === null || !(isObject(nested) || (typeof nested === 'object' && nested.some(isObject)))) return false;
    putNested(this.#tree, this.#cells, node, nested);
    return true;
  }

  #mayBeGeometry(at: number): boolean {
    const bytes = this.bytes;
    const key = skipSpace(bytes, at + 1, this.limit);
    const first = bytes[key + 1];
    const second = bytes[key + 2];
    // "type", "coordinates", "geometries", "bbox", "crs"
    return (
      (first === 0x74 && second === 0x79) ||
      (first === 0x63 && (second === 0x6f || second === 0x72)) ||
      (first === 0x67 && second === 0x65) ||
      (first === 0x62 && second === 0x62)
    );
  }

  /** Passes over a value. */
  skip(at: number): number {
    this.#skipper.reset();
    const end = this.#skipper.skip(this.bytes, at, this.limit);
    return end === INVALID ? this.fail(at) : end;
  }

  /** The bytes as text. */
  text(start: number, end: number): string {
    return this.bytes.toString('utf8', start, end);
  }

  /** The text of a string whose quotes stand around `[start, end)`. */
  string(start: number, end: number): string {
    return stringText(this.bytes, start, end);
  }

  /** Notes where the bytes stopped being JSON. */
  fail(at: number): number {
    this.failedAt = at;
    return INVALID;
  }
}

function hasSpace(bytes: Uint8Array, at: number, end: number): boolean {
  for (; at < end; at++) if ((bytes[at] as number) <= 32) return true;
  return false;
}
