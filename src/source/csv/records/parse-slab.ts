import { isUtf8 } from 'node:buffer';
import { parse } from 'csv-parse/sync';
import { mendAsWindows1252 } from '../../bytes/utf8.ts';
import { countOf, type NoticeLog } from '../../notice-log.ts';
import { CR, type CsvFormat, LF, marksOf } from './format.ts';
import { RecordEnds } from './record-end.ts';
import { readLeniently } from './record-reader.ts';
import type { Slab } from './slab.ts';

/** The records of a slab. */
interface ParsedSlab {
  /** The cells, one row for each record. */
  readonly rows: string[][];
  /** The text of records that may have to be read again, by their place in the slab. */
  readonly odd: ReadonlyMap<number, string>;
}

/** The cells of a slab's records, one row for each entry of `slab.lines`. */
export function parseSlab(slab: Slab, format: CsvFormat, log: NoticeLog): string[][] {
  return parseText(slab, inUtf8(slab, format, log), format);
}

/** {@link parseSlab} with the text of the records that have not `width` cells or have quotes in wrong places. */
export function readSlab(slab: Slab, format: CsvFormat, width: number, log: NoticeLog): ParsedSlab {
  const bytes = inUtf8(slab, format, log);
  const rows = parseText(slab, bytes, format);
  const odd = new Map<number, string>();
  if (slab.lenient) odd.set(0, textOf(bytes));
  else if (slab.odd || (width > 0 && rows.some((row) => row.length !== width))) {
    let record = 0;
    for (const { from, end, strange } of recordsOf(bytes, format)) {
      if (strange || rows[record]?.length !== width) odd.set(record, bytes.toString('utf8', from, end));
      record++;
    }
  }
  return { rows, odd };
}

function parseText(slab: Slab, bytes: Buffer, format: CsvFormat): string[][] {
  if (slab.lenient) return [[...readLeniently(textOf(bytes), format).cells]];
  const { escapeByte, lenient } = marksOf(format);
  // csv-parse lets an escape character escape anything (`C:\temp`) and always wants quotes escaped.
  if (escapeByte !== -1 || lenient) {
    return [...recordsOf(bytes, format)].map(({ from, end }) => [
      ...readLeniently(bytes.toString('utf8', from, end), format, { exact: true }).cells,
    ]);
  }
  return parse(bytes, {
    delimiter: format.delimiter,
    quote: format.quote,
    escape: format.quote,
    record_delimiter: format.bareCr ? ['\r\n', '\n', '\r'] : ['\r\n', '\n'],
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
  });
}

/** The records that are not blank. */
function* recordsOf(bytes: Buffer, format: CsvFormat): Generator<{ from: number; end: number; strange: boolean }> {
  const ends = new RecordEnds(bytes, format, true);
  for (let from = 0; from < bytes.length; ) {
    const { end, next, loose, inner } = ends.find(from);
    if (end > from) yield { from, end, strange: loose || inner };
    if (next === -1) return;
    from = next;
  }
}

/** A record without its line end. */
function textOf(bytes: Buffer): string {
  let end = bytes.length;
  if (bytes[end - 1] === LF) end--;
  if (bytes[end - 1] === CR) end--;
  return bytes.toString('utf8', 0, end);
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
    const stop = next === -1 ? bytes.length : next;
    const part = bytes.subarray(at, stop);
    const line = slab.lines[record];
    if (end > at) record++;
    if (isUtf8(part)) parts.push(part);
    else {
      parts.push(mendAsWindows1252(part));
      log.add({
        code: 'encoding-mixed',
        level: 'warning',
        tell: (count) =>
          `${countOf(count, 'record')} of this UTF-8 input ${count === 1 ? 'is not valid UTF-8; it was' : 'are not valid UTF-8; they were'} read as windows-1252.`,
        ...(line === undefined ? {} : { at: { line } }),
      });
    }
    at = stop;
  }
  return Buffer.concat(parts);
}
