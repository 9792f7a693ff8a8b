import type { TermId } from '../../model/agreement-terms.ts';
import { type CallGroup, callGroupWords } from '../../model/call-group.ts';
import type { ScanResult } from '../../model/result.ts';
import { thousands } from '../../model/thousands.ts';
import { sayValue } from '../say-value.ts';
import { type CheckClaim, makeClaim, type Outcome, stated } from './claim.ts';

/** "Burglary and robbery only", "no suicide calls". */
export const checkCallTypes: CheckClaim = ({ data }, scan) => {
  const claims = [];
  const wanted = stated(data?.callTypesIn);
  const barred = stated(data?.callTypesOut);
  if (wanted !== undefined && data?.callTypesIn !== undefined) {
    const head = {
      term: 'callTypesIn' as TermId,
      title: 'Call types in',
      claim: wanted.length === 0 ? 'none' : `only ${sayValue('callTypesIn', wanted)}`,
    };
    claims.push(
      makeClaim(
        head,
        data.callTypesIn,
        scan,
        lookAt((group) => !wanted.includes(group), scan),
      ),
    );
  }
  if (barred !== undefined && data?.callTypesOut !== undefined) {
    const head = {
      term: 'callTypesOut' as TermId,
      title: 'Call types out',
      claim: barred.length === 0 ? 'none' : `no ${sayValue('callTypesOut', barred)}`,
    };
    claims.push(
      makeClaim(
        head,
        data.callTypesOut,
        scan,
        lookAt((group) => barred.includes(group), scan),
      ),
    );
  }
  return claims;
};

/** Kinds of calls named in a reason. */
const MOST = 5;

function lookAt(breaks: (group: CallGroup) => boolean, { fields, exposure, source }: ScanResult): Outcome {
  if (!fields.some(({ class: cls, filled }) => cls === 'call-type' && filled > 0)) {
    return { verdict: 'cannot-tell', rows: null, why: ['no column tells the type of call'] };
  }
  const untold = exposure.callGroups.find(({ group }) => group === 'other')?.rows ?? 0;
  const broken = exposure.callGroups
    .filter(({ group }) => group !== 'other' && breaks(group))
    .toSorted((a, b) => b.rows - a.rows);
  const rows = broken.reduce((sum, one) => sum + one.rows, 0);
  const open = untold === 0 ? [] : [`the types of ${thousands(untold)} of ${thousands(source.rows)} rows were not understood`];
  if (rows === 0) {
    return untold === 0
      ? { verdict: 'kept', rows: 0, why: ['no row is of another type'] }
      : { verdict: 'cannot-tell', rows: 0, untold, why: ['no row was found to break it', ...open] };
  }
  const named = broken.slice(0, MOST).map((one) => `${callGroupWords(one.group)} ${thousands(one.rows)}`);
  const more = broken.length > MOST ? [`${broken.length - MOST} more kinds`] : [];
  return { verdict: 'broken', rows, untold, why: [[...named, ...more].join(', '), ...open] };
}
