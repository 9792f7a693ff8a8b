import type { Dialect } from '../../model/table.ts';
import type { Content } from '../bytes/content.ts';
import type { Encoding } from '../bytes/encoding.ts';
import { pieceToUtf8, toUtf8 } from '../bytes/utf8.ts';
import { openCsv } from '../csv/csv-table.ts';
import type { CsvWishes } from '../csv/csv-wishes.ts';
import { CSV_LIMITS } from '../csv/records/format.ts';
import { countOf, type NoticeLog } from '../notice-log.ts';
import { MARK, plainAsides, REWRITTEN, type Rewrite, rewrittenContent } from '../rewritten.ts';
import type { TableReader } from '../table.ts';
import { BoxCutter, findBoxed } from './boxes.ts';
import { findHeaded } from './find-headed.ts';
import { findRuled } from './find-ruled.ts';
import { type LineCutter, markLines } from './mark-lines.ts';
import { RuledCutter } from './ruled-cutter.ts';
import type { Columns } from './ruler.ts';
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
  const { header, headerRows = header === undefined ? undefined : Number(header) } = wishes;
  const found = findFixed(content, encoding, headerRows);
  if (found === null || (wishes.skipLines ?? 0) > found.above.length) return null;
  const { above, columns, by, heads, cutter } = found;
  log.add({ code: 'fixed-width', level: 'info', tell: () => `The columns stand at fixed positions, told by ${by}.` });
  const titles = above.filter((line) => /[^\s+=-]/.test(line)).length;
  if (titles > 0) {
    const tell = (count: number) =>
      `${countOf(count, 'line')} above the header left out of the table (titles and the like), but searched for personal data.`;
    log.add({ code: 'preamble-skipped', level: 'warning', tell, at: { line: 1 } }, titles);
  }
  const mark: Rewrite = (chunks) => markLines(toUtf8(chunks, encoding), cutter());
  const told = { ...wishes, delimiter: MARK, quote: null, skipLines: above.length, headerRows: headerRows === 0 ? 0 : heads };
  const reader = await openCsv(await rewrittenContent(content, mark), REWRITTEN, told, CSV_LIMITS, log);
  return ofFile(reader, encoding, mark, columns);
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

/** A table of fixed columns, and what cuts it. */
interface FixedTable {
  readonly above: readonly string[];
  readonly columns: Columns;
  readonly heads: number;
  /** What tells the columns, in words. */
  readonly by: string;
  readonly cutter: () => LineCutter;
}

function findFixed({ head, headIsAll }: Content, encoding: Encoding, headerRows: number | undefined): FixedTable | null {
  const text = pieceToUtf8(head.subarray(0, HEAD_BYTES), encoding).toString('utf8');
  const headed = headerRows !== 0;
  const ruled = findRuled(text, headerRows);
  if (ruled !== null)
    return { ...ruled, by: 'the line of dashes under the header', cutter: () => new RuledCutter(null, ruled.heads, headed) };
  const boxed = findBoxed(text);
  if (boxed !== null) return { ...boxed, by: 'the borders around them', cutter: () => new BoxCutter(headed) };
  const columns = findHeaded(text, headIsAll && head.length <= HEAD_BYTES);
  if (columns === null) return null;
  const heads = headerRows ?? 1;
  return { above: [], columns, heads, by: 'the names of the header', cutter: () => new RuledCutter(columns, 1, headed) };
}

/** A reader of marked text as one of the file itself, in which no marks stand between the columns. */
function ofFile(reader: TableReader, encoding: Encoding, mark: Rewrite, columns: Columns | null): TableReader {
  const { copiesChunks: _, ...rest } = reader;
  return {
    ...rest,
    encoding: encoding.name,
    get dialect() {
      return fixedDialect(reader.dialect as Dialect, columns);
    },
    asides: () => plainAsides(reader),
    read: ({ chunks, tally }, log) => reader.read({ chunks: mark(chunks, true), tally }, log),
    next: async (log) => {
      const further = (await reader.next?.(log)) ?? null;
      return further === null ? null : ofFile(further, encoding, mark, null);
    },
  };
}

/** How well marks part the cells tells nothing of the file. Dashes farther down may tell other columns, so those are left open. */
function fixedDialect({ score: _, runnerUp: __, ...dialect }: Dialect, columns: Columns | null): Dialect {
  return { ...dialect, delimiter: '', ...(columns === null ? {} : { starts: columns.starts.map((start) => start + 1) }) };
}
