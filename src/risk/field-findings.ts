import type { ContainsCount, FieldCounts } from '../model/counts.ts';
import { DATA_CLASS_FACTS, type DataClass, isCoordinate } from '../model/data-class.ts';
import type { Finding } from '../model/finding.ts';
import { fingerprint } from '../model/fingerprint.ts';
import { mask } from '../model/masked.ts';
import { LEAST_CONFIDENCE } from '../model/plan.ts';
import { atLeast, type Severity } from '../model/severity.ts';
import type { MeasuredField, MeasuredPlan } from './measured-addresses.ts';

/** Quasi-identifiers that are worth a line of their own although one alone harms little. */
const TOLD_THOUGH_LOW: ReadonlySet<DataClass> = new Set(['age', 'sex', 'vehicle']);

/** Severities of the user's own, by class. They raise a finding and never lower one: what other rules of the class find has it too. */
export type Severities = Readonly<Partial<Record<DataClass, Severity>>>;

/** What each field is and what else stands inside it, as findings. */
export function findInFields(
  plan: MeasuredPlan,
  counts: readonly FieldCounts[],
  rows: number,
  severities: Severities = {},
): readonly Finding[] {
  return plan.fields.flatMap((field, index) => {
    const count = counts[index];
    if (count === undefined) return [];
    return [
      ...isFinding(field, count, rows, severities),
      ...count.contains.flatMap((inside) => containsFinding(field, count, inside, severities)),
    ];
  });
}

function isFinding(field: MeasuredField, count: FieldCounts, rows: number, severities: Severities): readonly Finding[] {
  // Findings on coordinates are made from measured precision (`risk/location`), not from the class.
  if (isCoordinate(field.class) || field.confidence < LEAST_CONFIDENCE) return [];
  const severity = raised(severityOf(field, count), severities[field.class]);
  if (!atLeast(severity, 'medium') && !TOLD_THOUGH_LOW.has(field.class)) return [];
  const base = {
    rule: field.class,
    confidence: Math.round(field.confidence * 100) / 100,
    fields: [field.name],
    evidence: [],
  };
  const unset = count.filled > 0 && count.unset === count.filled;
  if (count.filled === 0 || unset) {
    return [
      {
        ...base,
        rule: 'header-without-values',
        kind: 'header-without-values',
        args: { class: field.class, ...(unset ? { unset } : {}) },
        severity: 'low',
        count: 0,
        of: rows,
        fingerprint: fingerprint('header-without-values', 'header-without-values', [field.name]),
      },
    ];
  }
  return [
    {
      ...base,
      kind: 'field-is',
      args: {
        class: field.class,
        ...(field.subject === undefined ? {} : { subject: field.subject }),
        ...(field.level === undefined ? {} : { level: field.level }),
        ...(field.buildings === undefined || field.buildings >= count.filled ? {} : { buildings: field.buildings }),
      },
      severity,
      count: count.filled,
      of: rows,
      ...(count.first === undefined ? {} : { first: count.first }),
      fingerprint: fingerprint(field.class, 'field-is', [field.name]),
    },
  ];
}

const raised = (own: Severity, asked: Severity | undefined): Severity =>
  asked !== undefined && atLeast(asked, own) ? asked : own;

/** Staff are named by their office and businesses are no persons; a street without a number is no building; free text is as bad as what was found in it. */
function severityOf(field: MeasuredField, count: FieldCounts): Severity {
  const { severity } = DATA_CLASS_FACTS[field.class];
  if (severity === 'by-precision') return 'none';
  if (field.level !== undefined) return field.level === 'redacted' ? 'low' : 'medium';
  if (field.class === 'narrative') return count.contains.length === 0 ? 'low' : 'medium';
  if ((field.class === 'person-name' || field.class === 'phone') && field.subject === 'officer') return 'medium';
  if ((field.class === 'person-name' || field.class === 'phone') && field.subject === 'business') return 'low';
  return severity;
}

function containsFinding(
  field: MeasuredField,
  count: FieldCounts,
  inside: ContainsCount,
  severities: Severities,
): readonly Finding[] {
  const severity = DATA_CLASS_FACTS[inside.class].severity;
  const told = raised(severity === 'by-precision' ? 'high' : severity, severities[inside.class]);
  if (!atLeast(told, 'medium')) return [];
  return [
    {
      rule: inside.class,
      kind: 'field-contains',
      args: { class: inside.class, spans: inside.spans, inText: field.freeText === true },
      severity: told,
      confidence: 0.9,
      fields: [field.name],
      count: inside.cells,
      of: count.filled,
      first: inside.first,
      evidence: [mask(inside.form)],
      fingerprint: fingerprint(inside.class, 'field-contains', [field.name]),
    },
  ];
}
