import { CadAuditError } from '../../model/error.ts';
import type { InputFormat } from '../../model/table.ts';
import { Reservoir, SAMPLE_BOUNDS } from '../batch/reservoir.ts';
import type { Content, Pass } from '../bytes/content.ts';
import type { Encoding } from '../bytes/encoding.ts';
import { mendUtf8, pieceToUtf8, toUtf8 } from '../bytes/utf8.ts';
import { isHeader } from '../csv/header/find-header.ts';
import { countOf, NoticeLog } from '../notice-log.ts';
import type { TableReader } from '../table.ts';
import { arranged } from './arranged.ts';
import { DocumentWalker } from './document-walker.ts';
import { loadEmbeddedParser } from './embedded.ts';
import { FieldTree } from './field-tree.ts';
import { JsonSlab } from './json-slab.ts';
import { type Findings, readBatches } from './read-batches.ts';
import type { RecordForm } from './record-form.ts';
import { tellTurned } from './record-notices.ts';
import { type JsonLayout, Survey } from './survey.ts';
import { canTurn, turned } from './turned.ts';

/** Fields of a table at most: as for CSV. */
const MOST_FIELDS = 50_000;

/** Bytes and rows that a header in a list of lists is told by. */
const HEADER = { bytes: 1 << 20, rows: 200 };

type Chunks = AsyncIterable<Buffer>;

/** Opens JSON, GeoJSON or NDJSON. Throws `bad-json`, `empty`, `too-large`, `too-many-columns`. */
export async function openJson(
  content: Content,
  encoding: Encoding,
  format: InputFormat,
  signal: AbortSignal | undefined,
): Promise<TableReader> {
  const written = (pass: Pass, passLog: NoticeLog): Chunks =>
    mendUtf8(toUtf8(pass.chunks, encoding), () => {
      const tell = (count: number) => `Text that is not valid UTF-8 in ${countOf(count, 'place')}; replaced by U+FFFD.`;
      passLog.add({ code: 'encoding-mixed', level: 'warning', tell });
    });
  const whole = content.headIsAll || content.reopenable;
  const start =
    content.headIsAll || !content.reopenable
      ? () => headPieces(content, encoding)
      : () => written(content.read(true), new NoticeLog());
  const lines = format === 'ndjson';
  const found: JsonLayout = lines ? { path: null } : await findLayout(content, encoding, start);
  // What lists its values column by column has to be read to its end before there is a record.
  const turns = found.turned !== undefined && whole && (await canTurn(start()));
  const layout: JsonLayout = turns ? { path: [] } : found;
  const looked = turns ? () => turned(start()) : start;
  const chunks = (pass: Pass, passLog: NoticeLog): Chunks => (turns ? turned(written(pass, passLog)) : written(pass, passLog));
  const embedded = await loadEmbeddedParser(pieceToUtf8(content.head, encoding));
  const plain: RecordForm = { layout, lines, places: layout.columns ?? [], skipFirst: false, embedded, kind: null };
  // Turned records are objects: their names are known.
  const header = layout.columns || turns ? null : await findListHeader(headPieces(content, encoding), plain);
  const form = header ? { ...plain, places: header, skipFirst: true } : plain;

  const tree = new FieldTree(MOST_FIELDS);
  const reservoir = new Reservoir(content.headIsAll ? { rows: Infinity, weight: Infinity } : SAMPLE_BOUNDS);
  const trial: Findings = { log: new NoticeLog(), kind: null, large: 0 };
  for await (const batch of readBatches(looked(), form, tree, trial, !whole)) {
    signal?.throwIfAborted();
    reservoir.add(batch);
  }
  const before = tree.seal(!whole);
  if (tree.fields.length === 0) throw trial.large > 0 ? tooLarge() : nothingIn(format);
  const { batches, coverage } = reservoir.taken();
  const sample = {
    batches: batches.map((batch) => arranged(batch, before)),
    coverage: !whole ? ('head' as const) : content.headIsAll ? ('all' as const) : coverage,
  };
  return {
    format,
    encoding: encoding.name,
    fields: tree.fields,
    copiesChunks: true,
    sample: async () => sample,
    read(pass, log) {
      if (layout.turned !== undefined) tellTurned(layout.turned, log);
      return readBatches(chunks(pass, log), { ...form, kind: trial.kind }, tree, { log, kind: null, large: 0 }, false);
    },
  };
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
  const slab = new JsonSlab();
  const visitor = new Survey(slab);
  const walker = new DocumentWalker(slab, visitor);
  for await (const chunk of chunks) {
    slab.add(chunk);
    if (slab.unread >= walker.wanted) walker.run(false);
  }
  walker.run(true);
  return visitor.layout();
}

/** The first record as the names of the columns, where records are lists and it looks like a header. */
async function findListHeader(chunks: Chunks, form: RecordForm): Promise<readonly string[] | null> {
  const tree = new FieldTree(MOST_FIELDS);
  const trial: Findings = { log: new NoticeLog(), kind: null, large: 0 };
  const start = (async function* () {
    for await (const chunk of chunks) {
      yield chunk.subarray(0, HEADER.bytes);
      return;
    }
  })();
  const rows: string[][] = [];
  for await (const batch of readBatches(start, form, tree, trial, true)) {
    if (!trial.listOfTexts) return null;
    const columns = tree.root.children.map(({ column }) => column);
    for (let row = 0; row < batch.rows && rows.length < HEADER.rows; row++)
      rows.push(columns.map((column) => (column < 0 ? '' : batch.value(column, row))));
    if (rows.length >= HEADER.rows) break;
  }
  const [first, ...body] = rows;
  return first && isHeader(first, body) ? first : null;
}

function tooLarge(): CadAuditError {
  return new CadAuditError(
    'too-large',
    'The JSON is one record of more than 32 MB.',
    'Export a list of records, or one record on each line.',
  );
}

function nothingIn(format: InputFormat): CadAuditError {
  return format === 'ndjson'
    ? new CadAuditError('bad-json', 'No line of the input is a JSON record.')
    : new CadAuditError('empty', 'The JSON holds no records.', 'Check that the export is complete.');
}
