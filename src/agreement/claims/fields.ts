import type { AgreedField } from '../../model/agreement-terms.ts';
import { normaliseColumn } from '../../model/fingerprint.ts';
import type { ScanResult } from '../../model/result.ts';
import { permits } from '../field-flow.ts';
import { sayValue } from '../say-value.ts';
import { type CheckClaim, makeClaim, type Outcome, rowsOf, stated, worst } from './claim.ts';
import { finerThan } from './precision.ts';

/** "Only these fields": columns that the list does not cover, and fields that were to be changed before they are sent. */
export const checkFields: CheckClaim = (agreement, scan) => {
  const leaf = agreement.data?.fields;
  const fields = stated(leaf);
  if (leaf === undefined || fields === undefined) return [];
  const outside = scan.fields.filter(
    (field) => field.class !== 'other' && field.filled > 0 && permits(agreement, field) === 'no',
  );
  const claims = [
    makeClaim(
      { term: 'fields', title: 'Fields shared', claim: `only ${sayValue('fields', fields)}` },
      leaf,
      scan,
      worst(
        outside.map(({ name, class: cls, filled }) => ({
          verdict: 'broken',
          rows: filled,
          why: [`${name} (${cls.replaceAll('-', ' ')}) is not in the list; filled in ${rowsOf(filled)}`],
        })),
        { verdict: 'kept', rows: 0, why: ['every column with personal or locating data is in the list'] },
      ),
    ),
  ];
  const changed = fields.filter(({ transform }) => transform !== undefined && transform !== 'as-is');
  return [
    ...claims,
    ...changed.map((field) =>
      makeClaim(
        { term: 'fields', title: field.name, claim: sayValue('fields', [field]) },
        leaf,
        scan,
        checkTransform(field, scan),
      ),
    ),
  ];
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
    const outcomes = finerThan('block', scan, (columns) => columns.some((column) => names.has(column)));
    return worst(outcomes, { verdict: 'kept', rows: 0, why: ['no row of it holds a house number'] });
  }
  return {
    verdict: 'cannot-tell',
    rows: null,
    why: [`whether a value was ${String(transform).replaceAll('-', ' ')} cannot be told from counts`],
  };
}
