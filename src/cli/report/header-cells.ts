import { open, stat } from 'node:fs/promises';
import type { HeaderCell } from '../../model/report-context.ts';
import type { ScanResult } from '../../model/result.ts';
import type { Dialect } from '../../model/table.ts';

/** Bytes of a file in which its header has to lie to be pointed at. */
const HEAD = 262_144;

/** Encodings whose line breaks, delimiters and quotes are single ASCII bytes, as `TextDecoder` names them. */
const READABLE = /^(utf-?8|ascii|us-ascii|windows-125\d|iso-8859-\d+|latin-?1)$/i;

/**
 * Where each column's name stands in the header line of a text table; `null` where that cannot be told for certain. Only
 * positions leave this function.
 */
export async function readHeaderCells(path: string, { source }: ScanResult): Promise<readonly HeaderCell[] | null> {
  const { dialect, encoding, compression, part } = source;
  if (dialect === undefined || !dialect.header || (dialect.headerRows ?? 1) > 1) return null;
  if (compression !== undefined || part !== undefined || !READABLE.test(encoding)) return null;
  const head = await readHead(path, encoding).catch(() => undefined);
  const line = head?.split(/\r\n|\n|\r/)[dialect.preambleLines];
  if (line === undefined) return null;
  const cells = dialect.delimiter === '' ? cellsAt(line, dialect.starts ?? []) : splitHeader(line, dialect);
  return cells?.length === source.columns ? cells : null;
}

/** The beginning of a file; a named pipe has given its own to the scan. */
async function readHead(path: string, encoding: string): Promise<string | undefined> {
  if (!(await stat(path)).isFile()) return undefined;
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(HEAD), 0, HEAD, 0);
    return new TextDecoder(encoding).decode(buffer.subarray(0, bytesRead));
  } finally {
    await file.close();
  }
}

/** Cells of a line whose columns stand at fixed positions. */
const cellsAt = (line: string, starts: readonly number[]): readonly HeaderCell[] =>
  starts.map((start, index) => ({ start, end: Math.max(start, starts[index + 1] ?? line.length + 1) }));

/** Cells of one line; `undefined` where a quoted name runs over its end. */
export function splitHeader(
  line: string,
  { delimiter, quote }: Pick<Dialect, 'delimiter' | 'quote'>,
): readonly HeaderCell[] | undefined {
  const cells: HeaderCell[] = [];
  let start = 0;
  let quoted = false;
  for (let at = 0; at <= line.length; ) {
    if (quote !== null && line[at] === quote) {
      quoted = !quoted;
      at++;
    } else if (at === line.length || (!quoted && line.startsWith(delimiter, at))) {
      cells.push({ start: start + 1, end: at + 1 });
      at += Math.max(1, delimiter.length);
      start = at;
    } else at++;
  }
  return quoted ? undefined : cells;
}
