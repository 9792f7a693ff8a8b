import type { Finding } from '../model/finding.ts';
import { fingerprint } from '../model/fingerprint.ts';
import type { ScanResult } from '../model/result.ts';
import { SEVERITIES, type Severity } from '../model/severity.ts';
import { actionOf, actionWords } from './advice.ts';
import { nameList, visible } from './escape.ts';
import { groupFindings, groupSentence } from './finding-groups.ts';

/** Everything a rule says about the same columns: what one alert of a machine format stands for. */
export interface ColumnResult {
  readonly rule: string;
  readonly fields: readonly string[];
  readonly findings: readonly Finding[];
  /** The worst of its findings. */
  readonly severity: Severity;
  /** The surest of its findings. */
  readonly confidence: number;
  /** Neutralised. */
  readonly text: string;
  readonly advice: string | undefined;
  /** Unique within a run, stable over runs: rule, columns and file. */
  readonly id: string;
}

const rank = (severity: Severity): number => SEVERITIES.indexOf(severity);

/** Findings that count, by rule and columns, worst first. */
export function columnResults(scan: ScanResult, path: string): readonly ColumnResult[] {
  return gather(
    scan.findings.filter(({ accepted }) => accepted === undefined),
    path,
  );
}

/** Findings that a baseline, the configuration or a flag accepts, in the same form. */
export function acceptedResults(scan: ScanResult, path: string): readonly ColumnResult[] {
  return gather(
    scan.findings.filter(({ accepted }) => accepted !== undefined),
    path,
  );
}

function gather(findings: readonly Finding[], path: string): readonly ColumnResult[] {
  const groups = byKey(findings);
  const results = [...groups.values()].flatMap((group): ColumnResult[] => {
    const [first] = group;
    if (first === undefined) return [];
    const worst = group.reduce((most, one) => (rank(one.severity) > rank(most.severity) ? one : most), first);
    const action = actionOf(worst);
    return [
      {
        rule: first.rule,
        fields: first.fields,
        findings: group,
        severity: worst.severity,
        confidence: Math.max(...group.map(({ confidence }) => confidence)),
        text: groupFindings(group).map(groupSentence).join(' '),
        advice: action === undefined ? undefined : actionWords(action, nameList(first.fields, 5)),
        id: fingerprint(first.rule, `result:${path}`, first.fields),
      },
    ];
  });
  return results.toSorted((a, b) => rank(b.severity) - rank(a.severity));
}

/** Rule ids as machine formats write them: `cad-audit/phone`. */
export const namespaced = (rule: string): string => `cad-audit/${visible(rule, 80).replace(/[^\w-]/g, '-')}`;

function byKey(findings: readonly Finding[]): ReadonlyMap<string, readonly Finding[]> {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const key = JSON.stringify([finding.rule, finding.fields]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [finding]);
    else group.push(finding);
  }
  return groups;
}
