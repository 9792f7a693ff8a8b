import { HASH_SPACE } from '../../model/hash.ts';
import { distinctOf, writtenBound } from './bottom-k.ts';

/** What a {@link KeySample} keeps per key: how it starts, how two halves of it become one. Both must not depend on order. */
interface SampleKind<P> {
  readonly start: () => P;
  readonly merge: (into: P, from: P) => void;
}

/** What a sample is written down as; `bound` is `null` while every key is kept. */
export interface SampleJson<E> {
  readonly entries: readonly E[];
  readonly bound: number | null;
}

/**
 * A payload for each of the `capacity` smallest hashed keys (bottom-k). A key among the smallest of the whole has been among
 * the smallest of every part since it was first seen, so its payload is complete however the rows were split and in whatever
 * order they came. Below the cap everything is kept; above it the kept keys are a uniform sample of the distinct keys.
 */
export class KeySample<P> {
  readonly capacity: number;
  readonly #kind: SampleKind<P>;
  #keys: Float64Array = new Float64Array(FIRST_SLOTS).fill(FREE);
  #payloads: (P | undefined)[] = new Array(FIRST_SLOTS);
  #used = 0;
  /** Keys at or above this have been given up. */
  #bound = HASH_SPACE;

  constructor(capacity: number, kind: SampleKind<P>) {
    this.capacity = capacity;
    this.#kind = kind;
  }

  /** The payload of a key (a hash: whole, at least 0, below 2^53), or `undefined` where the key is not among the smallest. */
  at(key: number): P | undefined {
    ONE_KEY[0] = key;
    return this.atRow(ONE_KEY, 0);
  }

  /** The same for the key of a row; `NaN` is the key of none. A call with a number beyond 31 bits would leave garbage behind. */
  atRow(rows: Float64Array, row: number): P | undefined {
    const key = rows[row] as number;
    if (!(key < this.#bound)) return undefined;
    const keys = this.#keys;
    const wrap = keys.length - 1;
    let slot = (key | 0) & wrap;
    for (;;) {
      const held = keys[slot] as number;
      if (held === key) return this.#payloads[slot];
      if (held === FREE) break;
      slot = (slot + 1) & wrap;
    }
    const made = this.#kind.start();
    keys[slot] = key;
    this.#payloads[slot] = made;
    this.#used++;
    if (this.#used >= 2 * this.capacity) {
      this.#prune();
      return key < this.#bound ? made : undefined;
    }
    if (this.#used * 2 > keys.length) this.#rebuild(this.#held(), keys.length * 2);
    return made;
  }

  merge(other: KeySample<P>): void {
    for (const [key, payload] of other.entries()) {
      const mine = this.at(key);
      if (mine !== undefined) this.#kind.merge(mine, payload);
    }
    if (other.#bound < this.#bound) this.#lower(other.#bound);
    this.#prune();
  }

  /** The kept keys and payloads, smallest key first. */
  entries(): readonly (readonly [key: number, payload: P])[] {
    this.#prune();
    return this.#held().sort((a, b) => a[0] - b[0]);
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

  /** Puts back what {@link entries} and {@link bound} gave. */
  restore(entries: Iterable<readonly [key: number, payload: P]>, bound: number | null): void {
    for (const [key, payload] of entries) {
      const mine = this.at(key);
      if (mine !== undefined) this.#kind.merge(mine, payload);
    }
    if (bound !== null) this.#lower(bound);
  }

  #held(): [number, P][] {
    const out: [number, P][] = [];
    this.#keys.forEach((key, slot) => {
      if (key !== FREE) out.push([key, this.#payloads[slot] as P]);
    });
    return out;
  }

  #lower(bound: number): void {
    this.#bound = bound;
    this.#rebuild(
      this.#held().filter(([key]) => key < bound),
      this.#keys.length,
    );
  }

  #prune(): void {
    if (this.#used <= this.capacity) return;
    const sorted = this.#keys.filter((key) => key !== FREE).sort();
    this.#lower(sorted[this.capacity] as number);
  }

  #rebuild(held: readonly (readonly [number, P])[], slots: number): void {
    this.#keys = new Float64Array(slots).fill(FREE);
    this.#payloads = new Array(slots);
    this.#used = held.length;
    const wrap = slots - 1;
    for (const [key, payload] of held) {
      let slot = (key | 0) & wrap;
      while (this.#keys[slot] !== FREE) slot = (slot + 1) & wrap;
      this.#keys[slot] = key;
      this.#payloads[slot] = payload;
    }
  }
}

const ONE_KEY = new Float64Array(1);
const FREE = -1;
const FIRST_SLOTS = 64;
