import { NoticeLog } from '../notice-log.ts';
import { cellKind } from './cell-kind.ts';
import { CR, CSV_LIMITS, type CsvFormat, LF } from './format.ts';
import { parseSlab } from './parse-slab.ts';
import { slabsOf } from './record-splitter.ts';

/** Delimiters in the order in which they are preferred where nothing else decides. */
const DELIMITERS = [',', ';', '\t', '|'] as const;

/** Records that the choice of a delimiter is made on. */
const RECORDS = 300;

/** What a table of one column scores: a delimiter has to do better. */
const ONE_COLUMN = 0.3;

/** What was found out about the form of a CSV, and how sure that is. */
export interface FoundFormat {
  readonly format: CsvFormat;
  readonly recordEnd: 'lf' | 'crlf' | 'cr' | 'mixed';
  /** False where another delimiter does nearly as well, or none does well. */
  readonly sure: boolean;
}

/** What the user has laid down. */
export interface FormatWishes {
  readonly delimiter?: string;
  readonly quote?: string | null;
}

/**
 * Finds delimiter, quote and line ends in the beginning of a CSV. Each delimiter is tried on some hundred records; the best one
 * gives records of one width, more than one cell, and cells that are not torn. (Consistency of row patterns times cleanness of
 * cells is the measure of van den Burg, Nazábal and Sutton, "Wrangling messy CSV files by detecting row and type patterns", 2019.)
 */
export function findFormat(head: Buffer, whole: boolean, wishes: FormatWishes): FoundFormat {
  const { bareCr, recordEnd } = findLineEnds(head);
  const declared = declaredDelimiter(head);
  const wanted = wishes.delimiter ?? declared;
  const scored = (wanted === undefined ? DELIMITERS : [wanted])
    .map((delimiter) => {
      const quote = wishes.quote === undefined ? findQuote(head, delimiter) : wishes.quote;
      const format = { delimiter, quote, bareCr, columns: 0 };
      return { format, score: score(readRecords(head, whole, format, RECORDS), delimiter) };
    })
    .sort((a, b) => b.score - a.score);
  const [best, second] = scored;
  if (!best) throw new Error('no delimiter to try');
  if (wanted !== undefined) return { format: best.format, recordEnd, sure: true };
  const single = best.score < ONE_COLUMN;
  const format = single ? { ...best.format, delimiter: ',' } : best.format;
  const rival = single ? best.score > ONE_COLUMN * 0.8 : (second?.score ?? 0) > best.score * 0.9 || best.score < 0.35;
  return { format, recordEnd, sure: !rival };
}

/** The first records of a piece of CSV; a cut last one is left out unless the piece is the whole input. */
export function readRecords(bytes: Buffer, whole: boolean, format: CsvFormat, most: number): string[][] {
  const log = new NoticeLog();
  const records: string[][] = [];
  for (const slab of slabsOf(bytes, whole, format, { ...CSV_LIMITS, rows: most }, log)) {
    if (records.length >= most) break;
    records.push(...parseSlab(slab, format, log));
  }
  return records.slice(0, most);
}

/** The commonest number of cells. */
export function commonWidth(records: readonly (readonly string[])[]): { readonly width: number; readonly share: number } {
  const counts = new Map<number, number>();
  for (const { length } of records) counts.set(length, (counts.get(length) ?? 0) + 1);
  let width = 0;
  let most = 0;
  for (const [length, count] of counts) {
    if (count > most || (count === most && length > width)) {
      width = length;
      most = count;
    }
  }
  return { width, share: records.length === 0 ? 0 : most / records.length };
}

function score(records: readonly (readonly string[])[], delimiter: string): number {
  const { width, share } = commonWidth(records);
  if (width < 2) return 0;
  const others = DELIMITERS.filter((other) => other !== delimiter);
  let cells = 0;
  let clean = 0;
  for (const record of records.slice(0, 100)) {
    for (const cell of record) {
      cells++;
      if (!isTorn(cell, others)) clean++;
    }
  }
  const first = records.find((record) => record.length > 1);
  return share * (1 - 1 / width) * (0.5 + (0.5 * clean) / cells) * (first?.length === width ? 1 : 0.8);
}

/** A cell with another delimiter between digits, or with one side of a pair of quotes. */
function isTorn(cell: string, others: readonly string[]): boolean {
  if (cell.startsWith('"') !== cell.endsWith('"')) return true;
  if (cell.length > 64 || !others.some((other) => cell.includes(other))) return false;
  return cellKind(cell) !== 'number' && !/[A-Za-z]{2}/.test(cell);
}

/** Excel's first line `sep=;`. */
export function declaredDelimiter(head: Buffer): string | undefined {
  return /^"?sep=([^\r\n"])"?\r?[\n\r]/i.exec(head.toString('latin1', 0, 16))?.[1];
}

function findLineEnds(head: Buffer): { readonly bareCr: boolean; readonly recordEnd: FoundFormat['recordEnd'] } {
  let lf = 0;
  let crlf = 0;
  let cr = 0;
  let quoted = false;
  for (let at = 0; at < head.length; at++) {
    const byte = head[at];
    if (byte === 34) quoted = !quoted;
    else if (quoted) continue;
    else if (byte === LF) {
      if (head[at - 1] === CR) crlf++;
      else lf++;
    } else if (byte === CR && at + 1 < head.length && head[at + 1] !== LF) cr++;
  }
  const all = lf + crlf + cr;
  // A few bare carriage returns in a file of line feeds are characters of its cells.
  const bareCr = cr > 0 && cr >= (lf + crlf) * 0.2;
  const counts = [
    ['lf', lf],
    ['crlf', crlf],
    ['cr', bareCr ? cr : 0],
  ] as const;
  const main = counts.find(([, count]) => count >= all * 0.98);
  return { bareCr, recordEnd: all === 0 ? 'lf' : (main?.[0] ?? 'mixed') };
}

/** `"` unless it never closes what it opens, `'` only where it wraps most records' cells. */
function findQuote(head: Buffer, delimiter: string): string | null {
  const double = wraps(head, '"', delimiter);
  if (double.opens > 0) return double.opens >= 3 && double.closes * 2 < double.opens ? null : '"';
  const single = wraps(head, "'", delimiter);
  return single.opens >= Math.max(2, single.lines / 2) && single.closes >= single.opens * 0.8 ? "'" : '"';
}

function wraps(
  head: Buffer,
  quote: string,
  delimiter: string,
): { readonly opens: number; readonly closes: number; readonly lines: number } {
  const edge = new Set([delimiter.charCodeAt(0), LF, CR]);
  const mark = quote.charCodeAt(0);
  let opens = 0;
  let closes = 0;
  let lines = 1;
  for (let at = 0; at < head.length; at++) {
    const byte = head[at];
    if (byte === LF) lines++;
    if (byte !== mark) continue;
    const before = head[at - 1];
    const after = head[at + 1];
    if (before === undefined || edge.has(before)) opens++;
    else if (after === undefined || edge.has(after)) closes++;
  }
  return { opens, closes, lines };
}
