import type { AsyncBuffer, FileMetaData } from 'hyparquet';
import { CadAuditError } from '../../model/error.ts';
import type { ReadAt } from '../bytes/spool.ts';
import { CSV_LIMITS } from '../csv/records/format.ts';
import { countOf } from '../notice-log.ts';
import { checkPages } from './check-pages.ts';
import { decompressors, SMALLER } from './decompressors.ts';
import { instantText, PER_SECOND } from './instant-text.ts';
import { type LeafColumn, leafColumns, leafText } from './leaf-columns.ts';

/** Bytes read of a file at a time: a column of a row group. */
const LARGEST_READ = 256 << 20;

/** Rows handed out at a time: about this many bytes before compression. */
const RANGE_BYTES = 16 << 20;

const RANGE_ROWS = { least: 1024, most: 65_536 } as const;

/** A Parquet file that is open. */
export interface ParquetFile {
  readonly rows: number;
  readonly leaves: readonly LeafColumn[];
  /** Ranges of rows that fit into memory, none over two row groups. */
  ranges(): Generator<{ readonly from: number; readonly to: number }>;
  /** The rows `[from, to)` of one range. */
  read(from: number, to: number): Promise<ParquetRows>;
}

/** Rows of which the values are there; text is made of them as it is asked for. */
interface ParquetRows {
  readonly count: number;
  /** The cells of the rows `[from, to)` among these. */
  cells(from: number, to: number): string[][];
}

/** Reads the schema of a file. Throws `bad-parquet`, `encrypted`, `too-large`, `too-many-columns`. */
export async function openParquetFile(readAt: ReadAt, size: number): Promise<ParquetFile> {
  const { parquetMetadataAsync, parquetScan, parquetSchema } = await import('hyparquet');
  const file = bufferOf(readAt, size);
  const metadata = await parquetMetadataAsync(file).catch(refuse);
  refuseEncrypted(metadata);
  const leaves = columnsOf(() => leafColumns(parquetSchema(metadata)));
  const columns = [...new Set(leaves.map(({ column }) => column))];
  const places = leaves.map(({ column }) => columns.indexOf(column));
  const scan = await parquetScan({
    file,
    metadata,
    compressors: await decompressors(),
    // Bytes without a type may be no text.
    utf8: false,
    // Only the oldest form of a time comes through here; it has no zone.
    parsers: { timestampFromNanoseconds: (nanos) => instantText(nanos, PER_SECOND.NANOS, false) },
  }).catch(refuse);
  const check = pageChecks(readAt, metadata);
  // The library throws at once where the numbers of a damaged file make no sense, and later where its bytes do not.
  const readColumn = async (column: string, rowStart: number, rowEnd: number): Promise<ArrayLike<unknown>> => {
    try {
      const read = await scan.readColumn({ column, rowStart, rowEnd });
      return read.length === rowEnd - rowStart ? read : refuse(null);
    } catch (error) {
      return refuse(error);
    }
  };
  return {
    rows: scan.ranges.reduce((sum, { rowStart, rowEnd }) => sum + rowEnd - rowStart, 0),
    leaves,
    *ranges() {
      const step = rangeRows(metadata);
      for (const { rowStart, rowEnd } of scan.ranges) {
        for (let from = rowStart; from < rowEnd; from += step) yield { from, to: Math.min(from + step, rowEnd) };
      }
    },
    async read(from, to) {
      await check(from);
      const values: ArrayLike<unknown>[] = [];
      // One column after the other: a page of each would be a lot of memory.
      for (const column of columns) {
        values.push(await readColumn(column, from, to));
      }
      return {
        count: to - from,
        cells: (first, end) =>
          Array.from({ length: end - first }, (_, row) =>
            attempt(() => leaves.map((leaf, index) => leafText(leaf, values[places[index] ?? 0]?.[first + row]))),
          ),
      };
    },
  };
}

/** Checks the pages of the row group that a row is in, each group once. */
function pageChecks(readAt: ReadAt, { row_groups: groups }: FileMetaData): (row: number) => Promise<void> {
  const checked = new Set<number>();
  return async (row) => {
    let end = 0;
    const index = groups.findIndex((group) => {
      end += Number(group.num_rows);
      return row < end;
    });
    const group = groups[index];
    if (!group || checked.has(index)) return;
    await checkPages(readAt, group).catch(refuse);
    checked.add(index);
  };
}

function columnsOf(find: () => readonly LeafColumn[]): readonly LeafColumn[] {
  const leaves = attempt(find);
  if (leaves.length <= CSV_LIMITS.columns) return leaves;
  throw new CadAuditError('too-many-columns', `The table has more than ${countOf(CSV_LIMITS.columns, 'column')}.`);
}

function attempt<Result>(make: () => Result): Result {
  try {
    return make();
  } catch (error) {
    return refuse(error);
  }
}

/** The library's own words may hold values, so they are not passed on. */
function refuse(error: unknown): never {
  if (error instanceof CadAuditError) throw error;
  throw new CadAuditError('bad-parquet', 'The Parquet file is damaged or cut off.', 'Transfer or export it again.');
}

function refuseEncrypted({ row_groups: groups }: FileMetaData): void {
  if (!groups.some(({ columns }) => columns.some((chunk) => chunk.crypto_metadata !== undefined || !chunk.meta_data))) return;
  throw new CadAuditError('encrypted', 'Columns of the Parquet file are encrypted.', 'Export it without encryption, or as CSV.');
}

function rangeRows({ row_groups: groups }: FileMetaData): number {
  const heaviest = Math.max(1, ...groups.map((group) => Number(group.total_byte_size) / Math.max(1, Number(group.num_rows))));
  const { least, most } = RANGE_ROWS;
  return Math.max(least, Math.min(most, Math.floor(RANGE_BYTES / heaviest)));
}

function bufferOf(readAt: ReadAt, size: number): AsyncBuffer {
  return {
    byteLength: size,
    async slice(start, end = size) {
      const from = start < 0 ? Math.max(0, size + start) : start;
      const length = Math.max(0, Math.min(end, size) - from);
      if (length > LARGEST_READ) {
        throw new CadAuditError('too-large', 'A part of the Parquet file is too large to be kept in memory.', SMALLER);
      }
      const bytes = await readAt(from, length);
      const copy = new ArrayBuffer(bytes.length);
      new Uint8Array(copy).set(bytes);
      return copy;
    },
  };
}
