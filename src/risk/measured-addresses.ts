import type { DataClass } from '../model/data-class.ts';
import { isPlurality } from '../model/half-says.ts';
import { houseRows } from '../model/house-mark.ts';
import { type AddressResult, isBlurred } from '../model/location.ts';
import type { FieldPlan, ScanPlan } from '../model/plan.ts';
import type { AddressLevel } from '../model/reading.ts';

/** A field of the plan, and what the whole table says of its addresses. */
export interface MeasuredField extends FieldPlan {
  /** What more rows of a column of addresses or blocks say than anything else, where that is coarser than a building and no block. */
  readonly level?: AddressLevel;
  /** Rows that name a building, in a column of street addresses of which others do not. */
  readonly buildings?: number;
}

export interface MeasuredPlan extends ScanPlan {
  readonly fields: readonly MeasuredField[];
}

/**
 * The plan with columns of house addresses told as what most of their rows say: a header such as `address_number` or `street`
 * promises a building; the count of the whole table is the better witness. House numbers among blurred texts are findings of
 * their own. A column that the user pinned stays what it was said to be.
 */
export function restateAddresses(plan: ScanPlan, addresses: readonly AddressResult[]): MeasuredPlan {
  return {
    ...plan,
    fields: plan.fields.map((field) =>
      !ADDRESSES.has(field.class) || field.pinned === true ? field : restate(field, addresses),
    ),
  };
}

const ADDRESSES: ReadonlySet<DataClass> = new Set<DataClass>(['street-address', 'address-block']);

function restate(field: FieldPlan, addresses: readonly AddressResult[]): MeasuredField {
  const own = addresses.find(({ columns }) => columns.includes(field.name));
  if (own === undefined) return field;
  const toBlock = (why: string): MeasuredField =>
    field.class === 'address-block' ? field : { ...field, class: 'address-block', why: [...field.why, why] };
  if (own.disguisedBlocks) return toBlock('the house numbers of the whole table end in 00');
  if (!isBlurred(own.level)) {
    if (field.class === 'address-block') return field;
    const buildings = houseRows(own);
    return buildings === 0 || buildings + own.rows.empty === rowsOf(own) ? field : { ...field, buildings };
  }
  if (isBlock(own.level))
    return toBlock(
      isPlurality(own)
        ? `more rows of the whole table say ${BLOCK_WORDS[own.level]} than anything else`
        : `most rows of the whole table say ${BLOCK_WORDS[own.level]}`,
    );
  const crossed = addresses.some(({ crossing, level }) => crossing?.includes(field.name) === true && level === 'intersection');
  return crossed ? toBlock('with the street that it crosses it says an intersection') : { ...field, level: own.level };
}

const BLOCK_WORDS = { block: 'a hundred block', intersection: 'an intersection' } as const;

const isBlock = (level: AddressLevel): level is keyof typeof BLOCK_WORDS => level in BLOCK_WORDS;

const rowsOf = ({ rows }: AddressResult): number => Object.values(rows).reduce((sum, count) => sum + count, 0);
