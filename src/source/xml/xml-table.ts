import type { Batch } from '../../model/batch.ts';
import { CadAuditError } from '../../model/error.ts';
import type { ByteBatch } from '../batch/byte-batch.ts';
import { Reservoir, SAMPLE_BOUNDS } from '../batch/reservoir.ts';
import type { Content, Pass } from '../bytes/content.ts';
import type { Encoding } from '../bytes/encoding.ts';
import { mendUtf8, pieceToUtf8, toUtf8 } from '../bytes/utf8.ts';
import { isHeader } from '../csv/header/find-header.ts';
import { tellMixed } from '../encoding-notices.ts';
import { webPage } from '../html/web-page.ts';
import { arranged } from '../json/arranged.ts';
import { FieldTree } from '../json/field-tree.ts';
import { JsonSlab } from '../json/json-slab.ts';
import { RecordCells } from '../json/record-cells.ts';
import { tellCut, tellOddities } from '../json/record-notices.ts';
import { countOf, NoticeLog } from '../notice-log.ts';
import type { TableReader } from '../table.ts';
import { RecordFinder } from './find-record.ts';
import { SHEET_ROW } from './sheet-row.ts';
import { isOwnAttribute, labelOf, localName } from './xml-element.ts';
import { readXml, startXml } from './xml-reader.ts';
import { XmlRecords } from './xml-records.ts';

/** Fields of a table at most: as for CSV. */
const MOST_FIELDS = 50_000;

/** Characters parsed between two looks at the batch. */
const STEP = 1 << 16;

/** Rows that a header is told by. */
const HEADER_ROWS = 200;

/** Rows of a batch. */
const BATCH_ROWS = 1024;

/**
 * Opens XML as records: the repeated element that holds most of the document is the record; a document without one is one record. Names go
 * without namespace prefixes, attributes have an `@`. Throws `bad-xml`, `too-deep`, `empty`, `bad-encoding`, `too-many-columns`, `unknown-format` (a
 * web page).
 */
export async function openXml(content: Content, encoding: Encoding, signal: AbortSignal | undefined): Promise<TableReader> {
  const text = (pass: Pass, log: NoticeLog) => asText(mendUtf8(toUtf8(pass.chunks, encoding), () => tellMixed(log)));
  const head = () => asText(headPiece(content, encoding));
  const whole = content.headIsAll || content.reopenable;
  const path = await findRecord(head(), !content.headIsAll);
  const header = path === SHEET_ROW ? await findSheetHeader(head(), path) : null;
  const form: XmlForm = { path, places: header ?? [], skipFirst: header !== null };

  const tree = new FieldTree(MOST_FIELDS);
  const reservoir = new Reservoir(content.headIsAll ? { rows: Infinity, weight: Infinity } : SAMPLE_BOUNDS);
  const looked = whole && !content.headIsAll ? text(content.read(true), new NoticeLog()) : head();
  for await (const batch of readRecords(looked, tree, form, new NoticeLog(), !whole)) {
    signal?.throwIfAborted();
    reservoir.add(batch);
  }
  const before = tree.seal(!whole);
  if (tree.fields.length === 0)
    throw new CadAuditError('empty', 'The XML holds no records.', 'Check that the export is complete.');
  const { batches, coverage } = reservoir.taken();
  const sample = {
    batches: batches.map((batch: Batch) => arranged(batch, before)),
    coverage: !whole ? ('head' as const) : content.headIsAll ? ('all' as const) : coverage,
  };
  return {
    format: 'xml',
    encoding: encoding.name,
    fields: tree.fields,
    copiesChunks: true,
    sample: async () => sample,
    read: (pass, log) => readRecords(text(pass, log), tree, form, log, false),
  };
}

/** What is known about the records before they are read. */
interface XmlForm {
  /** Names from the root to the record. */
  readonly path: readonly string[];
  /** Names of the columns of a sheet. */
  readonly places: readonly string[];
  /** The first record is the header. */
  readonly skipFirst: boolean;
}

/** The first row of a sheet as the names of its columns, where it looks like a header. */
async function findSheetHeader(pieces: AsyncIterable<string>, path: readonly string[]): Promise<readonly string[] | null> {
  const tree = new FieldTree(MOST_FIELDS);
  for await (const batch of readRecords(pieces, tree, { path, places: [], skipFirst: false }, new NoticeLog(), true)) {
    const columns = tree.root.children.map(({ column }) => column);
    const rows = Array.from({ length: Math.min(batch.rows, HEADER_ROWS) }, (_, row) =>
      columns.map((column) => (column < 0 ? '' : batch.value(column, row))),
    );
    const [first, ...body] = rows;
    return first && isHeader(first, body) ? first : null;
  }
  return null;
}

async function* readRecords(
  pieces: AsyncIterable<string>,
  tree: FieldTree,
  { path, places, skipFirst }: XmlForm,
  log: NoticeLog,
  part: boolean,
): AsyncGenerator<ByteBatch> {
  const cells = new RecordCells(new JsonSlab(), tree.columns, skipFirst ? 1 : 0);
  const records = new XmlRecords(tree, cells, path, places);
  const reading = await startXml(records);
  for await (const piece of pieces) {
    for (let at = 0; at < piece.length; at += STEP) {
      reading.write(piece.slice(at, at + STEP));
      if (cells.full || cells.rows >= BATCH_ROWS) yield cells.take(tree.columns);
    }
  }
  const end = part ? { cut: false, doctype: reading.doctype } : reading.end();
  if (cells.rows > 0) yield cells.take(tree.columns);
  if (end.cut) tellCut(log, 'XML');
  if (end.doctype) {
    const tell = () => 'The XML has a document type definition: it was passed over, and no entity of it was expanded.';
    log.add({ code: 'doctype-ignored', level: 'info', tell });
  }
  if (records.beside > 0) {
    const tell = (count: number) => `${countOf(count, 'text')} outside the records were not looked at.`;
    log.add({ code: 'outside-values', level: 'info', tell }, records.beside);
  }
  if (records.large > 0) {
    const tell = (count: number) => `${countOf(count, 'record')} of more than 32 MB lost a part.`;
    log.add({ code: 'record-too-large', level: 'warning', tell, incomplete: true }, records.large);
  }
  tellOddities(cells.oddities, tree, log);
}

/** The names from the root to the record, or the root alone. Throws `unknown-format` for a web page. */
async function findRecord(pieces: AsyncIterable<string>, part: boolean): Promise<readonly string[]> {
  const finder = new RecordFinder();
  let root = '';
  await readXml(
    pieces,
    {
      open(tag) {
        if (root === '') root = localName(tag.name);
        finder.open(tag.name, Object.keys(tag.attributes).filter(isOwnAttribute), labelOf(tag));
      },
      text: (text) => finder.text(text),
      close: () => finder.close(),
    },
    part,
  );
  if (root.toLowerCase() === 'html') throw webPage();
  return finder.record() ?? [root];
}

async function* headPiece(content: Content, encoding: Encoding): AsyncGenerator<Buffer> {
  yield pieceToUtf8(content.head, encoding);
}

async function* asText(chunks: AsyncIterable<Buffer>): AsyncGenerator<string> {
  for await (const chunk of chunks) yield chunk.toString('utf8');
}
