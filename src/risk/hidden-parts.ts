import type { FieldCounts } from '../model/counts.ts';
import { DATA_CLASS_FACTS } from '../model/data-class.ts';
import type { Finding } from '../model/finding.ts';
import { fingerprint } from '../model/fingerprint.ts';
import type { ScanPlan } from '../model/plan.ts';
import { atLeast } from '../model/severity.ts';
import type { HiddenParts } from '../model/table.ts';

const RULE = 'hidden-parts';

/**
 * What a workbook hides and hands over all the same. High where what is hidden is personal; medium otherwise: lists of
 * codes are hidden for neatness, but somebody has to look.
 */
export function findHiddenParts(
  plan: ScanPlan,
  counts: readonly FieldCounts[],
  rows: number,
  hidden: HiddenParts | undefined,
): readonly Finding[] {
  if (hidden === undefined) return [];
  const personalFields = new Set(plan.fields.filter((_, index) => isPersonal(plan, counts, index)).map(({ name }) => name));
  const found = (what: 'sheet' | 'rows' | 'columns', fields: readonly string[], count: number): Finding => {
    const personal = what === 'columns' ? fields.some((name) => personalFields.has(name)) : personalFields.size > 0;
    return {
      kind: 'hidden-parts',
      rule: RULE,
      args: { what, personal },
      severity: personal ? 'high' : 'medium',
      confidence: 1,
      fields,
      count,
      of: rows,
      evidence: [],
      fingerprint: fingerprint(RULE, what, fields),
    };
  };
  const filled = hidden.fields.map((name) => counts[plan.fields.findIndex((field) => field.name === name)]?.filled ?? 0);
  return [
    ...(hidden.sheet === undefined || rows === 0 ? [] : [found('sheet', [], rows)]),
    ...(hidden.rows === 0 ? [] : [found('rows', [], hidden.rows)]),
    ...(filled.some((count) => count > 0) ? [found('columns', hidden.fields, Math.max(...filled))] : []),
  ];
}

function isPersonal(plan: ScanPlan, counts: readonly FieldCounts[], index: number): boolean {
  const field = plan.fields[index];
  const count = counts[index];
  if (field === undefined || count === undefined || count.filled === 0) return false;
  const { severity } = DATA_CLASS_FACTS[field.class];
  return count.contains.length > 0 || severity === 'by-precision' || atLeast(severity, 'medium');
}
