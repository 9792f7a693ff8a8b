import { readHeader } from '../rules/header/read-header.ts';
import { isPersonName } from '../rules/value/person-name.ts';

/** Columns from which they are people: one alone may be a place or a brand. */
const FEWEST = 3;
/** One in so many of the names that say nothing has to be somebody's: of towns, `Ann Arbor` and `Mary Esther`, only a few are. */
const ONE_IN = 2;

/**
 * Columns that are called like people, `John Smith` or `SMITH, JOHN`, as a pivot table or a roster makes them of values; none
 * where there are only a few. A name that says something as the name of a column is none: `ALI Status`, `Kelly Day`.
 */
export function peopleAmong(columns: readonly string[]): readonly string[] {
  const maybe = columns.filter(isPersonName);
  if (maybe.length < FEWEST) return [];
  const silent = columns.filter((name) => readHeader(name).scores.size === 0);
  const people = silent.filter(isPersonName);
  return people.length < FEWEST || people.length * ONE_IN < silent.length ? [] : people;
}
