import { callGroupWords } from '../../model/call-group.ts';
import type { ExposureMark } from '../../model/exposure.ts';
import type { ScanResult } from '../../model/result.ts';
import { capital } from '../capital.ts';
import { count, plural, share } from '../numbers.ts';
import { listed } from '../words.ts';
import type { Point } from './point.ts';

/** What could hurt somebody when it is tied to a person or a home. */
export function harm(scan: ScanResult): Point {
  const { exposure } = scan;
  const says: string[] = [];
  const { rows, groups } = exposure.sensitiveAtBuilding;
  if (rows > 0) {
    const most = groups.toSorted((a, b) => b.rows - a.rows);
    const named = most.slice(0, 4).map(({ group, rows }) => `${callGroupWords(group)} ${count(rows)}`);
    const rest = most.length > 4 ? ` and ${plural(most.length - 4, 'other group')}` : '';
    says.push(
      `${capital(share(rows, exposure.rows))} ${rows === 1 ? 'ties' : 'tie'} a sensitive type of call to one building${named.length === 0 ? '' : `: ${named.join(', ')}${rest}`}.`,
    );
  }
  const tied = TIED.flatMap(([words, marks]) => {
    const most = Math.max(0, ...marks.map((mark) => exposure.marks[mark] ?? 0));
    return most === 0 ? [] : [`${words} in ${marks.length > 1 ? 'at least ' : ''}${count(most)}`];
  });
  if (tied.length > 0) says.push(`Of ${plural(exposure.rows, 'row')}: ${listed(tied)}.`);
  if (!scan.fields.some((field) => field.class === 'call-type')) {
    says.push('No column tells the type of call: sensitive types could not be looked for.');
  } else if (says.length === 0) {
    says.push(`No sensitive type of call was found tied to one building.${notUnderstood(scan)}`);
  }
  return { label: 'HARM', says };
}

/** Share of rows with a type that was not understood from which it is said. */
const MANY = 0.1;

function notUnderstood({ exposure: { rows, callGroups } }: ScanResult): string {
  const other = callGroups.find(({ group }) => group === 'other')?.rows ?? 0;
  return other < MANY * rows ? '' : ` The type was not understood in ${share(other, rows)}.`;
}

/** Marks that stand for one thing. The same row can have both, so the larger count is a lower bound. */
const TIED: readonly (readonly [string, readonly ExposureMark[]])[] = [
  ['gate, door or alarm codes', ['access-code', 'text-access-code']],
  ['medical information', ['medical', 'text-medical']],
  ['premise history or caution flags', ['hazard', 'text-hazard']],
  ['signs of a minor', ['minor']],
];
