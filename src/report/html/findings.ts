import type { ReportContext } from '../../model/report-context.ts';
import type { RenderOptions } from '../../model/reporter.ts';
import type { ScanResult } from '../../model/result.ts';
import { SEVERITIES } from '../../model/severity.ts';
import { actionOf, actionWords } from '../advice.ts';
import { counting } from '../answer/next-step.ts';
import { capital } from '../capital.ts';
import { nameList, visible } from '../escape.ts';
import { type FindingGroup, groupFindings, groupSentence } from '../finding-groups.ts';
import { plural } from '../numbers.ts';
import { traces } from '../sentence.ts';
import { type Html, html, nothing, section } from './markup.ts';
import { sourceLink } from './source-link.ts';

/** Findings, the worst first, each with what to do and the rule that explains it. */
export function findingsSection(scan: ScanResult, { context }: RenderOptions): Html {
  const findings = counting(scan.findings);
  const accepted = scan.findings.length - findings.length;
  if (scan.findings.length === 0) return nothing;
  const blocks = SEVERITIES.toReversed().flatMap((severity) => {
    const groups = groupFindings(findings.filter((one) => one.severity === severity));
    if (groups.length === 0) return [];
    return [
      html`<h3 class="severity ${severity}">${capital(severity)}</h3>`,
      html`<ol class="findings">${groups.map((group) => oneGroup(group, context))}</ol>`,
    ];
  });
  return section('findings', 'Findings', [
    ...blocks,
    accepted === 0
      ? nothing
      : html`<p class="note">${plural(accepted, 'more finding')} ${accepted === 1 ? 'is' : 'are'} accepted by a baseline, the configuration or a flag and not listed here.</p>`,
  ]);
}

function oneGroup(group: FindingGroup, context: ReportContext | undefined): Html {
  const [first] = group;
  const action = actionOf(first);
  const rules = [...new Set(group.map(({ rule }) => rule))].map((rule, index) => {
    const known = context?.rules.some(({ id }) => id === rule) === true;
    return html`${index === 0 ? '' : ', '}${known ? html`<a href="#rule-${rule}">${visible(rule)}</a>` : visible(rule)}`;
  });
  const seen = group.length === 1 ? traces(first) : '';
  return html`<li><p>${groupSentence(group)}</p>${action === undefined ? nothing : html`<p class="do"><b>Do:</b> ${actionWords(action, nameList(first.fields, 5))}</p>`}<p class="note">${seen === '' ? '' : `${seen} · `}${group.length === 1 ? 'rule' : 'rules'} ${rules}</p></li>`;
}

/** The rules that findings name, each once, with the reasons and the law. */
export function rulesSection(scans: readonly ScanResult[], { context }: RenderOptions): Html {
  const named = new Set(scans.flatMap(({ findings }) => counting(findings).map(({ rule }) => rule)));
  const rules = (context?.rules ?? []).filter(({ id }) => named.has(id));
  if (rules.length === 0) return nothing;
  const list = rules.map(
    ({ id, title, harm, advice, sources }) =>
      html`<div class="rule" id="rule-${id}"><h3>${title} <code>${id}</code></h3><p>${harm}</p><p><b>Advice.</b> ${advice}</p>${sources.length === 0 ? nothing : html`<p class="note">${sources.map((source, index) => html`${index === 0 ? '' : '; '}${sourceLink(source)}`)}</p>`}</div>`,
  );
  return section('rules', 'Why it matters', [html`<div class="rules">${list}</div>`]);
}
