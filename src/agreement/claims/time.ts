import type { Agreement } from '../../model/agreement.ts';
import type { Said, Term } from '../../model/agreement-terms.ts';
import type { CheckedClaim } from '../../model/comparison.ts';
import { DATES_SET_ASIDE } from '../../model/period.ts';
import type { ScanResult } from '../../model/result.ts';
import { thousands } from '../../model/thousands.ts';
import { sayValue } from '../say-value.ts';
import { type CheckClaim, makeClaim, type Outcome, stated } from './claim.ts';

/** "No calls from before", "until", "under an hour old". */
export const checkTimes: CheckClaim = (agreement, scan) => [
  ...checkHistory(agreement, scan),
  ...checkEnd(agreement, scan),
  ...checkAge(agreement, scan),
];

function checkHistory({ data, instrument }: Agreement, scan: ScanResult): readonly CheckedClaim[] {
  const leaf = data?.historyBackfill;
  const said = stated(leaf);
  if (leaf === undefined || said === undefined || said === true) return [];
  if (said !== false)
    return [makeClaim(inWords(said), leaf, scan, untold('what is promised stands in words, which are for a reader to judge'))];
  const head = { term: 'historyBackfill' as const, title: 'Past calls', claim: 'no calls from before the agreement' };
  const signed = instrument.signed?.value ?? null;
  const { period } = scan.source;
  if (signed === null) return [makeClaim(head, leaf, scan, untold('the day of signing is not known'))];
  if (period === undefined) return [makeClaim(head, leaf, scan, untold('the file tells no times'))];
  return [
    makeClaim(
      head,
      leaf,
      scan,
      before(period.from, signed)
        ? broken(`the first call is of ${period.from}, the agreement of ${signed}`)
        : kept(`the first call is of ${period.from}${withoutSome(scan)}`),
    ),
  ];
}

const inWords = (said: Said) => ({
  term: 'historyBackfill' as const,
  title: 'Past calls',
  claim: sayValue('historyBackfill', said),
});

function checkEnd({ instrument }: Agreement, scan: ScanResult): readonly CheckedClaim[] {
  const leaf: Term<string> | undefined = instrument.expires;
  const expires = stated(leaf);
  if (leaf === undefined || expires === undefined) return [];
  const head = { term: 'expires' as const, title: 'Expires', claim: `until ${expires}` };
  const { period } = scan.source;
  if (period === undefined) return [makeClaim(head, leaf, scan, untold('the file tells no times'))];
  return [
    makeClaim(
      head,
      leaf,
      scan,
      before(expires, period.to)
        ? broken(`the last call is of ${period.to}`)
        : kept(`the last call is of ${period.to}${withoutSome(scan)}`),
    ),
  ];
}

function checkAge({ data }: Agreement, scan: ScanResult): readonly CheckedClaim[] {
  const leaf = data?.maxAge;
  const value = stated(leaf);
  if (leaf === undefined || value === undefined) return [];
  return [
    makeClaim(
      { term: 'maxAge', title: 'Age of a call', claim: value.raw },
      leaf,
      scan,
      untold('a file does not tell how old a call was when it was sent'),
    ),
  ];
}

/** What was not looked at for the period is told where the claim rests on the rest. */
function withoutSome({ notices }: ScanResult): string {
  const rows = notices.find(({ code }) => code === DATES_SET_ASIDE)?.count ?? 0;
  return rows === 0
    ? ''
    : `, without ${thousands(rows)} ${rows === 1 ? 'row with a date' : 'rows with dates'} of no meaning or far beyond`;
}

/** Is the first date before the second, as far as the coarser of the two tells? */
function before(a: string, b: string): boolean {
  const length = Math.min(a.length, b.length);
  return a.slice(0, length) < b.slice(0, length);
}

const untold = (why: string): Outcome => ({ verdict: 'cannot-tell', rows: null, why: [why] });
const broken = (why: string): Outcome => ({
  verdict: 'broken',
  rows: null,
  why: [`${why}; how many calls it concerns is not counted`],
});
const kept = (why: string): Outcome => ({ verdict: 'kept', rows: 0, why: [why] });
