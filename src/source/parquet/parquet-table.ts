import { CadAuditError } from '../../model/error.ts';
import { SAMPLE_BOUNDS } from '../batch/reservoir.ts';
import { RowBatch } from '../batch/row-batch.ts';
import type { Pass } from '../bytes/content.ts';
import { Tally } from '../bytes/tally.ts';
import { CSV_LIMITS } from '../csv/records/format.ts';
import type { NoticeLog } from '../notice-log.ts';
import type { Seekable } from '../seekable.ts';
import type { TableContent, TableReader } from '../table.ts';
import { openParquetFile, type ParquetFile } from './parquet-file.ts';

/** Places a sample is taken from. */
const BLOCKS = 20;

/** Opens Parquet. Throws `bad-parquet`, `encrypted`, `too-large`, `too-many-columns`, `empty`. */
export async function openParquet(
  whole: Seekable,
  signal: AbortSignal | undefined,
): Promise<{ readonly reader: TableReader; readonly content: TableContent }> {
  const file = await openParquetFile(whole.readAt, whole.size);
  if (file.leaves.length === 0) throw new CadAuditError('empty', 'The Parquet file has no columns.');
  const width = file.leaves.length;

  async function* read({ tally }: Pass, log: NoticeLog): AsyncGenerator<RowBatch> {
    let done = 0;
    for (const { from, to } of file.ranges()) {
      signal?.throwIfAborted();
      const rows = await file.read(from, to).catch((error: unknown) => {
        if (done === 0 || !(error instanceof CadAuditError)) throw error;
        return null;
      });
      if (rows === null) {
        const text = 'The Parquet file is damaged: the rows before the damage were read, the rest was not.';
        log.add({ code: 'parquet-broken', level: 'warning', tell: () => text, incomplete: true });
        return;
      }
      for (let at = 0; at < rows.count; at += CSV_LIMITS.rows) {
        const some = rows.cells(at, Math.min(at + CSV_LIMITS.rows, rows.count));
        done += some.length;
        tally.bytes = Math.round((done / file.rows) * whole.size);
        yield new RowBatch(some, width, from + at + 1, []);
      }
    }
  }

  return {
    reader: {
      format: 'parquet',
      encoding: 'utf-8',
      fields: file.leaves.map(({ field }) => field),
      sample: () => sampleParquet(file),
      read,
    },
    content: {
      name: whole.origin.name,
      size: whole.size,
      reopenable: true,
      origin: whole.origin,
      read: () => ({ chunks: nothing(), tally: new Tally(false) }),
      close: async () => {},
    },
  };
}

async function* nothing(): AsyncGenerator<Uint8Array> {}

/** All rows of a small file, else blocks from its beginning to its end. */
async function sampleParquet(file: ParquetFile) {
  const all = file.rows <= SAMPLE_BOUNDS.rows;
  const perBlock = Math.floor(SAMPLE_BOUNDS.rows / BLOCKS);
  const wanted = (block: number) => Math.floor((block * (file.rows - perBlock)) / (BLOCKS - 1));
  const batches: RowBatch[] = [];
  let block = 0;
  for (const { from, to } of file.ranges()) {
    if (all) {
      batches.push(await batchOf(file, from, to));
      continue;
    }
    for (; block < BLOCKS && wanted(block) < to; block++) {
      const start = Math.max(from, wanted(block));
      const end = Math.min(to, start + perBlock);
      batches.push(await batchOf(file, start, end));
    }
  }
  return { batches, coverage: all ? ('all' as const) : ('blocks' as const) };
}

async function batchOf(file: ParquetFile, from: number, to: number): Promise<RowBatch> {
  const rows = await file.read(from, to);
  return new RowBatch(rows.cells(0, rows.count), file.leaves.length, from + 1, []);
}
