import { HASH_SPACE } from '../../model/hash.ts';

/** Distinct keys seen, where those below a bound are kept; an estimate when not `exact`, in error by 1/√(kept − 2). */
export const distinctOf = (kept: number, bound: number): { readonly count: number; readonly exact: boolean } =>
  bound === HASH_SPACE ? { count: kept, exact: true } : { count: Math.round((kept / bound) * HASH_SPACE), exact: false };

/** The bound as it is written down: `null` while every key is kept. */
export const writtenBound = (bound: number): number | null => (bound === HASH_SPACE ? null : bound);
