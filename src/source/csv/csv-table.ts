import type { Batch } from '../../model/batch.ts';
import { CadAuditError } from '../../model/error.ts';
import type { Dialect } from '../../model/table.ts';
import { Reservoir, SAMPLE_BOUNDS } from '../batch/reservoir.ts';
import type { Content, Pass } from '../bytes/content.ts';
import type { Encoding } from '../bytes/encoding.ts';
import { NoticeLog } from '../notice-log.ts';
import type { TableReader } from '../table.ts';
import { Asides } from './around/asides.ts';
import { firstTable } from './around/table-break.ts';
import { HEAD_RECORDS, type Piece, readBlocks, readPiece } from './blocks.ts';
import { type CsvHead, readHead } from './csv-head.ts';
import { CsvPass } from './csv-pass.ts';
import type { CsvWishes } from './csv-wishes.ts';
import { declaredDelimiter, type FormatWishes, findFormat } from './dialect/find-format.ts';
import { openFurtherTable, tellFurther } from './further-tables.ts';
import type { CsvLayout } from './header/layout.ts';
import { ByteSlice, lengthInUtf8 } from './records/byte-slice.ts';
import { CSV_LIMITS, type CsvFormat, type CsvLimits } from './records/format.ts';
import { findLayout } from './rows/find-layout.ts';
import { RowReader } from './rows/row-reader.ts';
import { commonWidth } from './shape/score-format.ts';

/** Records that header and width are found on. */
const LAYOUT_RECORDS = 500;

/** Bytes that the width is found on. */
const LAYOUT_BYTES = 1 << 19;

/** Opens CSV: finds out its form on a sample and returns a reader for it. */
export async function openCsv(
  content: Content,
  encoding: Encoding,
  wishes: CsvWishes,
  limits: CsvLimits,
  log: NoticeLog,
): Promise<TableReader> {
  const head = await readHead(content, encoding, wishes);
  if (head.whole && head.text.toString('utf8').trim() === '') {
    throw skippedAll(head, wishes)
      ? new CadAuditError('empty', 'Nothing is left of the input below the lines to skip.', 'Give --skip-lines a smaller number.')
      : new CadAuditError('empty', 'The input holds nothing but white space.', 'Export the data again.');
  }
  const { format, recordEnd, sure, score, runnerUp } = shapeFormat(head, wishes);
  if (!sure) {
    const tell = () => 'The delimiter could not be told for certain; --delimiter overrides the choice.';
    log.add({ code: 'delimiter-assumed', level: 'warning', tell });
  }
  const gather = () => gatherPieces(content, encoding, format, head);
  const { fields, layout, headLine, headerRows, pieces } = await layOut(gather, head, format, wishes, limits, log);
  const above = asideAbove(head, headLine, format);
  // The sample is let go when the rows are read: most tables are planned before, and never again.
  let kept: Pieces | undefined = pieces;
  let last: CsvPass | undefined;
  const { slice, stretch } = sliceOf(content, encoding, wishes);
  const start = (passLog: NoticeLog) => new CsvPass(encoding, format, layout, limits, head.skipped, passLog, stretch);
  const dialect = (): Dialect => {
    const footerLines = last?.footerLines ?? 0;
    return {
      delimiter: format.delimiter,
      quote: format.quote,
      ...(format.quote === null || format.escape === undefined ? {} : { escape: format.escape }),
      recordEnd,
      preambleLines: headLine - 1,
      header: layout.header !== null,
      ...(headerRows > 1 ? { headerRows } : {}),
      ...(footerLines > 0 ? { footerLines } : {}),
      score,
      ...(runnerUp ? { runnerUp } : {}),
    };
  };
  return {
    format: 'csv',
    copiesChunks: true,
    ...(slice === undefined ? {} : { slice }),
    encoding: encoding.name,
    get dialect() {
      return dialect();
    },
    fields,
    sample: async () => {
      if (head.whole || !content.reopenable || head.seekable)
        return sampleOf(content, head, format, layout, kept ?? (await gather()));
      // What cannot be sought is read once for the sample.
      const reservoir = new Reservoir();
      for await (const batch of start(new NoticeLog()).read(content.read(true))) reservoir.add(batch);
      return reservoir.taken();
    },
    async *read(pass: Pass, passLog: NoticeLog) {
      kept = undefined;
      last = start(passLog);
      yield* last.read(pass);
      if (last.nextTable !== null && !last.endsEarlier) tellFurther(last.nextTable, content.reopenable, passLog);
    },
    asides: () => [
      ...(stretch?.holds(0) === false ? [] : above.taken()),
      ...(last === undefined || last.endsEarlier ? [] : last.below.taken()),
    ],
    async next(nextLog: NoticeLog) {
      const line = last?.nextTable ?? null;
      if (line === null || !content.reopenable) return null;
      return openFurtherTable(openCsv, content, encoding, { line, bareCr: format.bareCr }, wishes, limits, nextLog);
    },
  };
}

const skippedAll = ({ skippedText }: CsvHead, { skipLines = 0 }: CsvWishes): boolean =>
  skipLines > 0 && skippedText.trim() !== '';

/** The slice that is asked for, as places in the text; neither where there is no such text. */
function sliceOf({ readAt, size }: Content, encoding: Encoding, { slice }: CsvWishes) {
  if (slice === undefined || readAt === null || size === null) return {};
  return { slice, stretch: new ByteSlice(slice, lengthInUtf8(size, encoding)) };
}

/** Records that were read to find the table's form; its plan is made from them too. */
interface Pieces {
  readonly first: Piece;
  readonly blocks: readonly Piece[];
}

async function gatherPieces(content: Content, encoding: Encoding, format: CsvFormat, head: CsvHead): Promise<Pieces> {
  const { text, whole, seekable, skipped } = head;
  const most = whole ? Number.POSITIVE_INFINITY : seekable ? HEAD_RECORDS : SAMPLE_BOUNDS.rows;
  const first = readPiece(text, whole, format, most, skipped + 1);
  return {
    first: whole || first.rows.length > 0 ? first : endlessLine(text, skipped + 1),
    blocks: seekable && content.readAt ? await readBlocks(content, content.readAt, head.stored, encoding, format) : [],
  };
}

/** A line whose end is not in sight is a text, not a record of a table: one cell. */
const endlessLine = (text: Buffer, line: number): Piece => ({
  rows: [[text.toString('utf8', 0, CSV_LIMITS.cell)]],
  lines: [line],
  odd: new Map(),
  blanks: new Set(),
});

async function layOut(
  gather: () => Promise<Pieces>,
  head: CsvHead,
  format: CsvFormat,
  wishes: CsvWishes,
  limits: CsvLimits,
  log: NoticeLog,
) {
  const pieces = await gather();
  const { first, blocks } = pieces;
  const declared = declaredDelimiter(head.text) === undefined ? 0 : 1;
  const early = { ...first, rows: first.rows.slice(0, LAYOUT_RECORDS) };
  const late = { ...first, rows: first.rows.map((row, index) => (index < LAYOUT_RECORDS ? [] : row)) };
  const found = findLayout(early, [late, ...blocks], format, declared, wishes, limits.columns, log);
  const { layout } = found;
  const headLine = layout.header ? (first.lines[declared + layout.preamble.length] ?? 1) : head.skipped + 1;
  return { ...found, headLine, pieces };
}

function shapeFormat(head: CsvHead, wishes: FormatWishes) {
  const found = findFormat(head.text, head.whole, wishes);
  const text = head.text.subarray(0, LAYOUT_BYTES);
  const { rows, blanks } = readPiece(text, head.whole && text.length === head.text.length, found.format, LAYOUT_RECORDS);
  const { width } = commonWidth(firstTable(rows, (index) => blanks.has(index)));
  return { ...found, format: { ...found.format, columns: Math.max(1, width) } };
}

/** The text above the header line, without blank lines. */
function asideAbove({ text, skippedText, skipped }: CsvHead, headLine: number, { bareCr }: CsvFormat): Asides {
  const above = new Asides('above');
  const lines = (piece: string) => piece.split(bareCr ? /\r\n|\n|\r/ : /\r?\n/);
  const titles = headLine - 1 > skipped ? lines(text.toString('utf8', 0, 1 << 18)).slice(0, headLine - 1 - skipped) : [];
  for (const line of [...(skippedText === '' ? [] : lines(skippedText)), ...titles]) if (line.trim() !== '') above.add(line);
  return above;
}

function sampleOf(
  content: Content,
  head: CsvHead,
  format: CsvFormat,
  layout: CsvLayout,
  { first, blocks }: Pieces,
): { readonly batches: readonly Batch[]; readonly coverage: 'all' | 'blocks' | 'head' } {
  const coverage = head.whole ? 'all' : content.readAt ? 'blocks' : 'head';
  const log = new NoticeLog();
  // Rows are squared in place, so the pieces themselves must stay as they are.
  const copied = (piece: Piece): Piece => ({ ...piece, rows: piece.rows.map((row) => [...row]) });
  const early = new RowReader(format, layout, log).take(copied(first), head.whole);
  const rest = blocks.flatMap((piece) => new RowReader(format, layout, log, 0).take(copied(piece), false) ?? []);
  return { batches: early ? [early, ...rest] : rest, coverage };
}
