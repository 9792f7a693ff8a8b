import type { ScanPlan } from '../model/plan.ts';
import type { KAnonymity, QuasiCounts } from '../model/quasi.ts';

/** The figures of the chosen columns with the columns' names. */
export function nameQuasi({ quasi, fields }: ScanPlan, counts: QuasiCounts | undefined): KAnonymity | undefined {
  if (quasi === undefined || counts === undefined) return undefined;
  const name = (index: number): string => fields[index]?.name ?? '';
  const { sensitive, ...rest } = counts;
  return {
    columns: quasi.fields.map(name),
    ...rest,
    ...(sensitive === undefined || quasi.sensitive === undefined
      ? {}
      : { sensitive: { column: name(quasi.sensitive), ...sensitive } }),
  };
}
