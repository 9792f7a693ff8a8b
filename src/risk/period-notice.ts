import type { TableCounts } from '../model/counts.ts';
import type { Notice } from '../model/notice.ts';
import { DATES_SET_ASIDE } from '../model/period.ts';
import { thousands } from '../model/thousands.ts';

/** That some dates do not set the period. Told of the counts, since dates of one part may lie beyond those of all. */
export function periodNotices({ datesSetAside: rows = 0 }: TableCounts): readonly Notice[] {
  if (rows === 0) return [];
  const [have, them] = rows === 1 ? ['1 row has a date', 'it'] : [`${thousands(rows)} rows have dates`, 'them'];
  return [
    {
      code: DATES_SET_ASIDE,
      level: 'warning',
      text: `${have} of no meaning (1900-01-01 or 1970-01-01 at midnight) or ten years and more beyond all others; the period of the file is told without ${them}.`,
      count: rows,
    },
  ];
}
