import type { JsonHandler } from './json-stream.ts';

/** What an array of a document holds. Only arrays that are reached through object keys alone are counted. */
export interface ArrayCount {
  readonly path: readonly string[];
  objects: number;
  arrays: number;
  scalars: number;
}

/** Where the records of a document are. */
export interface JsonLayout {
  /** Keys from the root to the array of records; `null` where the root itself is the one record. */
  readonly path: readonly string[] | null;
  /** Names of the columns where the document lists them (Socrata). */
  readonly columns?: readonly string[];
}

/** Paths counted at most; a document with more is one record, not a wrapper. */
const MOST_PATHS = 1000;

interface Frame {
  readonly array: boolean;
  readonly count: ArrayCount | null;
  /** Reached through object keys alone. */
  readonly plain: boolean;
  key: string;
}

/** Looks through a document for the array that is its table, without keeping values. */
export class Survey implements JsonHandler {
  readonly #frames: Frame[] = [];
  readonly #arrays = new Map<string, ArrayCount>();
  readonly #columns: string[] = [];
  root: 'array' | 'object' | 'scalar' | null = null;

  open(array: boolean): void {
    const parent = this.#frames.at(-1);
    this.root ??= array ? 'array' : 'object';
    if (parent?.count) parent.count[array ? 'arrays' : 'objects']++;
    const plain = parent ? parent.plain && !parent.array : true;
    this.#frames.push({ array, plain, key: '', count: array && plain ? this.#countAt() : null });
  }

  close(): void {
    this.#frames.pop();
  }

  key(name: string): void {
    const frame = this.#frames.at(-1);
    if (frame) frame.key = name;
  }

  string(text: string): void {
    const frame = this.#frames.at(-1);
    if (frame?.key === 'name' && this.#frames.length === 5 && this.#path().join('/') === 'meta/view/columns//name') {
      this.#columns.push(text);
    }
    this.literal();
  }

  literal(): void {
    this.root ??= 'scalar';
    const count = this.#frames.at(-1)?.count;
    if (count) count.scalars++;
  }

  /** The layout as far as it is known; `settled` where what follows cannot change it. */
  layout(): { readonly layout: JsonLayout; readonly settled: boolean } {
    if (this.root !== 'object') return { layout: { path: this.root === 'array' ? [] : null }, settled: true };
    const arrays = [...this.#arrays.values()];
    const socrata = arrays.find(({ path }) => path.join('/') === 'data');
    if (this.#columns.length > 0 && socrata && socrata.arrays > 0) {
      return { layout: { path: ['data'], columns: this.#columns }, settled: true };
    }
    const named = arrays.filter((array) => array.objects + array.arrays > 0 && isTableName(array.path)).sort(bySize)[0];
    if (named) return { layout: { path: named.path }, settled: true };
    const empty = arrays.find((array) => array.scalars === 0 && EMPTY_TABLE.test(array.path.join('/')));
    if (empty) return { layout: { path: empty.path }, settled: false };
    const largest = arrays.sort(bySize)[0];
    const path = largest && largest.objects >= MANY ? largest.path : null;
    return { layout: { path }, settled: false };
  }

  #countAt(): ArrayCount | null {
    const path = this.#path();
    const id = path.join('\0');
    const known = this.#arrays.get(id);
    if (known || this.#arrays.size >= MOST_PATHS) return known ?? null;
    const count = { path, objects: 0, arrays: 0, scalars: 0 };
    this.#arrays.set(id, count);
    return count;
  }

  #path(): string[] {
    return this.#frames.map(({ key }) => key);
  }
}

/** Records of an unnamed array that make it the table of its document rather than a part of the one record. */
const MANY = 20;

function bySize(a: ArrayCount, b: ArrayCount): number {
  return b.objects + b.arrays - (a.objects + a.arrays);
}

/** Keys under which services and exporters put their records. */
const TABLE_NAMES = new Set(
  `data records record results result rows row items item value values features incidents incident calls events response responses
  hits docs documents list entries content elements recordset table export payload cfs calls_for_service dispatches reports`.split(
    /\s+/,
  ),
);

/** Tables that an empty answer leaves empty. */
const EMPTY_TABLE = /^(?:data|features|records|results|rows)$/;

function isTableName(path: readonly string[]): boolean {
  return path.length <= 3 && TABLE_NAMES.has(path.at(-1)?.toLowerCase() ?? '');
}
