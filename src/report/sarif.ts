import type { ReportContext } from '../model/report-context.ts';
import type { RenderOptions, Reporter } from '../model/reporter.ts';
import type { ScanResult } from '../model/result.ts';
import { SEVERITIES, type Severity } from '../model/severity.ts';
import { capital } from './capital.ts';
import { type ColumnResult, columnResults, namespaced } from './column-results.ts';
import { escapeJson } from './escape.ts';
import { escapeMarkdown } from './escape-markup.ts';
import { NOTHING_SCANNED } from './nothing-scanned.ts';
import { noticeText } from './notice-text.ts';
import { count } from './numbers.ts';
import { pathText, placeOf, type Spot, spotOf } from './place.ts';
import { sourceLabel } from './source-label.ts';

/** GitHub shows this many results of a run and drops the rest without a word. */
const MOST_RESULTS = 5000;

const LEVEL: Readonly<Record<Severity, 'error' | 'warning' | 'note' | 'none'>> = {
  critical: 'error',
  high: 'error',
  medium: 'warning',
  low: 'note',
  none: 'none',
};

/** GitHub: over 9.0 critical, 7.0 to 8.9 high, 4.0 to 6.9 medium, 0.1 to 3.9 low. */
const SECURITY_SEVERITY: Readonly<Record<Severity, string>> = {
  critical: '9.5',
  high: '8.0',
  medium: '5.5',
  low: '2.0',
  none: '0.0',
};

/** SARIF 2.1.0 (OASIS) as GitHub code scanning reads it: one result for each rule and set of columns, no snippets. */
const reporter: Reporter = {
  id: 'sarif',
  title: 'SARIF 2.1.0, for code scanning',
  machine: true,
  render(scans, options) {
    const all = scans.flatMap((scan, index) => resultsOf(scan, index, options)).toSorted((a, b) => b.rank - a.rank);
    const kept = all.slice(0, MOST_RESULTS);
    const ids = [...new Set(kept.map(({ from }) => from.rule))].toSorted();
    const run = {
      tool: {
        driver: {
          name: 'cad-audit',
          semanticVersion: scans[0]?.tool.version ?? options.context?.version ?? '0.0.0',
          rules: ids.map((id) => ruleOf(id, kept, options.context)),
        },
      },
      automationDetails: { id: 'cad-audit/' },
      columnKind: 'utf16CodeUnits',
      originalUriBaseIds: { '%SRCROOT%': { description: { text: 'The folder that the scan was started in.' } } },
      artifacts: artifactsOf(scans, options),
      invocations: [
        {
          executionSuccessful: options.exitCode < 2,
          exitCode: options.exitCode,
          toolExecutionNotifications: [...nothing(scans), ...scans.flatMap(noticesOf), ...cut(all.length)],
        },
      ],
      results: kept.map(({ from, spot, path }) => ({
        ruleId: namespaced(from.rule),
        ruleIndex: ids.indexOf(from.rule),
        level: LEVEL[from.severity],
        message: { text: sarifText(from.text) },
        locations: [{ physicalLocation: location(spot) }],
        partialFingerprints: { 'cadAuditResult/v1': from.id },
        properties: { severity: from.severity, confidence: from.confidence, path },
      })),
    };
    return `${escapeJson(JSON.stringify({ $schema: SCHEMA, version: '2.1.0', runs: [run] }, null, 2))}\n`;
  },
};

export default reporter;

const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';

interface Result {
  readonly from: ColumnResult;
  readonly spot: Spot;
  readonly path: string;
  readonly rank: number;
}

function resultsOf(scan: ScanResult, index: number, options: RenderOptions): readonly Result[] {
  const place = placeOf(scan, index, options);
  const path = pathText(place);
  return columnResults(scan, `${path}${partOf(scan)}`).map((from) => ({
    from,
    spot: spotOf(scan, place, from.fields[0]),
    path: sourceLabel(scan.source),
    rank: SEVERITIES.indexOf(from.severity),
  }));
}

const partOf = ({ source: { part } }: ScanResult): string => (part === undefined ? '' : `#${JSON.stringify(part)}`);

/** GitHub takes the severity of an alert from its rule alone, so a rule has that of its worst result. */
function ruleOf(id: string, results: readonly Result[], context: ReportContext | undefined): object {
  const worst = results.find(({ from }) => from.rule === id)?.from.severity ?? 'none';
  const about = context?.rules.find((rule) => rule.id === id);
  const title = about?.title ?? id;
  const text = about === undefined ? `cad-audit rules ${id} explains it.` : `${about.harm} ${about.advice}`;
  return {
    id: namespaced(id),
    name: pascal(id),
    shortDescription: { text: capital(title) },
    fullDescription: { text: about?.harm ?? capital(title) },
    help: { text, markdown: about === undefined ? escapeMarkdown(text) : helpOf(about) },
    defaultConfiguration: { level: LEVEL[worst] },
    properties: { 'security-severity': SECURITY_SEVERITY[worst], precision: 'high', tags: ['privacy', 'security'] },
  };
}

function helpOf({ harm, advice, sources }: ReportContext['rules'][number]): string {
  const list = sources.map(({ title, url }) =>
    url === undefined ? `- ${escapeMarkdown(title)}` : `- [${escapeMarkdown(title)}](${encodeURI(url)})`,
  );
  return [`**Why.** ${escapeMarkdown(harm)}`, `**What to do.** ${escapeMarkdown(advice)}`, list.join('\n')]
    .filter((part) => part !== '')
    .join('\n\n');
}
const pascal = (id: string): string =>
  id
    .split(/[^A-Za-z0-9]+/)
    .map(capital)
    .join('');

function location({ path, line, cell }: Spot): object {
  return {
    artifactLocation: { uri: uriOf(path), uriBaseId: '%SRCROOT%' },
    region: { startLine: line, ...(cell === undefined ? {} : { startColumn: cell.start, endColumn: cell.end }) },
  };
}

/** A relative reference; names hold anything, so every segment is encoded. */
const uriOf = (path: string): string => path.split('/').map(encodeURIComponent).join('/');

function artifactsOf(scans: readonly ScanResult[], options: RenderOptions): readonly object[] {
  const seen = new Map<string, object>();
  for (const [index, scan] of scans.entries()) {
    const uri = uriOf(pathText(placeOf(scan, index, options)));
    const { sha256 } = scan.source;
    seen.set(uri, { location: { uri, uriBaseId: '%SRCROOT%' }, ...(sha256 === null ? {} : { hashes: { 'sha-256': sha256 } }) });
  }
  return [...seen.values()];
}

const noticesOf = (scan: ScanResult): readonly object[] =>
  scan.notices.map((notice) => ({
    level: notice.level === 'warning' ? 'warning' : 'note',
    descriptor: { id: namespaced(notice.code) },
    message: { text: sarifText(`${sourceLabel(scan.source)}: ${noticeText(notice)}`) },
  }));

const nothing = (scans: readonly ScanResult[]): readonly object[] =>
  scans.length > 0 ? [] : [{ level: 'error', message: { text: NOTHING_SCANNED } }];

const cut = (all: number): readonly object[] =>
  all <= MOST_RESULTS
    ? []
    : [
        {
          level: 'warning',
          message: { text: `${count(all - MOST_RESULTS)} milder results were left out: GitHub shows ${count(MOST_RESULTS)}.` },
        },
      ];

/** In a message, brackets make links and braces stand for arguments (SARIF 2.1.0, 3.11.5 and 3.11.6). */
const sarifText = (text: string): string => text.replace(/[\\[\]]/g, '\\$&').replace(/[{}]/g, '$&$&');
