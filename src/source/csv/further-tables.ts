import type { Content } from '../bytes/content.ts';
import type { Encoding } from '../bytes/encoding.ts';
import type { NoticeLog } from '../notice-log.ts';
import type { TableReader } from '../table.ts';
import type { TableStart } from './csv-head.ts';
import type { CsvWishes } from './csv-wishes.ts';
import type { CsvLimits } from './records/format.ts';

/** What opens a table that starts at a given place. */
type OpenCsv = (
  content: Content,
  encoding: Encoding,
  wishes: CsvWishes,
  limits: CsvLimits,
  log: NoticeLog,
) => Promise<TableReader>;

/**
 * Opens the table of a text that starts at a later line. It has a form of its own: what the user has laid down about the lines
 * above and below the first table does not hold for it, what was said of delimiters and quotes does.
 */
export async function openFurtherTable(
  open: OpenCsv,
  content: Content,
  encoding: Encoding,
  start: TableStart,
  wishes: CsvWishes,
  limits: CsvLimits,
  log: NoticeLog,
): Promise<TableReader> {
  const { delimiter, quote, recordEnd } = wishes;
  const own: CsvWishes = {
    start,
    ...(delimiter === undefined ? {} : { delimiter }),
    ...(quote === undefined ? {} : { quote }),
    ...(wishes.escape === undefined ? {} : { escape: wishes.escape }),
    ...(recordEnd === undefined ? {} : { recordEnd }),
  };
  return open(content, encoding, own, limits, log);
}

/** Says that the table has ended before its text did. */
export function tellFurther(line: number, reopenable: boolean, log: NoticeLog): void {
  log.add({
    code: 'further-table',
    level: 'warning',
    tell: () =>
      reopenable
        ? 'Another table starts below this one; it is a table of its own.'
        : 'Another table starts below this one; a pipe cannot be read again, so it was not read. Save the data to a file first.',
    at: { line },
    ...(reopenable ? {} : { incomplete: true }),
  });
}
