import { resolve } from 'node:path';
import { CadAuditError } from '../../model/error.ts';
import { mask } from '../../model/masked.ts';
import type { ScanResult } from '../../model/result.ts';
import { visible } from '../../report/escape.ts';
import { readSmall } from './located-file.ts';
import { readSavedScans } from './saved-scans.ts';

/** Largest saved result that is read, in bytes: some thousands of scans. */
const LARGEST = 256_000_000;

/**
 * The scans in a file of `cad-audit scan --json`. The file comes from elsewhere, so its evidence is masked once more: nothing
 * in it is taken on trust.
 * @throws {CadAuditError} `not-found`, `unreadable`, `too-large`, `bad-result`
 */
export async function readSaved(name: string, cwd: string): Promise<readonly ScanResult[]> {
  const value = parse(await readSmall(resolve(cwd, name), name, LARGEST));
  if (typeof value === 'object' && value !== null && 'profileVersion' in value) {
    throw new CadAuditError(
      'bad-result',
      `${visible(name, 200)} is a profile, not a saved scan.`,
      'Make one of it with: cad-audit report PROFILE -f json=result.json',
    );
  }
  return readSavedScans(value, name).map((scan) => ({
    ...scan,
    findings: scan.findings.map((finding) => ({ ...finding, evidence: finding.evidence.map(mask) })),
  }));
}

/** The parser's own message quotes the text; what is no JSON is no saved scan. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
