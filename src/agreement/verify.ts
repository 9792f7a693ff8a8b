import type { Agreement } from '../model/agreement.ts';
import type { Verification } from '../model/comparison.ts';
import type { ScanResult } from '../model/result.ts';
import { TOOL } from '../tool.ts';
import { checkClaims } from './claims/all.ts';
import { remarkOnListing } from './pair-scans.ts';
import { statusOf, termsOf } from './terms-of.ts';

/**
 * Holds what an agreement promises against the counts of a file that is taken to be what the recipient gets. Broken claims
 * come first. "Kept" means kept in this file, as far as the scan sees.
 * @param oddities what is odd in the agreement file, as sentences
 */
export function verifyAgreement(
  agreement: Agreement,
  scan: ScanResult,
  tool: Verification['tool'] = TOOL,
  oddities: readonly string[] = [],
): Verification {
  const claims = checkClaims(agreement, scan);
  const remarks = [...remarkOnListing(agreement, scan), ...oddities];
  const { id, agency, recipient } = agreement;
  return {
    schemaVersion: 1,
    tool,
    agreement: { id, agency: agency.name, recipient: recipient.name },
    scan: { name: scan.source.name, sha256: scan.source.sha256, rows: scan.source.rows },
    ...(remarks.length === 0 ? {} : { remarks }),
    claims,
    notOfAFile: termsOf(agreement)
      .filter(({ id: term, term: leaf }) => statusOf(leaf) === 'stated' && !claims.some((claim) => claim.term === term))
      .map(({ id: term }) => term),
    limits: [
      'The file is taken as what the recipient gets. Whether it is, the file does not tell.',
      'Rows count at least once; where several columns break a promise, the largest of their counts stands.',
      'What stands in free text is recognized by rules that err both ways. Look at the rows before a number is printed; cad-audit scan -v tells where the first of them is.',
      ...scan.notices.filter(({ incomplete }) => incomplete === true).map(({ text }) => text),
    ],
  };
}
