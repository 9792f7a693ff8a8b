import { CadAuditError } from '../model/error.ts';
import type { RecognisedSystem } from '../model/plan.ts';
import type { Readers } from '../model/reading.ts';
import type { Table } from '../model/table.ts';
import { type ColumnExplanation, explainColumn } from '../rules/classify/explain-column.ts';
import { recogniseSystem } from '../rules/header/systems/recognise.ts';
import type { RulePack } from '../rules/packs/rule-pack.ts';
import { gatherEvidence } from './column-evidence.ts';

/** Why a field of a table is what it was told to be, and the system whose layout the table has. */
export interface FieldExplanation extends ColumnExplanation {
  readonly system?: RecognisedSystem;
}

/** Similar names told when there is no such field. */
const MOST_TOLD = 8;

/**
 * Explains one field, named as in the header; letters may be of either case.
 * @throws {CadAuditError} `unknown-column`
 */
export async function explainField(table: Table, name: string, readers: Readers, rules?: RulePack): Promise<FieldExplanation> {
  const at = findField(table, name);
  const { batches } = await table.sample();
  const system = recogniseSystem(table.fields.map((field) => field.name))?.system;
  return {
    ...explainColumn(gatherEvidence(table.fields, batches), at, readers, rules),
    ...(system === undefined ? {} : { system }),
  };
}

function findField(table: Table, name: string): number {
  const exact = table.fields.findIndex((field) => field.name === name);
  if (exact !== -1) return exact;
  const folded = name.trim().toLowerCase();
  const loose = table.fields.findIndex((field) => field.name.trim().toLowerCase() === folded);
  if (loose !== -1) return loose;
  const names = table.fields.map((field) => field.name);
  const near = names.filter((one) => folded !== '' && one.toLowerCase().includes(folded));
  const told = (near.length > 0 ? near : names).slice(0, MOST_TOLD).map((one) => one.slice(0, 60).replace(/\p{C}/gu, '·'));
  throw new CadAuditError('unknown-column', 'There is no column of that name.', `Columns are, for example: ${told.join(', ')}.`);
}
