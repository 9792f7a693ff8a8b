import { type CallGroup, isSensitive } from '../model/call-group.ts';
import { haveOwnPoints } from '../model/crossing-points.ts';
import { EXPOSURE_BIT, type ExposureMark } from '../model/exposure.ts';
import type { FeedResult } from '../model/feed.ts';
import { houseTest } from '../model/house-mark.ts';
import { fineness, isSent } from './delivered-precision.ts';
import type { FeedTable } from './feed-table.ts';
import type { PassingRows } from './passing-rows.ts';

/** Passing rows whose sensitive type of call would be delivered together with one building. */
export function countSensitiveAtBuilding(
  sent: FeedResult['sent'],
  table: FeedTable,
  { exposure }: PassingRows,
): FeedResult['sensitiveAtBuilding'] {
  if (!sent.some(({ class: cls }) => cls === 'call-type')) return { rows: 0, groups: [] };
  const wanted = buildingMarks(sent, table).reduce((sum, mark) => sum | EXPOSURE_BIT[mark], 0);
  // The point of a crossing is where nobody lives, unless its rows have points of their own.
  const atCrossing = haveOwnPoints(table.counts.locations) ? wanted : wanted & ~EXPOSURE_BIT['coordinates'];
  const isHouse = houseTest(table.addresses.filter((one) => isSent(one, sent)));
  const perGroup = new Map<CallGroup, number>();
  for (const { group, marks, crossing, rows } of exposure) {
    const tells = crossing === true ? atCrossing : wanted;
    if (isSensitive(group) && ((marks & tells) !== 0 || isHouse(marks))) perGroup.set(group, (perGroup.get(group) ?? 0) + rows);
  }
  const groups = [...perGroup]
    .map(([group, rows]) => ({ group, rows }))
    .toSorted((a, b) => b.rows - a.rows || (a.group < b.group ? -1 : 1));
  return { rows: groups.reduce((sum, { rows }) => sum + rows, 0), groups };
}

/** Marks of the sent columns that name one building, house numbers apart. */
function buildingMarks(sent: FeedResult['sent'], { plan, locations }: FeedTable): readonly ExposureMark[] {
  const exactPoint = locations.some((one) => isSent(one, sent) && fineness(one.effective.class) <= fineness('few-doors'));
  const text = plan.roles.narratives.some((index) => sent.some(({ field }) => field === plan.fields[index]?.name));
  return [...(exactPoint ? (['coordinates'] as const) : []), ...(text ? (['text-address'] as const) : [])];
}
