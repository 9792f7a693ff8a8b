import { CadAuditError } from '../model/error.ts';
import type { Table } from '../model/table.ts';
import type { TableInput } from './bytes/stored.ts';
import { countOf, NoticeLog } from './notice-log.ts';
import type { OpenOptions } from './open-options.ts';
import { openParts } from './open-parts.ts';
import { makeTable } from './table.ts';

export type { OpenOptions, TableInput };

/**
 * Opens a table: tells compression, container, encoding, format, form and header by the content and returns its fields; rows come
 * from `batches()`. Of an input with several tables it is the first that can be opened, with a notice about the others;
 * `options.member` and `options.sheet` choose another. JSON, XML and sheets in a file are read through once here, since only
 * their end tells which columns there are.
 *
 * Throws `CadAuditError`: `not-found`, `is-directory`, `unreadable`, `empty`, `binary`, `unknown-format`, `bad-json`, `bad-xml`,
 * `bad-xlsx`, `bad-parquet`, `bad-archive`, `encrypted`, `too-deep`, `too-large`, `no-such-part`, `bad-encoding`,
 * `too-many-columns`, `usage`. And `options.signal.reason` once that signal is aborted, also while rows are read.
 */
export async function openTable(input: TableInput, options: OpenOptions = {}): Promise<Table> {
  const parts = openParts(input, options);
  let failure: CadAuditError | undefined;
  let failed = 0;
  for (let next = await parts.next(); !next.done; next = await parts.next()) {
    const found = next.value;
    if ('error' in found) {
      failure ??= found.error;
      failed++;
      continue;
    }
    const { content, reader, logs, part, more } = found;
    const others = new NoticeLog();
    tellOthers(others, failed, chosen(options) ? 0 : more);
    const close = async () => {
      await content.close();
      await parts.return(undefined);
    };
    return makeTable({ ...content, close }, reader, { opening: [others, ...logs], part, signal: options.signal });
  }
  throw failure ?? new CadAuditError('empty', 'The input holds no table.', 'Check that the export is complete.');
}

const chosen = ({ member, sheet }: OpenOptions): boolean => member !== undefined || sheet !== undefined;

function tellOthers(log: NoticeLog, failed: number, more: number): void {
  if (failed > 0) {
    const tell = (count: number) => `${countOf(count, 'part')} of the input before this one could not be read.`;
    log.add({ code: 'parts-unreadable', level: 'warning', tell, incomplete: true }, failed);
  }
  if (more > 0) {
    const tell = (count: number) =>
      `${countOf(count, 'further table')} in the input (sheets or files); only the first one was read.`;
    log.add({ code: 'parts-left', level: 'warning', tell, incomplete: true }, more);
  }
}
