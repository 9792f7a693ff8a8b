import type { DataClass } from '../../src/model/data-class.ts';
import { readInTheirLanguage } from '../../src/rules/header/in-their-language.ts';
import { readLearnables } from '../../src/rules/header/learned/learned-name.ts';
import type { Learnable } from '../../src/rules/header/learned/name-parts.ts';
import { readPathName } from '../../src/rules/header/path-name.ts';
import { readHeader } from '../../src/rules/header/read-header.ts';
import { withoutTablePrefix } from '../../src/rules/header/table-prefix.ts';
import type { LabelledTable } from './labelled-names.ts';

/** The names of a table as they are judged, each with its class; codes of a standard have none: they are looked up, not learned. */
export type ReadTable = readonly { readonly learnable: Learnable; readonly class: DataClass | undefined }[];

/** Reads a table's names as the program does. */
export function readTable(table: LabelledTable): ReadTable {
  const paths = withoutTablePrefix(table.map(({ name }) => readPathName(name)));
  const readings = readInTheirLanguage(paths.length, (at, among) => readHeader(paths[at]?.text ?? '', among));
  const learnables = readLearnables(paths, (at) => readings[at]?.words ?? []);
  return table.map(({ class: id }, i) => ({
    learnable: learnables[i] as Learnable,
    class: readings[i]?.standard === undefined ? id : undefined,
  }));
}

/** The classes that the tables tell apart, in the order of the alphabet. */
export const classesOf = (tables: readonly LabelledTable[]): readonly DataClass[] =>
  [...new Set(tables.flatMap((table) => table.map(({ class: id }) => id)))].sort();
