import type { TableCounts } from '../model/counts.ts';
import type { DataClass } from '../model/data-class.ts';
import type { FieldPlan, ScanPlan } from '../model/plan.ts';
import { findPeople } from './row-roles.ts';

/** Share of a field's filled cells that must pass another class's validator before the full table overrules the sample. */
const CONTRADICTED = 0.6;
/** Confidence from which a sample that saw the same form and heard the name decided for good. */
const DECIDED = 0.6;
/** Classes whose form other numbers have too: parts and parcels are written like social security numbers. */
const SHARED_FORM: ReadonlySet<DataClass> = new Set<DataClass>(['government-id']);

/**
 * The plan as the full table corrects it: a field whose cells mostly pass the validator of a personal class it was not
 * taken for (the sample missed where they stand). Only forms that speak for themselves are counted there. Pinned fields stay.
 * @returns the plan and the names of the fields that changed.
 */
export function mendPlan(plan: ScanPlan, counts: TableCounts): { readonly plan: ScanPlan; readonly changed: readonly string[] } {
  const changed: string[] = [];
  const fields = plan.fields.map((field, index): FieldPlan => {
    const count = counts.fields[index];
    if (field.pinned === true || field.freeText === true || count === undefined || count.filled === 0) return field;
    const proven = (Object.entries(count.passes) as [DataClass, number][])
      .filter(([, cells]) => cells >= CONTRADICTED * count.filled)
      .sort((a, b) => b[1] - a[1])[0];
    if (proven === undefined) return field;
    const [cls, cells] = proven;
    // Where the sample saw the form and the name outdid it, more of it is nothing new.
    if (SHARED_FORM.has(cls) && field.runnerUp?.class === cls && field.confidence >= DECIDED) return field;
    changed.push(field.name);
    const { nameOnly: _, ...kept } = field;
    return {
      ...kept,
      class: cls,
      confidence: Math.min(0.95, cells / count.filled),
      why: [
        count.filled === 1
          ? 'the only cell has this form'
          : `${cells} of ${count.filled} cells of the whole table have this form`,
        `the sample alone ${field.class === 'other' ? 'did not tell it' : `looked like ${field.class}`}`,
      ],
      runnerUp: { class: field.class, confidence: field.confidence },
    };
  });
  if (changed.length === 0) return { plan, changed };
  return {
    plan: {
      ...plan,
      fields,
      roles: { ...plan.roles, names: findPeople(fields, 'person-name'), phones: findPeople(fields, 'phone') },
    },
    changed,
  };
}
