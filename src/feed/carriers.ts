import type { DataClass, SpanClass } from '../model/data-class.ts';
import { CELL_MARKS, type ExposureMark, TEXT_MARKS } from '../model/exposure.ts';
import type { FeedTable } from './feed-table.ts';

/** A class that a column holds, whole or inside its cells, and with which it sets a mark in its rows. */
export interface Carrier {
  readonly field: string;
  readonly class: DataClass;
}

/**
 * Everything in a table that sets a mark. A row's mark does not tell which column set it: where more than one does, the rows
 * with the mark are a ceiling for each of them.
 */
export function carriersOf(mark: ExposureMark, { plan, counts }: FeedTable): readonly Carrier[] {
  return plan.fields.flatMap((field, index): Carrier[] => {
    const count = counts.fields[index];
    if (count === undefined || count.filled === 0) return [];
    const marks = field.freeText === true ? TEXT_MARKS : CELL_MARKS;
    const inside = count.contains.filter(({ class: cls }) => marks[cls as SpanClass] === mark);
    const classes = new Set<DataClass>(inside.map(({ class: cls }) => cls));
    if (CELL_MARKS[field.class] === mark) classes.add(field.class);
    return [...classes].map((cls) => ({ field: field.name, class: cls }));
  });
}
