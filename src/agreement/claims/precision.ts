import type { FeedPrecision } from '../../model/feed.ts';
import { blockRows, disguisedRows, houseRows } from '../../model/house-mark.ts';
import { PRECISION_CLASSES, PRECISION_WORDS, type PrecisionClass } from '../../model/location.ts';
import type { ScanResult } from '../../model/result.ts';
import { toldMetres } from '../../model/told-metres.ts';
import { sayValue } from '../say-value.ts';
import { type CheckClaim, makeClaim, type Outcome, rowsOf, stated, worst } from './claim.ts';

/**
 * The finest grade that a promise allows; `undefined` where nothing is too fine or the promise has no measure. A crossing has
 * the grade of a block; what of that grade is no crossing, {@link besideCrossings} tells.
 */
export const ALLOWED: Readonly<Record<FeedPrecision, PrecisionClass | undefined>> = {
  'exact-address': undefined,
  'exact-coordinates': undefined,
  exact: undefined,
  mixed: undefined,
  block: 'block',
  intersection: 'block',
  generalised: 'few-doors',
  area: 'area',
  none: 'unknown',
};

/** "Block level only". */
export const checkPrecision: CheckClaim = ({ data }, scan) => {
  const leaf = data?.precisionDelivered;
  const value = stated(leaf);
  if (leaf === undefined || value === undefined) return [];
  const head = { term: 'precisionDelivered' as const, title: 'Location delivered', claim: sayValue('precisionDelivered', value) };
  const allowed = ALLOWED[value];
  if (allowed === undefined) {
    return [
      makeClaim(head, leaf, scan, {
        verdict: 'cannot-tell',
        rows: null,
        why: ['the promise sets no limit that a file could break'],
      }),
    ];
  }
  const nothing: Outcome = { verdict: 'cannot-tell', rows: null, why: ['the file tells no location'] };
  const placed = scan.location.length + scan.addresses.length > 0;
  const otherwise: Outcome = placed ? { verdict: 'kept', rows: 0, why: ['no column tells the place more exactly'] } : nothing;
  const open = value === 'intersection' ? besideCrossings(scan) : [];
  return [makeClaim(head, leaf, scan, worst([...finerThan(allowed, scan), ...inText(scan), ...open], otherwise))];
};

/** Below this confidence a grade only says that nothing was seen that blurs. */
const SURE_ENOUGH = 0.5;

/** Columns that tell the place more exactly than a grade, with the rows that do. */
export function finerThan(
  allowed: PrecisionClass,
  { location, addresses, fields }: ScanResult,
  wanted: (columns: readonly string[]) => boolean = () => true,
): readonly Outcome[] {
  const points = location
    .filter(({ columns }) => wanted(columns))
    .flatMap(({ columns, rows, effective }): Outcome[] => {
      const names = columns.join(', ');
      if (rows.valid === 0) return [];
      if (effective.class === 'unknown' || effective.confidence < SURE_ENOUGH) {
        return [{ verdict: 'cannot-tell', rows: rows.valid, why: [`${names}: how exact the coordinates are cannot be told`] }];
      }
      if (fineness(effective.class) >= fineness(allowed)) return [];
      const metres = effective.radiusM === null ? '' : `, nine in ten within ${toldMetres(effective.radiusM.p90)} m`;
      return [
        {
          verdict: 'broken',
          rows: rows.valid,
          why: [`${names}: coordinates that point to ${PRECISION_WORDS[effective.class]}${metres}, in ${rowsOf(rows.valid)}`],
        },
      ];
    });
  const texts = addresses
    .filter(({ columns }) => wanted(columns))
    .flatMap((address): Outcome[] => {
      const kinds: readonly (readonly [string, number])[] = [
        ['house numbers', houseRows(address)],
        ['coordinates', address.rows.coordinates],
        ['blocks', fineness(allowed) > fineness('block') ? blockRows(address) : 0],
      ];
      const finer = kinds.filter(([, rows]) => rows > 0);
      if (finer.length === 0) return [];
      const why = finer.map(([what, rows]) => `${what} in ${rowsOf(rows)}`).join(', ');
      return [
        {
          verdict: 'broken',
          rows: finer.reduce((sum, [, rows]) => sum + rows, 0),
          why: [`${address.columns.join(', ')}: ${why}`],
        },
      ];
    });
  // A column of coordinates that no group was made of (one half of a pair) is not a location.
  return fields.length === 0 ? [] : [...points, ...texts];
}

/**
 * Hundred blocks where the nearest crossing was promised: on a long block they tell more than the crossing, on a short one no
 * more, and how long its blocks are a file does not tell.
 */
export function besideCrossings(
  { location, addresses }: ScanResult,
  wanted: (columns: readonly string[]) => boolean = () => true,
): readonly Outcome[] {
  const points = location
    .filter(({ effective }) => effective.class === 'block' && effective.mask !== 'intersection')
    .map(({ columns, rows }) => ({ columns, rows: rows.valid, what: 'coordinates that point to a block' }));
  const texts = addresses.map((one) => ({
    columns: one.columns,
    rows: one.rows.block + disguisedRows(one),
    what: 'hundred blocks',
  }));
  return [...points, ...texts]
    .filter(({ columns, rows }) => rows > 0 && wanted(columns))
    .map(({ columns, rows, what }) => ({
      verdict: 'cannot-tell',
      rows,
      why: [
        `${columns.join(', ')}: ${what} in ${rowsOf(rows)}; whether they tell more than the nearest intersection depends on the street`,
      ],
    }));
}

const fineness = (grade: PrecisionClass): number => PRECISION_CLASSES.indexOf(grade);

/** Addresses and coordinates in free text undo a blurred column. */
const inText = ({ fields }: ScanResult): readonly Outcome[] =>
  fields.flatMap(({ name, contains, freeText }) =>
    contains
      .filter(({ class: cls }) => freeText === true && (cls === 'street-address' || cls === 'coordinates'))
      .map(
        ({ class: cls, cells }): Outcome => ({
          verdict: 'broken',
          rows: cells,
          why: [`${name}: the free text holds ${cls === 'coordinates' ? 'coordinates' : 'an exact address'} in ${rowsOf(cells)}`],
        }),
      ),
  );
