import { loadReporters, REPORTER_IDS } from '../../report/load-reporters.ts';
import { chooseTargets, type Target, wantedFormats } from '../files/output.ts';

/**
 * The reports of scans that flags ask for, loaded.
 * @throws {CadAuditError} `unknown-format-name`, `usage`
 */
export async function chooseReports(flags: Parameters<typeof chooseTargets>[0], cwd: string): Promise<readonly Target[]> {
  const names = wantedFormats(flags, REPORTER_IDS).map((spec) => spec.split('=', 1)[0] ?? '');
  return chooseTargets(flags, await loadReporters(names), cwd, REPORTER_IDS);
}
