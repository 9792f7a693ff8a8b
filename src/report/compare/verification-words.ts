import type { TermId } from '../../model/agreement-terms.ts';
import type { CheckedClaim, ClaimVerdict, Verification } from '../../model/comparison.ts';
import { count, plural } from '../numbers.ts';
import { citation, shown } from './words.ts';

/** How a term is called. */
export type TitleOf = (term: TermId) => string;

const VERDICT_WORDS: Readonly<Record<ClaimVerdict, string>> = { broken: 'BROKEN', kept: 'kept', 'cannot-tell': 'cannot be told' };

/** `BROKEN in 12 of 600 rows`; `kept`; `cannot be told`. */
export const verdictWords = ({ verdict, rows, of }: CheckedClaim): string =>
  verdict === 'broken' && rows !== null
    ? `${VERDICT_WORDS.broken} in ${count(rows)} of ${plural(of, 'row')}`
    : VERDICT_WORDS[verdict];

/** Whose agreement, held against which file. */
export const verificationHead = ({ agreement, scan }: Verification): string =>
  `${shown(agreement.agency)} · ${shown(agreement.recipient)} · ${shown(scan.name)} · ${plural(scan.rows, 'row')}`;

/** `4 claims: 1 broken, 2 kept in this file, 1 cannot be told.` */
export function tally({ claims }: Verification): string {
  const of = (verdict: ClaimVerdict): number => claims.filter((one) => one.verdict === verdict).length;
  return claims.length === 0
    ? 'The agreement makes no promise that a file could keep or break.'
    : `${plural(claims.length, 'claim')}: ${of('broken')} broken, ${of('kept')} kept in this file, ${of('cannot-tell')} cannot be told.`;
}

/** What is stated beside the claims; nothing where there is none. */
export const besideClaims = ({ notOfAFile }: Verification, titleOf: TitleOf): readonly string[] =>
  notOfAFile.length === 0 ? [] : [`Stated, but nothing that a file could keep or break: ${notOfAFile.map(titleOf).join(', ')}.`];

/** The words of the agreement and where they stand: `“may sell” (p. 2, paper)`; empty where neither is known. */
export function quoted(claim: CheckedClaim): string {
  const where = citation({ ...claim, atHand: 'whole' });
  const quote = claim.quote === undefined ? '' : `“${shown(claim.quote)}”`;
  return [quote, where === '' ? '' : `(${where})`].filter((part) => part !== '').join(' ');
}
