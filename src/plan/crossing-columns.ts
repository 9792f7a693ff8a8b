import type { AddressColumns, ColumnEvidence } from '../model/plan.ts';
import type { Readers } from '../model/reading.ts';
import { inReadingOrder } from './address-parts.ts';

/** Names of columns that hold the crossing street. */
const CROSSING = /intersect|cross|xst/i;

/** Does a column hold the street that crosses, by its name? */
export const isCrossing = (name: string): boolean => CROSSING.test(name);

/** Parts of a street beside its name. */
const PART = /dir|pre|suf|sfx|typ/i;

const NUMBERS = /^\d+$/;

/** Words in which alone the names of two columns differ that hold the two streets of a crossing. */
const PAIRS: readonly (readonly [one: string, other: string])[] = [
  ['1', '2'],
  ['a', 'b'],
  ['one', 'two'],
  ['first', 'second'],
  ['primary', 'secondary'],
  ['main', 'side'],
  ['on', 'at'],
  ['on', 'off'],
];

/** `Street 1` and `Street 2`, `On Street` and `At Street`: by their names, two streets that may form a crossing. */
export function areTwoStreets(one: string, other: string): boolean {
  const [first, second] = [wordsOf(one), wordsOf(other)];
  if (first.length !== second.length || !first.some((word) => STREET.test(word))) return false;
  const differing = first.flatMap((word, at) => (word === second[at] ? [] : [[word, second[at]] as const]));
  const [pair] = differing;
  return (
    pair !== undefined &&
    differing.length === 1 &&
    PAIRS.some(([a, b]) => (pair[0] === a && pair[1] === b) || (pair[0] === b && pair[1] === a))
  );
}

const STREET = /^(?:street|st|road|rd)s?$/;

/** Words and numbers of a name: `OnStreet_1` is `on street 1`. */
const wordsOf = (name: string): readonly string[] =>
  name
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .match(/[a-z]+|\d+/g) ?? [];

/**
 * The addresses, the first of them with the columns of the street that crosses it, where the table has them for one crossing:
 * rows without a house number are at the crossing of both. Two crossing streets are those on either side of a house. Where no
 * column is named for it, it is the second of two columns of streets that are named as a pair.
 */
export function withCrossing(
  addresses: readonly AddressColumns[],
  evidence: readonly ColumnEvidence[],
  readers: Pick<Readers, 'address'>,
): readonly AddressColumns[] {
  const [first, ...others] = addresses;
  const nameOf = (field: number): string => evidence[field]?.name ?? '';
  const crosses = ({ fields }: AddressColumns): boolean => fields.every((field) => isCrossing(nameOf(field)));
  if (first === undefined || crosses(first)) return addresses;
  const pairs = ({ fields }: AddressColumns): boolean =>
    fields.length === 1 &&
    fields.every(
      (field) => holdsStreets(evidence[field], readers) && first.fields.some((one) => areTwoStreets(nameOf(one), nameOf(field))),
    );
  const own = others.filter((one) => one.subject === first.subject);
  const named = own.filter(crosses);
  const columns = (named.length > 0 ? named : own.filter(pairs)).flatMap(({ fields }) => fields);
  const filled = columns.filter((field) => (evidence[field]?.values.length ?? 0) > 0);
  const [street, ...more] = filled.filter((field) => !PART.test(nameOf(field)));
  if (street === undefined || more.length > 0) return addresses;
  if (evidence[street]?.values.every(({ value }) => NUMBERS.test(value))) return addresses;
  const parts = columns.filter((field) => field === street || PART.test(nameOf(field)));
  return [{ ...first, crossing: inReadingOrder(parts, nameOf, () => false) }, ...others];
}

/** A column most of whose values are streets without a number, as the first of them say. */
export function holdsStreets(column: ColumnEvidence | undefined, readers: Pick<Readers, 'address'>): boolean {
  const values = column?.values.slice(0, LOOKED_AT) ?? [];
  const streets = values.filter(({ value }) => readers.address(value).level === 'street').length;
  return values.length > 0 && streets >= values.length / 2;
}

/** Values that settle what a column of streets is. */
const LOOKED_AT = 200;
