import { CadAuditError } from '../../model/error.ts';
import type { ScanResult } from '../../model/result.ts';
import { visible } from '../../report/escape.ts';
import { count } from '../../report/numbers.ts';
import { sourceLabel } from '../../report/source-label.ts';
import type { FileSettings } from '../config/settings.ts';
import type { Target } from '../files/output.ts';
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

/** The first value behind each finding. The file is read again as far as needed; results hold no value. */
export async function showValues(
  scans: readonly { readonly result: ScanResult; readonly path: string }[],
  settings: readonly { readonly settings: FileSettings }[],
  host: Host,
): Promise<void> {
  await print(
    host.stderr,
    'cad-audit: The lines below hold values of the file, also those of people. Mind who sees this screen and its history.\n',
  );
  for (const [index, { result, path }] of scans.entries()) {
    if (path === '-') await print(host.stderr, 'cad-audit: Standard input cannot be read again; its values are not shown.\n');
    else await print(host.stdout, await valuesOf(result, path, settings[index]?.settings.input ?? {}));
  }
}

async function valuesOf(scan: ScanResult, path: string, options: FileSettings['input']): Promise<string> {
  const wanted = new Map<number, Set<string>>();
  for (const { first, fields, accepted } of scan.findings) {
    if (first === undefined || accepted !== undefined) continue;
    const columns = wanted.get(first.record) ?? new Set<string>();
    for (const field of fields) columns.add(field);
    wanted.set(first.record, columns);
  }
  const last = Math.max(0, ...wanted.keys());
  const lines: string[] = [`\nVALUES in ${sourceLabel(scan.source)}\n`];
  const { openTable } = await import('../../index.ts');
  const table = await openTable(path, options);
  try {
    let record = 0;
    for await (const row of table.rows()) {
      record++;
      for (const name of wanted.get(record) ?? []) {
        const value = row[table.fields.findIndex((field) => field.name === name)] ?? '';
        if (value !== '') lines.push(`  record ${count(record)}  ${visible(name, 40)}: ${visible(value, LONGEST)}`);
      }
      if (record >= last) break;
    }
  } finally {
    await table.close();
  }
  return `${lines.join('\n')}\n`;
}
