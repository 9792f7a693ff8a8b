import { HASH_SPACE } from '../../model/hash.ts';
import { CallsPerSlot } from './calls-per-slot.ts';
import { Room } from './room.ts';

/**
 * Counts per hashed key, bounded by keeping the `capacity` smallest keys (bottom-k). A key among the smallest of the
 * whole has been among the smallest of every part since it was first seen, so its count is exact however the rows were
 * split and in whatever order they came: a commutative monoid. Below the cap everything is exact; above it the kept keys
 * are a uniform sample of all distinct keys (relative error of the distinct count 1/√(capacity − 2)). Where rows belong to calls,
 * it can also be told how many calls the rows of a key are of, as exactly and up to a bound.
 */
export class KeyCounts {
  readonly capacity: number;
  #keys: Float64Array;
  #counts: Uint32Array;
  /** The calls of each slot's rows, where they are told apart. */
  #calls: CallsPerSlot | undefined;
  #used = 0;
  /** Keys held before the surplus is given up. */
  readonly #full: number;
  /** Keys at or above this have been given up. */
  #bound = HASH_SPACE;
  /** Nothing was added since the last pruning, which left this as its largest key. */
  #pruned = false;
  #largest = 0;

  /** @param calls calls that are told apart per key; 0 where a row is all there is. */
  constructor(capacity: number, calls = 0) {
    this.capacity = capacity;
    this.#calls = calls === 0 ? undefined : new CallsPerSlot(FIRST_SLOTS, calls);
    this.#full = FULL * capacity;
    this.#keys = new Float64Array(FIRST_SLOTS).fill(FREE);
    this.#counts = new Uint32Array(FIRST_SLOTS);
  }

  /** Count `times` more of `key` (a hash: whole, at least 0, below 2^53), rows of one `call` (32 bits, not 0). */
  add(key: number, times = 1, call = 0): void {
    ONE_KEY[0] = key;
    this.addAt(ONE_KEY, 0, times, call);
  }

  /**
   * The same for the key at an index of `keys`: a call with a number beyond 31 bits makes a piece of garbage, a million rows of
   * twenty columns make half a gigabyte of it.
   */
  addAt(keys: Float64Array, index: number, times = 1, call = 0): void {
    // Most keys of a large table are beyond the bound: this much is small enough to be inlined everywhere.
    if ((keys[index] as number) < this.#bound) this.#count(keys, index, times, call);
  }

  #count(keys: Float64Array, index: number, times: number, call: number): void {
    const key = keys[index] as number;
    const held = this.#keys;
    const wrap = held.length - 1;
    let slot = (key ^ (key / 4096)) & wrap;
    for (; held[slot] !== key; slot = (slot + 1) & wrap) {
      if (held[slot] !== FREE) continue;
      held[slot] = key;
      this.#used++;
      this.#pruned = false;
      break;
    }
    (this.#counts[slot] as number) += times;
    if (call !== 0) this.#calls?.add(slot, call);
    if (this.#pruned) return;
    if (this.#used >= this.#full) this.#prune();
    else if (this.#used > MOST_FILLED * held.length) this.#rebuild(held.length * 2);
  }

  merge(other: KeyCounts): void {
    if (other.#bound < this.#bound) this.#bound = other.#bound;
    this.#pruned = false;
    const keys = other.#keys;
    const counts = other.#counts;
    for (let slot = 0; slot < keys.length; slot++) {
      const key = keys[slot] as number;
      if (key === FREE) continue;
      this.addAt(keys, slot, counts[slot] as number);
      this.#addCalls(key, other.#calls?.at(slot));
    }
    this.#prune();
  }

  #addCalls(key: number, calls: readonly number[] | null | undefined): void {
    if (this.#calls === undefined || calls === undefined) return;
    const slot = this.#slotOf(key);
    if (this.#keys[slot] === key) this.#calls.addAll(slot, calls);
  }

  /** The kept keys with their rows and what these are of (see {@link each}), smallest key first. */
  entries(): readonly (readonly [key: number, rows: number, calls: number])[] {
    const kept: [number, number, number][] = [];
    this.#eachSlot((slot, rows, calls) => kept.push([this.#keys[slot] as number, rows, calls]));
    return kept.sort(([a], [b]) => a - b);
  }

  /** Are all keys kept? */
  get exact(): boolean {
    this.#prune();
    return this.#bound === HASH_SPACE;
  }

  /** The chance with which a key was kept: 1 where all are. What kept keys add up to, divided by it, is an estimate without bias. */
  get rate(): number {
    this.#prune();
    return this.#bound / HASH_SPACE;
  }

  /** Number of distinct keys; an estimate when not {@link exact}. */
  distinct(): number {
    this.#prune();
    if (this.#bound === HASH_SPACE) return this.#used;
    return Math.round(((this.capacity - 1) / this.#largest) * HASH_SPACE);
  }

  /**
   * The rows of each kept key and the number of calls they are of (one more than are told apart where there are more), in no order.
   * Where calls are not told apart every row is one.
   */
  each(tell: (rows: number, calls: number, key: number) => void): void {
    this.#eachSlot((slot, rows, calls) => tell(rows, calls, this.#keys[slot] as number));
  }

  #eachSlot(tell: (slot: number, rows: number, calls: number) => void): void {
    this.#prune();
    for (let slot = 0; slot < this.#counts.length; slot++) {
      const rows = this.#counts[slot] as number;
      if (rows > 0) tell(slot, rows, this.#calls?.count(slot) ?? rows);
    }
  }

  toJSON(): KeyCountsJson {
    this.#prune();
    const keys = this.#held().sort();
    return {
      capacity: this.capacity,
      bound: this.#bound,
      keys: Array.from(keys),
      counts: Array.from(keys, (key) => this.#counts[this.#slotOf(key)] as number),
      ...(this.#calls === undefined
        ? {}
        : { toldApart: this.#calls.width, calls: Array.from(keys, (key) => this.#calls?.at(this.#slotOf(key)) ?? null) }),
    };
  }

  static fromJSON(json: KeyCountsJson): KeyCounts {
    const made = new KeyCounts(json.capacity, json.toldApart);
    json.keys.forEach((key, index) => {
      made.add(key, json.counts[index]);
      made.#addCalls(key, json.calls?.[index]);
    });
    made.#bound = json.bound;
    made.#pruned = false;
    return made;
  }

  /** The slot of a key, or the free one it would take. */
  #slotOf(key: number): number {
    const keys = this.#keys;
    const wrap = keys.length - 1;
    let slot = (key ^ (key / 4096)) & wrap;
    while (keys[slot] !== key && keys[slot] !== FREE) slot = (slot + 1) & wrap;
    return slot;
  }

  /** Give up everything beyond the `capacity` smallest keys, and everything at or above the bound. */
  #prune(): void {
    if (this.#pruned) return;
    this.#pruned = true;
    const kept = this.#held();
    if (kept.length > this.capacity) this.#bound = nthSmallest(kept, this.capacity, this.#bound);
    this.#largest = 0;
    for (const key of kept) if (key < this.#bound && key > this.#largest) this.#largest = key;
    if (this.#used > this.capacity || kept.length < this.#used) this.#rebuild(this.#keys.length);
  }

  /** The keys below the bound, in no order; valid until they are asked for again. */
  #held(): Float64Array {
    const keys = this.#keys;
    const held = HELD.of(keys.length);
    let count = 0;
    for (let slot = 0; slot < keys.length; slot++) {
      const key = keys[slot] as number;
      if (key !== FREE && key < this.#bound) held[count++] = key;
    }
    return held.subarray(0, count);
  }

  /** Lay out the keys below the bound again in `slots` slots. */
  #rebuild(slots: number): void {
    const held = this.#keys.length;
    const keys = OLD_KEYS.of(held);
    const counts = OLD_COUNTS.of(held);
    keys.set(this.#keys);
    counts.set(this.#counts);
    const calls = this.#calls;
    if (slots === held) {
      this.#keys.fill(FREE);
      this.#counts.fill(0);
    } else {
      this.#keys = new Float64Array(slots).fill(FREE);
      this.#counts = new Uint32Array(slots);
    }
    this.#calls = calls && new CallsPerSlot(slots, calls.width);
    this.#used = 0;
    for (let from = 0; from < held; from++) {
      const key = keys[from] as number;
      if (key === FREE || key >= this.#bound) continue;
      const slot = this.#slotOf(key);
      this.#keys[slot] = key;
      this.#counts[slot] = counts[from] as number;
      if (calls !== undefined) this.#calls?.take(slot, calls, from);
      this.#used++;
    }
  }
}

export interface KeyCountsJson {
  readonly capacity: number;
  readonly bound: number;
  readonly keys: readonly number[];
  readonly counts: readonly number[];
  /** Calls told apart per key, and the calls of each key; `null` where there are more. */
  readonly toldApart?: number;
  readonly calls?: readonly (readonly number[] | null)[];
}

/** Hands a key on without making a number object of it. */
const ONE_KEY = new Float64Array(1);

/** No key: an empty slot. */
const FREE = -1;
const FIRST_SLOTS = 64;
/** Keys held before the surplus is given up, as a multiple of the capacity. */
const FULL = 1.45;
/** Share of slots in use before there are twice as many. */
const MOST_FILLED = 0.72;

const BUCKETS = 1024;

/** The value at position `n` (from 0) of the sorted keys, all below `bound`: counted into buckets, one bucket sorted. */
function nthSmallest(keys: Float64Array, n: number, bound: number): number {
  const sizes = SIZES.of(BUCKETS + 1).fill(0);
  const scale = BUCKETS / bound;
  for (let i = 0; i < keys.length; i++) {
    const bucket = Math.floor((keys[i] as number) * scale);
    sizes[bucket] = (sizes[bucket] as number) + 1;
  }
  let bucket = 0;
  let before = 0;
  while (before + (sizes[bucket] as number) <= n) before += sizes[bucket++] as number;
  const inside = INSIDE.of(sizes[bucket] as number);
  let count = 0;
  for (let i = 0; i < keys.length; i++) {
    const key = keys[i] as number;
    if (Math.floor(key * scale) === bucket) inside[count++] = key;
  }
  return inside.subarray(0, count).sort()[n - before] as number;
}

const HELD = new Room((length) => new Float64Array(length));
const SIZES = new Room((length) => new Uint32Array(length));
const INSIDE = new Room((length) => new Float64Array(length));
const OLD_KEYS = new Room((length) => new Float64Array(length));
const OLD_COUNTS = new Room((length) => new Uint32Array(length));
