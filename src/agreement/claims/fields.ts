import type { AgreedField } from '../../model/agreement-terms.ts';
import { normaliseColumn } from '../../model/fingerprint.ts';
import type { ScanResult } from '../../model/result.ts';
import { placeInList } from '../permits.ts';
import { sayValue } from '../say-value.ts';
import { type CheckClaim, makeClaim, type Outcome, rowsOf, stated, worst } from './claim.ts';
import { besideCrossings, finerThan } from './precision.ts';

/** "Only these fields": columns that the list does not cover. */
export const checkFieldList: CheckClaim = ({ data }, scan) => {
  const fields = stated(data?.fields);
  if (fields === undefined || data?.fields === undefined) return [];
  const outside = scan.fields.flatMap((field): Outcome[] => {
    const { name, class: cls, filled } = field;
    const place = placeInList(fields, field);
    if (cls === 'other' || filled === 0 || place === 'listed') return [];
    const why = place === 'removed' ? 'is in the list as removed' : 'is not in the list';
    return [
      { verdict: 'broken', rows: filled, why: [`${name} (${cls.replaceAll('-', ' ')}) ${why}; filled in ${rowsOf(filled)}`] },
    ];
  });
  return [
    makeClaim(
      { term: 'fields', title: 'Fields shared', claim: fields.length === 0 ? 'none' : `only ${sayValue('fields', fields)}` },
      data.fields,
      scan,
      worst(outside, { verdict: 'kept', rows: 0, why: ['every column with personal or locating data is in the list'] }),
    ),
  ];
};

/** Fields that were to be changed before they are sent. */
export const checkTransforms: CheckClaim = ({ data }, scan) => {
  const leaf = data?.fields;
  const changed = (stated(leaf) ?? []).filter(({ transform }) => transform !== undefined && transform !== 'as-is');
  return leaf === undefined
    ? []
    : changed.map((field) =>
        makeClaim(
          { term: 'fields', title: field.name, claim: sayValue('fields', [field]) },
          leaf,
          scan,
          checkTransform(field, scan),
        ),
      );
};

function checkTransform({ name, transform, class: cls }: AgreedField, scan: ScanResult): Outcome {
  const columns = scan.fields.filter((field) => normaliseColumn(field.name) === normaliseColumn(name));
  const found = columns.length > 0 ? columns : scan.fields.filter((field) => field.class === cls);
  if (found.length === 0) return { verdict: 'kept', rows: 0, why: ['the file has no such column'] };
  if (transform === 'removed') {
    const filled = Math.max(...found.map((one) => one.filled));
    return filled === 0
      ? { verdict: 'kept', rows: 0, why: ['the column is empty in every row'] }
      : { verdict: 'broken', rows: filled, why: [`${found.map((one) => one.name).join(', ')}: filled in ${rowsOf(filled)}`] };
  }
  if (transform === 'hundred-block' || transform === 'intersection') {
    const names = new Set(found.map((one) => one.name));
    const isIts = (columns: readonly string[]): boolean => columns.some((column) => names.has(column));
    const outcomes = [...finerThan('block', scan, isIts), ...(transform === 'intersection' ? besideCrossings(scan, isIts) : [])];
    return worst(outcomes, { verdict: 'kept', rows: 0, why: ['no row of it holds a house number'] });
  }
  return {
    verdict: 'cannot-tell',
    rows: null,
    why: [`whether a value was ${String(transform).replaceAll('-', ' ')} cannot be told from counts`],
  };
}
