import { assessTable } from './assess.ts';
import { type CountOptions, countAddresses, countTable } from './count.ts';
import { CadAuditError } from './model/error.ts';
import type { FeedProfile } from './model/feed.ts';
import type { Gates } from './model/gates.ts';
import type { ScanResult } from './model/result.ts';
import type { Table, TablePart } from './model/table.ts';
import { type OpenOptions, openTable, type TableInput } from './source/open-table.ts';
import { openTables } from './source/open-tables.ts';

export interface ScanOptions extends Omit<OpenOptions, 'slice'>, CountOptions {
  /** Ids of built-in feed profiles, or profiles of one's own. Default: `ring-neighbors-cad-2019`. */
  readonly feeds?: readonly (string | FeedProfile)[];
  /** Limits that the release must keep; what passes them is a finding of high severity. */
  readonly gates?: Gates;
  /** A list of address points (CSV, GeoJSON …), to count how many addresses share each published point. */
  readonly addressPoints?: TableInput;
}

/** A table of an input that was scanned, or a part that could not be. */
export type ScannedPart =
  | { readonly part: TablePart; readonly result: ScanResult; readonly error?: undefined }
  | { readonly part: TablePart; readonly result?: undefined; readonly error: CadAuditError };

/**
 * Read a table once from start to end and say what it gives away. Of an input with several tables this is the first; a notice
 * tells that there are more.
 * @throws {CadAuditError} when the input cannot be opened, a plan does not fit, or a feed, a pinned column or its class is unknown.
 * @throws `options.signal.reason` once that signal is aborted.
 */
export async function scan(input: TableInput, options: ScanOptions = {}): Promise<ScanResult> {
  const table = await openTable(input, options);
  try {
    return await scanTable(table, options);
  } finally {
    await table.close();
  }
}

/**
 * Every table of an input, one after the other: members of an archive, sheets of a workbook, further tables of a text. A part
 * that cannot be scanned does not end the others.
 * @throws {CadAuditError} when the input as a whole cannot be opened, or a feed is unknown.
 * @throws `options.signal.reason` once that signal is aborted.
 */
export async function* scanTables(input: TableInput, options: ScanOptions = {}): AsyncGenerator<ScannedPart> {
  const unused = new Set(Object.keys(options.columns ?? {}));
  let several = false;
  for await (const { part, table, error } of openTables(input, options)) {
    several ||= Object.keys(part).length > 0;
    if (table === undefined) {
      yield { part, error };
      continue;
    }
    // A column that is pinned has to be in one of several tables, not in each.
    const here = new Set(table.fields.map(({ name }) => name));
    const pins = Object.entries(options.columns ?? {}).filter(([name]) => !several || here.has(name));
    for (const [name] of pins) unused.delete(name);
    try {
      yield { part, result: await scanTable(table, { ...options, columns: Object.fromEntries(pins) }) };
    } catch (failure) {
      // What goes wrong with the only table of an input goes wrong with the input.
      if (!(failure instanceof CadAuditError) || Object.keys(part).length === 0) throw failure;
      yield { part, error: failure };
    } finally {
      await table.close();
    }
  }
  for (const name of unused) {
    throw new CadAuditError('unknown-column', `No table of the input has a column named "${name}" to pin.`);
  }
}

/** What an open table gives away. */
export async function scanTable(table: Table, options: ScanOptions): Promise<ScanResult> {
  const { counted } = await countTable(table, options);
  const { feeds, rules, gates, addressPoints, signal } = options;
  const trueK = addressPoints === undefined ? undefined : await countAddresses(table, counted, addressPoints, signal);
  return assessTable(counted, {
    ...(gates === undefined ? {} : { gates }),
    ...(trueK === undefined ? {} : { trueK }),
    ...(feeds === undefined ? {} : { feeds }),
    ...(rules === undefined ? {} : { severities: rules.severities }),
  });
}
