import { CadAuditError } from '../model/error.ts';
import type { ScanPlan } from '../model/plan.ts';
import type { MissingMeaning } from '../model/quasi.ts';
import { columnsHint } from './columns-hint.ts';

/** Columns to measure k, l and t on, by name. */
export interface QuasiChoice {
  /** Columns that somebody could know from elsewhere. */
  readonly columns: readonly string[];
  /** The column that must not be learnt from them. */
  readonly sensitive?: string;
  /** What a missing cell means; default `value`. */
  readonly missing?: MissingMeaning;
}

/** More columns than anybody knows of another person; bounds the memory of a group. */
const MOST_COLUMNS = 16;

/**
 * The plan with the columns to measure.
 * @throws {CadAuditError} `unknown-column` when one does not exist, `usage` when there are none, too many, or one twice.
 */
export function withQuasi(plan: ScanPlan, choice: QuasiChoice | undefined): ScanPlan {
  if (choice === undefined) return plan;
  const { columns, sensitive, missing = 'value' } = choice;
  if (columns.length === 0 || columns.length > MOST_COLUMNS) {
    throw new CadAuditError('usage', `Between one and ${MOST_COLUMNS} columns can be measured together.`);
  }
  const all = sensitive === undefined ? columns : [...columns, sensitive];
  if (new Set(all).size < all.length) throw new CadAuditError('usage', 'A column is named twice among the columns to measure.');
  const indexOf = (name: string): number => {
    const index = plan.fields.findIndex((field) => field.name === name);
    if (index >= 0) return index;
    throw new CadAuditError('unknown-column', `There is no column named "${name}" to measure.`, columnsHint(plan.fields));
  };
  return {
    ...plan,
    quasi: {
      fields: columns.map(indexOf),
      missing,
      ...(sensitive === undefined ? {} : { sensitive: indexOf(sensitive) }),
    },
  };
}
