import type { Batch } from '../../model/batch.ts';
import type { ProfileKit } from '../../model/kit.ts';
import type { ScanPlan } from '../../model/plan.ts';
import { BatchColumns } from '../cells/batch-columns.ts';
import type { FieldChoice } from '../cells/held-rows.ts';
import { FieldCounter, type FieldCounterJson } from './field-counter.ts';

/**
 * The fields of a table, each for itself: half of the work of a profile, with word lists, grammars and tests that nothing else
 * needs. A thread of its own has only those to warm up and to keep in its cache. A commutative monoid like the profile it becomes part of.
 */
export class FieldsProfile {
  readonly #fields: readonly FieldCounter[];
  readonly #texts: readonly boolean[];
  readonly #columns = new BatchColumns();

  constructor(plan: ScanPlan, kit: ProfileKit) {
    this.#fields = plan.fields.map((field) => new FieldCounter(field, kit));
    this.#texts = plan.fields.map(({ freeText }) => freeText === true);
  }

  /** Counts fields of a batch and sets the exposure marks of its rows, one number per row. */
  add(batch: Batch, which: FieldChoice, marks: Int32Array): void {
    this.#columns.open(batch);
    for (let field = 0; field < this.#fields.length; field++)
      if (which === 'all' || this.#texts[field] === true) this.#fields[field]?.add(this.#columns, field, marks);
  }

  toJSON(): readonly FieldCounterJson[] {
    return this.#fields.map((field) => field.toJSON());
  }
}
