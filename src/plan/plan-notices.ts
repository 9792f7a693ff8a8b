import type { TableCounts } from '../model/counts.ts';
import { NO_ROWS, type Notice } from '../model/notice.ts';
import type { ScanPlan } from '../model/plan.ts';
import { thousands } from '../model/thousands.ts';

/** What a reader must know of how the columns were told. `mended` are the columns that the whole table told to be something else. */
export function planNotices(
  plan: ScanPlan,
  counts: TableCounts,
  mended: readonly string[],
  mendable: boolean,
): readonly Notice[] {
  const notices: Notice[] = [];
  if (counts.rows === 0) {
    notices.push({
      code: NO_ROWS,
      level: 'warning',
      text: 'There are no data rows: fields are told by their names alone.',
      incomplete: true,
    });
  } else if (plan.coverage === 'head') {
    notices.push({
      code: 'planned-from-head',
      level: 'info',
      text: 'The input cannot be read twice, so fields were told from its first rows; every row was counted.',
    });
  }
  if (mended.length > 0) {
    const done = mendable
      ? 'was read again with the corrected plan'
      : 'was counted as it was; pin the columns, or have a plan made from the whole file (--plan)';
    notices.push({
      code: 'plan-mended',
      level: mendable ? 'info' : 'warning',
      text: `The whole table contradicted the sample for ${mended.length} ${mended.length === 1 ? 'column' : 'columns'}; it ${done}.`,
      count: mended.length,
    });
  }
  const overlong = counts.fields.reduce((sum, field) => sum + field.overlong, 0);
  if (overlong > 0) {
    notices.push({
      code: 'text-read-in-part',
      level: 'warning',
      text: `${overlong === 1 ? '1 cell is' : `${thousands(overlong)} cells are`} longer than 65,536 characters; what they hold inside was looked for only up to there.`,
      count: overlong,
    });
  }
  return notices;
}
