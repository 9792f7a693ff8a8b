import type { Finding } from '../model/finding.ts';
import type { Reporter } from '../model/reporter.ts';
import type { ScanResult } from '../model/result.ts';
import { actionOf, actionWords } from './advice.ts';
import { aloneInFeed, alsoSent, delivered, feedTitle, gapWords, passes, shown, uninvited } from './answer/feed-brief.ts';
import { harm } from './answer/harm.ts';
import { bySeverity, findingsLine, fixFirst } from './answer/next-step.ts';
import { isClean, onlyNames, verdict } from './answer/verdict.ts';
import { when } from './answer/when.ts';
import { where } from './answer/where.ts';
import { who } from './answer/who.ts';
import { nameList, visible, wholeName } from './escape.ts';
import { escapeMarkdown as esc, markdownCode } from './escape-markup.ts';
import { FILE_HEADS, FILE_NOTE, fileLine } from './file-line.ts';
import { groupFindings, groupSentence } from './finding-groups.ts';
import { NOTHING_SCANNED } from './nothing-scanned.ts';
import { noticeText } from './notice-text.ts';
import { bytes, count, percent, plural, sure } from './numbers.ts';
import { periodWords } from './period-words.ts';
import { fieldHolds, kindOf } from './personal.ts';
import { filesLabel, sourceLabel } from './source-label.ts';
import { failOnOfAll } from './threshold.ts';
import { holds } from './words.ts';

/** GitHub refuses comments over 65,536 characters and step summaries over 1 MiB; tables end before that. */
const MOST_ROWS = 100;

/** For pull requests, step summaries and mails: the answer, the findings, the columns. */
const reporter: Reporter = {
  id: 'markdown',
  title: 'Markdown, for pull requests and step summaries',
  machine: true,
  render(scans, options) {
    const blocks = [
      ...(scans.length > 1 ? totals(scans) : []),
      ...(scans.length === 0 ? [NOTHING_SCANNED] : []),
      ...scans.flatMap((scan) => oneScan(scan)),
      `*cad-audit ${esc(visible(scans[0]?.tool.version ?? options.context?.version ?? ''))} · no value of the file is in this report · exit ${options.exitCode} (fail on ${failOnOfAll(scans, options)})*`,
    ];
    return `${blocks.join('\n\n')}\n`;
  },
};

export default reporter;

function totals(scans: readonly ScanResult[]): readonly string[] {
  const rows = scans.map((scan) => {
    const line = fileLine(scan);
    const cells = { ...line, file: markdownCode(line.file) };
    return FILE_HEADS.map((head) => cells[head]);
  });
  return [`# ${filesLabel(scans)}`, table(FILE_HEADS, rows, [1, 2, 5]), esc(FILE_NOTE)];
}

function oneScan(scan: ScanResult): readonly string[] {
  const { source } = scan;
  const facts = [plural(source.rows, 'row'), plural(source.columns, 'column')];
  const period = periodWords(scan);
  if (period !== undefined) facts.push(period);
  const blocks = [`# ${markdownCode(sourceLabel(source))}`, esc(facts.join(', ')), `**${esc(verdict(scan))}**`];
  for (const notice of scan.notices) if (notice.incomplete === true) blocks.push(`> **Incomplete:** ${esc(noticeText(notice))}`);
  if (isClean(scan)) return [...blocks, ...notChecked(scan)];
  const points = onlyNames(scan) ? [who(scan), where(scan)] : [who(scan), where(scan), when(scan), harm(scan)];
  blocks.push(
    points.map(({ label, says }) => `- **${label.charAt(0)}${label.slice(1).toLowerCase()}.** ${esc(says.join(' '))}`).join('\n'),
  );
  const fix = fixFirst(scan);
  blocks.push(`${findingsLine(scan.findings)}${fix === undefined ? '' : ` Fix first: ${esc(fix)}`}`);
  return [...blocks, ...feedBlocks(scan), ...findingsBlock(scan), ...fieldsBlock(scan), ...notChecked(scan), ...readBlock(scan)];
}

function feedBlocks(scan: ScanResult): readonly string[] {
  if (onlyNames(scan)) return [];
  return scan.feeds.flatMap((feed) => [
    `## ${esc(feedTitle(feed))}`,
    `${esc(passes(feed))}.`,
    table(
      ['', ''],
      [
        ['would be delivered', esc(delivered(feed))],
        ['with it', esc(alsoSent(feed, 12) || 'nothing')],
        ['would be shown', esc(shown(feed))],
        ['gap', esc(gapWords(feed))],
        ['travels uninvited', esc(uninvited(feed) ?? 'nothing was found')],
        ['alone', esc(aloneInFeed(feed) || 'no place is delivered')],
      ],
    ),
  ]);
}

function findingsBlock(scan: ScanResult): readonly string[] {
  const counting = scan.findings.filter(({ accepted }) => accepted === undefined);
  const accepted = scan.findings.length - counting.length;
  const groups = groupFindings(bySeverity(counting));
  const rows = groups
    .slice(0, MOST_ROWS)
    .map((group) => [group[0].severity, esc(groupSentence(group)), esc(advice(group[0])), markdownCode(visible(group[0].rule))]);
  return [
    '## Findings',
    ...(rows.length === 0 ? ['None that counts.'] : [table(['severity', 'finding', 'do', 'rule'], rows)]),
    ...(groups.length > MOST_ROWS ? [`${count(groups.length - MOST_ROWS)} milder ones are left out here.`] : []),
    ...(accepted > 0
      ? [
          `${plural(accepted, 'more finding')} ${accepted === 1 ? 'is' : 'are'} accepted by a baseline, the configuration or a flag.`,
        ]
      : []),
  ];
}

function advice(finding: Finding): string {
  const action = actionOf(finding);
  return action === undefined ? '' : actionWords(action, nameList(finding.fields, 5));
}

function fieldsBlock(scan: ScanResult): readonly string[] {
  const told = scan.fields.filter((field) => kindOf(field) !== 'other' || field.contains.length > 0);
  const rows = told.slice(0, MOST_ROWS).map((field) => [
    markdownCode(wholeName(field.name)),
    esc(fieldHolds(field)),
    sure(field.confidence),
    percent(field.filled, scan.source.rows),
    esc(field.contains.map((one) => `${holds(one.class)} in ${count(one.cells)}`).join(', ')),
    esc(
      field.why
        .slice(0, 2)
        .map((text) => visible(text, 160))
        .join('; '),
    ),
  ]);
  if (rows.length === 0) return [];
  const rest = scan.fields.length - rows.length;
  return [
    '## Columns',
    table(['column', 'holds', 'sure', 'filled', 'also inside', 'why'], rows, [2, 3]),
    ...(rest > 0 ? [`${plural(rest, 'more column')} without personal data or places.`] : []),
  ];
}

const notChecked = (scan: ScanResult): readonly string[] =>
  scan.notChecked.length === 0
    ? []
    : ['## Not checked', scan.notChecked.map((text) => `- ${esc(visible(text, 300))}`).join('\n')];

function readBlock({ source, notices }: ScanResult): readonly string[] {
  const read = [
    bytes(source.bytes),
    source.format,
    visible(source.encoding),
    ...(source.system === undefined ? [] : [`columns as in ${visible(source.system.title)}`]),
    source.sha256 === null ? 'SHA-256 not computed' : `SHA-256 ${visible(source.sha256, 64)}`,
  ];
  const list = notices.map((notice) => `- ${esc(noticeText(notice))}`);
  return ['## What was read', esc(read.join(' · ')), ...(list.length === 0 ? [] : [list.join('\n')])];
}

/** Cells come escaped; `right` are the columns of numbers. */
function table(head: readonly string[], rows: readonly (readonly string[])[], right: readonly number[] = []): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map((_, index) => (right.includes(index) ? '---:' : '---'))), ...rows.map(line)].join('\n');
}
