import { GAP, HASH, KIND } from '../token/token-columns.ts';
import { Kind } from '../token/token-kind.ts';

/** Longest stretch that is judged as one; longer ones are cut. */
export const LONGEST = 48;

const DOT = 0x2e;
const SEMICOLON = 0x3b;
const BAR = 0x7c;
const SLASH = 0x2f;

/**
 * Does something new begin behind token `i`: a line, what stands behind `;`, `|` or `//`, a sentence? A dot between figures or letters
 * (`1.5`, `A.M`) parts nothing; of two dots one has been made a blank (`smooth.ts`).
 */
export function parts(i: number): boolean {
  const kind = KIND[i] as number;
  if (kind === Kind.lineBreak) return true;
  if (kind !== Kind.mark) return false;
  const code = HASH[i] as number;
  if (code === DOT) return GAP[i + 1] === 1 || KIND[i + 1] === Kind.lineBreak;
  if (code === SLASH) return HASH[i - 1] === SLASH;
  return code === SEMICOLON || code === BAR;
}

/** Index behind the last token of the stretch that begins at `first`. */
export function segmentEnd(first: number, end: number): number {
  const last = Math.min(end, first + LONGEST);
  for (let i = first; i < last; i++) if (parts(i)) return i + 1;
  return last;
}
