import type { Acceptance, Finding } from '../../model/finding.ts';
import type { RenderOptions } from '../../model/reporter.ts';
import type { ScanResult } from '../../model/result.ts';
import { atLeast, type Severity } from '../../model/severity.ts';
import { actionOf, actionWords } from '../advice.ts';
import { bySeverity, counting } from '../answer/next-step.ts';
import { nameList, visible } from '../escape.ts';
import { type FindingGroup, groupFindings, groupSentence, rulesOf } from '../finding-groups.ts';
import { count } from '../numbers.ts';
import { sentence, traces } from '../sentence.ts';
import { sourceLabel } from '../source-label.ts';
import { breaks } from '../threshold.ts';
import { type Canvas, heading, labelled } from './lines.ts';

/**
 * Findings with what to do about them, the most severe first. What differs by class only is told together; with `verbose`
 * each stands alone, with the place where it was first seen.
 */
export function findingsSection(canvas: Canvas, scan: ScanResult, verbose: boolean): readonly string[] {
  if (scan.findings.length === 0) return [];
  const findings = bySeverity(counting(scan.findings));
  const accepted = scan.findings.filter((finding) => finding.accepted !== undefined);
  const groups = verbose ? findings.map((finding): FindingGroup => [finding]) : groupFindings(findings);
  return [
    ...heading(canvas, 'FINDINGS'),
    ...groups.flatMap((group) => oneGroup(canvas, group, verbose)),
    ...acceptedLines(canvas, accepted, verbose),
  ];
}

/** What was accepted is counted, and listed when asked for. */
function acceptedLines(canvas: Canvas, accepted: readonly Finding[], verbose: boolean): readonly string[] {
  if (accepted.length === 0) return [];
  const by = (how: Acceptance, words: string): readonly string[] => {
    const n = accepted.filter((finding) => finding.accepted === how).length;
    return n === 0 ? [] : [`${count(n)} ${words}`];
  };
  const parts = [
    ...by('baseline', 'held by the baseline'),
    ...by('ignored', 'ignored by the configuration'),
    ...by('not-asked', 'of other rules or less certain than asked for'),
  ];
  return [
    ...labelled(canvas, 'accepted', `${parts.join(', ')}.`, { column: 10, style: 'faint' }),
    ...(verbose ? accepted.flatMap((finding) => labelled(canvas, '', sentence(finding), { column: 10, style: 'faint' })) : []),
  ];
}

/** Mild findings are a line; the others also say where, what to do, and which rule explains them. */
function oneGroup(canvas: Canvas, group: FindingGroup, verbose: boolean): readonly string[] {
  const [first] = group;
  const { severity } = first;
  const style = severity === 'none' ? 'low' : severity;
  const say = (label: string, text: string): readonly string[] => labelled(canvas, label, text, { column: 10, style });
  const lines = [...say(severity, groupSentence(group))];
  if (!verbose && !atLeast(severity, 'medium')) return lines;
  const action = actionOf(first);
  const more = [
    action === undefined ? '' : `do: ${actionWords(action, nameList(first.fields, 5))}`,
    group.length === 1 ? traces(first) : '',
    `${group.length === 1 ? 'rule' : 'rules'} ${rulesOf(group)}`,
  ].filter((part) => part !== '');
  return [...lines, ...say('', more.join(' · '))];
}

/** `--quiet`: one line per finding and nothing else. */
export function findingsOnly(canvas: Canvas, scan: ScanResult, options: RenderOptions): readonly string[] {
  const name = sourceLabel(scan.source);
  return bySeverity(counting(scan.findings)).map((finding) => {
    const style: Exclude<Severity, 'none'> = finding.severity === 'none' ? 'low' : finding.severity;
    const mark = breaks(finding.severity, scan, options) ? '!' : ' ';
    return `${mark} ${name}: ${canvas.paint(style, finding.severity)}: ${sentence(finding)}`;
  });
}

/** What the scan did not look at. Absence of a finding means nothing there. */
export function notCheckedSection(canvas: Canvas, scan: ScanResult): readonly string[] {
  if (scan.notChecked.length === 0) return [];
  return [
    ...heading(canvas, 'NOT CHECKED'),
    ...scan.notChecked.flatMap((text) => labelled(canvas, '-', visible(text, 300), { column: 2, style: 'faint' })),
  ];
}
