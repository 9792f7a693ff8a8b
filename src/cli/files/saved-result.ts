import { resolve } from 'node:path';
import { mask } from '../../model/masked.ts';
import type { ScanResult } from '../../model/result.ts';
import { readLocated } from './located-file.ts';
import { readSavedScans } from './saved-scans.ts';

/**
 * The scans in a file of `cad-audit scan --json`. The file comes from elsewhere, so its evidence is masked once more: nothing
 * in it is taken on trust.
 * @throws {CadAuditError} `not-found`, `unreadable`, `too-large`, `bad-result`
 */
export async function readSaved(name: string, cwd: string): Promise<readonly ScanResult[]> {
  const { value } = await readLocated(resolve(cwd, name), 'bad-result', name);
  return readSavedScans(value, name).map((scan) => ({
    ...scan,
    findings: scan.findings.map((finding) => ({ ...finding, evidence: finding.evidence.map(mask) })),
  }));
}
