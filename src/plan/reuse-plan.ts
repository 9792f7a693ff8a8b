import { CadAuditError } from '../model/error.ts';
import type { ScanPlan } from '../model/plan.ts';
import { faultOfPlan } from '../model/plan-fault.ts';
import type { Table } from '../model/table.ts';

/**
 * A saved plan for this table.
 * @throws {CadAuditError} `bad-plan` when it is none or names columns that it does not have, and when the table's columns are not the plan's, in the same order.
 */
export function planFor(table: Table, plan: ScanPlan): ScanPlan {
  const fault = faultOfPlan(plan);
  if (fault !== undefined) throw new CadAuditError('bad-plan', `The plan cannot be right: ${fault}.`);
  const differs = plan.fields.findIndex((field, index) => field.name !== table.fields[index]?.name);
  if (plan.fields.length !== table.fields.length || differs !== -1) {
    const where =
      differs === -1
        ? `it has ${plan.fields.length} columns, the table ${table.fields.length}`
        : `column ${differs + 1} has another name`;
    throw new CadAuditError(
      'bad-plan',
      `The plan was made for other columns: ${where}.`,
      'Delete the plan file to have a new one made.',
    );
  }
  return plan;
}
