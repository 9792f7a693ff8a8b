import type { RenderOptions } from '../../model/reporter.ts';
import type { ScanResult } from '../../model/result.ts';
import { counting } from '../answer/next-step.ts';
import { capital } from '../capital.ts';
import { FILE_HEADS, FILE_NOTE, fileLine } from '../file-line.ts';
import { plural } from '../numbers.ts';
import { filesLabel } from '../source-label.ts';
import { failOnOfAll } from '../threshold.ts';
import { cardTable, type Html, html } from './markup.ts';

const NUMBERS: ReadonlySet<string> = new Set(['rows', 'findings', 'alone']);

/** Several files: one line each, with a way to the part of the page that is theirs. */
export function totalsHead(scans: readonly ScanResult[], options: RenderOptions): Html {
  const rows = scans.map((scan, index) => {
    const { file, worst, ...line } = fileLine(scan);
    const cells = {
      ...line,
      file: html`<a href="#scan-${index + 1}">${file}</a>`,
      worst: html`<span class="severity ${worst === '–' ? 'none' : worst}">${worst}</span>`,
    };
    return FILE_HEADS.map((head) => cells[head]);
  });
  const found = scans.reduce((sum, scan) => sum + counting(scan.findings).length, 0);
  const of = scans.reduce((sum, scan) => sum + scan.source.rows, 0);
  const columns = FILE_HEADS.map((head) => ({ head: capital(head), ...(NUMBERS.has(head) ? { number: true as const } : {}) }));
  return html`<header class="head"><h1>${plural(found, 'finding')} in ${filesLabel(scans)}</h1><p class="lede">${plural(of, 'row')} in all.</p></header>${cardTable('All files', columns, rows)}<p class="note">${FILE_NOTE}</p><p class="note">Ended with code ${options.exitCode} (fails on ${failOnOfAll(scans, options)} and above).</p>`;
}
