import { CadAuditError } from '../model/error.ts';
import type { Table } from '../model/table.ts';
import { openContent } from './bytes/content.ts';
import { findEncoding } from './bytes/encoding.ts';
import { refuseBinary } from './bytes/magic.ts';
import { openStored, type TableInput } from './bytes/stored.ts';
import { openCsv } from './csv/csv-table.ts';
import { CSV_LIMITS } from './csv/format.ts';
import { findInputFormat } from './find-input-format.ts';
import { openJson } from './json/json-table.ts';
import { NoticeLog } from './notice-log.ts';
import type { OpenOptions } from './open-options.ts';
import { makeTable } from './table.ts';

export type { OpenOptions, TableInput };

/**
 * Bytes looked at before anything is decided. Files up to the first size are sampled whole; a pipe keeps as many bytes as the
 * second in memory.
 */
const HEAD_SIZES = { file: 4 << 20, pipe: 8 << 20 };

/**
 * Opens a table: tells compression, encoding, format, form and header by the content and returns its fields; rows come from
 * `batches()`. JSON in a file is read through once here, since only its end tells which keys there are.
 *
 * Throws `CadAuditError`: `not-found`, `is-directory`, `unreadable`, `empty`, `binary`, `unknown-format`, `bad-json`,
 * `bad-encoding`, `too-many-columns`, `usage`.
 */
export async function openTable(input: TableInput, options: OpenOptions = {}): Promise<Table> {
  options.signal?.throwIfAborted();
  checkMark(options.delimiter, 'delimiter');
  checkMark(options.quote ?? undefined, 'quote');
  const stored = await openStored(input);
  try {
    const content = await openContent(stored, HEAD_SIZES);
    const log = new NoticeLog();
    const encoding = findEncoding(content.head, options.encoding);
    refuseBinary(content.head, encoding.name);
    if (encoding.assumed) {
      const tell = () => `Nothing in the input tells its encoding; it was read as ${encoding.name}.`;
      log.add({ code: 'encoding-assumed', level: 'info', tell });
    }
    const format = options.format ?? findInputFormat(content.head, encoding);
    const reader =
      format === 'csv'
        ? await openCsv(content, encoding, options, CSV_LIMITS, log)
        : await openJson(content, encoding, format, options.signal);
    return makeTable(content, reader, log, options.signal);
  } catch (error) {
    await stored.close();
    throw error;
  }
}

function checkMark(mark: string | undefined, name: string): void {
  if (mark === undefined || (mark.length === 1 && mark.charCodeAt(0) < 128 && !'\r\n\0'.includes(mark))) return;
  throw new CadAuditError('usage', `The ${name} has to be one ASCII character.`);
}
