import type { CallGroup } from '../model/call-group.ts';
import type { AloneInFeed, FeedPrecision, FeedResult } from '../model/feed.ts';
import type { GroupedLevel, GroupedPlaces } from '../model/grouped-places.ts';
import { finestLocation } from '../model/plan.ts';
import { fineness } from './delivered-precision.ts';
import type { FeedTable } from './feed-table.ts';
import type { PassingRows } from './passing-rows.ts';

/** Two standard errors of a normal distribution hold 95 %. */
const STANDARD_ERRORS = 1.96;

/**
 * Rows of the feed that are the only one of it at their place in their hour: whoever knows that something happened there and then
 * can read the rest. Counted among the rows that pass, as if there were no others, at the place as delivered and as shown.
 */
export function countSingledOut(
  sent: FeedResult['sent'],
  delivered: FeedResult['location']['delivered'],
  shown: FeedResult['location']['shown'],
  table: FeedTable,
  { passes }: PassingRows,
): FeedResult['singledOut'] {
  const count = (level: GroupedLevel | undefined): AloneInFeed | undefined => {
    const places = table.counts.groupedPlaces?.find(({ place }) => place === level);
    return places === undefined ? undefined : countAlone(places, passes);
  };
  const level = deliveredLevel(sent, delivered, table);
  const got = count(level);
  if (level === undefined || got === undefined) return undefined;
  const seen = count(shownLevel(shown.precision, level));
  return { delivered: got, ...(seen === undefined ? {} : { shown: seen }) };
}

/** Which of the counted places is the one that would be delivered. */
function deliveredLevel(
  sent: FeedResult['sent'],
  delivered: FeedResult['location']['delivered'],
  { plan: { fields, roles } }: FeedTable,
): GroupedLevel | undefined {
  const isSent = (indexes: readonly number[] | undefined): boolean =>
    indexes?.some((index) => sent.some(({ field }) => field === fields[index]?.name)) ?? false;
  const point = finestLocation(roles);
  if (isSent(point?.fields)) return 'exact';
  if (!isSent(roles.addresses[0]?.fields)) return undefined;
  // Where the table has points and the feed takes only the text, a point stands for an address of one building.
  return point === undefined || fineness(delivered.class) <= fineness('few-doors') ? 'exact' : 'block';
}

function shownLevel(precision: FeedPrecision | null, delivered: GroupedLevel): GroupedLevel | undefined {
  if (precision === 'block' || precision === 'intersection') return 'block';
  return precision === 'exact' || precision === 'exact-address' || precision === 'exact-coordinates' ? delivered : undefined;
}

function countAlone(
  { place, time, call, exact, rows, sets }: GroupedPlaces,
  passes: (group: CallGroup) => boolean,
): AloneInFeed | undefined {
  let total = 0;
  let kept = 0;
  for (const one of rows) {
    if (!passes(one.group)) continue;
    total += one.rows;
    kept += one.kept;
  }
  if (total === 0 || kept === 0) return undefined;
  let places = 0;
  let alone = 0;
  for (const { one, several, places: many, rows: ofOne } of sets) {
    const singles = one.filter(passes).length;
    const crowded = several.some(passes);
    if (singles === 0 && !crowded) continue;
    places += many;
    if (singles === 1 && !crowded) alone += ofOne?.[one.findIndex(passes)] ?? many;
  }
  const share = alone / kept;
  // Places are drawn, not rows, so their number is what the estimate rests on.
  const margin = exact ? 0 : STANDARD_ERRORS * Math.sqrt((share * (1 - share)) / places);
  const told = { place, time, rows: total, alone: Math.round(share * total), exact };
  return { ...told, margin: Math.round(margin * 1000) / 1000, ...(call === undefined ? {} : { call }) };
}
