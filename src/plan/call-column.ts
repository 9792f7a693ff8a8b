import type { Batch } from '../model/batch.ts';
import { isNullWord } from '../model/null-word.ts';
import type { FieldPlan, RowRoles } from '../model/plan.ts';

/** Share of the rows that must have another row of their call beside them before calls are counted and not rows. */
const REPEATED = 0.02;

/** Share of the rows of one number that must be at the place of its first one: else the number ties other things together. */
const AT_ONE_PLACE = 0.9;

/** Chance that two rows are at one place above which agreement of places says nothing. */
const MOST_ALIKE = 0.3;

/**
 * The column whose equal values make rows one call: an incident number that comes again in rows of the same place, as where every
 * unit that was sent, every offence or every person has a row of its own. Such rows do not hide each other: somebody who knows
 * of the call finds all of them. `undefined` where rows are calls, or nothing tells.
 */
export function findCallColumn(
  fields: readonly FieldPlan[],
  { addresses, locations }: Pick<RowRoles, 'addresses' | 'locations'>,
  batches: readonly Batch[],
): number | undefined {
  const place = [...new Set([...(addresses[0]?.fields ?? []), ...(locations[0]?.fields ?? [])])];
  const numbers = fields.flatMap((field, index) => (field.class === 'incident-id' && field.freeText !== true ? [index] : []));
  if (place.length === 0 || numbers.length === 0) return undefined;
  const places = batches.flatMap((batch) => Array.from({ length: batch.rows }, (_, row) => placeOf(batch, place, row)));
  if (likeness(places) > MOST_ALIKE) return undefined;
  const told = numbers.flatMap((index) => {
    const repeated = repeatedRows(numbersOf(batches, index), places);
    return repeated >= REPEATED * places.length ? [{ index, repeated }] : [];
  });
  return told.sort((a, b) => b.repeated - a.repeated || a.index - b.index)[0]?.index;
}

const placeOf = (batch: Batch, fields: readonly number[], row: number): string =>
  fields.map((field) => batch.value(field, row).trim()).join('\n');

const numbersOf = (batches: readonly Batch[], field: number): readonly string[] =>
  batches.flatMap((batch) => Array.from({ length: batch.rows }, (_, row) => batch.value(field, row).trim()));

/** Chance that two rows drawn are at one place. */
function likeness(places: readonly string[]): number {
  const counts = new Map<string, number>();
  for (const place of places) counts.set(place, (counts.get(place) ?? 0) + 1);
  return [...counts.values()].reduce((sum, count) => sum + (count / places.length) ** 2, 0);
}

/** Rows that have another one of the same number; 0 where those are not at the same place. */
function repeatedRows(numbers: readonly string[], places: readonly string[]): number {
  const first = new Map<string, { readonly place: string; rows: number }>();
  let later = 0;
  let same = 0;
  numbers.forEach((number, row) => {
    if (number === '' || isNullWord(number)) return;
    const place = places[row] as string;
    const seen = first.get(number);
    if (seen === undefined) {
      first.set(number, { place, rows: 1 });
      return;
    }
    seen.rows++;
    later++;
    if (seen.place === place) same++;
  });
  if (later === 0 || same < AT_ONE_PLACE * later) return 0;
  return later + [...first.values()].filter(({ rows }) => rows > 1).length;
}
