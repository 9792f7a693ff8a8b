import type { TableCounts } from '../model/counts.ts';
import { DATA_CLASS_FACTS } from '../model/data-class.ts';
import type { Finding } from '../model/finding.ts';
import { fingerprint } from '../model/fingerprint.ts';
import { type FieldPlan, LEAST_CONFIDENCE, type ScanPlan, tellsIncidentPlace } from '../model/plan.ts';
import { atLeast, SEVERITIES, type Severity } from '../model/severity.ts';
import { isPlace } from '../model/subject.ts';

const RULE = 'caller-location';

/** Coordinates of callers are as bad as their addresses, however they were measured: no release of calls needs them. */
const severityOf = ({ class: cls }: FieldPlan): Severity => {
  const { severity } = DATA_CLASS_FACTS[cls];
  return severity === 'by-precision' ? 'high' : severity;
};

/** Does the column tell where a caller was, more finely than a town? By its name: ALI, Phase II, caller, reporting party. */
const tellsCallerPlace = (field: FieldPlan): boolean =>
  field.subject === 'caller' &&
  isPlace(field.class) &&
  field.confidence >= LEAST_CONFIDENCE &&
  atLeast(severityOf(field), 'medium');

/** One finding for all columns that tell where the caller was; its rows are those of the best filled column. */
export function findCallerLocation(plan: ScanPlan, counts: TableCounts): readonly Finding[] {
  const columns = plan.fields.flatMap((field, index) => {
    const filled = counts.fields[index]?.filled ?? 0;
    return filled > 0 && tellsCallerPlace(field) ? [{ ...field, filled }] : [];
  });
  const [worst] = columns.map(severityOf).toSorted((a, b) => SEVERITIES.indexOf(b) - SEVERITIES.indexOf(a));
  if (worst === undefined) return [];
  const fields = columns.map(({ name }) => name);
  return [
    {
      rule: RULE,
      kind: 'caller-location',
      args: { besideIncident: tellsIncidentPlace(plan.roles) },
      severity: worst,
      confidence: Math.round(Math.max(...columns.map(({ confidence }) => confidence)) * 100) / 100,
      fields,
      count: Math.max(...columns.map(({ filled }) => filled)),
      of: counts.rows,
      evidence: [],
      fingerprint: fingerprint(RULE, 'caller-location', fields),
    },
  ];
}
