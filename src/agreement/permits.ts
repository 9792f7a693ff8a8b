import type { Agreement } from '../model/agreement.ts';
import type { AgreedField } from '../model/agreement-terms.ts';
import type { FlowColumn } from '../model/comparison.ts';
import { type DataClass, isAddress, isSameKind } from '../model/data-class.ts';
import { normaliseColumn } from '../model/fingerprint.ts';
import type { FieldResult } from '../model/result.ts';

type Column = Pick<FieldResult, 'name' | 'class' | 'level'>;

/** Does the agreement allow a column? What is ruled out is not allowed even where the field list has it. */
export function permits({ data }: Agreement, column: Column): FlowColumn['permitted'] {
  const { fields, excluded } = data ?? {};
  if (excluded?.value?.some((cls) => isOfClass(column, cls))) return 'no';
  if (fields?.status === 'silent') return 'silent';
  if (fields?.value == null) return null;
  return placeInList(fields.value, column) === 'listed' ? 'yes' : 'no';
}

/**
 * How a field list, read as complete, speaks of a column. A field of the same name counts, else one of the same class; a block
 * in the list does not cover house numbers. `removed`: the list has it as a field that is not handed over.
 */
export function placeInList(fields: readonly AgreedField[], column: Column): 'listed' | 'removed' | 'not-listed' {
  const named = fields.filter((one) => normaliseColumn(one.name) === normaliseColumn(column.name));
  const found = named.length > 0 ? named.slice(0, 1) : fields.filter((one) => coversClass(one, column));
  if (found.some(({ transform }) => transform !== 'removed')) return 'listed';
  return found.length > 0 ? 'removed' : 'not-listed';
}

/** Streets without a number are no finer than what an address is cut to. */
function coversClass({ class: agreed, transform }: AgreedField, held: Column): boolean {
  const isCut = transform === 'hundred-block' || transform === 'intersection';
  if (held.level !== undefined) return isAddress(agreed);
  if (agreed === 'street-address') return held.class === 'address-block' || (held.class === agreed && !isCut);
  return isSameKind(agreed, held.class);
}

/** Is a column what an agreement means by a class? A street without a number is no street address of one building. */
export const isOfClass = (column: Column, cls: DataClass): boolean =>
  isSameKind(cls, column.class) && !(cls === 'street-address' && column.level !== undefined);
