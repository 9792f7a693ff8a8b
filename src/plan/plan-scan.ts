import { DATA_CLASSES, type DataClass, isDataClass } from '../model/data-class.ts';
import { CadAuditError } from '../model/error.ts';
import type { FieldPlan, FieldVerdict, ScanPlan } from '../model/plan.ts';
import type { Readers } from '../model/reading.ts';
import type { Table } from '../model/table.ts';
import { classifyColumns } from '../rules/classify/classify-columns.ts';
import { recogniseSystem } from '../rules/header/systems/recognise.ts';
import type { RulePack } from '../rules/packs/rule-pack.ts';
import { findCallColumn } from './call-column.ts';
import { gatherEvidence } from './column-evidence.ts';
import { columnsHint } from './columns-hint.ts';
import { findFinest } from './finest-location.ts';
import { isFreeText } from './free-text.ts';
import { type SystemOptions, tellSystems } from './projected-systems.ts';
import { findRowRoles } from './row-roles.ts';
import { findStated } from './stated-uncertainty.ts';

export interface PlanOptions extends SystemOptions {
  /** Field name → class, set by the user. */
  readonly columns?: Readonly<Record<string, DataClass>>;
  /** Rules of the user's own, beside the built-in ones. */
  readonly rules?: RulePack;
}

/**
 * What each field is, told from blocks of the whole table.
 * @throws {CadAuditError} `unknown-column` when a pinned column does not exist, `unknown-class` when its class does not, `usage` when the reference system or state is not known.
 */
export async function planScan(table: Table, readers: Readers, options: PlanOptions = {}): Promise<ScanPlan> {
  const pins = new Map(Object.entries(options.columns ?? {}));
  for (const [name, cls] of pins) checkClass(name, cls);
  const { batches, coverage } = await table.sample();
  const evidence = gatherEvidence(table.fields, batches);
  const rows = batches.reduce((sum, batch) => sum + batch.rows, 0);
  const verdicts = classifyColumns(evidence, readers, options.rules);
  const fields = verdicts.map((verdict, index): FieldPlan => {
    const pin = pins.get(verdict.name);
    pins.delete(verdict.name);
    const settled = pin === undefined ? verdict : pinned(verdict, pin);
    const column = evidence[index];
    return {
      ...settled,
      ...(pin === undefined ? {} : { pinned: true as const }),
      ...(column === undefined || column.values.length === 0 ? { nameOnly: true as const } : {}),
      ...(column !== undefined && isFreeText(settled.class, column) ? { freeText: true as const } : {}),
    };
  });
  const missing = [...pins.keys()][0];
  if (missing !== undefined) {
    throw new CadAuditError('unknown-column', `There is no column named "${missing}" to pin.`, columnsHint(table.fields));
  }
  const system = recogniseSystem(table.fields.map(({ name }) => name))?.system;
  const roles = findRowRoles(fields, evidence, readers);
  const placed = findStated(roles.locations, fields, evidence);
  const locations = await tellSystems(placed, fields, evidence, batches, readers, options);
  const told = { ...roles, locations };
  const finest = findFinest(fields, told, batches, readers);
  const call = findCallColumn(fields, told, batches);
  return {
    planVersion: 1,
    fields,
    roles: { ...told, ...(finest === undefined ? {} : { finest }), ...(call === undefined ? {} : { call }) },
    coverage: rows === 0 ? 'names' : coverage,
    ...(system === undefined ? {} : { system }),
  };
}

/** Plain JavaScript, and what was JSON, can name any class. */
function checkClass(name: string, cls: string): void {
  if (isDataClass(cls)) return;
  throw new CadAuditError(
    'unknown-class',
    `The column "${name}" is pinned to a class that does not exist.`,
    `Classes: ${DATA_CLASSES.join(', ')}.`,
  );
}

function pinned(verdict: FieldVerdict, cls: DataClass): FieldVerdict {
  const { runnerUp: _, ...kept } = verdict;
  return { ...kept, class: cls, confidence: 1, why: ['set by the user'] };
}
