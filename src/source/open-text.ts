import { CadAuditError } from '../model/error.ts';
import type { Content } from './bytes/content.ts';
import { declaredEncoding } from './bytes/declared-encoding.ts';
import { findEncoding } from './bytes/encoding.ts';
import { refuseBinary } from './bytes/magic.ts';
import { openCsv } from './csv/csv-table.ts';
import { CSV_LIMITS } from './csv/records/format.ts';
import { tellAssumed } from './encoding-notices.ts';
import { findInputFormat } from './find-input-format.ts';
import { openFixed, tellUnread } from './fixed/open-fixed.ts';
import type { NoticeLog } from './notice-log.ts';
import type { OpenOptions } from './open-options.ts';
import type { TableReader } from './table.ts';

/** Opens CSV, JSON, XML or HTML: tells encoding and format by the content. Throws what the reader of the format throws, and `binary`. */
export async function openText(content: Content, options: OpenOptions, log: NoticeLog): Promise<TableReader> {
  const found = findEncoding(content.head, options.encoding);
  refuseBinary(content.head, found.name);
  const format = options.format ?? findInputFormat(content.head, found);
  const declares = options.encoding === undefined && (format === 'xml' || format === 'html');
  const encoding = declares ? declaredEncoding(content.head, found) : found;
  if (encoding.assumed) tellAssumed(log, encoding.name);
  if (format === 'csv') {
    const fixed = await openFixed(content, encoding, options, log);
    if (fixed !== null) return fixed;
    const reader = await openCsv(content, encoding, options, CSV_LIMITS, log);
    if (options.delimiter === undefined) tellUnread(content, encoding, reader, log);
    return reader;
  }
  if (format === 'xlsx') throw new CadAuditError('bad-xlsx', 'The input is no XLSX workbook.', LET_IT_BE_TOLD);
  if (format === 'parquet') throw new CadAuditError('bad-parquet', 'The input is no Parquet file.', LET_IT_BE_TOLD);
  if (format === 'html') {
    const { openHtml } = await import('./html/open-html.ts');
    return openHtml(content, encoding, options, log);
  }
  if (format === 'xml') {
    const { openXml } = await import('./xml/xml-table.ts');
    return openXml(content, encoding, options.signal);
  }
  const { openJson } = await import('./json/json-table.ts');
  return openJson(content, encoding, format, options.signal);
}

const LET_IT_BE_TOLD = 'Leave the format out: it is told by the content.';
