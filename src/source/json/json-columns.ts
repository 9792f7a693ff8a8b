import { CadAuditError } from '../../model/error.ts';
import type { Field } from '../../model/table.ts';
import { takeName } from '../csv/field-names.ts';
import { countOf } from '../notice-log.ts';
import { flatten } from './flatten.ts';
import { type JsonNode, jsonText, scalarText } from './json-node.ts';

/** The field that takes values of keys that were not there when the fields were laid down. */
const LATE = '(other keys)';

/** Between the values of one field. */
const AND = '; ';

/** The columns of a JSON table: grows while records are looked at, then is sealed and used for reading. */
export class JsonColumns {
  readonly #limit: number;
  readonly #index = new Map<string, number>();
  readonly #fields: Field[] = [];
  readonly #names = new Set<string>();
  #lateField = -1;
  #sealed = false;
  /** Values that found no column of their own. */
  late = 0;

  /** `given`: names for records that are arrays. */
  constructor(limit: number, given: readonly string[] | null) {
    this.#limit = limit;
    given?.forEach((name, index) => {
      this.#column([name.trim() || `column_${index + 1}`], String(index));
    });
  }

  get fields(): readonly Field[] {
    return this.#fields;
  }

  /** No more columns. `open` where records with further keys may follow: they get a field for them. */
  seal(open: boolean): void {
    if (open) {
      this.#lateField = this.#fields.length;
      this.#fields.push({ name: takeName(LATE, this.#names) });
    }
    this.#sealed = true;
  }

  /** The cells of a record. */
  row(record: JsonNode): string[] {
    const cells: string[] = this.#sealed ? new Array<string>(this.#fields.length).fill('') : [];
    if (typeof record !== 'string' && record.kind === 'array') {
      record.items.forEach((item, index) => {
        const text = scalarText(item) ?? jsonText(item);
        this.#put(cells, [`column_${index + 1}`], String(index), text);
      });
    } else {
      flatten(record, (path, text) => this.#put(cells, path, path.length === 1 ? `/${path[0]}` : `/${path.join('\0')}`, text));
    }
    return cells;
  }

  #put(cells: string[], path: readonly string[], id: string, text: string): void {
    const column = this.#index.get(id) ?? (this.#sealed ? -1 : this.#column(path, id));
    if (column === -1) {
      if (text === '') return;
      this.late++;
      if (this.#lateField === -1) return;
      append(cells, this.#lateField, `${path.join('.')}: ${text}`);
    } else append(cells, column, text);
  }

  #column(path: readonly string[], id: string): number {
    const column = this.#fields.length;
    if (column >= this.#limit) {
      throw new CadAuditError(
        'too-many-columns',
        `The records have more than ${countOf(this.#limit, 'key')}.`,
        'Keys that are data (ids, dates) make a column each: export a list of records instead.',
      );
    }
    this.#index.set(id, column);
    const name = takeName(path.map((key) => key.trim()).join('.') || `column_${column + 1}`, this.#names);
    this.#fields.push(path.length > 1 ? { name, path: [...path] } : { name });
    return column;
  }
}

function append(cells: string[], column: number, text: string): void {
  const before = cells[column];
  if (before === undefined || before === '') cells[column] = text;
  else if (text !== '') cells[column] = before + AND + text;
}
