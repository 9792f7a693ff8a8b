import type { Agreement } from '../../model/agreement.ts';
import { type CheckedClaim, CLAIM_VERDICTS } from '../../model/comparison.ts';
import type { ScanResult } from '../../model/result.ts';
import { checkAccess } from './access.ts';
import { checkCallTypes } from './call-types.ts';
import type { CheckClaim } from './claim.ts';
import { checkFieldList, checkTransforms } from './fields.ts';
import { checkExcluded } from './kinds.ts';
import { checkPrecision } from './precision.ts';
import { checkTimes } from './time.ts';

/** In the order in which they are told. */
const CHECKS: readonly CheckClaim[] = [
  checkAccess,
  checkFieldList,
  checkTransforms,
  checkExcluded,
  checkPrecision,
  checkCallTypes,
  checkTimes,
];

/** Every promise that a file can keep or break, held against one; broken ones first. */
export const checkClaims = (agreement: Agreement, scan: ScanResult, checks = CHECKS): readonly CheckedClaim[] =>
  checks
    .flatMap((check) => check(agreement, scan))
    .toSorted((a, b) => CLAIM_VERDICTS.indexOf(a.verdict) - CLAIM_VERDICTS.indexOf(b.verdict));

/** What is broken beside the field list, which a field flow tells column by column. */
export const brokenBeyondTheList = (agreement: Agreement, scan: ScanResult): readonly CheckedClaim[] =>
  checkClaims(
    agreement,
    scan,
    CHECKS.filter((check) => check !== checkFieldList),
  ).filter(({ verdict }) => verdict === 'broken');
