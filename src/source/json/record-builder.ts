import type { JsonArray, JsonNode, JsonObject } from './json-node.ts';
import type { JsonHandler } from './json-stream.ts';

/** Characters kept of one string: the same bound as for a CSV cell. */
const LONGEST = 1 << 20;

/** Keys under which lists describe the table and are no data of their own. */
const ABOUT_DATA = new Set(['fields', 'columns', 'meta', 'metadata', 'schema', 'links', 'facets', 'spatialReference', 'crs']);

/** Builds the records of a document one by one and lets each go before the next; everything outside the records is left alone. */
export class RecordBuilder implements JsonHandler {
  readonly #path: readonly string[] | null;
  readonly #onRecord: (record: JsonNode) => void;
  /** Keys of the containers around the records. */
  readonly #around: { readonly array: boolean; readonly records: boolean; key: string }[] = [];
  readonly #building: { readonly node: JsonObject | JsonArray; key: string }[] = [];
  /** Objects in lists beside the table that may be data. */
  others = 0;
  /** Strings that lost their end. */
  cut = 0;

  /** `path` leads to the array of records; with `null` the root is the record. */
  constructor(path: readonly string[] | null, onRecord: (record: JsonNode) => void) {
    this.#path = path;
    this.#onRecord = onRecord;
  }

  open(array: boolean): void {
    if (this.#building.length === 0 && !this.#isAtRecord()) {
      if (!array && this.#around.at(-1)?.array && !this.#around.some(({ key }) => ABOUT_DATA.has(key))) this.others++;
      this.#around.push({ array, records: array && this.#isTable(), key: '' });
      return;
    }
    const node: JsonObject | JsonArray = array ? { kind: 'array', items: [] } : { kind: 'object', members: [] };
    this.#building.push({ node, key: '' });
  }

  close(): void {
    const done = this.#building.pop();
    if (done) this.#put(done.node);
    else this.#around.pop();
  }

  key(name: string): void {
    const frame = this.#building.at(-1) ?? this.#around.at(-1);
    if (frame) frame.key = name;
  }

  string(text: string): void {
    if (text.length > LONGEST) {
      this.cut++;
      text = text.slice(0, LONGEST);
    }
    this.#scalar(text);
  }

  literal(text: string): void {
    this.#scalar({ kind: 'literal', text });
  }

  #scalar(node: JsonNode): void {
    if (this.#building.length > 0 || this.#isAtRecord()) this.#put(node);
  }

  #put(node: JsonNode): void {
    const parent = this.#building.at(-1);
    if (!parent) this.#onRecord(node);
    else if (parent.node.kind === 'array') parent.node.items.push(node);
    else parent.node.members.push([parent.key, node]);
  }

  /** The next value is a record. */
  #isAtRecord(): boolean {
    return this.#path === null ? this.#around.length === 0 : this.#around.at(-1)?.records === true;
  }

  /** The container that opens now is the table. */
  #isTable(): boolean {
    const around = this.#around;
    return this.#path?.length === around.length && around.every(({ array, key }, level) => !array && key === this.#path?.[level]);
  }
}
