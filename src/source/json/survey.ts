import type { Container, DocumentVisitor } from './document-walker.ts';
import { INCOMPLETE, OPEN_ARRAY, OPEN_OBJECT, QUOTE } from './json-bytes.ts';
import type { JsonSlab } from './json-slab.ts';
import { EMPTY_TABLE, isAboutData, isEnvelope, STRONG_NAMES, WEAK_NAMES } from './table-names.ts';
import { ValueSkipper } from './value-skipper.ts';

/** Where the records of a document are. */
export interface JsonLayout {
  /** Keys from the root to the list of records; `null` where the document itself is the one record. */
  readonly path: readonly string[] | null;
  /** The records are the members of an object, not the items of a list. */
  readonly keyed?: true;
  /** Names of the columns where the document lists them (Socrata). */
  readonly columns?: readonly string[];
  /** The one record lists its values column by column: how many columns, and values in each. */
  readonly turned?: { readonly columns: number; readonly values: number };
}

/** What a list or object of a document holds. */
interface Holding {
  readonly path: readonly string[];
  readonly array: boolean;
  objects: number;
  arrays: number;
  scalars: number;
  /** Keys of the objects in an object, all and different ones. */
  keys: number;
  readonly differentKeys: Set<string>;
  /** Keys of an object that have a digit. */
  numbered: number;
}

/** Lists and objects counted at most; a document with more is one record, not a wrapper. */
const MOST_PATHS = 1000;

/** Members of an object that are looked into. */
const MOST_MEMBERS = 2000;

/** Names of columns kept. */
const MOST_NAMES = 50_000;

/** Records of an unnamed list that make it the table of its document rather than a part of the one record. */
const MANY = 20;

/** More values than these beside a list whose name does not say "table" make it a part of the one record. */
const BESIDE = 4;

/** Looks through a document for the list that is its table, without keeping values. */
export class Survey implements DocumentVisitor {
  readonly #slab: JsonSlab;
  readonly #holdings = new Map<string, Holding>();
  readonly #skipper = new ValueSkipper();
  readonly #columns: string[] = [];
  #root: 'array' | 'object' | 'scalar' | null = null;
  /** Values outside lists that are no envelope. */
  #beside = 0;
  /** Keys at the top that only an emergency incident data object has. */
  #incidentParts = 0;
  readonly full = false;
  failedAt = 0;

  constructor(slab: JsonSlab) {
    this.#slab = slab;
  }

  meet(within: Container | null, first: number): 'enter' | 'take' | 'skip' {
    if (within === null) {
      this.#root ??= first === OPEN_ARRAY ? 'array' : first === OPEN_OBJECT ? 'object' : 'scalar';
      return 'enter';
    }
    const { path, array, key } = within;
    const holding = this.#holding(path, array);
    if (holding) holding[first === OPEN_ARRAY ? 'arrays' : first === OPEN_OBJECT ? 'objects' : 'scalars']++;
    if (array) return this.#namesColumn(path, first) ? 'take' : 'skip';
    if (path.length === 0 && /^eidoVersion$|Component$/.test(key)) this.#incidentParts++;
    if (holding && /\d/.test(key)) holding.numbered++;
    const parent = path.length > 0 ? this.#holding(path.slice(0, -1), false) : null;
    if (parent && parent.differentKeys.size < MOST_PATHS) {
      parent.keys++;
      parent.differentKeys.add(key);
    }
    if (first === OPEN_ARRAY) this.#holding([...path, key], true);
    else if (first !== OPEN_OBJECT && !(path.length === 0 && isEnvelope(key)) && !isAboutData(path)) this.#beside++;
    return (holding?.objects ?? 0) > MOST_MEMBERS ? 'skip' : 'enter';
  }

  take(_: Container | null, at: number, limit: number): number {
    this.#skipper.reset();
    const end = this.#skipper.skip(this.#slab.bytes, at, limit);
    this.failedAt = at;
    if (end < 0) return end === INCOMPLETE ? INCOMPLETE : end;
    const name = columnName(this.#slab.bytes.toString('utf8', at, end));
    if (this.#columns.length < MOST_NAMES) this.#columns.push(name);
    return end;
  }

  tooLarge(): void {}

  /** The layout as far as it is known; `settled` where what follows cannot change it. */
  layout(): { readonly layout: JsonLayout; readonly settled: boolean } {
    if (this.#root !== 'object') return { layout: { path: this.#root === 'array' ? [] : null }, settled: true };
    if (this.#incidentParts > 1) return { layout: { path: null }, settled: true };
    const lists = [...this.#holdings.values()].filter(({ array, path }) => array && !isAboutData(path));
    const filled = lists.filter(({ objects, arrays }) => objects + arrays > 0).sort(bySize);
    const strong = filled.find(({ path }) => STRONG_NAMES.has(lastOf(path)));
    if (strong) {
      const named = strong.objects === 0 && this.#columns.length > 0;
      return { layout: named ? { path: strong.path, columns: this.#columns } : { path: strong.path }, settled: true };
    }
    const keyed = [...this.#holdings.values()].find(isKeyedTable);
    if (keyed) return { layout: { path: keyed.path, keyed: true }, settled: false };
    const weak = filled.find(({ path }) => WEAK_NAMES.has(lastOf(path)));
    if (weak && this.#beside <= BESIDE) return { layout: { path: weak.path }, settled: false };
    const empty = lists.find(({ path, scalars }) => scalars === 0 && EMPTY_TABLE.test(path.join('/')));
    if (empty) return { layout: { path: empty.path }, settled: false };
    const [largest] = filled;
    const table = largest !== undefined && largest.objects >= MANY && this.#beside <= BESIDE;
    if (table) return { layout: { path: largest.path }, settled: false };
    const turned = columnByColumn([...this.#holdings.values()]);
    return { layout: { path: null, ...(turned === undefined ? {} : { turned }) }, settled: false };
  }

  /** Socrata describes its columns under `meta.view.columns`; pandas and others list names beside `data`. */
  #namesColumn(path: readonly string[], first: number): boolean {
    const at = path.join('/');
    return (
      (at === 'meta/view/columns' && first === OPEN_OBJECT) || (at === 'columns' && (first === QUOTE || first === OPEN_OBJECT))
    );
  }

  #holding(path: readonly string[], array: boolean): Holding | null {
    const id = path.join('\0');
    const known = this.#holdings.get(id);
    if (known || this.#holdings.size >= MOST_PATHS) return known ?? null;
    const made = { path, array, objects: 0, arrays: 0, scalars: 0, keys: 0, differentKeys: new Set<string>(), numbered: 0 };
    this.#holdings.set(id, made);
    return made;
  }
}

/** Members that tell that an object is a table: with names that look like ids, and with any names. */
const MEMBERS = { numbered: 2, any: 8 };

/** Share of the keys that the records of such a table have in common. */
const COMMON_KEYS = 0.6;

/** Whether an object holds records by their ids: all its members are objects with the same keys. */
function isKeyedTable({ path, array, objects, arrays, scalars, keys, differentKeys, numbered }: Holding): boolean {
  if (array || arrays + scalars > 0 || path.length > 3 || isAboutData(path)) return false;
  if (path.length > 0 && !STRONG_NAMES.has(lastOf(path)) && !WEAK_NAMES.has(lastOf(path))) return false;
  const different = differentKeys.size;
  if (different < 2 || objects < (numbered === objects ? MEMBERS.numbered : MEMBERS.any)) return false;
  return (
    keys >= COMMON_KEYS * different * Math.min(objects, MOST_MEMBERS) && ![...differentKeys].every((key) => /^\d+$/.test(key))
  );
}

/**
 * A table written column by column: every name at the top has a list of as many values, or an object of as many under numbers
 * (pandas, unless told otherwise).
 */
function columnByColumn(holdings: readonly Holding[]): JsonLayout['turned'] {
  const root = holdings.find(({ path }) => path.length === 0);
  const columns = holdings.filter(({ path }) => path.length === 1);
  const values = columns[0]?.scalars ?? 0;
  if (root === undefined || root.scalars > 0 || columns.length < 2 || values < 2 || holdings.length !== columns.length + 1)
    return undefined;
  const even = columns.every(
    ({ array, objects, arrays, scalars, numbered }) =>
      objects + arrays === 0 && scalars === values && (array || numbered === values),
  );
  return even && root.objects + root.arrays === columns.length ? { columns: columns.length, values } : undefined;
}

function bySize(a: Holding, b: Holding): number {
  return b.objects + b.arrays - (a.objects + a.arrays);
}

function lastOf(path: readonly string[]): string {
  return path.at(-1)?.toLowerCase() ?? '';
}

function columnName(text: string): string {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'string') return value;
    const name: unknown = typeof value === 'object' && value !== null && 'name' in value ? value.name : '';
    return typeof name === 'string' ? name : '';
  } catch {
    return '';
  }
}
