import type { DataClass } from '../../../src/model/data-class.ts';
import { ownPartsOf } from '../../../src/rules/header/learned/name-parts.ts';
import type { ReadTable } from '../read-tables.ts';

/** The names of a table as the network learns them. */
export interface TableExample {
  /** Of each name the rows of its parts, and what each counts for. */
  readonly rows: readonly Int32Array[];
  readonly values: readonly Float32Array[];
  /** The place of each name's class, -1 where it is looked up and not learned. */
  readonly labels: Int32Array;
}

/** A word has to stand in so many names, a piece of a name in more: there are many of them, and each says little. */
const LEAST = 3;
const LEAST_PIECE = 25;
/** Longer tables are learned in stretches of so many names. */
export const LONGEST = 1024;

/** All tables, and the parts that the rows stand for. */
export function networkExamples(
  tables: readonly ReadTable[],
  classes: readonly DataClass[],
): { readonly examples: readonly TableExample[]; readonly parts: readonly string[] } {
  const all = tables.flatMap(stretches).map((table) => table.map((name) => ({ ...name, own: ownPartsOf(name.learnable) })));
  const counts = new Map<string, number>();
  for (const { own, class: id } of all.flat())
    if (id !== undefined) for (const part of own.keys()) counts.set(part, (counts.get(part) ?? 0) + 1);
  const parts = [...counts]
    .filter(([part, count]) => count >= (part.startsWith('c:') ? LEAST_PIECE : LEAST))
    .map(([part]) => part);
  const places = new Map(parts.map((part, i) => [part, i]));
  const examples = all.map((table) => {
    const known = table.map(({ own }) => [...own].filter(([part]) => places.has(part)));
    return {
      rows: known.map((found) => Int32Array.from(found, ([part]) => places.get(part) as number)),
      values: known.map((found) => Float32Array.from(found, ([, value]) => value)),
      labels: Int32Array.from(table, ({ class: id }) => (id === undefined ? -1 : classes.indexOf(id))),
    };
  });
  return { examples, parts };
}

function stretches(table: ReadTable): readonly ReadTable[] {
  if (table.length <= LONGEST) return [table];
  return [table.slice(0, LONGEST), ...stretches(table.slice(LONGEST))];
}
