import type { Finding, FindingKind } from '../../model/finding.ts';
import { share } from '../numbers.ts';
import { sentence } from '../sentence.ts';
import type { Direction } from './change.ts';

/** The larger of two shares is at least this many times the smaller … */
const TIMES = 1.5;
/** … and they lie this many hundredths apart, … */
const POINTS = 0.05;
/** … or it is this many times the smaller: a rare thing can grow much and stay rare. */
const MANY_TIMES = 3;
/** Standard errors between the two shares: one in some thousands of pairs of equal releases lies so far apart by chance. */
const ERRORS = 3.5;

/** Said elsewhere: rows alone have a sentence of their own, and what feeds would carry follows from the columns. */
const ELSEWHERE: ReadonlySet<FindingKind> = new Set<FindingKind>(['singled-out', 'feed-uninvited', 'feed-finer-than-shown']);

/** The same finding in two releases: does it concern a clearly larger or smaller share of the rows? */
export function shareChange(was: Finding, now: Finding): { readonly direction: Direction; readonly text: string } | undefined {
  if (ELSEWHERE.has(now.kind) || was.of === 0 || now.of === 0) return undefined;
  const [a, b] = [was.count / was.of, now.count / now.of];
  const [low, high] = [Math.min(a, b), Math.max(a, b)];
  if (high < low * TIMES || (high - low < POINTS && high < low * MANY_TIMES) || !isBeyondChance(was, now)) return undefined;
  return {
    direction: b > a ? 'sharper' : 'blunter',
    text: `${b > a ? 'More often' : 'Less often'}: ${sentence(now)} Before: ${share(was.count, was.of, now.kind === 'field-contains' ? 'cell' : 'row')}.`,
  };
}

/** Two shares of independent samples against their pooled standard error (the two-proportion z-test). */
function isBeyondChance(was: Finding, now: Finding): boolean {
  const pooled = (was.count + now.count) / (was.of + now.of);
  const error = Math.sqrt(pooled * (1 - pooled) * (1 / was.of + 1 / now.of));
  return Math.abs(was.count / was.of - now.count / now.of) > ERRORS * error;
}
