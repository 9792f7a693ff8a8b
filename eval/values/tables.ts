import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { type DataClass, isDataClass } from '../../src/model/data-class.ts';
import { readRows } from '../data-file.ts';
import { type Handling, makeColumn } from './makers.ts';

/** A table of invented values and what each column holds. */
export interface Table {
  readonly title: string;
  readonly rows: number;
  readonly columns: readonly {
    readonly name: string;
    readonly values: readonly string[];
    readonly label: DataClass;
    /** Other classes that count as right. */
    readonly alts: readonly DataClass[];
  }[];
}

const dataClass = (id: string, where: string): DataClass => {
  if (!isDataClass(id)) throw new Error(`${where}: there is no class "${id}"`);
  return id;
};

/** A table that is not told otherwise. */
const CLEAN: Handling = { rows: 240, blanks: 0, noise: 0, letters: 'as they are' };

/** Reads ` | rows 40, blanks 0.3, noise 0.05, upper` behind a title. */
function readHandling(text: string): Handling {
  const number = (word: string): number | undefined => {
    const found = new RegExp(`${word} ([0-9.]+)`).exec(text)?.[1];
    return found === undefined ? undefined : Number(found);
  };
  return {
    rows: number('rows') ?? CLEAN.rows,
    blanks: number('blanks') ?? CLEAN.blanks,
    noise: number('noise') ?? CLEAN.noise,
    letters: text.includes('upper') ? 'upper' : text.includes('lower') ? 'lower' : CLEAN.letters,
  };
}

/** Tables told by recipes: `## title` and `header = kind = class/other classes that count as right; …`; lines that begin with one `#` are remarks. */
export function readRecipes(file: string): readonly Table[] {
  const tables: { title: string; rows: number; columns: Table['columns'][number][] }[] = [];
  let handling = CLEAN;
  for (const line of readFileSync(resolve('eval', 'data', file), 'utf8').split('\n')) {
    if (line.startsWith('## ')) {
      const [title = '', how = ''] = line.slice(3).split(' | ');
      handling = readHandling(how);
      tables.push({ title, rows: handling.rows, columns: [] });
    } else if (line !== '' && !line.startsWith('#')) {
      const table = tables.at(-1);
      for (const entry of line.split(';')) {
        const [name = '', kind = '', labels = 'other'] = entry.split('=').map((part) => part.trim());
        const [label = '', ...alts] = labels.split('/').map((id) => dataClass(id, `${file}: ${entry}`));
        if (table === undefined || label === '') throw new Error(`${file}: no table or class for "${entry}"`);
        table.columns.push({ name, values: makeColumn(kind, `${table.title}: ${name}`, handling), label, alts });
      }
    }
  }
  return tables;
}

/** A table as it lies in a file of tables, with the cells of each column from the top, empty ones as `''`. */
interface WrittenTable {
  readonly set: string;
  readonly table: string;
  readonly columns: readonly {
    readonly name: string;
    readonly class: string;
    readonly alt?: readonly string[];
    readonly cells: readonly string[];
  }[];
}

let written: readonly WrittenTable[] | undefined;

/** The tables of a set that are written out cell by cell; the file holds several sets and is read once. */
export function readWritten(set: string): readonly Table[] {
  written ??= readRows<WrittenTable>('values-written.jsonl');
  return written
    .filter((table) => table.set === set)
    .map(({ table: title, columns }) => ({
      title,
      rows: columns[0]?.cells.length ?? 0,
      columns: columns.map(({ name, class: label, alt = [], cells }) => ({
        name,
        values: cells.filter((cell) => cell.trim() !== ''),
        label: dataClass(label, title),
        alts: alt.map((id) => dataClass(id, title)),
      })),
    }));
}
