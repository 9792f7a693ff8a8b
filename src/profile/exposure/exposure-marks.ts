import type { DataClass } from '../../model/data-class.ts';
import { CELL_MARKS, EXPOSURE_BIT, type ExposureMark, TEXT_MARKS } from '../../model/exposure.ts';
import { type FieldPlan, LEAST_CONFIDENCE } from '../../model/plan.ts';

type MarkTable = Readonly<Partial<Record<DataClass, number>>>;

const table = (marks: Readonly<Partial<Record<DataClass, ExposureMark>>>): MarkTable =>
  Object.fromEntries(Object.entries(marks).map(([cls, mark]) => [cls, EXPOSURE_BIT[mark]]));

/** The bit that a filled cell of a class sets. Addresses and coordinates are judged by their readers. */
export const VALUE_MARK: MarkTable = table({ ...CELL_MARKS, 'unit-or-officer': 'staff' });

/** The bit that a span of a class in free text sets. */
export const TEXT_MARK: MarkTable = table(TEXT_MARKS);

/** Marks with which rows name or reach somebody; the columns behind them are named with the number, how sure they are beside it. */
const REACHING = EXPOSURE_BIT['name'] | EXPOSURE_BIT['phone'] | EXPOSURE_BIT['contact'];

/** Marks that every filled cell of a field sets. Staff are not the callers; a business is not a person. */
export function marksOfField(plan: FieldPlan): number {
  if (plan.class === 'street-address') return 0;
  const marks = marksOfClass(plan);
  return plan.confidence < LEAST_CONFIDENCE ? marks & REACHING : marks;
}

function marksOfClass(plan: FieldPlan): number {
  if (plan.class === 'person-name' || plan.class === 'phone') {
    if (plan.subject === 'officer') return EXPOSURE_BIT['staff'];
    if (plan.subject === 'business') return 0;
  }
  return VALUE_MARK[plan.class] ?? 0;
}
