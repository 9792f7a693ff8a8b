import type { FieldTree, TreeNode } from './field-tree.ts';
import {
  CLOSE_ARRAY,
  CLOSE_OBJECT,
  COLON,
  COMMA,
  INCOMPLETE,
  OPEN_ARRAY,
  OPEN_OBJECT,
  QUOTE,
  skipSpace,
  startsWith,
  stringEnd,
} from './json-bytes.ts';
import type { JsonSlab } from './json-slab.ts';
import { type RecordKind, recordKind } from './record-kind.ts';
import type { ValueReader } from './value-reader.ts';

/** Keys of features, as they stand in JSON. */
const FEATURE_KEYS = ['type', 'properties', 'attributes', 'geometry', 'id'].map((key) => ({ key, mark: Buffer.from(`${key}"`) }));

/** Reads JSON records that stand in a slab into cells: objects, features, lists, or single values. */
export class RecordReader {
  readonly #slab: JsonSlab;
  readonly #tree: FieldTree;
  readonly #values: ValueReader;
  /** Fields of records that are lists, by place. */
  readonly #places: readonly string[];
  #kind: RecordKind | null;
  /** The first record is a list of nothing but texts, as a header is. */
  firstIsListOfTexts: boolean | undefined;

  /** `places`: names for the cells of records that are lists. `kind`: `null` where the first record tells it. */
  constructor(slab: JsonSlab, tree: FieldTree, values: ValueReader, places: readonly string[], kind: RecordKind | null) {
    this.#slab = slab;
    this.#tree = tree;
    this.#values = values;
    this.#places = places;
    this.#kind = kind;
  }

  get kind(): RecordKind | null {
    return this.#kind;
  }

  /** Where the bytes stopped being JSON. */
  get failedAt(): number {
    return this.#values.failedAt;
  }

  /**
   * Reads the value at `at` into the open record. Returns the offset behind it, {@link INCOMPLETE} where it goes on behind `limit`, or
   * `INVALID`; what was read till then is in the record. `last`: no further bytes come.
   */
  read(at: number, limit: number, last: boolean): number {
    const values = this.#values;
    values.bytes = this.#slab.bytes;
    values.limit = limit;
    const { root } = this.#tree;
    const first = values.bytes[at];
    if (first === OPEN_ARRAY) return this.#list(at + 1);
    this.firstIsListOfTexts ??= false;
    if (first !== OPEN_OBJECT) return values.value(at, this.#tree.child(root, 'value'), root, 1);
    if (this.#kind === null) {
      const end = values.skip(at);
      if (end < 0) return end === INCOMPLETE && last ? values.object(at + 1, root, 1) : end;
      this.#kind = recordKind(values.text(at, end));
    }
    return this.#kind === 'plain' ? values.object(at + 1, root, 1) : this.#feature(at + 1, root, this.#kind);
  }

  /** A record that is a list: a cell for each item; what is nested in it stays JSON text. */
  #list(at: number): number {
    const values = this.#values;
    const { bytes, limit } = values;
    const { root } = this.#tree;
    let texts = true;
    at = skipSpace(bytes, at, limit);
    if (bytes[at] === CLOSE_ARRAY && at < limit) return at + 1;
    for (let index = 0; ; index++) {
      if (at >= limit) return INCOMPLETE;
      const place = this.#tree.child(root, String(index), this.#places[index] ?? `column_${index + 1}`);
      texts &&= bytes[at] === QUOTE;
      const nested = bytes[at] === OPEN_OBJECT || bytes[at] === OPEN_ARRAY;
      at = nested && place !== null ? values.jsonText(at, place) : values.value(at, place, root, 1);
      if (at < 0) return at;
      at = skipSpace(bytes, at, limit);
      if (at >= limit) return INCOMPLETE;
      const after = bytes[at] as number;
      if (after === CLOSE_ARRAY) {
        this.firstIsListOfTexts ??= texts;
        return at + 1;
      }
      if (after !== COMMA) return values.fail(at);
      at = skipSpace(bytes, at + 1, limit);
    }
  }

  /**
   * A GeoJSON or Esri feature of which the bracket is read: its properties stand at the top, its geometry is one text. What else a GeoJSON
   * feature has (`id`, `bbox`) comes under `feature`.
   */
  #feature(at: number, root: TreeNode, kind: RecordKind): number {
    const values = this.#values;
    const { bytes, limit } = values;
    const tree = this.#tree;
    at = skipSpace(bytes, at, limit);
    if (bytes[at] === CLOSE_OBJECT && at < limit) return at + 1;
    for (;;) {
      if (at >= limit) return INCOMPLETE;
      if (bytes[at] !== QUOTE) return values.fail(at);
      const known = FEATURE_KEYS.find(({ mark }) => startsWith(bytes, at + 1, mark));
      const end = known ? at + known.mark.length : stringEnd(bytes, at + 1, limit);
      if (end < 0) return end;
      const key = known?.key ?? values.string(at + 1, end);
      at = skipSpace(bytes, end + 1, limit);
      if (at >= limit) return INCOMPLETE;
      if (bytes[at] !== COLON) return values.fail(at);
      at = skipSpace(bytes, at + 1, limit);
      if (at >= limit) return INCOMPLETE;
      const object = bytes[at] === OPEN_OBJECT;
      if (key === (kind === 'geojson' ? 'properties' : 'attributes') && object) at = values.object(at + 1, root, 1);
      else if (kind === 'geojson' && (key === 'type' || key === 'properties')) at = values.skip(at);
      else if (key === 'geometry' && object && (kind === 'geojson' || !this.#hasPoint(at)))
        at = values.jsonText(at, tree.child(root, key));
      else {
        const parent = kind === 'geojson' && key !== 'geometry' ? tree.child(root, 'feature') : root;
        at = parent === null ? values.late(at, root, key) : this.#member(at, parent, key);
      }
      if (at < 0) return at;
      at = skipSpace(bytes, at, limit);
      if (at >= limit) return INCOMPLETE;
      const after = bytes[at] as number;
      if (after === CLOSE_OBJECT) return at + 1;
      if (after !== COMMA) return values.fail(at);
      at = skipSpace(bytes, at + 1, limit);
    }
  }

  #member(at: number, parent: TreeNode, key: string): number {
    const values = this.#values;
    const child = this.#tree.child(parent, key);
    return child === null ? values.late(at, parent, key) : values.value(at, child, parent, 2);
  }

  /** Whether an Esri geometry is a point. */
  #hasPoint(at: number): boolean {
    const values = this.#values;
    const end = values.skip(at);
    return end >= 0 && /^\{\s*"x"/.test(values.text(at, Math.min(end, at + 64)));
  }
}
