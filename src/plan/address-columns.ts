import type { AddressColumns, ColumnEvidence, FieldPlan } from '../model/plan.ts';
import type { Readers } from '../model/reading.ts';
import { inReadingOrder, partRank } from './address-parts.ts';
import { areTwoStreets, holdsStreets, isCrossing, withCrossing } from './crossing-columns.ts';
import { isProvidersOwn } from './providers-own.ts';

/**
 * The address texts of a table. A column that by itself reads as an address, block, crossing or place stands alone; columns
 * that each hold a part (house number, direction, road, suffix) and stand side by side are one text in reading order, and so are
 * a column of bare numbers (houses, or hundreds of a block) and a column of streets that stand apart.
 */
export function findAddressColumns(
  fields: readonly FieldPlan[],
  evidence: readonly ColumnEvidence[],
  readers: Readers,
): readonly AddressColumns[] {
  const found: { fields: number[]; subject: FieldPlan['subject'] }[] = [];
  let parts: number[] = [];
  const closeParts = () => {
    if (parts.length > 0) found.push({ fields: parts, subject: fields[parts[0] as number]?.subject });
    parts = [];
  };
  fields.forEach((field, index) => {
    if (isProvidersOwn(field.name)) return;
    if (field.class === 'place-name') {
      closeParts();
      found.push({ fields: [index], subject: field.subject });
      return;
    }
    if (field.class !== 'street-address' && field.class !== 'address-block') return;
    const column = evidence[index];
    if (column === undefined || !isPart(column, readers)) {
      closeParts();
      found.push({ fields: [index], subject: field.subject });
      return;
    }
    const last = parts[parts.length - 1];
    const sameAddress =
      last !== undefined &&
      index - last <= 2 &&
      fields[last]?.subject === field.subject &&
      !startsAnother(parts, column, evidence, readers);
    if (!sameAddress) closeParts();
    parts.push(index);
  });
  closeParts();
  const ordered = withNumbers(found, evidence, readers)
    .sort((a, b) => rank(fields, a) - rank(fields, b))
    .map(({ fields: parted, subject }) => {
      const columns = inReadingOrder(
        parted,
        (column) => fields[column]?.name ?? '',
        (column) => isNumbers(evidence[column]),
      );
      return subject === undefined ? { fields: columns } : { fields: columns, subject };
    });
  return withCrossing(ordered, evidence, readers);
}

interface FoundAddress {
  readonly fields: number[];
  readonly subject: FieldPlan['subject'];
}

/** Numbers that stand alone, each with the nearest streets of the same subject that have none. */
function withNumbers(found: readonly FoundAddress[], evidence: readonly ColumnEvidence[], readers: Readers): FoundAddress[] {
  const numbers = found.filter(({ fields }) => fields.length === 1 && isNumbers(evidence[fields[0] as number]));
  const streets = numbers.length === 0 ? [] : found.filter(({ fields }) => isStreets(fields, evidence, readers));
  const taken = new Map<FoundAddress, FoundAddress>();
  for (const number of numbers) {
    const at = number.fields[0] as number;
    const nearest = streets
      .filter((street) => street.subject === number.subject && !taken.has(street))
      .reduce<FoundAddress | undefined>(
        (best, street) => (best && away(best, at) <= away(street, at) ? best : street),
        undefined,
      );
    if (nearest !== undefined) taken.set(nearest, number);
  }
  const joined = new Set(taken.values());
  return found
    .filter((one) => !joined.has(one))
    .map((one) => {
      const number = taken.get(one);
      return number === undefined ? one : { ...one, fields: [...number.fields, ...one.fields] };
    });
}

/** Columns between an address and a place in the table. */
const away = ({ fields }: FoundAddress, at: number): number => Math.abs((fields[0] as number) - at);

/** Columns of street names without numbers, and not those of a crossing street. */
function isStreets(columns: readonly number[], evidence: readonly ColumnEvidence[], readers: Readers): boolean {
  return columns.every((column) => {
    const one = evidence[column];
    if (one === undefined || isNumbers(one) || isCrossing(one.name)) return false;
    return columns.length > 1 || holdsStreets(one, readers);
  });
}

/** A column of bare numbers, directions, street types or street names without a number; an empty one by its name. */
function isPart(column: ColumnEvidence, readers: Readers): boolean {
  const values = column.values.slice(0, 200);
  if (values.length === 0) return partRank(column.name) !== undefined;
  const whole = values.filter(({ value }) => {
    const { level } = readers.address(value);
    return level === 'number' || level === 'number-unit' || level === 'block' || level === 'intersection';
  }).length;
  return whole < values.length * 0.3;
}

/**
 * A second column of bare house numbers begins an address of its own; so does a crossing street, by its name or as the second of a
 * pair, and what comes behind it.
 */
function startsAnother(
  parts: readonly number[],
  column: ColumnEvidence,
  evidence: readonly ColumnEvidence[],
  readers: Readers,
): boolean {
  // Two crossing streets stand on either side of a house, and together tell where it is.
  const second = !isCrossing(column.name) && holdsStreets(column, readers);
  if (second && parts.some((part) => areTwoStreets(evidence[part]?.name ?? '', column.name))) return true;
  if (isCrossing(column.name) !== parts.some((part) => isCrossing(evidence[part]?.name ?? ''))) return true;
  if (isCrossing(column.name)) return false;
  return isNumbers(column) && parts.some((part) => isNumbers(evidence[part]));
}

function isNumbers(column: ColumnEvidence | undefined): boolean {
  if (column === undefined || column.values.length === 0) return false;
  return column.values.filter(({ value }) => /^\d+$/.test(value)).length > column.values.length * 0.8;
}

/** The incident's own address before a caller's, addresses before places, left before right. */
function rank(
  fields: readonly FieldPlan[],
  address: { readonly fields: readonly number[]; readonly subject: FieldPlan['subject'] },
): number {
  const first = fields[address.fields[0] as number];
  const place = first?.class === 'place-name' ? 1000 : 0;
  const other = address.subject === undefined ? 0 : 2000;
  const crossing = isCrossing(first?.name ?? '') ? 500 : 0;
  return place + other + crossing + (address.fields[0] as number) / 100_000;
}
