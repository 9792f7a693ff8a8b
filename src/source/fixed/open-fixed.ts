import type { Content } from '../bytes/content.ts';
import type { Encoding } from '../bytes/encoding.ts';
import { pieceToUtf8, toUtf8 } from '../bytes/utf8.ts';
import { openCsv } from '../csv/csv-table.ts';
import type { CsvWishes } from '../csv/csv-wishes.ts';
import { CSV_LIMITS } from '../csv/format.ts';
import { countOf, type NoticeLog } from '../notice-log.ts';
import type { TableReader } from '../table.ts';
import { cutLines } from './cut-lines.ts';
import { findHeaded } from './find-headed.ts';
import { findRuled, MARK } from './find-ruled.ts';
import { looksFixed } from './unread.ts';

/** Beginning of a text that tells whether its columns stand at fixed positions. */
const HEAD_BYTES = 1 << 16;

/** Opens a text whose columns stand at fixed positions; `null` for any other, and where the user says what parts the cells. */
export async function openFixed(
  content: Content,
  encoding: Encoding,
  wishes: CsvWishes,
  log: NoticeLog,
): Promise<TableReader | null> {
  if (wishes.delimiter !== undefined) return null;
  const found = findFixed(content, encoding);
  if (found === null || (wishes.skipLines ?? 0) > found.above.length) return null;
  const { above, columns } = found;
  const by = columns === null ? 'the line of dashes under the header' : 'the names of the header';
  log.add({ code: 'fixed-width', level: 'info', tell: () => `The columns stand at fixed positions, told by ${by}.` });
  const titles = above.filter((line) => line.trim() !== '').length;
  if (titles > 0) {
    const tell = (count: number) =>
      `${countOf(count, 'line')} above the header left out of the table (titles and the like), but searched for personal data.`;
    log.add({ code: 'preamble-skipped', level: 'warning', tell, at: { line: 1 } }, titles);
  }
  const mark = (chunks: AsyncIterable<Uint8Array>) => cutLines(toUtf8(chunks, encoding), columns);
  const { header, headerRows = Number(header ?? true) } = wishes;
  const told = { ...wishes, delimiter: MARK, quote: null, skipLines: above.length, headerRows };
  const reader = await openCsv(await markedContent(content, mark), MARKED, told, CSV_LIMITS, log);
  return ofFile(reader, encoding, mark);
}

/** What parts the cells fits a text of fixed columns by chance only. */
const BY_CHANCE = 0.5;

/** Says of a text that was read by a delimiter that its columns seem to stand at fixed positions, which nothing in it tells. */
export function tellUnread({ head }: Content, encoding: Encoding, { dialect }: TableReader, log: NoticeLog): void {
  if ((dialect?.score ?? 1) >= BY_CHANCE) return;
  if (!looksFixed(pieceToUtf8(head.subarray(0, HEAD_BYTES), encoding).toString('utf8'))) return;
  const tell = () =>
    'All lines are equally long: the columns seem to stand at fixed positions. Nothing tells where; put a line of names and a line of dashes above them, or export the data with a delimiter.';
  log.add({ code: 'fixed-width-unknown', level: 'warning', tell });
}

/** The lines above the header, and the columns where its names alone tell them. */
function findFixed({ head, headIsAll }: Content, encoding: Encoding) {
  const text = pieceToUtf8(head.subarray(0, HEAD_BYTES), encoding).toString('utf8');
  const ruled = findRuled(text);
  if (ruled !== null) return { above: ruled.above, columns: null };
  const columns = findHeaded(text, headIsAll && head.length <= HEAD_BYTES);
  return columns === null ? null : { above: [], columns };
}

/** Puts marks between the columns of a text. */
type Mark = (chunks: AsyncIterable<Uint8Array>) => AsyncGenerator<Buffer>;

const MARKED: Encoding = { name: 'utf-8', bom: 0, assumed: false };

/** The text with marks between its columns. Places in it are not those of the file, so none can be sought. */
async function markedContent(content: Content, mark: Mark): Promise<Content> {
  const head: Buffer[] = [];
  for await (const part of mark(once(content.head))) head.push(part);
  return {
    ...content,
    head: Buffer.concat(head),
    read: (reuse) => {
      const { chunks, tally } = content.read(reuse);
      return { chunks: mark(chunks), tally };
    },
    readAt: null,
  };
}

async function* once<T>(value: T): AsyncGenerator<T> {
  yield value;
}

/** A reader of marked text as one of the file itself. Its dialect would be that of the marks. */
function ofFile(reader: TableReader, encoding: Encoding, mark: Mark): TableReader {
  const { dialect: _, copiesChunks: __, ...rest } = reader;
  return {
    ...rest,
    encoding: encoding.name,
    read: ({ chunks, tally }, log) => reader.read({ chunks: mark(chunks), tally }, log),
    next: async (log) => {
      const further = (await reader.next?.(log)) ?? null;
      return further === null ? null : ofFile(further, encoding, mark);
    },
  };
}
