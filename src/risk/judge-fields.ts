import type { FieldCounts } from '../model/counts.ts';
import type { FieldResult } from '../model/result.ts';
import type { MeasuredPlan } from './measured-addresses.ts';

/** Plan and counts of every field, side by side. */
export function judgeFields(plan: MeasuredPlan, counts: readonly FieldCounts[]): readonly FieldResult[] {
  return plan.fields.map((field, index) => {
    const count = counts[index];
    return {
      name: field.name,
      class: field.class,
      confidence: round(field.confidence),
      why: field.why,
      ...(field.subject === undefined ? {} : { subject: field.subject }),
      ...(field.level === undefined ? {} : { level: field.level }),
      ...(field.pinned === true ? { pinned: true as const } : {}),
      ...(field.nameOnly === true ? { nameOnly: true as const } : {}),
      ...(field.freeText === true ? { freeText: true as const } : {}),
      filled: count?.filled ?? 0,
      ...(count?.unset === undefined ? {} : { unset: count.unset }),
      distinct: count?.distinct ?? 0,
      distinctExact: count?.distinctExact ?? true,
      contains: (count?.contains ?? []).map(({ class: cls, cells, spans, first }) => ({ class: cls, cells, spans, first })),
    };
  });
}

const round = (share: number): number => Math.round(share * 1000) / 1000;
