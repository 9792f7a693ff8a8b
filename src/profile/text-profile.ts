import type { Batch } from '../model/batch.ts';
import type { ProfileKit } from '../model/kit.ts';
import type { ScanPlan } from '../model/plan.ts';
import { BatchColumns } from './batch-columns.ts';
import { FieldCounter, type FieldCounterJson } from './field-counter.ts';

/**
 * The free-text fields of a table alone: half of the work of a profile, with word lists and grammars that nothing else needs. A
 * thread of its own has only those to warm up and to keep in its cache. A commutative monoid like the profile it becomes part of.
 */
export class TextProfile {
  /** One place per field of the table; empty where it is no free text. */
  readonly #fields: readonly (FieldCounter | undefined)[];
  readonly #columns = new BatchColumns();

  constructor(plan: ScanPlan, kit: ProfileKit) {
    this.#fields = plan.fields.map((field) => (field.freeText === true ? new FieldCounter(field, kit) : undefined));
  }

  /** Counts the texts of a batch and sets the exposure marks of its rows, one number per row. */
  add(batch: Batch, marks: Int32Array): void {
    this.#columns.open(batch);
    for (let field = 0; field < this.#fields.length; field++) this.#fields[field]?.add(this.#columns, field, marks);
  }

  toJSON(): TextProfileJson {
    return this.#fields.map((field) => field?.toJSON() ?? null);
  }
}

/** Counts per field of the table; `null` where it is no free text. */
export type TextProfileJson = readonly (FieldCounterJson | null)[];
