import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Agreement } from '../../model/agreement.ts';
import { CadAuditError } from '../../model/error.ts';
import type { FeedProfile } from '../../model/feed.ts';
import type { ScanResult } from '../../model/result.ts';
import { visible } from '../../report/escape.ts';
import { readAgreement } from '../files/agreement-file.ts';
import { LARGEST_RESULT, readJson } from '../files/saved-result.ts';
import { isSavedScan, readSavedScans } from '../files/saved-scans.ts';
import { scanExport } from '../scan/scan-export.ts';
import type { Session } from '../terminal/session.ts';

/** What the arguments of `compare` are. */
export interface CompareInputs {
  readonly agreements: readonly { readonly label: string; readonly agreement: Agreement }[];
  readonly scans: readonly { readonly label: string; readonly scan: ScanResult }[];
}

/**
 * Sorts files into agreements (YAML or JSON), saved scans and exports, which are scanned under the feeds of the agreements.
 * @throws {CadAuditError} for the first file that cannot be used.
 */
export async function readCompareInputs(
  args: readonly string[],
  profiles: readonly FeedProfile[],
  session: Session,
): Promise<CompareInputs> {
  const cwd = session.host.cwd();
  const agreements: { label: string; agreement: Agreement }[] = [];
  const scans: { label: string; scan: ScanResult }[] = [];
  const exports: string[] = [];
  for (const label of args) {
    const path = resolve(cwd, label);
    const kind = await kindOf(path, label);
    if (kind === 'agreement') agreements.push({ label, agreement: await readAgreement(path, label) });
    else if (kind === 'export') exports.push(label);
    else scans.push(...readSavedScans(kind.value, label).map((scan) => ({ label, scan })));
  }
  refuseTwins(agreements);
  const wanted = profiles.filter(({ id }) => agreements.some(({ agreement }) => agreement.program === id));
  for (const label of exports) scans.push({ label, scan: (await scanExport(resolve(cwd, label), wanted, session)).result });
  return { agreements, scans };
}

async function kindOf(path: string, label: string): Promise<'agreement' | 'export' | { readonly value: unknown }> {
  const facts = await stat(path).catch(() => undefined);
  if (facts === undefined) throw new CadAuditError('not-found', `There is no file ${visible(label, 200)}.`);
  if (/\.ya?ml$/i.test(path)) return 'agreement';
  // What is in a pipe cannot be looked into first.
  if (!/\.json$/i.test(path) || facts.size > LARGEST_RESULT || !facts.isFile()) return 'export';
  const value = await readJson(path, label);
  if (isSavedScan(value)) return { value };
  const isAgreement =
    typeof value === 'object' && value !== null && ('agreement' in value || ('kind' in value && 'apiVersion' in value));
  return isAgreement ? 'agreement' : 'export';
}

/** Reports tell agreements apart by their id. */
function refuseTwins(agreements: CompareInputs['agreements']): void {
  const seen = new Map<string, string>();
  for (const { label, agreement } of agreements) {
    const other = seen.get(agreement.id);
    if (other !== undefined) {
      throw new CadAuditError(
        'bad-agreement',
        `${visible(other, 200)} and ${visible(label, 200)} have the same id.`,
        'Give each agreement an id of its own.',
      );
    }
    seen.set(agreement.id, label);
  }
}
