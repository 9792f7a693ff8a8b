import type { Agreement } from '../../model/agreement.ts';
import type { Term } from '../../model/agreement-terms.ts';
import type { CheckedClaim, ClaimVerdict } from '../../model/comparison.ts';
import type { ScanResult } from '../../model/result.ts';
import { thousands } from '../../model/thousands.ts';
import { sourcesOf } from '../leaves.ts';

/** Holds one promise against the counts of a file; nothing where the agreement does not make it. */
export type CheckClaim = (agreement: Agreement, scan: ScanResult) => readonly CheckedClaim[];

/** What a check found out. */
export interface Outcome {
  readonly verdict: ClaimVerdict;
  readonly rows: number | null;
  readonly untold?: number;
  readonly why: readonly string[];
}

/** A claim with its place in the document. Where there are no rows nothing was kept, whatever the header says. */
export function makeClaim(
  head: { readonly term: CheckedClaim['term']; readonly title: string; readonly claim: string },
  leaf: Term<unknown>,
  scan: ScanResult,
  outcome: Outcome,
): CheckedClaim {
  const { verdict, rows, untold, why } = outcome.verdict === 'kept' && scan.source.rows === 0 ? NO_ROWS : outcome;
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

const NO_ROWS: Outcome = { verdict: 'cannot-tell', rows: null, why: ['the file has no rows that could break it'] };

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
