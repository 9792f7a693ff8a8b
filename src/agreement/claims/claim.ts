import type { Agreement } from '../../model/agreement.ts';
import type { Term, TermId } from '../../model/agreement-terms.ts';
import type { CheckedClaim, ClaimVerdict } from '../../model/comparison.ts';
import type { ScanResult } from '../../model/result.ts';
import { thousands } from '../../model/thousands.ts';
import { sourcesOf } from '../check-agreement.ts';

/** Holds one promise against the counts of a file; nothing where the agreement does not make it. */
export type CheckClaim = (agreement: Agreement, scan: ScanResult) => readonly CheckedClaim[];

/** What a check found out. */
export interface Outcome {
  readonly verdict: ClaimVerdict;
  readonly rows: number | null;
  readonly untold?: number;
  readonly why: readonly string[];
}

/** A claim with its place in the document. */
export function makeClaim(
  head: { readonly term: CheckedClaim['term']; readonly title: string; readonly claim: string },
  leaf: Term<unknown>,
  scan: ScanResult,
  { verdict, rows, untold, why }: Outcome,
): CheckedClaim {
  const { page, clause, quote } = leaf;
  return {
    ...head,
    verdict,
    rows,
    of: scan.source.rows,
    ...(untold === undefined || untold === 0 ? {} : { untold }),
    why,
    sources: sourcesOf(leaf),
    ...(page === undefined ? {} : { page }),
    ...(clause === undefined ? {} : { clause }),
    ...(quote === undefined ? {} : { quote }),
  };
}

/** The stated value of a term; a promise that is not stated cannot be checked. */
export const stated = <T>(term: Term<T> | undefined): T | undefined =>
  term?.status === 'stated' && term.value !== null ? term.value : undefined;

/** Several findings of one promise: broken if one of them breaks it; rows are the largest, because one row can break it twice. */
export function worst(outcomes: readonly Outcome[], otherwise: Outcome): Outcome {
  const broken = outcomes.filter(({ verdict }) => verdict === 'broken');
  const open = outcomes.filter(({ verdict }) => verdict === 'cannot-tell');
  const part = broken.length > 0 ? broken : open;
  if (part.length === 0) return otherwise;
  const rows = part.map((one) => one.rows).filter((one) => one !== null);
  return {
    verdict: broken.length > 0 ? 'broken' : 'cannot-tell',
    rows: rows.length === 0 ? null : Math.max(...rows),
    why: [...broken, ...open].flatMap(({ why }) => why),
  };
}

/** `1 row`, `312 rows`. */
export const rowsOf = (n: number): string => `${thousands(n)} ${n === 1 ? 'row' : 'rows'}`;

/** Terms of an agreement that a file can say something about. */
export const CHECKED_TERMS: readonly TermId[] = [
  'fields',
  'excluded',
  'callTypesIn',
  'callTypesOut',
  'precisionDelivered',
  'historyBackfill',
];
