import type { FeedProfile } from '../../model/feed.ts';
import type { ScanPlan } from '../../model/plan.ts';
import type { ScanResult } from '../../model/result.ts';
import { exportInput, refuseOwnFile } from '../files/own-file.ts';
import type { Session } from '../terminal/session.ts';

/**
 * A scan of one file for a command that goes on with the counts, and the plan that was used in the end.
 * @throws {CadAuditError} `usage` for a file of this program's; whatever scanning throws.
 */
export async function scanExport(
  path: string,
  feeds: readonly (string | FeedProfile)[],
  { host, signal }: Session,
): Promise<{ readonly result: ScanResult; readonly plan: ScanPlan | undefined }> {
  if (path !== '-') await refuseOwnFile(path);
  const { scan } = await import('../../scan.ts');
  const used: { plan?: ScanPlan } = {};
  const result = await scan(path === '-' ? exportInput(host) : path, {
    feeds,
    signal,
    onPlan: (plan) => {
      used.plan = plan;
    },
  });
  return { result, plan: used.plan };
}
