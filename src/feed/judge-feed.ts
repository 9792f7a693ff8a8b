import type { FeedProfile, FeedResult } from '../model/feed.ts';
import { findFinestDelivered } from './delivered-precision.ts';
import type { FeedTable } from './feed-table.ts';
import { findPassengers } from './passengers.ts';
import { selectPassing } from './passing-rows.ts';
import { countSensitiveAtBuilding } from './sensitive-rows.ts';
import { sortColumns } from './sent-columns.ts';
import { compareShown, describeShown } from './shown-precision.ts';
import { countSingledOut } from './singled-out.ts';
import { joinPassengers } from './uninvited.ts';
import { listUnknowns } from './unknowns.ts';

export type { FeedTable } from './feed-table.ts';

/**
 * What a feed would be delivered and would show of a table, told from counts alone: "if this table were sent under this
 * profile", not "this was sent".
 */
export function judgeFeed(profile: FeedProfile, table: FeedTable): FeedResult {
  const passing = selectPassing(profile, table);
  const { sent: columns, missing, withheld } = sortColumns(profile, table.plan);
  const sent = columns.map((one) => (isEmpty(one.field, table) ? { ...one, empty: true as const } : one));
  const delivered = findFinestDelivered(sent, table, passing);
  const shown = describeShown(profile);
  const singledOut = countSingledOut(sent, delivered, shown, table, passing);
  const { required, requested } = profile.receives;
  const fieldsUnknown = required.value === null && requested.value === null;
  const passengers = findPassengers(profile, sent, table, passing);
  return {
    id: profile.id,
    recipient: profile.recipient,
    programme: profile.programme,
    period: profile.period,
    rows: passing.result,
    ...(fieldsUnknown ? { fieldsUnknown } : {}),
    sent,
    missing,
    withheld,
    passengers,
    ...(passengers.length === 0 ? {} : { uninvited: joinPassengers(passengers, table, passing) }),
    location: { delivered, shown, gap: fieldsUnknown ? null : compareShown(delivered, shown) },
    sensitiveAtBuilding: countSensitiveAtBuilding(sent, table, passing),
    ...(singledOut === undefined ? {} : { singledOut }),
    unknowns: listUnknowns(profile),
    sources: profile.sources,
  };
}

/** Has the table rows, and no value in this column? Of a header alone nothing can be said. */
const isEmpty = (name: string, { counts }: FeedTable): boolean =>
  counts.rows > 0 && counts.fields.some((field) => field.name === name && field.filled === 0);
