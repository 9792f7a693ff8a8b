import type { DataClass } from '../model/data-class.ts';
import { CELL_MARKS, EXPOSURE_BIT, type ExposureMark, TEXT_MARKS } from '../model/exposure.ts';
import type { FieldPlan } from '../model/plan.ts';

type MarkTable = Readonly<Partial<Record<DataClass, number>>>;

const table = (marks: Readonly<Partial<Record<DataClass, ExposureMark>>>): MarkTable =>
  Object.fromEntries(Object.entries(marks).map(([cls, mark]) => [cls, EXPOSURE_BIT[mark]]));

/** The bit that a filled cell of a class sets. Addresses and coordinates are judged by their readers. */
export const VALUE_MARK: MarkTable = table({ ...CELL_MARKS, 'unit-or-officer': 'staff' });

/** The bit that a span of a class in free text sets. */
export const TEXT_MARK: MarkTable = table(TEXT_MARKS);

/** Marks that every filled cell of a field sets. Staff are not the callers; a business is not a person. */
export function marksOfField(plan: FieldPlan): number {
  if (plan.class === 'street-address') return 0;
  if (plan.class === 'person-name' || plan.class === 'phone') {
    if (plan.subject === 'officer') return EXPOSURE_BIT['staff'];
    if (plan.subject === 'business') return 0;
  }
  return VALUE_MARK[plan.class] ?? 0;
}
