import type { Content } from '../bytes/content.ts';
import type { Encoding } from '../bytes/encoding.ts';
import { mendUtf8, toUtf8 } from '../bytes/utf8.ts';
import { openCsv } from '../csv/csv-table.ts';
import type { CsvWishes } from '../csv/csv-wishes.ts';
import { CSV_LIMITS } from '../csv/format.ts';
import { tellMixed } from '../encoding-notices.ts';
import { NoticeLog } from '../notice-log.ts';
import { REWRITTEN, type Rewrite, rewrittenContent } from '../rewritten.ts';
import type { TableReader } from '../table.ts';
import { HtmlRows, MARK } from './html-rows.ts';
import { webPage } from './web-page.ts';

/** Rows of two cells or more that make a table of a page. */
const LEAST_ROWS = 2;

/**
 * Opens the tables of a web page, as reporting systems save them, often under the name `.xls`. Throws `unknown-format` where no table of the
 * page holds data, and `too-large`.
 */
export async function openHtml(content: Content, encoding: Encoding, wishes: CsvWishes, log: NoticeLog): Promise<TableReader> {
  const rewrite =
    (into: NoticeLog): Rewrite =>
    (chunks, whole) =>
      rowsOf(
        mendUtf8(toUtf8(chunks, encoding), () => tellMixed(into)),
        whole,
      );
  const rows = await rewrittenContent(content, rewrite(new NoticeLog()));
  if (!holdsTable(rows.head.toString('utf8'))) throw webPage();
  const reader = await openCsv(rows, REWRITTEN, { ...wishes, delimiter: MARK, quote: '"' }, CSV_LIMITS, log);
  return ofPage(reader, encoding, rewrite);
}

const holdsTable = (rows: string): boolean => rows.split('\n').filter((line) => line.includes(MARK)).length >= LEAST_ROWS;

/** The rows of a page. Of one that is cut off the last row is left out. */
async function* rowsOf(chunks: AsyncIterable<Buffer>, whole: boolean): AsyncGenerator<Buffer> {
  const { SAXParser } = await import('parse5-sax-parser');
  const parser = new SAXParser();
  const rows = new HtmlRows();
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

/** A reader of rows as one of the page itself, in which nothing but tags stands between the cells. */
function ofPage(reader: TableReader, encoding: Encoding, rewrite: (into: NoticeLog) => Rewrite): TableReader {
  const { copiesChunks: _, dialect: __, ...rest } = reader;
  return {
    ...rest,
    format: 'html',
    encoding: encoding.name,
    asides: () => (reader.asides?.() ?? []).map((aside) => ({ ...aside, text: aside.text.replaceAll(MARK, ' ') })),
    read: ({ chunks, tally }, log) => reader.read({ chunks: rewrite(log)(chunks, true), tally }, log),
    next: async (log) => {
      const further = (await reader.next?.(log)) ?? null;
      return further === null ? null : ofPage(further, encoding, rewrite);
    },
  };
}
