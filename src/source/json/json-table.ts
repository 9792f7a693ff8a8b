import { CadAuditError } from '../../model/error.ts';
import type { InputFormat } from '../../model/table.ts';
import { Reservoir, SAMPLE_BOUNDS } from '../batch/reservoir.ts';
import { RowBatch } from '../batch/row-batch.ts';
import type { Content, Pass } from '../bytes/content.ts';
import type { Encoding } from '../bytes/encoding.ts';
import { mendUtf8, pieceToUtf8, toUtf8 } from '../bytes/utf8.ts';
import { isHeader } from '../csv/find-header.ts';
import { CSV_LIMITS } from '../csv/format.ts';
import { countOf, NoticeLog } from '../notice-log.ts';
import type { TableReader } from '../table.ts';
import { JsonColumns } from './json-columns.ts';
import { type JsonNode, scalarText } from './json-node.ts';
import { JsonStream } from './json-stream.ts';
import { DocumentSource, LineSource, type RecordSource } from './record-source.ts';
import { type JsonLayout, Survey } from './survey.ts';

/** Bytes parsed between two looks at the batch, so that a chunk of many small records does not pile up. */
const STEP_BYTES = 1 << 16;

/** Bytes that a header in an array of arrays is told by. */
const HEADER_BYTES = 1 << 20;

type Chunks = AsyncIterable<Buffer>;

/** Opens JSON, GeoJSON or NDJSON. Throws `bad-json`, `empty`, `too-many-columns`. */
export async function openJson(
  content: Content,
  encoding: Encoding,
  format: InputFormat,
  signal: AbortSignal | undefined,
): Promise<TableReader> {
  const chunks = (pass: Pass, passLog: NoticeLog): Chunks =>
    mendUtf8(toUtf8(pass.chunks, encoding), () => {
      const tell = (count: number) => `Text that is not valid UTF-8 in ${countOf(count, 'place')}; replaced by U+FFFD.`;
      passLog.add({ code: 'encoding-mixed', level: 'warning', tell });
    });
  const looked = lookedAt(content, encoding, chunks);
  const layout = format === 'ndjson' ? { path: null } : await findLayout(content, encoding, looked);
  const source = (sourceLog: NoticeLog): RecordSource =>
    format === 'ndjson' ? new LineSource(sourceLog) : new DocumentSource(layout, sourceLog);
  const whole = content.headIsAll || content.reopenable;

  const header = await findArrayHeader(headPieces(content, encoding), source(new NoticeLog()), content.headIsAll);
  const columns = new JsonColumns(CSV_LIMITS.columns, layout.columns ?? header);
  const reservoir = new Reservoir(content.headIsAll ? { rows: Infinity, weight: Infinity } : SAMPLE_BOUNDS);
  for await (const batch of readRecords(looked(), source(new NoticeLog()), columns, header !== null, !whole)) {
    signal?.throwIfAborted();
    reservoir.add(batch);
  }
  if (columns.fields.length === 0) throw nothingIn(format);
  columns.seal(!whole);
  const width = columns.fields.length;
  const { batches, coverage } = reservoir.taken();
  const sample = {
    batches: batches.map((batch) => batch.widened(width)),
    coverage: !whole ? ('head' as const) : content.headIsAll ? ('all' as const) : coverage,
  };
  return {
    format,
    encoding: encoding.name,
    fields: columns.fields,
    sample: async () => sample,
    async *read(pass, passLog) {
      const before = columns.late;
      yield* readRecords(chunks(pass, passLog), source(passLog), columns, header !== null, false);
      tellLate(columns.late - before, !whole, passLog);
    },
  };
}

/** What the fields are found on: the whole input where it can be read again, else its head. */
function lookedAt(content: Content, encoding: Encoding, chunks: (pass: Pass, log: NoticeLog) => Chunks): () => Chunks {
  if (content.headIsAll || !content.reopenable) return () => headPieces(content, encoding);
  return () => chunks(content.read(), new NoticeLog());
}

async function* headPieces(content: Content, encoding: Encoding): AsyncGenerator<Buffer> {
  yield* mendUtf8(
    (async function* () {
      yield pieceToUtf8(content.head, encoding);
    })(),
    () => {},
  );
}

async function findLayout(content: Content, encoding: Encoding, looked: () => Chunks): Promise<JsonLayout> {
  const head = await survey(headPieces(content, encoding));
  if (head.settled || content.headIsAll || !content.reopenable) return head.layout;
  return (await survey(looked())).layout;
}

async function survey(chunks: Chunks): Promise<ReturnType<Survey['layout']>> {
  const handler = new Survey();
  const stream = new JsonStream(handler);
  for await (const chunk of chunks) stream.write(chunk);
  return handler.layout();
}

/** The first record as the names of the columns, where records are arrays and it looks like a header. */
async function findArrayHeader(chunks: Chunks, source: RecordSource, whole: boolean): Promise<string[] | null> {
  const rows: string[][] = [];
  const gather = (records: readonly { readonly node: JsonNode }[]) => {
    for (const { node } of records) {
      if (typeof node === 'string' || node.kind !== 'array') return;
      if (rows.length === 0 && !node.items.every((item) => typeof item === 'string')) return;
      if (rows.length < 200) rows.push(node.items.map((item) => scalarText(item) ?? ''));
    }
  };
  for await (const chunk of chunks) {
    gather(source.push(chunk.subarray(0, HEADER_BYTES)));
    if (whole && chunk.length <= HEADER_BYTES) gather(source.end(true));
    break;
  }
  const [first, ...body] = rows;
  return first && isHeader(first, body) ? first : null;
}

async function* readRecords(
  chunks: Chunks,
  source: RecordSource,
  columns: JsonColumns,
  skipFirst: boolean,
  cut: boolean,
): AsyncGenerator<RowBatch> {
  let rows: string[][] = [];
  let lines: number[] = [];
  let weight = 0;
  let first = 1;
  let skip = skipFirst;
  const take = (records: ReturnType<RecordSource['push']>) => {
    for (const { node, line } of records) {
      if (skip) {
        skip = false;
        continue;
      }
      const row = columns.row(node);
      rows.push(row);
      lines.push(line);
      for (const cell of row) weight += cell === undefined ? 0 : cell.length;
    }
  };
  const flush = () => {
    const batch = new RowBatch(rows, columns.fields.length, first, lines);
    first += rows.length;
    rows = [];
    lines = [];
    weight = 0;
    return batch;
  };
  for await (const chunk of chunks) {
    for (let at = 0; at < chunk.length; at += STEP_BYTES) {
      take(source.push(chunk.subarray(at, at + STEP_BYTES)));
      if (rows.length >= CSV_LIMITS.rows || weight >= CSV_LIMITS.slab) yield flush();
    }
  }
  take(source.end(cut));
  if (rows.length > 0) yield flush();
}

function tellLate(count: number, kept: boolean, log: NoticeLog): void {
  if (count === 0) return;
  const how = kept ? 'kept in the field "(other keys)"' : 'not looked at';
  const tell = (values: number) => `${countOf(values, 'value')} under keys that first come late in the input: ${how}.`;
  log.add({ code: 'late-keys', level: 'warning', tell, ...(kept ? {} : { incomplete: true }) }, count);
}

function nothingIn(format: InputFormat): CadAuditError {
  return format === 'ndjson'
    ? new CadAuditError('bad-json', 'No line of the input is a JSON record.')
    : new CadAuditError('empty', 'The JSON holds no records.', 'Check that the export is complete.');
}
