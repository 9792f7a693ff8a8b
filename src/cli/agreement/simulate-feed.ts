import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { simulateFeed } from '../../feed/simulate-feed.ts';
import { openTable } from '../../index.ts';
import { CadAuditError } from '../../model/error.ts';
import type { FeedResult } from '../../model/feed.ts';
import { mask } from '../../model/masked.ts';
import type { MaskedCell, MaskedRow, SimulatedCell, SimulatedRow } from '../../model/simulation.ts';
import { renderJson } from '../../report/compare/json.ts';
import { visible } from '../../report/escape.ts';
import { csvCell } from '../../report/escape-markup.ts';
import { noticeText } from '../../report/notice-text.ts';
import { renderSimulation, type SimulationReport } from '../../report/simulation/terminal.ts';
import { profileKit } from '../../rules/profile-kit.ts';
import { findSpans } from '../../rules/text/find-spans.ts';
import { TOOL } from '../../tool.ts';
import { oneProfile } from '../files/one-profile.ts';
import { checkOwn, checkWritable, writePrivately } from '../files/output.ts';
import { type ReportFlags, writeCommandReports } from '../report/command-reports.ts';
import { isIncomplete } from '../scan/judging.ts';
import { scanExport } from '../scan/scan-export.ts';
import { print } from '../terminal/print.ts';
import type { Session } from '../terminal/session.ts';

export interface FeedFlags extends ReportFlags {
  readonly to: string;
  readonly rows: number;
  readonly raw?: string;
}

type Simulate = (record: number, row: readonly string[]) => SimulatedRow | undefined;

/**
 * `cad-audit feed`: scans the file, then reads it again and shows row by row what would be delivered and what shown, masked.
 * Only `--raw` writes values, to a file of one's own. Resolves to 0, or 3 where the scan is incomplete, which is told.
 */
export async function simulateFile(file: string, flags: FeedFlags, session: Session): Promise<number> {
  const { host } = session;
  const path = resolve(host.cwd(), file);
  await refuseOnce(file, path);
  const raw = flags.raw === undefined ? undefined : await rawFile(flags.raw, host.cwd());
  const profile = await oneProfile(flags.to, host.cwd());
  const { result, plan } = await scanExport(path, [profile], session);
  const feed = result.feeds[0];
  if (feed === undefined || plan === undefined) throw new CadAuditError('internal', 'The scan judged no feed.');
  const simulate = simulateFeed({ profile, feed, plan, readers: profileKit().readers });
  const rows = await firstRows(path, simulate, feed.sent.length === 0 ? 0 : flags.rows, session.signal);
  const report: SimulationReport = {
    source: { name: result.source.name, sha256: result.source.sha256 },
    feed,
    rows: rows.map(maskRow),
    passing: feed.rows.passing,
    withheld: profile.shows.withheld,
    profile: flags.to,
  };
  await writeCommandReports(
    [
      { id: 'table', title: 'for people', render: (options) => renderSimulation(report, options) },
      {
        id: 'json',
        title: 'for programs',
        render: () => renderJson({ schemaVersion: 1, tool: TOOL, ...report }),
      },
    ],
    flags,
    session,
  );
  if (flags.raw !== undefined && raw !== undefined) {
    await print(
      host.stderr,
      `cad-audit: ${visible(flags.raw, 200)} holds values of the export. It is for the record holder's own eyes: do not pass it on, and delete it afterwards.\n`,
    );
    await writePrivately(raw, rawPieces(passingRows(path, simulate, session.signal), feed));
  }
  const missing = result.notices.filter(({ incomplete }) => incomplete === true);
  await print(host.stderr, missing.map((notice) => `cad-audit: ${visible(file, 200)}: ${noticeText(notice)}\n`).join(''));
  return isIncomplete(result) ? 3 : 0;
}

/** @throws {CadAuditError} `usage` for what cannot be read twice */
async function refuseOnce(file: string, path: string): Promise<void> {
  const facts = file === '-' ? undefined : await stat(path).catch(() => undefined);
  if (file !== '-' && (facts === undefined || facts.isFile() || facts.isDirectory())) return;
  throw new CadAuditError(
    'usage',
    `A simulation reads its input twice, which ${file === '-' ? 'standard input' : 'a pipe'} cannot be.`,
    'Save it to a file first.',
  );
}

async function* passingRows(path: string, simulate: Simulate, signal: AbortSignal): AsyncGenerator<SimulatedRow> {
  const table = await openTable(path);
  try {
    let record = 0;
    for await (const row of table.rows()) {
      signal.throwIfAborted();
      record++;
      const simulated = simulate(record, row);
      if (simulated !== undefined) yield simulated;
    }
  } finally {
    await table.close();
  }
}

async function firstRows(path: string, simulate: Simulate, most: number, signal: AbortSignal): Promise<readonly SimulatedRow[]> {
  const rows: SimulatedRow[] = [];
  if (most === 0) return rows;
  for await (const row of passingRows(path, simulate, signal)) {
    rows.push(row);
    if (rows.length >= most) break;
  }
  return rows;
}

const maskRow = ({ record, group, cells }: SimulatedRow): MaskedRow => ({ record, group, cells: cells.map(maskCell) });

function maskCell({ column, class: cls, value, shown }: SimulatedCell): MaskedCell {
  const inside = cls === 'narrative' ? [...new Set(findSpans(value).map((span) => span.class))] : [];
  return { column, class: cls, delivered: mask(value), inside, shown: { kind: shown.kind, text: maskedText(shown, value) } };
}

function maskedText(shown: SimulatedCell['shown'], value: string): string {
  if (shown.kind === 'same') return mask(value);
  if (shown.kind === 'block') return `${mask(shown.number)} block of ${mask(shown.street)}`;
  return shown.kind === 'unknown' ? shown.words : '';
}

/**
 * Where the values go. Asked before the scan; that it is no file of the run is seen before every command.
 * @throws {CadAuditError} `usage`, `unwritable`
 */
async function rawFile(raw: string, cwd: string): Promise<string> {
  if (raw === '-')
    throw new CadAuditError('usage', '--raw takes a file of its own.', 'Values are never written to standard output.');
  const file = resolve(cwd, raw);
  await checkWritable(file);
  await checkOwn(file);
  return file;
}

/** Rows of a raw file that are written at once. */
const PIECE = 500;

/** The simulated feed with its values, as CSV: the delivered columns, then what would be shown of each. Formulas are neutralised. */
async function* rawPieces(rows: AsyncIterable<SimulatedRow>, feed: FeedResult): AsyncGenerator<string> {
  const columns = feed.sent.map(({ field }) => field);
  let lines = [['record', ...columns, ...columns.map((name) => `shown: ${name}`)].map((name) => csvCell(name)).join(',')];
  for await (const row of rows) {
    lines.push(rawLine(row));
    if (lines.length < PIECE) continue;
    yield `${lines.join('\n')}\n`;
    lines = [];
  }
  if (lines.length > 0) yield `${lines.join('\n')}\n`;
}

const rawLine = ({ record, cells }: SimulatedRow): string =>
  [String(record), ...cells.map(({ value }) => value), ...cells.map(rawShown)].map(rawCell).join(',');

/** A negative number is no formula. */
const rawCell = (text: string): string => (/^-?\d{1,18}(?:\.\d{1,18})?$/.test(text) ? text : csvCell(text));

function rawShown({ value, shown }: SimulatedCell): string {
  if (shown.kind === 'same') return value;
  if (shown.kind === 'block') return `${shown.number} block of ${shown.street}`;
  return shown.kind === 'unknown' ? `(${shown.words})` : '';
}
