import { Reservoir } from '../batch/reservoir.ts';
import { RowBatch } from '../batch/row-batch.ts';
import type { SheetFacts, SheetRow } from './sheet-rows.ts';

/** Rows that header and width are found on. */
const LAYOUT_ROWS = 500;

/** What a sheet holds, found by reading it once. */
export interface SheetSurvey {
  readonly rows: number;
  /** The first rows, as they stand. */
  readonly first: readonly SheetRow[];
  /** Cells that are not empty, by column. */
  readonly filled: ReadonlyMap<number, number>;
  readonly blocks: readonly RowBatch[];
  readonly coverage: 'all' | 'blocks';
  readonly facts: SheetFacts;
}

/** Reads a sheet to its end, keeping its first rows and a sample. */
export async function surveySheet(rows: AsyncIterable<readonly SheetRow[]>, facts: SheetFacts): Promise<SheetSurvey> {
  const first: SheetRow[] = [];
  const filled = new Map<number, number>();
  const reservoir = new Reservoir();
  let waiting: SheetRow[] = [];
  let count = 0;
  const flush = () => {
    const cells = waiting.map((row) => row.cells);
    const lines = waiting.map(({ line }) => line);
    reservoir.add(new RowBatch(cells, 0, count - waiting.length + 1, lines));
    waiting = [];
  };
  for await (const some of rows) {
    for (const row of some) {
      count++;
      if (first.length < LAYOUT_ROWS) first.push(row);
      row.cells.forEach((_, column) => {
        filled.set(column, (filled.get(column) ?? 0) + 1);
      });
      waiting.push(row);
      // Whole blocks, so that the reservoir's stride is even.
      if (waiting.length === 1024) flush();
    }
  }
  flush();
  const { batches, coverage } = reservoir.taken();
  return { rows: count, first, filled, blocks: batches, coverage, facts };
}
