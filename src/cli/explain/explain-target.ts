import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { openTable } from '../../index.ts';
import { CadAuditError } from '../../model/error.ts';
import { explainField } from '../../plan/explain-field.ts';
import { readers } from '../../rules/readers/index.ts';
import { readRulePack } from '../files/rule-pack-file.ts';
import { printJson, widthOf } from '../terminal/listing.ts';
import { print } from '../terminal/print.ts';
import type { Session } from '../terminal/session.ts';
import { explanationLines } from './explain-lines.ts';

export interface ExplainFlags {
  readonly rules?: string;
  readonly json?: boolean;
}

/**
 * `cad-audit explain FILE#COLUMN`.
 * @throws {CadAuditError} `usage` without a column, `unknown-column`, and whatever opening the file throws.
 */
export async function explain(target: string, flags: ExplainFlags, session: Session): Promise<void> {
  const cwd = session.host.cwd();
  const { file, field } = await splitTarget(target, cwd);
  const pack = flags.rules === undefined ? undefined : await readRulePack(flags.rules, cwd);
  const table = await openTable(resolve(cwd, file), {});
  try {
    const explanation = await explainField(table, field, readers, pack);
    if (flags.json === true) await printJson(session, { explanation });
    else await print(session.host.stdout, `${explanationLines(explanation, widthOf(session)).join('\n')}\n`);
  } finally {
    await table.close();
  }
}

/** Both halves may hold a `#`; the longest file name that exists wins. */
async function splitTarget(target: string, cwd: string): Promise<{ readonly file: string; readonly field: string }> {
  for (let at = target.lastIndexOf('#'); at > 0; at = target.lastIndexOf('#', at - 1)) {
    const file = target.slice(0, at);
    const facts = await stat(resolve(cwd, file)).catch(() => undefined);
    if (facts?.isFile() === true && at < target.length - 1) return { file, field: target.slice(at + 1) };
  }
  if (!target.includes('#') || target.endsWith('#'))
    throw new CadAuditError('usage', 'Name a column behind the file.', 'For example: cad-audit explain export.csv#Location');
  throw new CadAuditError('not-found', 'There is no such file.', 'The column stands behind a #: export.csv#Location');
}
