import type { RenderOptions } from '../../model/reporter.ts';
import type { ScanResult } from '../../model/result.ts';
import { harm } from '../answer/harm.ts';
import { findingsLine, fixFirst } from '../answer/next-step.ts';
import type { Point } from '../answer/point.ts';
import { isClean, onlyNames, verdict } from '../answer/verdict.ts';
import { when } from '../answer/when.ts';
import { where } from '../answer/where.ts';
import { who } from '../answer/who.ts';
import { noticeText } from '../notice-text.ts';
import { plural } from '../numbers.ts';
import { periodWords } from '../period-words.ts';
import { sourceLabel } from '../source-label.ts';
import { failOnOf } from '../threshold.ts';
import { type Html, html, nothing, paragraphs, section } from './markup.ts';

const LABELS: Readonly<Record<Point['label'], string>> = { WHO: 'Who', WHERE: 'Where', WHEN: 'When', HARM: 'Harm' };

/** The head of a report: which file, the verdict as its title, what the verdict stands on. */
export function headOf(scan: ScanResult, level: 'h1' | 'h2'): Html {
  const { source } = scan;
  const [title, rest] = split(verdict(scan));
  const facts = [plural(source.rows, 'row'), plural(source.columns, 'column')];
  const period = periodWords(scan);
  if (period !== undefined) facts.push(period);
  const heading = level === 'h1' ? html`<h1>${title}</h1>` : html`<h2 class="title">${title}</h2>`;
  return html`<header class="head"><p class="file"><b id="source">${sourceLabel(source)}</b> ${facts.map((fact) => html`<span>${fact}</span>`)}</p>${heading}${rest === '' ? nothing : html`<p class="lede">${rest}</p>`}${incomplete(scan)}</header>`;
}

/** The first sentence and the others. */
function split(text: string): readonly [string, string] {
  const end = text.indexOf('. ');
  return end < 0 ? [text, ''] : [text.slice(0, end + 1), text.slice(end + 2)];
}

const incomplete = ({ notices }: ScanResult): readonly Html[] =>
  notices
    .filter((notice) => notice.incomplete === true)
    .map((notice) => html`<p class="warning"><b>Incomplete.</b> ${noticeText(notice)}</p>`);

/** The four questions, and what to do first. */
export function answerSection(scan: ScanResult, options: RenderOptions): Html {
  if (isClean(scan))
    return section('answer', 'In short', [
      html`<p>Nothing found is not proof that nothing is there. What was not looked at is listed below.</p>`,
    ]);
  const points = onlyNames(scan) ? [who(scan), where(scan)] : [who(scan), where(scan), when(scan), harm(scan)];
  const fix = fixFirst(scan);
  return section('answer', 'In short', [
    html`<div class="points">${points.map(({ label, says }) => html`<div><h3>${LABELS[label]}</h3>${paragraphs(says)}</div>`)}</div>`,
    html`<div class="next"><p>${findingsLine(scan.findings)}</p>${fix === undefined ? nothing : html`<p><b>Fix first:</b> ${fix}</p>`}<p class="note">Ended with code ${options.exitCode} (fails on ${failOnOf(scan, options)} and above).</p></div>`,
  ]);
}
