import type { CountedTable } from './model/counted.ts';
import type { ProfileKit } from './model/kit.ts';
import type { ScanPlan } from './model/plan.ts';
import type { Progress, Table } from './model/table.ts';
import type { TrueK } from './model/true-k.ts';
import { countAddressPoints } from './plan/address-points.ts';
import { mendPlan } from './plan/mend-plan.ts';
import { peopleAmong } from './plan/people-as-columns.ts';
import { planNotices } from './plan/plan-notices.ts';
import { type PlanOptions, planScan } from './plan/plan-scan.ts';
import { type QuasiChoice, withQuasi } from './plan/quasi-columns.ts';
import { planFor } from './plan/reuse-plan.ts';
import { countBeside } from './profile/count-beside.ts';
import { TableProfile } from './profile/table-profile.ts';
import { profileKit } from './rules/profile-kit.ts';
import { openTable, type TableInput } from './source/open-table.ts';
import { defaultThreads, ProfileThreads, WORTH_THREADS } from './threads/profile-threads.ts';

export interface CountOptions extends PlanOptions {
  /** A plan made before, for a table with the same fields; replaces classification. */
  readonly plan?: ScanPlan;
  /** Columns to measure k, l and t on; of several tables, each must have them. */
  readonly quasi?: QuasiChoice;
  /** Threads that count; default one per core. The result is the same for any number. */
  readonly threads?: number;
  /** Called with the plan before every reading of the rows: a second time if the whole table mended it. */
  readonly onPlan?: (plan: ScanPlan) => void;
  readonly onProgress?: (progress: Progress) => void;
}

/** Reads a table from start to end; what is left of it are counts. The profile can be merged with others of the same plan. */
export async function countTable(
  table: Table,
  options: CountOptions,
): Promise<{ readonly profile: TableProfile; readonly counted: CountedTable }> {
  const kit = profileKit(options.rules);
  // Threads take as long to get ready as the planning.
  const threads = startThreads(table, options);
  try {
    return await countPlanned(table, kit, threads, options);
  } finally {
    await threads.close();
  }
}

/** Large inputs are counted on several threads, with the same result. */
const startThreads = (table: Table, { rules, threads = defaultThreads() }: CountOptions): ProfileThreads =>
  new ProfileThreads(table.facts().bytes >= WORTH_THREADS ? threads : 1, rules?.source);

async function countPlanned(table: Table, kit: ProfileKit, threads: ProfileThreads, options: CountOptions) {
  const planned = options.plan === undefined ? await planScan(table, kit.readers, options) : planFor(table, options.plan);
  const asked = withQuasi(planned, options.quasi);
  options.onPlan?.(asked);
  const columns = table.fields.map(({ name }) => name);
  const { plan, profile, counts, mended } = await profileTable(table, asked, kit, threads, options);
  return {
    profile,
    counted: {
      plan,
      counts,
      facts: table.facts(),
      notices: [...table.notices, ...planNotices(plan, counts, mended, mayMend(table))],
      beside: countBeside(table.asides?.() ?? [], columns, peopleAmong(columns), kit.findSpans),
    },
  };
}

/**
 * How many addresses of a list share each published point of a counted table, which is read once more for it.
 * @throws {CadAuditError} `usage` where this cannot be counted; whatever opening the list throws.
 */
export async function countAddresses(
  table: Table,
  counted: CountedTable,
  addressPoints: TableInput,
  signal: AbortSignal | undefined,
): Promise<TrueK> {
  const list = await openTable(addressPoints, signal === undefined ? {} : { signal });
  try {
    return await countAddressPoints(table, counted, list);
  } finally {
    await list.close();
  }
}

/** Every row, once. If the whole table contradicts what the sample said, once more with the mended plan. */
async function profileTable(table: Table, plan: ScanPlan, kit: ProfileKit, threads: ProfileThreads, options: CountOptions) {
  const profile = await readAll(table, plan, kit, threads, options.onProgress);
  // Summing up sorts every sample: it is done once per reading.
  const counts = profile.counts();
  const mended = options.plan === undefined ? mendPlan(plan, counts) : { plan, changed: [] };
  if (mended.changed.length === 0 || !mayMend(table)) return { plan, profile, counts, mended: mended.changed };
  options.onPlan?.(mended.plan);
  const again = await readAll(table, mended.plan, kit, startThreads(table, options), options.onProgress);
  return { plan: mended.plan, profile: again, counts: again.counts(), mended: mended.changed };
}

/** Slices of one input have to be counted by one plan: none of them can mend it alone. */
const mayMend = (table: Table): boolean => table.reopenable && table.facts().slice === undefined;

/** Counts every row. */
async function readAll(
  table: Table,
  plan: ScanPlan,
  kit: ProfileKit,
  threads: ProfileThreads,
  onProgress: CountOptions['onProgress'],
) {
  const profile = new TableProfile(plan, kit);
  try {
    threads.begin(plan);
    for await (const batch of table.batches(onProgress)) if (!threads.take(batch)) profile.add(batch, threads.takeFields(batch));
    for await (const { part, counts } of threads.finish()) {
      if (part === 'fields') profile.mergeFields(counts, kit);
      else profile.merge(TableProfile.fromJSON(counts, plan, kit));
    }
  } finally {
    await threads.close();
  }
  return profile;
}
