import { DATA_CLASS_FACTS, type DataClass, isCoordinate, isSameKind } from '../../model/data-class.ts';
import { CELL_MARKS, TEXT_MARKS } from '../../model/exposure.ts';
import { houseRows } from '../../model/house-mark.ts';
import type { AddressResult } from '../../model/location.ts';
import type { FieldResult, ScanResult } from '../../model/result.ts';
import { thousands } from '../../model/thousands.ts';
import { isOfClass } from '../permits.ts';
import { sayValue } from '../say-value.ts';
import { type CheckClaim, makeClaim, type Outcome, rowsOf, stated, worst } from './claim.ts';

/** "No names, no telephone numbers": one claim for each kind that is ruled out. */
export const checkExcluded: CheckClaim = ({ data }, scan) => {
  const classes = stated(data?.excluded);
  if (classes === undefined || data?.excluded === undefined) return [];
  const leaf = data.excluded;
  return classes.map((cls) =>
    makeClaim(
      { term: 'excluded', title: 'Kinds ruled out', claim: `no ${sayValue('excluded', [cls])}` },
      leaf,
      scan,
      lookFor(cls, scan),
    ),
  );
};

/** Where a kind of data stands in a file: columns of it, whole cells and spans in others, in whatever form. */
function lookFor(cls: DataClass, scan: ScanResult): Outcome {
  if (cls === 'narrative' || cls === 'other') return inColumns(cls, scan);
  const inside = scan.fields.flatMap(({ name, contains, freeText }) =>
    contains
      .filter((one) => isSameKind(one.class, cls))
      .map(
        ({ class: found, cells }): Outcome => ({
          verdict: 'broken',
          rows: cells,
          why: [`${name}: ${freeText === true ? 'the free text holds' : 'cells hold'} ${oneOf(found)} in ${rowsOf(cells)}`],
        }),
      ),
  );
  const column = inColumns(cls, scan);
  const elsewhere = [...inside, ...inAddresses(cls, scan)];
  const found = worst(column.verdict === 'kept' ? elsewhere : [column, ...elsewhere], {
    verdict: 'kept',
    rows: 0,
    why: [
      `no column holds ${isCoordinate(cls) ? 'coordinates in any form' : 'it by name or value'}, and none was found in any cell${unread(scan)}`,
    ],
  });
  // The marks count rows once however many columns they have; they know it better where there is one.
  const marked = markedRows(cls, scan);
  return found.verdict === 'broken' && marked > (found.rows ?? 0) ? { ...found, rows: marked } : found;
}

const oneOf = (cls: DataClass): string => (isCoordinate(cls) ? 'coordinates' : `a ${DATA_CLASS_FACTS[cls].title}`);

/** Address texts that hold coordinates, and house numbers in columns that are no street addresses as a whole. */
function inAddresses(cls: DataClass, { addresses, fields }: ScanResult): readonly Outcome[] {
  const isTold = (column: string): boolean => fields.some((field) => field.name === column && isOfClass(field, cls));
  const rowsIn = isCoordinate(cls)
    ? ({ rows }: AddressResult) => rows.coordinates
    : cls === 'street-address'
      ? houseRows
      : () => 0;
  return addresses
    .filter((address) => rowsIn(address) > 0 && !address.columns.some(isTold))
    .map((address) => ({
      verdict: 'broken',
      rows: rowsIn(address),
      why: [
        `${address.columns.join(', ')}: ${isCoordinate(cls) ? 'coordinates' : 'house numbers'} in ${rowsOf(rowsIn(address))}`,
      ],
    }));
}

function inColumns(cls: DataClass, scan: ScanResult): Outcome {
  const houses = cls === 'street-address' ? housesIn(scan) : () => undefined;
  // A flag that is not set says nothing of its row, nor does an address without a house number.
  const held = (field: FieldResult): number => houses(field) ?? field.filled - (field.unset ?? 0);
  const all = scan.fields.filter((field) => isOfClass(field, cls));
  const columns = all.filter((field) => held(field) > 0);
  if (columns.length === 0) {
    return {
      verdict: 'kept',
      rows: 0,
      why: [
        all.length === 0
          ? 'no column holds it'
          : `${all.map(({ name }) => name).join(', ')}: there by name, but empty or not set in every row of this file`,
      ],
    };
  }
  return {
    verdict: 'broken',
    rows: Math.max(...columns.map(held)),
    why: columns.map(
      (field) =>
        `${field.name}${field.class === cls ? '' : ` (${DATA_CLASS_FACTS[field.class].title})`}: ${houses(field) !== undefined ? 'house numbers' : field.unset === undefined ? 'filled' : 'set'} in ${rowsOf(held(field))}${field.confidence < 0.7 ? ', probably' : ''}`,
    ),
  };
}

/** Rows of a column of addresses with a house number, where others have none: blocks and crossings are no addresses of a building. */
const housesIn =
  ({ addresses }: ScanResult) =>
  ({ name, filled }: FieldResult): number | undefined => {
    const own = addresses.find(({ columns }) => columns.includes(name));
    const houses = own === undefined ? 0 : houseRows(own);
    return houses === 0 || houses >= filled ? undefined : houses;
  };

function markedRows(cls: DataClass, { exposure }: ScanResult): number {
  const marks = [CELL_MARKS[cls], (TEXT_MARKS as Readonly<Partial<Record<DataClass, keyof typeof exposure.marks>>>)[cls]];
  // Several classes share the mark "contact" and others; only marks of one class count rows of it.
  const own = marks.filter((mark) => mark !== undefined && OWN_MARKS.has(mark));
  return Math.max(0, ...own.map((mark) => exposure.marks[mark as keyof typeof exposure.marks] ?? 0));
}

const OWN_MARKS: ReadonlySet<string> = new Set([
  'name',
  'phone',
  'medical',
  'hazard',
  'access-code',
  'date-of-birth',
  'text-name',
  'text-phone',
  'text-medical',
  'text-access-code',
  'text-date-of-birth',
  'text-hazard',
  'text-unit',
  'text-address',
]);

const unread = ({ fields }: ScanResult): string => {
  const text = fields.filter(({ freeText }) => freeText === true).length;
  return text === 0
    ? ''
    : `; free text was read for it in ${thousands(text)} column${text === 1 ? '' : 's'}, which no program does without misses`;
};
