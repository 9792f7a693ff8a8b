import { CadAuditError } from '../../model/error.ts';
import type { ScanResult } from '../../model/result.ts';
import type { Table, TablePart } from '../../model/table.ts';
import { visible } from '../../report/escape.ts';
import { count } from '../../report/numbers.ts';
import { sourceLabel } from '../../report/source-label.ts';
import type { FileSettings } from '../config/settings.ts';
import type { Target } from '../files/output.ts';
import { isRegularFile } from '../files/regular-file.ts';
import type { Host } from '../terminal/host.ts';
import { print } from '../terminal/print.ts';

/** Longest value that is shown, in characters. */
const LONGEST = 80;

/**
 * Values are shown to the person at the terminal and to nothing else: no file, no pipe, no machine format.
 * @throws {CadAuditError} `usage`
 */
export function checkShowable(targets: readonly Target[], { stdout }: Host): void {
  const [only] = targets;
  if (targets.length === 1 && only?.reporter.id === 'table' && only.file === undefined && stdout.isTTY === true) return;
  throw new CadAuditError(
    'usage',
    '--show-values works only with the table on a terminal.',
    'Values never go to a file, a pipe or another format.',
  );
}

/** A scanned table: its result, the file it came from, and how that was read. */
interface Shown {
  readonly result: ScanResult;
  readonly path: string;
  readonly input: FileSettings['input'];
}

/** The first value behind each finding. Files are read again as far as needed; results hold no value. */
export async function showValues(scans: readonly Shown[], host: Host): Promise<void> {
  await print(
    host.stderr,
    'cad-audit: The lines below hold values of the file, also those of people. Mind who sees this screen and its history.\n',
  );
  for (const path of new Set(scans.map((scan) => scan.path))) {
    if (path === '-') await print(host.stderr, 'cad-audit: Standard input cannot be read again; its values are not shown.\n');
    else if (!(await isRegularFile(path)))
      await print(host.stderr, 'cad-audit: A pipe cannot be read again; its values are not shown.\n');
    else
      await showFile(
        path,
        scans.filter((scan) => scan.path === path),
        host,
      );
  }
}

/** The tables of a file come in the order in which they were scanned; those that could not be scanned are passed over. */
async function showFile(path: string, scans: readonly Shown[], host: Host): Promise<void> {
  const { openTables } = await import('../../index.ts');
  const left = [...scans];
  for await (const { part, table } of openTables(path, left[0]?.input)) {
    const [next] = left;
    if (next === undefined) break;
    if (table === undefined || !isSamePart(part, next.result.source.part)) continue;
    left.shift();
    try {
      await print(host.stdout, await valuesOf(next.result, table));
    } finally {
      await table.close();
    }
  }
}

const isSamePart = (one: TablePart, other: TablePart = {}): boolean =>
  one.member === other.member && one.sheet === other.sheet && one.table === other.table;

async function valuesOf(scan: ScanResult, table: Table): Promise<string> {
  const wanted = new Map<number, Set<string>>();
  for (const { first, fields, accepted } of scan.findings) {
    if (first === undefined || accepted !== undefined) continue;
    const columns = wanted.get(first.record) ?? new Set<string>();
    for (const field of fields) columns.add(field);
    wanted.set(first.record, columns);
  }
  const last = Math.max(0, ...wanted.keys());
  const lines: string[] = [`\nVALUES in ${sourceLabel(scan.source)}\n`];
  let record = 0;
  for await (const row of table.rows()) {
    record++;
    for (const name of wanted.get(record) ?? []) {
      const value = row[table.fields.findIndex((field) => field.name === name)] ?? '';
      if (value !== '') lines.push(`  record ${count(record)}  ${visible(name, 40)}: ${visible(value, LONGEST)}`);
    }
    if (record >= last) break;
  }
  return `${lines.join('\n')}\n`;
}
