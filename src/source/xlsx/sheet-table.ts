import type { Field, HiddenParts } from '../../model/table.ts';
import type { SourceBatch } from '../batch/row-batch.ts';
import type { Pass } from '../bytes/content.ts';
import { Asides } from '../csv/around/asides.ts';
import type { CsvLayout } from '../csv/header/layout.ts';
import { CSV_LIMITS, type CsvFormat } from '../csv/records/format.ts';
import { findLayout } from '../csv/rows/find-layout.ts';
import { type Records, RowReader } from '../csv/rows/row-reader.ts';
import { countOf, NoticeLog } from '../notice-log.ts';
import type { OpenOptions } from '../open-options.ts';
import type { TableReader } from '../table.ts';
import { MergedCells, withHeadings } from './merged-cells.ts';
import { type CellContext, noFacts, readSheetRows, type SheetFacts, type SheetRow } from './sheet-rows.ts';
import { type SheetSurvey, surveySheet } from './survey-sheet.ts';

/** A sheet as it is read. */
interface SheetSource {
  /** A new pass over the sheet's XML. */
  read(): Pass;
  readonly context: CellContext;
  readonly state?: 'hidden' | 'very-hidden';
}

/** Cells are cut already; surplus ones cannot be, since every row is as wide as the sheet. */
const FORMAT: CsvFormat = { delimiter: '\t', quote: null, bareCr: false, columns: 0 };

/** What was found out about a sheet. */
interface SheetLayout {
  readonly layout: CsvLayout;
  readonly fields: readonly Field[];
  /** Columns of the sheet that are fields, by their number from 0. */
  readonly columns: readonly number[];
  /** Row of the sheet at which data begins. */
  readonly dataLine: number;
}

/** Opens a sheet from a row on: reads it once for its columns, header and sample. `null` where it holds nothing. */
export async function openSheet(
  source: SheetSource,
  options: OpenOptions,
  log: NoticeLog,
  fromLine = 1,
): Promise<TableReader | null> {
  const facts = noFacts();
  const survey = await surveySheet(rowsFrom(source, source.read(), facts, fromLine, options.signal), facts);
  if (survey.rows === 0) return null;
  const found = layOut(survey, options, log);
  const hiddenFields = namesOfHidden(found, facts);
  let hidden: HiddenParts = { ...(source.state ? { sheet: source.state } : {}), rows: 0, fields: hiddenFields };
  let nextLine: number | null = null;
  const above = new Asides('above');
  for (const row of found.layout.preamble) above.add(row.filter((cell) => cell !== '').join('\t'));
  let below: Asides | undefined;

  async function* read(pass: Pass, passLog: NoticeLog): AsyncGenerator<SourceBatch> {
    const reader = new RowReader(FORMAT, found.layout, passLog);
    below = reader.below;
    const merged = new MergedCells(facts.merges, found.dataLine);
    const hiddenLines = new Set<number>();
    let hiddenRows = 0;
    nextLine = null;
    const counted = (batch: SourceBatch | null): batch is SourceBatch => {
      if (batch === null) return false;
      for (let row = 0; row < batch.rows; row++) if (hiddenLines.delete(batch.line(row))) hiddenRows++;
      return true;
    };
    const again = noFacts();
    for await (const rows of batched(rowsFrom(source, pass, again, fromLine, options.signal))) {
      for (const row of rows) {
        merged.fill(row);
        if (row.hidden) hiddenLines.add(row.line);
      }
      const batch = reader.take(recordsOf(rows, found.columns), false);
      if (counted(batch)) yield batch;
      nextLine = reader.nextTable;
      if (nextLine !== null) break;
    }
    const last = reader.finish(false);
    if (counted(last)) yield last;
    nextLine ??= reader.nextTable;
    hidden = { ...hidden, rows: hiddenRows };
    tellMerged(merged.filled, passLog);
    if (again.broken) tellBroken(passLog);
  }

  return {
    format: 'xlsx',
    encoding: 'utf-8',
    fields: found.fields,
    sample: async () => sampleSheet(survey, found),
    read,
    asides: () => [...above.taken(), ...(below?.taken() ?? [])],
    hidden: () => (hidden.sheet || hidden.rows > 0 || hidden.fields.length > 0 ? hidden : undefined),
    next: async (nextLog) => (nextLine === null ? null : openSheet(source, options, nextLog, nextLine)),
  };
}

async function* rowsFrom(source: SheetSource, pass: Pass, facts: SheetFacts, fromLine: number, signal: AbortSignal | undefined) {
  for await (const rows of readSheetRows(pass.chunks, source.context, facts)) {
    signal?.throwIfAborted();
    yield fromLine === 1 ? rows : rows.filter(({ line }) => line >= fromLine);
  }
}

async function* batched(rows: AsyncIterable<readonly SheetRow[]>): AsyncGenerator<readonly SheetRow[]> {
  let waiting: SheetRow[] = [];
  let weight = 0;
  for await (const some of rows) {
    for (const row of some) {
      waiting.push(row);
      for (const cell of row.cells) weight += cell?.length ?? 0;
      if (waiting.length < CSV_LIMITS.rows && weight < CSV_LIMITS.slab) continue;
      yield waiting;
      waiting = [];
      weight = 0;
    }
  }
  if (waiting.length > 0) yield waiting;
}

/** Finds header and columns. A column that holds nothing but a piece of a title is none. */
function layOut(survey: SheetSurvey, options: OpenOptions, log: NoticeLog): SheetLayout {
  const all = [...survey.filled.keys()].sort((a, b) => a - b);
  const first = survey.first.map((row) => ({ ...row, cells: withHeadings(row, survey.facts.headings, all.length) }));
  const lay = (columns: readonly number[], into: NoticeLog) =>
    findLayout(recordsOf(first, columns), [], FORMAT, 0, options, CSV_LIMITS.columns, into);
  const { layout } = lay(all, new NoticeLog());
  const above = survey.first.slice(0, layout.preamble.length);
  const columns = all.filter((column) => {
    const inTitles = above.filter(({ cells }) => cells[column] !== undefined).length;
    return (survey.filled.get(column) ?? 0) > inTitles;
  });
  const found = lay(columns, log);
  return { ...found, columns, dataLine: survey.first[found.layout.skip]?.line ?? 1 };
}

function recordsOf(rows: readonly Pick<SheetRow, 'line' | 'cells'>[], columns: readonly number[]): Records {
  const lines = rows.map(({ line }) => line);
  return {
    rows: rows.map(({ cells }) => columns.map((column) => cells[column] ?? '')),
    lines,
    odd: new Map(),
    blanks: new Set(lines.flatMap((line, index) => (index > 0 && line > (lines[index - 1] ?? 0) + 1 ? [index] : []))),
  };
}

function namesOfHidden({ fields, columns }: SheetLayout, { hiddenColumns }: SheetFacts): string[] {
  const isHidden = (column: number) => hiddenColumns.some(({ from, to }) => column >= from && column <= to);
  return columns.flatMap((column, index) => (isHidden(column) ? [fields[index]?.name ?? ''] : []));
}

function sampleSheet({ blocks, coverage }: SheetSurvey, { layout, columns }: SheetLayout) {
  const log = new NoticeLog();
  const batches = blocks.flatMap((block, index) => {
    const reader = new RowReader(FORMAT, layout, log, index === 0 ? layout.skip : 0);
    const rows = Array.from({ length: block.rows }, (_, row) => ({
      line: block.line(row),
      cells: columns.map((column) => block.value(column, row)),
    }));
    const own = columns.map((_, column) => column);
    return reader.take(recordsOf(rows, own), index === blocks.length - 1) ?? [];
  });
  return { batches, coverage };
}

function tellBroken(log: NoticeLog): void {
  const tell = () => 'The sheet is damaged: the rows before the damage were read, the rest was not.';
  log.add({ code: 'xlsx-broken', level: 'warning', tell, incomplete: true });
}

function tellMerged(count: number, log: NoticeLog): void {
  if (count === 0) return;
  const tell = (cells: number) => `${countOf(cells, 'cell')} in ranges merged over several rows; each has the range's value.`;
  log.add({ code: 'cells-merged', level: 'info', tell }, count);
}
