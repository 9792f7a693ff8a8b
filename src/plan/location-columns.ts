import type { DataClass } from '../model/data-class.ts';
import { isFromPhone } from '../model/phone-position.ts';
import type { AddressColumns, ColumnEvidence, FieldPlan, LocationColumns } from '../model/plan.ts';
import type { Readers } from '../model/reading.ts';
import { isProvidersOwn } from './providers-own.ts';

/**
 * Latitude with longitude, X with Y, and single columns that hold a pair, each with the address text of the same subject; a caller's
 * with none: where the phone was says nothing of the address of the incident, nor of the home of who called. The incident's own
 * place comes first, before a caller's or a phone's; among equals the one with more rows.
 */
export function findLocationColumns(
  fields: readonly FieldPlan[],
  evidence: readonly ColumnEvidence[],
  addresses: readonly AddressColumns[],
  readers: Readers,
): readonly LocationColumns[] {
  const found: LocationColumns[] = [];
  const add = (kind: LocationColumns['kind'], columns: readonly number[]) => {
    const subject = fields[columns[0] as number]?.subject;
    const beside = subject === 'caller' ? -1 : addressOf(subject, addresses);
    found.push({
      kind,
      fields: columns,
      ...(beside === -1 ? {} : { address: beside }),
      ...(subject === undefined ? {} : { subject }),
    });
  };
  for (const [lat, lon] of pairs(fields, 'latitude', 'longitude')) add('degrees', [lat, lon]);
  fields.forEach((field, index) => {
    if (isProvidersOwn(field.name)) return;
    if (field.class === 'point' || holdsPoints(field, evidence[index], readers)) add('point', [index]);
  });
  for (const [x, y] of pairs(fields, 'projected-x', 'projected-y')) add('projected', [x, y]);
  const rank = ({ fields: columns, subject }: LocationColumns): number => {
    const first = columns[0] as number;
    const unfilled = 1 - (evidence[first]?.filled ?? 0) / Math.max(1, evidence[first]?.rows ?? 0);
    return (subject === undefined ? 0 : 10) + (isFromPhone(fields[first]?.name ?? '') ? 5 : 0) + unfilled;
  };
  return found.sort((a, b) => rank(a) - rank(b));
}

/** The address text of this subject, or else that of the incident; -1 where there is none. */
function addressOf(subject: FieldPlan['subject'], addresses: readonly AddressColumns[]): number {
  const own = addresses.findIndex((candidate) => candidate.subject === subject);
  return own === -1 ? addresses.findIndex((candidate) => candidate.subject === undefined) : own;
}

/** An address with its coordinates behind it in the same cell: `2500 ALDER AVE\nSpringfield, XX\n(37.1, -122.2)`. */
function holdsPoints(field: FieldPlan, column: ColumnEvidence | undefined, readers: Readers): boolean {
  if (field.class !== 'street-address' && field.class !== 'address-block') return false;
  const looked = (column?.values ?? []).slice(0, LOOKED_AT);
  const points = looked.filter(({ value }) => /\(\s*-?\d/.test(value) && readers.point(value) !== undefined).length;
  return looked.length > 0 && points >= looked.length / 2;
}

/** Values that settle whether a column of addresses holds points too. */
const LOOKED_AT = 100;

/** Each field of one class with the unused field of the other whose name is most alike, nearest first among equals. */
function pairs(fields: readonly FieldPlan[], one: DataClass, other: DataClass): readonly (readonly [number, number])[] {
  const firsts = fields.flatMap((field, index) => (field.class === one ? [index] : []));
  const seconds = new Set(fields.flatMap((field, index) => (field.class === other ? [index] : [])));
  const out: (readonly [number, number])[] = [];
  for (const first of firsts) {
    let best = -1;
    let bestScore = Number.NEGATIVE_INFINITY;
    for (const second of seconds) {
      const score = alike(fields[first]?.name ?? '', fields[second]?.name ?? '') - Math.abs(second - first) / 10;
      if (score > bestScore) {
        best = second;
        bestScore = score;
      }
    }
    if (best === -1) continue;
    seconds.delete(best);
    out.push([first, best]);
  }
  return out;
}

/** Length of the common start and end of two names without their coordinate words. */
function alike(a: string, b: string): number {
  const bare = (name: string) => name.toLowerCase().replace(/latitude|longitude|lat|long?|lng|easting|northing|[xy]/g, '');
  return bare(a) === bare(b) ? 2 + bare(a).length : 0;
}
