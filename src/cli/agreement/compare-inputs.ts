import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { isSameFile } from '../../agreement/pair-scans.ts';
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

/** An agreement and the file it was read from. */
export interface GivenAgreement {
  /** As given. */
  readonly label: string;
  readonly path: string;
  readonly agreement: Agreement;
}

/** A scan and the file it was read from. */
export interface GivenScan {
  /** As given. */
  readonly label: string;
  /** The export itself; absent where a saved scan was given. */
  readonly path?: string;
  readonly scan: ScanResult;
}

/** What the arguments of `compare` are. */
export interface CompareInputs {
  readonly agreements: readonly GivenAgreement[];
  readonly scans: readonly GivenScan[];
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
  const agreements: GivenAgreement[] = [];
  const scans: GivenScan[] = [];
  const exports: string[] = [];
  for (const label of args) {
    const path = resolve(cwd, label);
    const kind = await kindOf(path, label);
    if (kind === 'agreement') agreements.push({ label, path, agreement: await readAgreement(path, label) });
    else if (kind === 'export') exports.push(label);
    else scans.push(...readSavedScans(kind.value, label).map((scan) => ({ label, scan })));
  }
  refuseTwins(agreements);
  const wanted = profiles.filter(({ id }) => agreements.some(({ agreement }) => agreement.program === id));
  for (const label of exports) {
    const path = resolve(cwd, label);
    scans.push({ label, path, scan: (await scanExport(path, wanted, session)).result });
  }
  refuseTwice(scans);
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

/** One file is one flow of fields: given twice, also as a saved scan, it would be told as two. Tables of one file are no twins. */
function refuseTwice(scans: readonly GivenScan[]): void {
  for (const [index, { label, scan }] of scans.entries()) {
    const twin = scans.slice(0, index).find((other) => isSameFile(other.scan, scan) && isSameTable(other.scan, scan));
    if (twin === undefined) continue;
    throw new CadAuditError(
      'usage',
      `${visible(twin.label, 200)} and ${visible(label, 200)} are the same file.`,
      'Give each file once, as an export or as a saved scan.',
    );
  }
}

const isSameTable = (a: ScanResult, b: ScanResult): boolean => JSON.stringify(a.source.part) === JSON.stringify(b.source.part);
