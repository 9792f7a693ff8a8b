import { z } from 'zod';
import { CadAuditError } from '../../model/error.ts';
import { mask } from '../../model/masked.ts';
import type { ScanResult } from '../../model/result.ts';
import { visible } from '../../report/escape.ts';
import { resultSchema } from '../../schema/result.ts';

const savedSchema = z.union([resultSchema, z.object({ schemaVersion: z.literal(1), scans: z.array(resultSchema) })]);

/** Does a JSON value look like a saved scan? */
export const isSavedScan = (value: unknown): boolean =>
  typeof value === 'object' &&
  value !== null &&
  'schemaVersion' in value &&
  ('scans' in value || ('source' in value && 'fields' in value));

/**
 * The scans of a saved result (`cad-audit scan --json`). It comes from elsewhere, so its evidence is masked once more: nothing
 * in it is taken on trust.
 * @throws {CadAuditError} `bad-result`
 */
export function readSavedScans(value: unknown, label: string): readonly ScanResult[] {
  const read = savedSchema.safeParse(value);
  if (!read.success) {
    throw new CadAuditError(
      'bad-result',
      `${visible(label, 200)} is not a saved scan that this version reads.`,
      'Save one with: cad-audit scan FILE -f json=result.json',
    );
  }
  // The schema is the published shape; the type is the same shape in finer words.
  const scans = ('scans' in read.data ? read.data.scans : [read.data]) as unknown as readonly ScanResult[];
  return scans.map((scan) => ({
    ...scan,
    findings: scan.findings.map((finding) => ({ ...finding, evidence: finding.evidence.map(mask) })),
  }));
}
