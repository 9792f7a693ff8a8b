import type { CallGroup } from '../model/call-group.ts';
import type { DataClass } from '../model/data-class.ts';
import type { FeedProfile, FeedResult } from '../model/feed.ts';
import type { ScanPlan } from '../model/plan.ts';
import type { Readers } from '../model/reading.ts';
import type { ShownCell, SimulatedRow } from '../model/simulation.ts';
import { showCell } from './show-cell.ts';

/** What a simulation goes by: the profile, and how a scan judged this table under it. */
interface SimulationInput {
  readonly profile: FeedProfile;
  readonly feed: FeedResult;
  readonly plan: ScanPlan;
  readonly readers: Pick<Readers, 'address' | 'callGroup'>;
}

/**
 * A function from a row (cells in field order) to what the recipient would get of it and what its users would see;
 * `undefined` where the row does not pass the filter of call types. It filters and cuts as {@link judgeFeed} counts.
 */
export function simulateFeed({
  profile,
  feed,
  plan,
  readers,
}: SimulationInput): (record: number, row: readonly string[]) => SimulatedRow | undefined {
  const wanted: ReadonlySet<CallGroup> | undefined = feed.rows.filterKnown
    ? new Set(profile.receives.callGroupsIn.value ?? [])
    : undefined;
  const columns = feed.sent.flatMap(({ field, class: cls }) => {
    const index = plan.fields.findIndex(({ name }) => name === field);
    return index < 0 ? [] : [{ column: field, class: cls, index }];
  });
  const parts = addressParts(plan);
  // An address cut into several columns is shown as one text, in place of its first part.
  const showPart = (index: number, cls: DataClass, value: string, row: readonly string[]): ShownCell => {
    const whole = parts.get(index);
    if (whole === undefined) return showCell(profile, cls, value, readers.address);
    if (whole[0] !== index) return { kind: 'hidden' };
    const text = whole.map((one) => row[one] ?? '').join(' ');
    const shown = showCell(profile, 'street-address', text, readers.address);
    return shown.kind === 'same' ? { kind: 'unknown', words: 'the whole address' } : shown;
  };
  return (record, row) => {
    const group = readers.callGroup(...plan.roles.callTypes.map((index) => row[index] ?? ''));
    if (wanted !== undefined && !wanted.has(group)) return undefined;
    return {
      record,
      group,
      cells: columns.map(({ column, class: cls, index }) => {
        const value = row[index] ?? '';
        return { column, class: cls, value, shown: showPart(index, cls, value, row) };
      }),
    };
  };
}

/** Field → the fields of its address, for addresses that stand in several columns. */
const addressParts = ({ roles }: ScanPlan): ReadonlyMap<number, readonly number[]> =>
  new Map(
    roles.addresses.filter(({ fields }) => fields.length > 1).flatMap(({ fields }) => fields.map((field) => [field, fields])),
  );
