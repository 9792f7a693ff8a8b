import { isUtf8 } from 'node:buffer';
import { parse } from 'csv-parse/sync';
import { mendAsWindows1252 } from '../bytes/utf8.ts';
import { countOf, type NoticeLog } from '../notice-log.ts';
import type { CsvFormat } from './format.ts';
import { RecordEnds } from './record-end.ts';
import type { Slab } from './record-splitter.ts';

/** The cells of a slab's records, one row for each entry of `slab.lines`. */
export function parseSlab(slab: Slab, format: CsvFormat, log: NoticeLog): string[][] {
  return parse(inUtf8(slab, format, log), {
    delimiter: format.delimiter,
    quote: format.quote,
    escape: format.quote,
    record_delimiter: format.bareCr ? ['\r\n', '\n', '\r'] : ['\r\n', '\n'],
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
  });
}

/** Records that are not valid UTF-8 in a file that otherwise is come from windows-1252: systems paste what they are given. */
function inUtf8(slab: Slab, format: CsvFormat, log: NoticeLog): Buffer {
  const { bytes } = slab;
  if (isUtf8(bytes)) return bytes;
  const parts: Buffer[] = [];
  const ends = new RecordEnds(bytes, format, true);
  let record = 0;
  for (let at = 0; at < bytes.length; ) {
    const { end, next } = ends.find(at);
    const part = bytes.subarray(at, next);
    const line = slab.lines[record];
    if (end > at) record++;
    if (isUtf8(part)) parts.push(part);
    else {
      parts.push(mendAsWindows1252(part));
      log.add({
        code: 'encoding-mixed',
        level: 'warning',
        tell: (count) => `${countOf(count, 'record')} of this UTF-8 input are not valid UTF-8; they were read as windows-1252.`,
        ...(line === undefined ? {} : { at: { line } }),
      });
    }
    at = next;
  }
  return Buffer.concat(parts);
}
