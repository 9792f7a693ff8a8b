import type { Content } from '../bytes/content.ts';
import type { Encoding } from '../bytes/encoding.ts';
import { mendUtf8, toUtf8 } from '../bytes/utf8.ts';
import { openCsv } from '../csv/csv-table.ts';
import type { CsvWishes } from '../csv/csv-wishes.ts';
import { CSV_LIMITS } from '../csv/records/format.ts';
import { tellMixed } from '../encoding-notices.ts';
import { NoticeLog } from '../notice-log.ts';
import { MARK, plainAsides, REWRITTEN, type Rewrite, rewrittenContent } from '../rewritten.ts';
import type { TableReader } from '../table.ts';
import { HtmlRows } from './html-rows.ts';
import { LinelessBatch } from './lineless-batch.ts';
import { TextAround } from './text-around.ts';
import { webPage } from './web-page.ts';

/** Rows of two cells or more that make a table of a page. */
const LEAST_ROWS = 2;

/** Makes rows of the page in one pass: what is noticed goes into the log, text outside of tables to the text around. */
type RewritePage = (log: NoticeLog, around: TextAround) => Rewrite;

/**
 * Opens the tables of a web page, as reporting systems save them, often under the name `.xls`. Throws `unknown-format` where no table of the
 * page holds data, and `too-large`.
 */
export async function openHtml(content: Content, encoding: Encoding, wishes: CsvWishes, log: NoticeLog): Promise<TableReader> {
  const rewrite: RewritePage = (into, around) => (chunks, whole) =>
    rowsOf(
      mendUtf8(toUtf8(chunks, encoding), () => tellMixed(into)),
      whole,
      around,
    );
  const rows = await rewrittenContent(content, rewrite(new NoticeLog(), new TextAround(0)));
  if (!holdsTable(rows.head.toString('utf8'))) throw webPage();
  const reader = await openCsv(rows, REWRITTEN, { ...wishes, delimiter: MARK, quote: '"' }, CSV_LIMITS, log);
  return ofPage(reader, encoding, rewrite, 0);
}

const holdsTable = (rows: string): boolean => rows.split('\n').filter((line) => line.includes(MARK)).length >= LEAST_ROWS;

/** The rows of a page. Of one that is cut off the last row is left out. */
async function* rowsOf(chunks: AsyncIterable<Buffer>, whole: boolean, around: TextAround): AsyncGenerator<Buffer> {
  const { SAXParser } = await import('parse5-sax-parser');
  const parser = new SAXParser();
  const rows = new HtmlRows(around);
  parser.on('startTag', ({ tagName, attrs }) => rows.open(tagName, attrs));
  parser.on('endTag', ({ tagName }) => rows.close(tagName));
  parser.on('text', ({ text }) => rows.text(text));
  const written = (chunk: string) =>
    new Promise<void>((done, fail) => {
      parser.write(chunk, (error) => (error ? fail(error) : done()));
    });
  for await (const chunk of chunks) {
    await written(chunk.toString('utf8'));
    const lines = rows.take();
    if (lines !== '') yield Buffer.from(lines, 'utf8');
  }
  if (!whole) return;
  await new Promise<void>((done) => {
    parser.end(done);
  });
  rows.end();
  yield Buffer.from(rows.take(), 'utf8');
}

/**
 * A reader of rows as one of the page itself, in which nothing but tags stands between the cells. `told`: pieces of text that the tables before
 * it have told.
 */
function ofPage(reader: TableReader, encoding: Encoding, rewrite: RewritePage, told: number): TableReader {
  const { copiesChunks: _, dialect: __, ...rest } = reader;
  let around = new TextAround(told);
  return {
    ...rest,
    format: 'html',
    encoding: encoding.name,
    asides: () => around.with(plainAsides(reader)),
    async *read({ chunks, tally }, log) {
      around = new TextAround(told);
      for await (const batch of reader.read({ chunks: rewrite(log, around)(chunks, true), tally }, log))
        yield new LinelessBatch(batch);
    },
    next: async (log) => {
      const further = (await reader.next?.(log)) ?? null;
      return further === null ? null : ofPage(further, encoding, rewrite, around.seen);
    },
  };
}
