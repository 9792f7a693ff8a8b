import { CadAuditError } from '../model/error.ts';
import type { Content } from './bytes/content.ts';
import { findEncoding } from './bytes/encoding.ts';
import { refuseBinary } from './bytes/magic.ts';
import { openCsv } from './csv/csv-table.ts';
import { CSV_LIMITS } from './csv/format.ts';
import { findInputFormat } from './find-input-format.ts';
import { openFixed, tellUnread } from './fixed/open-fixed.ts';
import type { NoticeLog } from './notice-log.ts';
import type { OpenOptions } from './open-options.ts';
import type { TableReader } from './table.ts';

/** Opens CSV, JSON or XML: tells encoding and format by the content. Throws what the reader of the format throws, and `binary`. */
export async function openText(content: Content, options: OpenOptions, log: NoticeLog): Promise<TableReader> {
  const encoding = findEncoding(content.head, options.encoding);
  refuseBinary(content.head, encoding.name);
  if (encoding.assumed) {
    const tell = () => `Nothing in the input tells its encoding; it was read as ${encoding.name}.`;
    log.add({ code: 'encoding-assumed', level: 'info', tell });
  }
  const format = options.format ?? findInputFormat(content.head, encoding);
  if (format === 'csv') {
    const fixed = await openFixed(content, encoding, options, log);
    if (fixed !== null) return fixed;
    const reader = await openCsv(content, encoding, options, CSV_LIMITS, log);
    if (options.delimiter === undefined) tellUnread(content, encoding, reader, log);
    return reader;
  }
  if (format === 'xlsx') throw new CadAuditError('bad-xlsx', 'The input is no XLSX workbook.', LET_IT_BE_TOLD);
  if (format === 'parquet') throw new CadAuditError('bad-parquet', 'The input is no Parquet file.', LET_IT_BE_TOLD);
  if (format === 'xml') {
    const { openXml } = await import('./xml/xml-table.ts');
    return openXml(content, encoding, options.signal);
  }
  const { openJson } = await import('./json/json-table.ts');
  return openJson(content, encoding, format, options.signal);
}

const LET_IT_BE_TOLD = 'Leave the format out: it is told by the content.';
