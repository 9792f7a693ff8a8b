import type { AddressColumns, ColumnEvidence } from '../model/plan.ts';
import { inReadingOrder } from './address-parts.ts';

/** Names of columns that hold the crossing street. */
const CROSSING = /intersect|cross|xst/i;

/** Does a column hold the street that crosses, by its name? */
export const isCrossing = (name: string): boolean => CROSSING.test(name);

/** Parts of a street beside its name. */
const PART = /dir|pre|suf|sfx|typ/i;

const NUMBERS = /^\d+$/;

/**
 * The addresses, the first of them with the columns of the street that crosses it, where the table has them for one crossing:
 * rows without a house number are at the crossing of both. Two crossing streets are those on either side of a house.
 */
export function withCrossing(
  addresses: readonly AddressColumns[],
  evidence: readonly ColumnEvidence[],
): readonly AddressColumns[] {
  const [first, ...others] = addresses;
  const crosses = ({ fields }: AddressColumns): boolean => fields.every((field) => isCrossing(evidence[field]?.name ?? ''));
  if (first === undefined || crosses(first)) return addresses;
  const columns = others.filter((one) => one.subject === first.subject && crosses(one)).flatMap(({ fields }) => fields);
  const nameOf = (field: number): string => evidence[field]?.name ?? '';
  const filled = columns.filter((field) => (evidence[field]?.values.length ?? 0) > 0);
  const [street, ...more] = filled.filter((field) => !PART.test(nameOf(field)));
  if (street === undefined || more.length > 0) return addresses;
  if (evidence[street]?.values.every(({ value }) => NUMBERS.test(value))) return addresses;
  const parts = columns.filter((field) => field === street || PART.test(nameOf(field)));
  return [{ ...first, crossing: inReadingOrder(parts, nameOf, () => false) }, ...others];
}
