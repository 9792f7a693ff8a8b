import type { Agreement } from '../model/agreement.ts';
import { CLAIM_VERDICTS, type Verification } from '../model/comparison.ts';
import type { ScanResult } from '../model/result.ts';
import { TOOL } from '../tool.ts';
import { checkCallTypes } from './claims/call-types.ts';
import { CHECKED_TERMS, type CheckClaim } from './claims/claim.ts';
import { checkFields } from './claims/fields.ts';
import { checkExcluded } from './claims/kinds.ts';
import { checkPrecision } from './claims/precision.ts';
import { checkTimes } from './claims/time.ts';
import { statusOf, termsOf } from './terms-of.ts';

/** In the order in which they are told. */
const CHECKS: readonly CheckClaim[] = [checkFields, checkExcluded, checkPrecision, checkCallTypes, checkTimes];

/**
 * Holds what an agreement promises against the counts of a file that is taken to be what the recipient gets. Broken claims
 * come first. "Kept" means kept in this file, as far as the scan sees.
 */
export function verifyAgreement(agreement: Agreement, scan: ScanResult, tool: Verification['tool'] = TOOL): Verification {
  const claims = CHECKS.flatMap((check) => check(agreement, scan));
  const { id, agency, recipient } = agreement;
  return {
    schemaVersion: 1,
    tool,
    agreement: { id, agency: agency.name, recipient: recipient.name },
    scan: { name: scan.source.name, sha256: scan.source.sha256, rows: scan.source.rows },
    claims: claims.toSorted((a, b) => CLAIM_VERDICTS.indexOf(a.verdict) - CLAIM_VERDICTS.indexOf(b.verdict)),
    notOfAFile: termsOf(agreement)
      .filter(({ id: term, term: leaf }) => statusOf(leaf) === 'stated' && !CHECKED_TERMS.includes(term) && term !== 'maxAge')
      .map(({ id: term }) => term),
    limits: [
      'The file is taken as what the recipient gets. Whether it is, the file does not tell.',
      'Rows count at least once; where several columns break a promise, the largest of their counts stands.',
      'What stands in free text is recognised by rules that err both ways. Look at the rows before a number is printed; cad-audit scan -v tells where the first of them is.',
      ...(scan.source.coverage === 'names' ? ['There were no data rows; columns were told by their names alone.'] : []),
      ...scan.notices.filter(({ incomplete }) => incomplete === true).map(({ text }) => text),
    ],
  };
}
