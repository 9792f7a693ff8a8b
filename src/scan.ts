import { assessTable } from './assess.ts';
import type { FeedProfile } from './model/feed.ts';
import type { ProfileKit } from './model/kit.ts';
import type { ScanPlan } from './model/plan.ts';
import type { ScanResult } from './model/result.ts';
import type { Progress, Table } from './model/table.ts';
import { mendPlan } from './plan/mend-plan.ts';
import { type PlanOptions, planScan } from './plan/plan-scan.ts';
import { planFor } from './plan/reuse-plan.ts';
import { TableProfile } from './profile/table-profile.ts';
import { profileKit } from './rules/profile-kit.ts';
import { type OpenOptions, openTable, type TableInput } from './source/open-table.ts';
import { defaultThreads, ProfileThreads, WORTH_THREADS } from './threads/profile-threads.ts';

export interface ScanOptions extends OpenOptions, PlanOptions {
  /** Ids of built-in feed profiles, or profiles of one's own. Default: `ring-neighbors-cad-2019`. */
  readonly feeds?: readonly (string | FeedProfile)[];
  /** A plan made before, for a table with the same fields; replaces classification. */
  readonly plan?: ScanPlan;
  /** Threads that count; default one per core. The result is the same for any number. */
  readonly threads?: number;
  /** Called with the plan before every reading of the rows: a second time if the whole table mended it. */
  readonly onPlan?: (plan: ScanPlan) => void;
  readonly onProgress?: (progress: Progress) => void;
}

/**
 * Read a table once from start to end and say what it gives away.
 * @throws {CadAuditError} when the input cannot be opened, a plan does not fit, or a feed is unknown.
 */
export async function scan(input: TableInput, options: ScanOptions = {}): Promise<ScanResult> {
  const table = await openTable(input, options);
  try {
    const kit = profileKit();
    const planned = options.plan === undefined ? await planScan(table, kit.readers, options) : planFor(table, options.plan);
    options.onPlan?.(planned);
    const { plan, counts, mended } = await profileTable(table, planned, kit, options);
    return await assessTable(table, plan, counts, mended, options.feeds);
  } finally {
    await table.close();
  }
}

/** Every row, once. If the whole table contradicts what the sample said, once more with the mended plan. */
async function profileTable(table: Table, plan: ScanPlan, kit: ProfileKit, options: ScanOptions) {
  const counts = (await readAll(table, plan, kit, options)).counts();
  const mended = options.plan === undefined ? mendPlan(plan, counts) : { plan, changed: [] };
  if (mended.changed.length === 0 || !table.reopenable) return { plan, counts, mended: mended.changed };
  options.onPlan?.(mended.plan);
  return { plan: mended.plan, counts: (await readAll(table, mended.plan, kit, options)).counts(), mended: mended.changed };
}

/** Counts every row; large inputs on several threads, with the same result. */
async function readAll(table: Table, plan: ScanPlan, kit: ProfileKit, { onProgress, threads = defaultThreads() }: ScanOptions) {
  const profile = new TableProfile(plan, kit);
  const counting = new ProfileThreads(plan, table.facts().bytes >= WORTH_THREADS ? threads : 1);
  try {
    for await (const batch of table.batches(onProgress)) if (!(await counting.take(batch))) profile.add(batch);
    for await (const part of counting.finish()) profile.merge(TableProfile.fromJSON(part, plan, kit));
  } finally {
    await counting.close();
  }
  return profile;
}
