import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { type DataClass, isDataClass } from '../../src/model/data-class.ts';
import { readRows } from '../data-file.ts';

/** A name of a column and the class it was given by reading. */
export interface LabelledName {
  readonly name: string;
  readonly class: DataClass;
}

/** Names that stand side by side in a table, or one name alone. */
export type LabelledTable = readonly LabelledName[];

/** What a name alone cannot tell apart is learned as one. */
const ALIKE: Readonly<Partial<Record<DataClass, DataClass>>> = { 'address-block': 'street-address', vehicle: 'vehicle-id' };

/** The sets of labelled schemas. */
const SCHEMAS = [
  '',
  '-draws',
  '-far',
  '-fresh',
  '-gathered',
  '-gathered-second',
  '-gathered-third',
  '-gathered-fourth',
  '-invented',
  '-real',
  '-real-second',
  '-typical',
  '-written',
].map((set) => `headers${set}.jsonl`);

const labelled = (name: string, id: string): LabelledName => {
  if (!isDataClass(id)) throw new Error(`${name}: there is no class "${id}"`);
  return { name, class: ALIKE[id] ?? id };
};

function tablesOfSchemas(): readonly LabelledTable[] {
  return SCHEMAS.flatMap((file) =>
    readRows<{ readonly fields: readonly { readonly name: string; readonly class: string }[] }>(file).map(({ fields }) =>
      fields.map(({ name, class: id }) => labelled(name, id)),
    ),
  );
}

function typicalNames(): readonly LabelledTable[] {
  const lines = readFileSync(resolve('eval', 'data', 'names-by-class.txt'), 'utf8').split('\n');
  return lines
    .filter((line) => line !== '' && !line.startsWith('#'))
    .flatMap((line) => {
      const colon = line.indexOf(':');
      const names = line.slice(colon + 1).split(',');
      return names.flatMap((name) => (name.trim() === '' ? [] : [[labelled(name.trim(), line.slice(0, colon))]]));
    });
}

/** Every labelled name there is: those of schemas, and those written down as typical of a class, each alone. */
export const labelledTables = (): readonly LabelledTable[] => [...tablesOfSchemas(), ...typicalNames()];
