import type { AddressColumns, ColumnEvidence, FieldPlan } from '../model/plan.ts';
import type { Readers } from '../model/reading.ts';

/**
 * The address texts of a table. A column that by itself reads as an address, block, crossing or place stands alone; columns
 * that each hold a part (house number, direction, road, suffix) and stand side by side are one text in reading order.
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
      !startsAnother(parts, column, evidence);
    if (!sameAddress) closeParts();
    parts.push(index);
  });
  closeParts();
  return found
    .sort((a, b) => rank(fields, a) - rank(fields, b))
    .map(({ fields: columns, subject }) => (subject === undefined ? { fields: columns } : { fields: columns, subject }));
}

/** A column of bare numbers, directions, street types or street names without a number. */
function isPart(column: ColumnEvidence, readers: Readers): boolean {
  const values = column.values.slice(0, 200);
  if (values.length === 0) return false;
  const whole = values.filter(({ value }) => {
    const { level } = readers.address(value);
    return level === 'number' || level === 'number-unit' || level === 'block' || level === 'intersection';
  }).length;
  return whole < values.length * 0.3;
}

/** A second column of bare house numbers, or one whose name says it crosses, begins an address of its own. */
function startsAnother(parts: readonly number[], column: ColumnEvidence, evidence: readonly ColumnEvidence[]): boolean {
  if (/intersect|cross|xst/i.test(column.name)) {
    return !parts.some((part) => /intersect|cross|xst/i.test(evidence[part]?.name ?? ''));
  }
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
  const crossing = /intersect|cross|xst/i.test(first?.name ?? '') ? 500 : 0;
  return place + other + crossing + (address.fields[0] as number) / 100_000;
}
