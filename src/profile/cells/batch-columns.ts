import type { Batch } from '../../model/batch.ts';
import { isNullWord } from '../../model/null-word.ts';
import type { ShapeKey } from '../../model/shape.ts';

/**
 * Shapes and hashes of the cells of one batch, each column worked out once, when it is first asked for, and shared by all who
 * count it. The memory is used again for the next batch: what was handed out is valid until {@link open} is called.
 */
export class BatchColumns {
  #batch: Batch | undefined;
  readonly #columns: Column[] = [];
  #turn = 0;

  /** Takes the next batch. */
  open(batch: Batch): void {
    this.#batch = batch;
    this.#turn++;
  }

  get batch(): Batch {
    if (this.#batch === undefined) throw new Error('No batch is open.');
    return this.#batch;
  }

  /** The shape of each cell of a field; `0` where it is empty. */
  shapes(field: number): ArrayLike<ShapeKey> {
    return this.#column(field).shapes;
  }

  /** The hash of each cell of a field. */
  hashes(field: number): Float64Array {
    return this.#column(field).hashes;
  }

  /** Is the cell a word for "nothing"? Remembered per distinct value, from batch to batch. */
  isNull(field: number, row: number): boolean {
    const { hashes, nulls } = this.#column(field);
    const hash = hashes[row] as number;
    const known = nulls.get(hash);
    if (known !== undefined) return known;
    if (nulls.size >= NULLS_KNOWN) nulls.clear();
    const answer = isNullWord(this.batch.value(field, row));
    nulls.set(hash, answer);
    return answer;
  }

  #column(field: number): Column {
    const { batch } = this;
    let column = this.#columns[field];
    if (column === undefined || column.shapes.length < batch.rows) {
      const room = Math.ceil(batch.rows * 1.1);
      column = {
        shapes: new Float64Array(room),
        hashes: new Float64Array(room),
        nulls: column?.nulls ?? new Map(),
        turn: -1,
      };
      this.#columns[field] = column;
    }
    if (column.turn !== this.#turn) {
      column.turn = this.#turn;
      scan(batch, field, column);
    }
    return column;
  }
}

/** Distinct values whose nullness is remembered per column. */
const NULLS_KNOWN = 10_000;

interface Column {
  readonly shapes: Float64Array;
  readonly hashes: Float64Array;
  /** Hash of a value → whether it is a word for "nothing"; grows with what is met, since tables may have thousands of columns. */
  readonly nulls: Map<number, boolean>;
  turn: number;
}

function scan(batch: Batch, field: number, { shapes, hashes }: Column): void {
  if (batch.scanField !== undefined) {
    batch.scanField(field, shapes, hashes);
    return;
  }
  for (let row = 0; row < batch.rows; row++) {
    shapes[row] = batch.shape(field, row);
    hashes[row] = batch.hash(field, row);
  }
}
