import type { RecognisedSystem } from '../model/plan.ts';
import type { Readers } from '../model/reading.ts';
import type { Field, Table } from '../model/table.ts';
import { type ColumnExplanation, explainColumn } from '../rules/classify/explain-column.ts';
import { recogniseSystem } from '../rules/header/systems/recognise.ts';
import type { RulePack } from '../rules/packs/rule-pack.ts';
import { gatherEvidence } from './column-evidence.ts';

/** Why a field of a table is what it was told to be, and the system whose layout the table has. */
export interface FieldExplanation extends ColumnExplanation {
  /** How much of the table was looked at: every row, blocks from all over it, or its beginning. */
  readonly coverage: Awaited<ReturnType<Table['sample']>>['coverage'];
  readonly system?: RecognisedSystem;
}

/** Explains the field at a place of a table. */
export async function explainField(table: Table, at: number, readers: Readers, rules?: RulePack): Promise<FieldExplanation> {
  const { batches, coverage } = await table.sample();
  const system = recogniseSystem(table.fields.map((field) => field.name))?.system;
  return {
    ...explainColumn(gatherEvidence(table.fields, batches), at, readers, rules),
    coverage,
    ...(system === undefined ? {} : { system }),
  };
}

/** The place of a field by its name as in the header, else by its name in letters of either case; -1 where there is none. */
export function findField(fields: readonly Field[], name: string): number {
  const exact = fields.findIndex((field) => field.name === name);
  if (exact !== -1) return exact;
  const folded = name.trim().toLowerCase();
  return fields.findIndex((field) => field.name.trim().toLowerCase() === folded);
}
