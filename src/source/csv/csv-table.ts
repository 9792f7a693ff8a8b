import type { Batch } from '../../model/batch.ts';
import { CadAuditError } from '../../model/error.ts';
import { Reservoir, SAMPLE_BOUNDS } from '../batch/reservoir.ts';
import type { Content, Pass } from '../bytes/content.ts';
import type { Encoding } from '../bytes/encoding.ts';
import { pieceToUtf8, toUtf8 } from '../bytes/utf8.ts';
import { NoticeLog } from '../notice-log.ts';
import type { TableReader } from '../table.ts';
import { HEAD_RECORDS, type Piece, readBlocks, readPiece } from './blocks.ts';
import { commonWidth, declaredDelimiter, type FormatWishes, findFormat, readRecords } from './find-format.ts';
import { findLayout } from './find-layout.ts';
import type { CsvFormat, CsvLimits } from './format.ts';
import { RecordSplitter } from './record-splitter.ts';
import { type CsvLayout, RowReader } from './row-reader.ts';

/** What the user has laid down about a CSV. */
export interface CsvWishes extends FormatWishes {
  readonly header?: boolean;
}

/** Part of a large file's beginning that is looked at. */
const HEAD_BYTES = 1 << 20;

/** Records that header and width are found on. */
const LAYOUT_RECORDS = 500;

/** Opens CSV: finds out its form on a sample and returns a reader for it. */
export async function openCsv(
  content: Content,
  encoding: Encoding,
  wishes: CsvWishes,
  limits: CsvLimits,
  log: NoticeLog,
): Promise<TableReader> {
  const whole = content.headIsAll;
  const seek = whole ? null : content.readAt;
  const head = pieceToUtf8(seek ? content.head.subarray(0, HEAD_BYTES) : content.head, encoding).filter((byte) => byte !== 0);
  const text = Buffer.from(head.buffer, head.byteOffset, head.byteLength);
  if (text.toString('utf8', 0, 4096).trim() === '' && whole && text.toString('utf8').trim() === '') {
    throw new CadAuditError('empty', 'The input holds nothing but white space.', 'Export the data again.');
  }
  const { format, recordEnd, sure } = shapeFormat(text, whole, wishes);
  if (!sure) {
    const tell = () => 'The delimiter could not be told for certain; --delimiter overrides the choice.';
    log.add({ code: 'delimiter-assumed', level: 'warning', tell });
  }
  const gather = async (): Promise<Pieces> => ({
    first: readPiece(text, whole, format, whole ? Number.POSITIVE_INFINITY : seek ? HEAD_RECORDS : SAMPLE_BOUNDS.rows),
    blocks: seek ? await readBlocks(content, seek, Math.min(HEAD_BYTES, content.head.length), encoding, format) : [],
  });
  const { fields, layout, headLine, pieces } = await layOut(gather, text, wishes, limits, log);
  // The sample is let go when the rows are read: most tables are planned before, and never again.
  let kept: Pieces | undefined = pieces;
  const read = (pass: Pass, passLog: NoticeLog) => {
    kept = undefined;
    return readCsv(pass, encoding, format, layout, limits, passLog);
  };
  return {
    format: 'csv',
    copiesChunks: true,
    encoding: encoding.name,
    dialect: {
      delimiter: format.delimiter,
      quote: format.quote,
      recordEnd,
      preambleLines: headLine - 1,
      header: layout.header !== null,
    },
    fields,
    sample: async () => sampleCsv(content, format, layout, kept ?? (await gather()), read),
    read,
  };
}

/** Records that were read to find the table's form; its plan is made from them too. */
interface Pieces {
  readonly first: Piece;
  readonly blocks: readonly Piece[];
}

async function layOut(gather: () => Promise<Pieces>, text: Buffer, wishes: CsvWishes, limits: CsvLimits, log: NoticeLog) {
  const pieces = await gather();
  const { first, blocks } = pieces;
  const declared = declaredDelimiter(text) === undefined ? 0 : 1;
  const elsewhere = [first, ...blocks].flatMap((piece) => piece.rows);
  const { layout, fields } = findLayout(
    first.rows.slice(0, LAYOUT_RECORDS),
    elsewhere.slice(LAYOUT_RECORDS),
    declared,
    wishes.header,
    limits.columns,
    log,
  );
  const headLine = layout.header ? (first.lines[declared + layout.preamble.length] ?? 1) : 1;
  return { fields, layout, headLine, pieces };
}

function shapeFormat(text: Buffer, whole: boolean, wishes: FormatWishes) {
  const found = findFormat(text, whole, wishes);
  const { width } = commonWidth(readRecords(text, whole, found.format, LAYOUT_RECORDS));
  return { ...found, format: { ...found.format, columns: width } };
}

async function* readCsv(pass: Pass, encoding: Encoding, format: CsvFormat, layout: CsvLayout, limits: CsvLimits, log: NoticeLog) {
  const splitter = new RecordSplitter(format, limits, log);
  const reader = new RowReader(format, layout, log);
  for await (const chunk of toUtf8(pass.chunks, encoding)) {
    for (const slab of splitter.push(chunk)) {
      const batch = reader.read(slab);
      if (batch) yield batch;
    }
  }
  for (const slab of splitter.end()) {
    const batch = reader.read(slab);
    if (batch) yield batch;
  }
}

async function sampleCsv(
  content: Content,
  format: CsvFormat,
  layout: CsvLayout,
  { first, blocks }: Pieces,
  read: TableReader['read'],
): Promise<{ readonly batches: readonly Batch[]; readonly coverage: 'all' | 'blocks' | 'head' }> {
  // A compressed file cannot be sought: it is read once for the sample.
  if (!content.headIsAll && content.reopenable && !content.readAt) {
    const reservoir = new Reservoir();
    for await (const batch of read(content.read(true), new NoticeLog())) reservoir.add(batch);
    return reservoir.taken();
  }
  const coverage = content.headIsAll ? 'all' : content.readAt ? 'blocks' : 'head';
  const log = new NoticeLog();
  // Rows are squared in place, so the pieces themselves must stay as they are.
  const head = new RowReader(format, layout, log).take(
    first.rows.map((row) => [...row]),
    first.lines,
  );
  const rest = blocks.flatMap(
    (piece) =>
      new RowReader(format, layout, log, 0).take(
        piece.rows.map((row) => [...row]),
        piece.lines,
      ) ?? [],
  );
  return { batches: head ? [head, ...rest] : rest, coverage };
}
