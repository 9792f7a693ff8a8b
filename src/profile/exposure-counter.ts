import { CALL_GROUPS, type CallGroup } from '../model/call-group.ts';
import type { ExposureRow } from '../model/counts.ts';

/**
 * Rows per call-type group and set of exposure marks. In practice a table has some hundred different sets; the histogram is
 * exact and is what feeds are judged on without the data.
 */
export class ExposureCounter {
  /** Group index × 2^31 + marks → rows. */
  readonly #rows = new Map<number, number>();

  /** @param groups index into `CALL_GROUPS` per row; `marks` the exposure bits per row. */
  add(rows: number, groups: Uint8Array, marks: Int32Array): void {
    for (let row = 0; row < rows; row++) {
      const key = (groups[row] as number) * MARK_SPACE + (marks[row] as number);
      this.#rows.set(key, (this.#rows.get(key) ?? 0) + 1);
    }
  }

  merge(other: ExposureCounter): void {
    for (const [key, rows] of other.#rows) this.#rows.set(key, (this.#rows.get(key) ?? 0) + rows);
  }

  /** Sorted by group, then marks. */
  rows(): readonly ExposureRow[] {
    return [...this.#rows]
      .sort((a, b) => a[0] - b[0])
      .map(([key, rows]) => ({ group: CALL_GROUPS[Math.floor(key / MARK_SPACE)] as CallGroup, marks: key % MARK_SPACE, rows }));
  }

  toJSON(): readonly ExposureRow[] {
    return this.rows();
  }

  static fromJSON(json: readonly ExposureRow[]): ExposureCounter {
    const made = new ExposureCounter();
    for (const { group, marks, rows } of json) made.#rows.set(CALL_GROUPS.indexOf(group) * MARK_SPACE + marks, rows);
    return made;
  }
}

const MARK_SPACE = 2 ** 31;
