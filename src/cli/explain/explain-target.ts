import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { nearestId } from '../../feed/nearest-id.ts';
import { openTables } from '../../index.ts';
import { CadAuditError } from '../../model/error.ts';
import type { FieldResult } from '../../model/result.ts';
import { explainField, findField } from '../../plan/explain-field.ts';
import { visible } from '../../report/escape.ts';
import { readers } from '../../rules/readers/index.ts';
import { scanTable } from '../../scan.ts';
import { refuseOwnFile } from '../files/own-file.ts';
import { readRulePack } from '../files/rule-pack-file.ts';
import { inputOptions } from '../scan/flag-settings.ts';
import type { ScanFlags } from '../scan/scan-flags.ts';
import { printJson, widthOf } from '../terminal/listing.ts';
import { print } from '../terminal/print.ts';
import type { Session } from '../terminal/session.ts';
import { explanationLines, type PartExplanation } from './explain-lines.ts';

export interface ExplainFlags extends Partial<ScanFlags> {
  readonly rules?: string;
  readonly json?: boolean;
}

/** Similar names told when there is no such column. */
const MOST_TOLD = 8;
/** They are there to be copied: cut only where nobody would. */
const LONGEST_TOLD = 160;

/**
 * `cad-audit explain FILE#COLUMN`.
 * @throws {CadAuditError} `usage` without a column, `unknown-column`, and whatever opening the file throws.
 */
export async function explain(target: string, flags: ExplainFlags, session: Session): Promise<void> {
  const cwd = session.host.cwd();
  const { file, field } = await splitTarget(target, cwd);
  const pack = flags.rules === undefined ? undefined : await readRulePack(flags.rules, cwd);
  await refuseOwnFile(resolve(cwd, file));
  const names: string[] = [];
  let failure: CadAuditError | undefined;
  for await (const { part, table, error } of openTables(resolve(cwd, file), { ...inputOptions(flags), signal: session.signal })) {
    failure ??= error;
    if (table === undefined) continue;
    const at = findField(table.fields, field);
    if (at === -1) {
      names.push(...table.fields.map(({ name }) => name));
      continue;
    }
    const { fields } = await scanTable(table, {
      feeds: [],
      ...(pack === undefined ? {} : { rules: pack }),
    });
    const explanation: PartExplanation = {
      ...(await explainField(table, at, readers, pack)),
      scanned: fields[at] as FieldResult,
      ...(Object.keys(part).length === 0 ? {} : { part }),
    };
    if (flags.json === true) return printJson(session, { explanation });
    return print(session.host.stdout, `${explanationLines(explanation, widthOf(session)).join('\n')}\n`);
  }
  throw names.length === 0 && failure !== undefined ? failure : unknownColumn(field, names);
}

function unknownColumn(field: string, names: readonly string[]): CadAuditError {
  const folded = field.trim().toLowerCase();
  const close = nearestId(
    folded,
    names.map((name) => name.toLowerCase()),
  );
  const near = names.filter((name) => folded !== '' && name.toLowerCase().includes(folded));
  const spelt = names.filter((name) => name.toLowerCase() === close);
  const told = near.length > 0 ? near : spelt.length > 0 ? spelt : names;
  const list = [...new Set(told)].slice(0, MOST_TOLD).map((name) => visible(name, LONGEST_TOLD));
  const label = told === names ? 'Columns are, for example' : 'Similar columns are';
  return new CadAuditError(
    'unknown-column',
    `There is no column "${visible(field, 60)}".`,
    list.length === 0 ? undefined : `${label}: ${list.join(', ')}.`,
  );
}

/** Both halves may hold a `#`; the longest file name that exists wins. */
async function splitTarget(target: string, cwd: string): Promise<{ readonly file: string; readonly field: string }> {
  for (let at = target.lastIndexOf('#'); at > 0; at = target.lastIndexOf('#', at - 1)) {
    const file = target.slice(0, at);
    const facts = await stat(resolve(cwd, file)).catch(() => undefined);
    if (facts === undefined) continue;
    if (!facts.isDirectory() && at < target.length - 1) return { file, field: target.slice(at + 1) };
    if (facts.isDirectory())
      throw new CadAuditError(
        'is-directory',
        `${visible(file, 200)} is a directory.`,
        'Name one of its files: exports/calls.csv#Location',
      );
  }
  if (!target.includes('#') || target.endsWith('#'))
    throw new CadAuditError('usage', 'Name a column behind the file.', 'For example: cad-audit explain export.csv#Location');
  throw new CadAuditError('not-found', 'There is no such file.', 'The column stands behind a #: export.csv#Location');
}
