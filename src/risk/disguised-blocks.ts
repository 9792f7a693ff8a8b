import type { AddressResult } from '../model/location.ts';
import type { FieldPlan, ScanPlan } from '../model/plan.ts';

/**
 * The plan with columns of house addresses told as hundred blocks where nearly all of their numbers were found to end in
 * 00. A header such as `address_number` promises a house; the count of the whole table is the better witness. A column
 * that the user pinned stays what it was said to be.
 */
export function restateDisguised(plan: ScanPlan, addresses: readonly AddressResult[]): ScanPlan {
  const blocks = new Set(addresses.filter(({ disguisedBlocks }) => disguisedBlocks).flatMap(({ columns }) => columns));
  if (blocks.size === 0) return plan;
  const restate = (field: FieldPlan): FieldPlan =>
    field.class === 'street-address' && field.pinned !== true && blocks.has(field.name)
      ? { ...field, class: 'address-block', why: [...field.why, 'the house numbers of the whole table end in 00'] }
      : field;
  return { ...plan, fields: plan.fields.map(restate) };
}
