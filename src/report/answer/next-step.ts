import type { Finding } from '../../model/finding.ts';
import type { ScanResult } from '../../model/result.ts';
import { atLeast, SEVERITIES, type Severity } from '../../model/severity.ts';
import { type Action, actionOf, actionWords } from '../advice.ts';
import { nameList } from '../escape.ts';
import { count, plural } from '../numbers.ts';

/** Findings, the most severe first; within a severity in the order in which they were made. */
export const bySeverity = (findings: readonly Finding[]): readonly Finding[] =>
  findings.toSorted((a, b) => SEVERITIES.indexOf(b.severity) - SEVERITIES.indexOf(a.severity));

/** Findings that nobody has accepted. */
export const counting = (findings: readonly Finding[]): readonly Finding[] =>
  findings.filter(({ accepted }) => accepted === undefined);

/** `7 findings: 2 critical, 3 high, 2 medium.`, and how many more are accepted. */
export function findingsLine(all: readonly Finding[]): string {
  const findings = counting(all);
  const rest = all.length - findings.length;
  const more = rest === 0 ? '' : ` ${count(rest)} more ${rest === 1 ? 'is' : 'are'} accepted.`;
  if (findings.length === 0) return `No findings${rest === 0 ? '' : ' that count'}.${more}`;
  const parts = SEVERITIES.toReversed().flatMap((severity) => {
    const n = findings.filter((finding) => finding.severity === severity).length;
    return n === 0 ? [] : [`${count(n)} ${severity}`];
  });
  return `${plural(findings.length, 'finding')}: ${parts.join(', ')}.${more}`;
}

/** Actions that the first screen has room for. */
const MOST = 4;

/**
 * What to do first: the actions of the worst findings, columns of the same action said together. Findings below medium
 * are left to the details, unless there are no others.
 */
export function fixFirst(scan: ScanResult): string | undefined {
  const sorted = bySeverity(counting(scan.findings));
  const floor: Severity = sorted.some(({ severity }) => atLeast(severity, 'medium')) ? 'medium' : 'low';
  const together = new Map<string, { action: Action; columns: Set<string> }>();
  const settled = new Set<string>();
  for (const finding of sorted) {
    if (!atLeast(finding.severity, floor)) continue;
    const action = actionOf(finding);
    if (action === undefined) continue;
    // A column that is to be dropped needs no second advice.
    const columns = finding.fields.filter((field) => !settled.has(field));
    if (action.object === 'columns' && columns.length === 0) continue;
    const key = `${action.verb}|${action.object}|${action.end}`;
    const known = together.get(key) ?? { action, columns: new Set<string>() };
    if (action.object === 'columns') {
      for (const column of columns) {
        known.columns.add(column);
        settled.add(column);
      }
    }
    together.set(key, known);
  }
  if (together.size === 0) return undefined;
  const steps = [...together.values()]
    .slice(0, MOST)
    .map(({ action, columns }) => actionWords(action, nameList([...columns], 5)));
  return `${steps.join('; ')}${together.size > MOST ? '; more below' : ''}.`;
}
