import { mix } from '../../model/hash.ts';
import type { QuasiColumns, QuasiCounts } from '../../model/quasi.ts';
import type { BatchColumns } from '../cells/batch-columns.ts';
import { columnKeys } from '../cells/cell-keys.ts';
import { KIND_COLUMNS, kindColumn } from '../keys/kinds-in-bucket.ts';
import { RowSpread, type RowSpreadJson } from '../keys/row-spread.ts';
import { GroupTable, type GroupTableJson } from './group-table.ts';
import { summariseGroups } from './summarise-groups.ts';

/** Stands for a missing cell in a key; its size is far below that of a hash. */
const MISSING = 1;

const spreadColumns = ({ sensitive }: QuasiColumns): number => (sensitive === undefined ? 1 : KIND_COLUMNS);

/** Rows per combination of values of chosen columns. */
export class QuasiCounter {
  readonly #columns: QuasiColumns;
  #rows = 0;
  /** Rows per hash of the sensitive value over the whole table. */
  #overall = new Map<number, number>();
  #groups = new GroupTable();
  /** Rows by key and, where there is one, by sensitive value. */
  #spread: RowSpread;

  constructor(columns: QuasiColumns) {
    this.#columns = columns;
    this.#spread = new RowSpread(spreadColumns(columns));
  }

  add(cells: BatchColumns): void {
    const { batch } = cells;
    const { fields, sensitive } = this.#columns;
    const columns = fields.map((field) => columnKeys(cells, field) ?? new Float64Array(batch.rows));
    const values = columnKeys(cells, sensitive);
    const keys = new Float64Array(batch.rows);
    for (let row = 0; row < batch.rows; row++) {
      let key = 0;
      for (const column of columns) key = mix(key, column[row] || MISSING);
      keys[row] = key;
      const value = values === undefined ? undefined : values[row] || MISSING;
      this.#spread.add(keys, row, value === undefined ? 0 : kindColumn(value));
      if (value !== undefined) this.#overall.set(value, (this.#overall.get(value) ?? 0) + 1);
      this.#groups.add(key, () => columns.map((column) => column[row] ?? Number.NaN), value);
    }
    this.#rows += batch.rows;
  }

  merge(other: QuasiCounter): void {
    this.#rows += other.#rows;
    for (const [value, rows] of other.#overall) this.#overall.set(value, (this.#overall.get(value) ?? 0) + rows);
    this.#groups.merge(other.#groups);
    this.#spread.merge(other.#spread);
  }

  counts(): QuasiCounts {
    return summariseGroups(this.#rows, this.#groups.kept(), this.#spread, this.#columns.missing, this.#overall);
  }

  toJSON(): QuasiCounterJson {
    return {
      rows: this.#rows,
      overall: [...this.#overall].sort((a, b) => a[0] - b[0]),
      groups: this.#groups.toJSON(),
      spread: this.#spread.toJSON(),
    };
  }

  static fromJSON(json: QuasiCounterJson, columns: QuasiColumns): QuasiCounter {
    const made = new QuasiCounter(columns);
    made.#rows = json.rows;
    made.#overall = new Map(json.overall);
    made.#groups = GroupTable.fromJSON(json.groups);
    made.#spread = RowSpread.fromJSON(json.spread, spreadColumns(columns));
    return made;
  }
}

export interface QuasiCounterJson {
  readonly rows: number;
  readonly overall: readonly (readonly [number, number])[];
  readonly groups: GroupTableJson;
  readonly spread: RowSpreadJson;
}
