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
import { failOnOf, reaching } from '../threshold.ts';
import { type Html, html, nothing, paragraphs, section } from './markup.ts';

const LABELS: Readonly<Record<Point['label'], string>> = { WHO: 'Who', WHERE: 'Where', WHEN: 'When', HARM: 'Harm' };

/**
 * The head of a report: which file, the verdict as its title, what the verdict stands on.
 * @param alone the only file of its page; else the name of the file is the heading, since verdicts are alike
 */
export function headOf(scan: ScanResult, alone: boolean): Html {
  const { source } = scan;
  const [title, rest] = split(verdict(scan));
  const facts = [plural(source.rows, 'row'), plural(source.columns, 'column')];
  const period = periodWords(scan);
  if (period !== undefined) facts.push(period);
  const name = sourceLabel(source);
  const file = alone ? html`<b id="source">${name}</b>` : html`<h2 id="source">${name}</h2>`;
  const heading = alone ? html`<h1>${title}</h1>` : html`<p class="title">${title}</p>`;
  return html`<header class="head"><div class="file">${file} ${facts.map((fact) => html`<span>${fact}</span>`)}</div>${heading}${rest === '' ? nothing : html`<p class="lede">${rest}</p>`}${incomplete(scan)}</header>`;
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

/** The four questions, and what to do first. @param alone no other file has a part in the exit code */
export function answerSection(scan: ScanResult, options: RenderOptions, alone: boolean): Html {
  if (isClean(scan))
    return section('answer', 'In short', [
      html`<p>Nothing found is not proof that nothing is there. What was not looked at is listed below.</p>`,
    ]);
  const points = onlyNames(scan) ? [who(scan), where(scan)] : [who(scan), where(scan), when(scan), harm(scan)];
  const fix = fixFirst(scan);
  return section('answer', 'In short', [
    html`<div class="points">${points.map(({ label, says }) => html`<div><h3>${LABELS[label]}</h3>${paragraphs(says)}</div>`)}</div>`,
    html`<div class="next"><p>${findingsLine(scan.findings)}</p>${fix === undefined ? nothing : html`<p><b>Fix first:</b> ${fix}</p>`}<p class="note">${alone ? `Ended with code ${options.exitCode} (fails on ${failOnOf(scan, options)} and above)` : share(scan, options)}.</p></div>`,
  ]);
}

/** What a file of several adds to the code of all. */
function share(scan: ScanResult, options: RenderOptions): string {
  const { failOn, findings } = reaching(scan, options);
  return failOn === 'none'
    ? 'No finding fails'
    : `${plural(findings, 'finding')} of this file ${findings === 1 ? 'fails' : 'fail'} (${failOn} and above)`;
}
