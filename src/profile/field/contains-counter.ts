import type { ContainsCount, FirstSeen } from '../../model/counts.ts';
import type { DataClass } from '../../model/data-class.ts';
import { mask } from '../../model/masked.ts';
import { earlier } from './first-seen.ts';

interface Entry {
  cells: number;
  spans: number;
  /** The earliest match and its masked form. */
  first: FirstSeen & { readonly form: string };
}

/** Per class: cells with a match, matches, and where the first one stands. */
export class ContainsCounter {
  readonly #byClass = new Map<DataClass, Entry>();

  /** One cell with `spans` matches of a class; `sample` is the first of them, masked here if it is the earliest. */
  add(cls: DataClass, spans: number, sample: string, record: number, line: number): void {
    const entry = this.#byClass.get(cls);
    if (entry === undefined) {
      this.#byClass.set(cls, { cells: 1, spans, first: { record, line, form: mask(sample) } });
      return;
    }
    entry.cells++;
    entry.spans += spans;
    if (record < entry.first.record) entry.first = { record, line, form: mask(sample) };
  }

  merge(other: ContainsCounter): void {
    for (const [cls, theirs] of other.#byClass) {
      const ours = this.#byClass.get(cls);
      if (ours === undefined) this.#byClass.set(cls, { ...theirs });
      else {
        ours.cells += theirs.cells;
        ours.spans += theirs.spans;
        ours.first = earlier(ours.first, theirs.first) ?? ours.first;
      }
    }
  }

  /** Most cells first. */
  counts(): readonly ContainsCount[] {
    return [...this.#byClass]
      .map(([cls, { cells, spans, first }]) => ({
        class: cls,
        cells,
        spans,
        first: { record: first.record, line: first.line },
        form: first.form,
      }))
      .sort((a, b) => b.cells - a.cells || (a.class < b.class ? -1 : 1));
  }

  toJSON(): readonly ContainsCount[] {
    return this.counts();
  }

  static fromJSON(json: readonly ContainsCount[]): ContainsCounter {
    const made = new ContainsCounter();
    for (const { class: cls, cells, spans, first, form } of json)
      made.#byClass.set(cls, { cells, spans, first: { ...first, form } });
    return made;
  }
}
