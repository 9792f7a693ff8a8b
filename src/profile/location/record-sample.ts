import { HASH_SPACE } from '../../model/hash.ts';
import { distinctOf, writtenBound } from './bottom-k.ts';

/** What a {@link RecordSample} keeps per key: a record of `width` numbers, all zero at first. `P` is the same as an object. */
export interface RecordKind<P> {
  readonly width: number;
  /** Counts a payload into the record at `at`; must not depend on order. Into an empty record it is the payload itself. */
  readonly merge: (records: Float64Array, at: number, payload: P) => void;
  /** The record at `at` as an object. */
  readonly read: (records: Float64Array, at: number) => P;
}

/**
 * A record of numbers for each of the `capacity` smallest hashed keys (bottom-k): the same idea as `KeySample`, for payloads that
 * rows fill by the million. The records stand in one array: objects with lists of hashes in them were a third of the live heap, which
 * the garbage collector looked through again and again.
 */
export class RecordSample<P> {
  readonly capacity: number;
  readonly #kind: RecordKind<P>;
  /** All records, one behind the other, in the order of arrival. Another array once a key has come in. */
  records = new Float64Array(0);
  /** The key of each record. */
  #keys = new Float64Array(0);
  /** Number of the record whose key hashes to a slot, plus one; 0 where there is none. */
  #slots = new Int32Array(1);
  #used = 0;
  /** Keys at or above this have been given up. */
  #bound = HASH_SPACE;

  constructor(capacity: number, kind: RecordKind<P>) {
    this.capacity = capacity;
    this.#kind = kind;
  }

  /**
   * Where the record of a row's key begins in {@link records}; -1 where the key is not among the smallest, or `NaN`. Valid until the
   * next key is asked for. Keys are hashes: whole, at least 0, below 2^53.
   */
  atRow(rows: Float64Array, row: number): number {
    const key = rows[row] as number;
    if (!(key < this.#bound)) return -1;
    const slots = this.#slots;
    const wrap = slots.length - 1;
    for (let slot = (key | 0) & wrap; ; slot = (slot + 1) & wrap) {
      const number = (slots[slot] as number) - 1;
      if (number < 0) break;
      if (this.#keys[number] === key) return number * this.#kind.width;
    }
    return this.#make(rows, row);
  }

  /** Is the record at `at` that of a row's key? Records move when keys are given up. */
  isAt(at: number, rows: Float64Array, row: number): boolean {
    const number = at / this.#kind.width;
    return number < this.#used && this.#keys[number] === rows[row];
  }

  #make(rows: Float64Array, row: number): number {
    if (this.#used >= 2 * this.capacity) {
      this.#prune();
      if (!((rows[row] as number) < this.#bound)) return -1;
    }
    if (this.#used === this.#keys.length) this.#grow();
    const number = this.#used++;
    this.#keys[number] = rows[row] as number;
    this.#link(number);
    return number * this.#kind.width;
  }

  #link(number: number): void {
    const slots = this.#slots;
    const wrap = slots.length - 1;
    let slot = ((this.#keys[number] as number) | 0) & wrap;
    while (slots[slot] !== 0) slot = (slot + 1) & wrap;
    slots[slot] = number + 1;
  }

  #grow(): void {
    const room = Math.min(2 * this.capacity, Math.max(FIRST_ROOM, 2 * this.#keys.length));
    const keys = new Float64Array(room);
    keys.set(this.#keys);
    const records = new Float64Array(room * this.#kind.width);
    records.set(this.records);
    this.#keys = keys;
    this.records = records;
    this.#relink(room);
  }

  #relink(room: number): void {
    let slots = 1;
    while (slots < 2 * room) slots *= 2;
    if (this.#slots.length === slots) this.#slots.fill(0);
    else this.#slots = new Int32Array(slots);
    for (let number = 0; number < this.#used; number++) this.#link(number);
  }

  merge(other: RecordSample<P>): void {
    this.restore(other.entries(), other.bound());
    this.#prune();
  }

  /** The kept keys and payloads, smallest key first. */
  entries(): readonly (readonly [key: number, payload: P])[] {
    this.#prune();
    const out: [number, P][] = [];
    for (let number = 0; number < this.#used; number++)
      out.push([this.#keys[number] as number, this.#kind.read(this.records, number * this.#kind.width)]);
    return out.sort((a, b) => a[0] - b[0]);
  }

  /** Distinct keys seen; an estimate with a relative error of 1/√(capacity − 2) when not `exact`. */
  distinct(): { readonly count: number; readonly exact: boolean } {
    this.#prune();
    return distinctOf(this.#used, this.#bound);
  }

  /** The bound below which every key seen is kept; `null` while all are. */
  bound(): number | null {
    this.#prune();
    return writtenBound(this.#bound);
  }

  /** Takes in what {@link entries} and {@link bound} gave. */
  restore(entries: Iterable<readonly [key: number, payload: P]>, bound: number | null): void {
    const one = new Float64Array(1);
    for (const [key, payload] of entries) {
      one[0] = key;
      const at = this.atRow(one, 0);
      if (at >= 0) this.#kind.merge(this.records, at, payload);
    }
    if (bound !== null && bound < this.#bound) this.#lower(bound);
  }

  #prune(): void {
    if (this.#used <= this.capacity) return;
    this.#lower(this.#keys.slice(0, this.#used).sort()[this.capacity] as number);
  }

  /** Gives up the keys at or above a bound; the records of the others move together. */
  #lower(bound: number): void {
    const { width } = this.#kind;
    this.#bound = bound;
    let kept = 0;
    for (let number = 0; number < this.#used; number++) {
      if ((this.#keys[number] as number) >= bound) continue;
      if (kept < number) {
        this.#keys[kept] = this.#keys[number] as number;
        this.records.copyWithin(kept * width, number * width, (number + 1) * width);
      }
      kept++;
    }
    this.records.fill(0, kept * width, this.#used * width);
    this.#used = kept;
    this.#relink(this.#keys.length);
  }
}

const FIRST_ROOM = 32;
