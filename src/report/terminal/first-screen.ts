import type { RenderOptions } from '../../model/reporter.ts';
import type { ScanResult } from '../../model/result.ts';
import { alsoSent, delivered, feedTitle, passes, shown, uninvited } from '../answer/feed-brief.ts';
import { harm } from '../answer/harm.ts';
import { findingsLine, fixFirst } from '../answer/next-step.ts';
import { isClean, onlyNames, verdict } from '../answer/verdict.ts';
import { when } from '../answer/when.ts';
import { where } from '../answer/where.ts';
import { who } from '../answer/who.ts';
import { capital } from '../capital.ts';
import { visible } from '../escape.ts';
import { count, plural } from '../numbers.ts';
import { periodWords } from '../period-words.ts';
import { sourceLabel } from '../source-label.ts';
import { failOnOf, reaching } from '../threshold.ts';
import { listed } from '../words.ts';
import { type Canvas, labelled, paragraph } from './lines.ts';

/** `cad-audit · export.csv · 48,210 rows · 31 columns · 2025-01-01 to 2025-03-31`. */
export function headLine(canvas: Canvas, scan: ScanResult): readonly string[] {
  const { source } = scan;
  const period = periodWords(scan);
  const parts = ['cad-audit', sourceLabel(source), plural(source.rows, 'row'), plural(source.columns, 'column')];
  if (period !== undefined) parts.push(period);
  if (source.system !== undefined) parts.push(`columns as in ${visible(source.system.title)}`);
  return paragraph(canvas, parts.join(' · '), 0, 'strong');
}

/**
 * The answer, before any detail.
 * @param alone no other file has a part in the exit code
 */
export function firstScreen(canvas: Canvas, scan: ScanResult, options: RenderOptions, alone: boolean): readonly string[] {
  const clean = isClean(scan);
  const lines: string[] = [...headLine(canvas, scan), '', ...paragraph(canvas, verdict(scan), 2, 'strong')];
  if (clean) return [...lines, '', ...lookedFor(canvas, scan), '', ...footer(canvas, scan, options, alone)];
  lines.push('');
  const points = onlyNames(scan) ? [who(scan), where(scan)] : [who(scan), where(scan), when(scan), harm(scan)];
  for (const { label, says } of points) {
    for (const [index, text] of says.entries()) lines.push(...labelled(canvas, index === 0 ? label : '', text, { column: 7 }));
  }
  if (!onlyNames(scan)) for (const feed of scan.feeds) lines.push('', ...feedBlock(canvas, feed));
  lines.push('', ...paragraph(canvas, findingsLine(scan.findings)));
  const fix = fixFirst(scan);
  if (fix !== undefined) lines.push(...labelled(canvas, 'Fix first:', fix, { column: 11 }));
  lines.push(...warnings(canvas, scan), '', ...footer(canvas, scan, options, alone));
  return lines;
}

function feedBlock(canvas: Canvas, feed: ScanResult['feeds'][number]): readonly string[] {
  const lines = [...paragraph(canvas, `${feedTitle(feed)}: ${passes(feed)}.`)];
  const say = (label: string, text: string): void => {
    lines.push(...labelled(canvas, label, text, { indent: 4, column: 20, style: 'faint' }));
  };
  say('would be delivered', delivered(feed));
  const others = alsoSent(feed);
  if (others !== '') say('with it', others);
  say('would be shown', shown(feed));
  const extra = uninvited(feed);
  if (extra !== undefined) say('travels uninvited', extra);
  return lines;
}

function lookedFor(canvas: Canvas, scan: ScanResult): readonly string[] {
  const parts = [
    'names, phone numbers and other identifiers, birth dates, medical and caution data and access codes, in every column and inside every cell',
    'locations exact enough to tell a building',
    'rows alone at their place and time',
  ];
  if (scan.feeds.length > 0) parts.push(`what ${listed(scan.feeds.map(feedTitle))} would carry`);
  const lines = [...labelled(canvas, 'Looked for:', `${parts.join('; ')}.`, { column: 13 })];
  for (const [index, text] of scan.notChecked.entries()) {
    lines.push(...labelled(canvas, index === 0 ? 'Not checked:' : '', visible(text, 300), { column: 13 }));
  }
  lines.push(...paragraph(canvas, 'Nothing found is not proof that nothing is there.'));
  return [...lines, ...warnings(canvas, scan)];
}

/** Notices that change how far the answer goes stand on the first screen; the others wait below. */
function warnings(canvas: Canvas, scan: ScanResult): readonly string[] {
  const grave = scan.notices.filter(({ incomplete }) => incomplete === true);
  return grave.flatMap(({ text }) => labelled(canvas, 'Incomplete:', visible(text, 300), { column: 13, style: 'high' }));
}

function footer(canvas: Canvas, scan: ScanResult, options: RenderOptions, alone: boolean): readonly string[] {
  const parts = isClean(scan) ? [] : ['Details below', 'cad-audit rules ID explains a finding'];
  parts.push('nothing left this machine', alone ? ending(scan, options) : share(scan, options));
  return paragraph(canvas, capital(parts.join(' · ')), 2, 'faint');
}

const ending = (scan: ScanResult, options: RenderOptions): string =>
  `exit ${options.exitCode} (--fail-on ${failOnOf(scan, options)})`;

/** What a file of several adds to the code of all. */
function share(scan: ScanResult, options: RenderOptions): string {
  const { failOn, findings } = reaching(scan, options);
  if (failOn === 'none') return 'findings do not fail (--fail-on none)';
  return `${findings === 0 ? 'no finding reaches' : findings === 1 ? '1 finding reaches' : `${count(findings)} findings reach`} --fail-on ${failOn}`;
}
