import { CALL_GROUPS, type CallGroup } from '../../model/call-group.ts';
import type { ExposureRow } from '../../model/counts.ts';

/**
 * Rows per call-type group, set of exposure marks and whether the address is a crossing. In practice a table has some hundred different sets; the histogram is
 * exact and is what feeds are judged on without the data. An open hash table: a `Map` of numbers beyond 31 bits makes garbage.
 */
export class ExposureCounter {
  /** Group index × 2^33 + 2^32 at a crossing + marks; `FREE` where nothing is. */
  #keys = new Float64Array(FIRST_SLOTS).fill(FREE);
  #rows = new Float64Array(FIRST_SLOTS);
  #used = 0;

  /** Per row: index into `CALL_GROUPS`, 1 where the address is a crossing and nothing finer, and the exposure bits. */
  add(groups: Uint8Array, crossings: Uint8Array, marks: Int32Array): void {
    for (let row = 0; row < marks.length; row++)
      this.#count(keyOf(groups[row] as number, crossings[row] as number, marks[row] as number), 1);
  }

  #count(key: number, rows: number): void {
    const keys = this.#keys;
    const wrap = keys.length - 1;
    const mixed = Math.imul((key | 0) ^ (key / MARK_SPACE), 0x9e3779b1);
    let slot = (mixed ^ (mixed >>> 15)) & wrap;
    while (keys[slot] !== key) {
      if (keys[slot] === FREE) {
        keys[slot] = key;
        if (++this.#used * 2 > keys.length) {
          this.#rows[slot] = rows;
          this.#grow();
          return;
        }
        break;
      }
      slot = (slot + 1) & wrap;
    }
    (this.#rows[slot] as number) += rows;
  }

  #grow(): void {
    const held = this.#entries();
    this.#keys = new Float64Array(this.#keys.length * 2).fill(FREE);
    this.#rows = new Float64Array(this.#keys.length);
    this.#used = 0;
    for (const [key, rows] of held) this.#count(key, rows);
  }

  #entries(): (readonly [key: number, rows: number])[] {
    const held: (readonly [number, number])[] = [];
    for (const [slot, key] of this.#keys.entries()) if (key !== FREE) held.push([key, this.#rows[slot] as number]);
    return held;
  }

  merge(other: ExposureCounter): void {
    for (const [key, rows] of other.#entries()) this.#count(key, rows);
  }

  /** Sorted by group, crossings last, then marks. */
  rows(): readonly ExposureRow[] {
    return this.#entries()
      .sort((a, b) => a[0] - b[0])
      .map(([key, rows]) => {
        const kind = Math.floor(key / MARK_SPACE);
        return {
          group: CALL_GROUPS[kind >> 1] as CallGroup,
          marks: key % MARK_SPACE,
          ...((kind & 1) === 0 ? {} : { crossing: true as const }),
          rows,
        };
      });
  }

  toJSON(): readonly ExposureRow[] {
    return this.rows();
  }

  static fromJSON(json: readonly ExposureRow[]): ExposureCounter {
    const made = new ExposureCounter();
    for (const { group, marks, crossing, rows } of json)
      made.#count(keyOf(CALL_GROUPS.indexOf(group), crossing === true ? 1 : 0, marks), rows);
    return made;
  }
}

const MARK_SPACE = 2 ** 32;
const keyOf = (group: number, crossing: number, marks: number): number => (group * 2 + crossing) * MARK_SPACE + (marks >>> 0);
const FREE = -1;
const FIRST_SLOTS = 256;
