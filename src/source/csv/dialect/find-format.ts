import type { RecordEndName } from '../../../model/table.ts';
import { NoticeLog } from '../../notice-log.ts';
import { CR, CSV_LIMITS, type CsvFormat, LF } from '../records/format.ts';
import { parseSlab } from '../records/parse-slab.ts';
import { slabsOf } from '../records/record-splitter.ts';
import { ONE_COLUMN, scoreRecords, shareInRuns } from '../shape/score-format.ts';
import { COUNTED_BYTES, escapesToTry } from './find-escape.ts';
import { findLineEnds } from './find-line-ends.ts';

/**
 * Delimiters in the order in which they are preferred where nothing else decides, with what a file that has one is trusted: those
 * further down are common in text, so they have to fit all the better.
 */
const DELIMITERS: readonly (readonly [delimiter: string, trust: number])[] = [
  [',', 1],
  [';', 1],
  ['\t', 1],
  ['|', 1],
  [', ', 1],
  ['; ', 1],
  ['\t\t', 1],
  ['||', 1],
  ['\u001f', 1],
  ['\u0001', 1],
  ['^', 0.95],
  ['~', 0.95],
  ['§', 0.95],
  [':', 0.7],
  [' ', 0.75],
];

/** Records that the choice is made on, from each place that is looked at. */
const RECORDS = 300;

/** Share of the lines that a delimiter has to be on: titles above a table are lines too. */
const ON_LINES = 0.3;

/** What was found out about the form of a CSV, and how sure that is. */
interface FoundFormat {
  readonly format: CsvFormat;
  readonly recordEnd: RecordEndName | 'mixed';
  /** False where another delimiter does nearly as well, or none does well. */
  readonly sure: boolean;
  /** From 0 to 1. */
  readonly score: number;
  readonly runnerUp?: { readonly delimiter: string; readonly quote: string | null; readonly score: number };
}

/** What the user has laid down. */
export interface FormatWishes {
  readonly delimiter?: string;
  readonly quote?: string | null;
  readonly escape?: string;
  readonly recordEnd?: RecordEndName;
}

interface Scored {
  readonly format: CsvFormat;
  readonly score: number;
}

/**
 * Finds delimiter, quote, escape and line ends in the beginning of a CSV. Each candidate is tried on some hundred records from its
 * start, middle and end; the best one gives records of one width, more than one cell, and cells that are not torn. (Consistency
 * of row patterns times cleanness of cells is the measure of van den Burg, Nazábal and Sutton, "Wrangling messy CSV files by
 * detecting row and type patterns", 2019.)
 */
export function findFormat(head: Buffer, whole: boolean, wishes: FormatWishes): FoundFormat {
  const known = new Map<string | null, readonly string[]>();
  const escapesOf = (quote: string | null): readonly string[] => {
    const ways = known.get(quote) ?? escapesToTry(head, quote, wishes.escape);
    known.set(quote, ways);
    return ways;
  };
  const mark = wishes.quote ?? '"';
  const ends = findLineEnds(head, mark, escapesOf(mark)[0] === '\\');
  const bareCr = wishes.recordEnd === undefined ? ends.bareCr : wishes.recordEnd === 'cr';
  const recordEnd = wishes.recordEnd ?? ends.recordEnd;
  const wanted = wishes.delimiter ?? declaredDelimiter(head);
  const places = samplePlaces(head, whole);
  const present = wanted === undefined ? presentDelimiters(head, bareCr) : [wanted];
  const scored = present
    .flatMap((delimiter) => {
      const quote = wishes.quote === undefined ? findQuote(head, delimiter) : wishes.quote;
      return escapesOf(quote).map((way): Scored => {
        const format = { delimiter, quote, bareCr, columns: 0, ...(way === 'doubled' ? {} : { escape: way }) };
        return { format, score: scoreAt(places, format) };
      });
    })
    .sort((a, b) => b.score - a.score);
  const best = preferred(scored, head);
  const second = scored.find(({ format }) => format.delimiter.trim() !== best.format.delimiter.trim());
  const { delimiter = ',', quote = '"' } = second?.format ?? {};
  const found = {
    recordEnd,
    score: round(best.score),
    ...(second && second.score > 0 ? { runnerUp: { delimiter, quote, score: round(second.score) } } : {}),
  };
  if (wanted !== undefined) return { ...found, format: best.format, sure: true };
  const inRuns = () => shareInRuns(readRecords(head.subarray(0, COUNTED_BYTES), whole, best.format, RECORDS));
  // What is common in text and scores nothing is text, however alike the lines are: times in a list of moments.
  const weak = best.score < 0.35 && ((best.score === 0 && trustIn(best.format.delimiter) < 1) || inRuns() < 0.8);
  const single = best.score < ONE_COLUMN && weak;
  const format = single ? { ...best.format, delimiter: ',' } : best.format;
  const rival = single ? best.score > ONE_COLUMN * 0.8 : (second?.score ?? 0) > best.score * 0.9 || weak;
  return { ...found, format, sure: !rival };
}

const round = (score: number): number => Math.round(Math.min(1, score) * 1000) / 1000;

const trustIn = (delimiter: string): number => DELIMITERS.find(([candidate]) => candidate === delimiter)?.[1] ?? 1;

/** The best candidate; of `,` and `, ` the one that leaves no blanks behind, of `|` and `||` the one that leaves no empty cells. */
function preferred(scored: readonly Scored[], head: Buffer): Scored {
  const [best] = scored;
  if (!best) throw new Error('no delimiter to try');
  const { delimiter } = best.format;
  const spaced = scored.find(({ format }) => format.delimiter === `${delimiter} `);
  if (spaced !== undefined && spaced.score >= best.score) return spaced;
  const paired = scored.find(({ format }) => format.delimiter === delimiter + delimiter);
  return paired !== undefined && paired.score > ONE_COLUMN && alwaysPaired(head, delimiter, best.format.quote) ? paired : best;
}

/** Whether a character of the first lines nearly always stands beside another of its kind, quoted cells left out. */
function alwaysPaired(head: Buffer, mark: string, quote: string | null): boolean {
  const all = head.toString('latin1', 0, COUNTED_BYTES);
  const unquoted = all.split(quote ?? '\0').filter((_, index) => index % 2 === 0);
  const text = unquoted.join(' ');
  // The names of the columns have no empty cells among them.
  const [names = ''] = text.replace(/^[ \r\n]+/, '').split(/[\r\n]/, 1);
  if (names.replaceAll(mark + mark, '').includes(mark)) return false;
  const pairs = text.split(mark + mark).length - 1;
  const singles = text.replaceAll(mark + mark, '').split(mark).length - 1;
  return pairs > 1 && singles * 10 <= pairs;
}

function scoreAt(places: readonly Place[], format: CsvFormat): number {
  let score = 0;
  let weight = 0;
  for (const { bytes, last, share } of places) {
    const records = readRecords(bytes, last, format, RECORDS * share);
    if (records.length === 0) continue;
    score += scoreRecords(share === 1 ? records : records.slice(1), format.delimiter, trustIn(format.delimiter)) * share;
    weight += share;
  }
  return weight === 0 ? 0 : score / weight;
}

/** A piece of the beginning that candidates are tried on. */
interface Place {
  readonly bytes: Buffer;
  readonly last: boolean;
  readonly share: number;
}

/** The start, and of a longer piece of text also its middle and its end, from a line's start on. */
function samplePlaces(head: Buffer, whole: boolean): Place[] {
  if (head.length <= 2 * COUNTED_BYTES) return [{ bytes: head, last: whole, share: 1 }];
  const places: Place[] = [{ bytes: head.subarray(0, COUNTED_BYTES), last: false, share: 1 }];
  for (const part of [0.5, 0.9]) {
    const from = Math.floor(head.length * part);
    const line = head.indexOf(LF, from);
    const start = line === -1 ? head.indexOf(CR, from) : line;
    if (start !== -1) places.push({ bytes: head.subarray(start + 1, start + 1 + COUNTED_BYTES), last: false, share: 0.2 });
  }
  return places;
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

/** Delimiters that stand on enough of the first lines; all of the usual ones where none does. */
function presentDelimiters(head: Buffer, bareCr: boolean): string[] {
  const lines = head
    .toString('utf8', 0, COUNTED_BYTES)
    .split(bareCr ? /\r\n|\n|\r/ : '\n')
    .filter((line) => line.trim() !== '')
    .slice(0, 200);
  const present = DELIMITERS.filter(([delimiter]) => {
    const on = lines.filter((line) => line.includes(delimiter)).length;
    return on >= lines.length * ON_LINES && (delimiter !== ' ' || separatesQuotes(lines));
  });
  return present.length > 0 ? present.map(([delimiter]) => delimiter) : [','];
}

/** Whether blanks stand between quoted cells, or lines have one number of words: else a blank is a character like others. */
function separatesQuotes(lines: readonly string[]): boolean {
  const between = lines.filter((line) => /"(?: "|$|\s*$)/.test(line) && / "/.test(line)).length;
  if (between >= lines.length * 0.5) return true;
  const words = lines[0]?.split(' ').length ?? 0;
  return words >= 4 && lines.length >= 5 && lines.every((line) => line.split(' ').length === words);
}

/** Excel's first line `sep=;`. */
export function declaredDelimiter(head: Buffer): string | undefined {
  return /^"?sep=([^\r\n"])"?\r?[\n\r]/i.exec(head.toString('latin1', 0, 16))?.[1];
}

/** `"` unless it never closes what it opens, `'` only where it wraps most records' cells. */
function findQuote(head: Buffer, delimiter: string): string | null {
  const text = head.subarray(0, COUNTED_BYTES);
  const double = wraps(text, '"', delimiter);
  const single = wraps(text, "'", delimiter);
  if (single.opens >= Math.max(2, single.lines / 2) && single.closes >= single.opens * 0.8 && single.opens > 4 * double.opens)
    return "'";
  return double.opens >= 3 && double.closes * 2 < double.opens ? null : '"';
}

/** How often a quote stands where it opens and where it closes a cell. */
function wraps(
  text: Buffer,
  quote: string,
  delimiter: string,
): { readonly opens: number; readonly closes: number; readonly lines: number } {
  const bytes = Buffer.from(delimiter);
  const first = bytes[0];
  const last = bytes[bytes.length - 1];
  const mark = quote.charCodeAt(0);
  let opens = 0;
  let closes = 0;
  let lines = 1;
  for (let at = text.indexOf(LF); at !== -1; at = text.indexOf(LF, at + 1)) lines++;
  for (let at = text.indexOf(mark); at !== -1; at = text.indexOf(mark, at + 1)) {
    const before = text[at - 1];
    const after = text[at + 1];
    const mayOpen = before === undefined || before === last || before === LF || before === CR;
    const mayClose = after === undefined || after === first || after === LF || after === CR;
    // Both stand where a cell ends in the delimiter: `"12 Elm St,",Bath`.
    if (mayOpen && !(mayClose && opens > closes)) opens++;
    else if (mayClose) closes++;
  }
  return { opens, closes, lines };
}
