import type { ScanPlan } from '../../model/plan.ts';

/** Alike in what is counted: reasons and confidences may differ. */
export const isSamePlan = (one: ScanPlan, other: ScanPlan): boolean =>
  isSame([one.roles, one.fields.map(counted)], [other.roles, other.fields.map(counted)]);

/** Groups of different columns, or with another meaning of what is missing, are no groups together. */
export const isSameQuasi = ({ quasi: one }: ScanPlan, { quasi: other }: ScanPlan): boolean =>
  isSame([one?.fields, one?.sensitive, one?.missing], [other?.fields, other?.sensitive, other?.missing]);

const counted = ({ name, class: cls, subject, freeText }: ScanPlan['fields'][number]) => [name, cls, subject, freeText];

/** By content: a plan read from its file has the keys of its groups in another order than the plan that was written there. */
const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one, keysSorted) === JSON.stringify(other, keysSorted);

const keysSorted = (_: string, value: unknown): unknown =>
  typeof value !== 'object' || value === null || Array.isArray(value)
    ? value
    : Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)));
