import { type CheckClaim, makeClaim, rowsOf, stated } from './claim.ts';

/** "No call data at all": every row of a file that the recipient gets breaks it. */
export const checkAccess: CheckClaim = ({ data }, scan) => {
  const leaf = data?.cadAccess;
  if (leaf === undefined || stated(leaf) !== false) return [];
  const { rows } = scan.source;
  const head = { term: 'cadAccess' as const, title: 'CAD data is shared', claim: 'no' };
  return [
    makeClaim(
      head,
      leaf,
      scan,
      rows === 0 ? { verdict: 'kept', rows: 0, why: [] } : { verdict: 'broken', rows, why: [`the file holds ${rowsOf(rows)}`] },
    ),
  ];
};
