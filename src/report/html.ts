import type { RenderOptions, Reporter } from '../model/reporter.ts';
import type { ScanResult } from '../model/result.ts';
import { aloneSection } from './html/alone.ts';
import { answerSection, headOf } from './html/answer.ts';
import { columnsSection } from './html/columns.ts';
import { feedsSection } from './html/feeds.ts';
import { findingsSection, rulesSection } from './html/findings.ts';
import { groupsSection } from './html/groups.ts';
import { locationSection } from './html/location.ts';
import { constant, type Html, html } from './html/markup.ts';
import { fileSection, limitsSection, methodSection } from './html/method.ts';
import { totalsHead } from './html/totals.ts';
import { NOTHING_SCANNED } from './nothing-scanned.ts';
import { makePage } from './page.ts';
import { filesLabel, sourceLabel } from './source-label.ts';

/** One page without scripts or anything from elsewhere, to be published, mailed or printed. */
const reporter: Reporter = {
  id: 'html',
  title: 'one self-contained page, for publishing and printing',
  machine: true,
  render(scans, options) {
    const [first] = scans;
    const single = scans.length === 1 && first !== undefined;
    const title = single
      ? `${sourceLabel(first.source)} – what this export gives away`
      : `${filesLabel(scans)} – what they give away`;
    const body = single
      ? oneScan(first, options, true)
      : scans.length === 0
        ? [html`<header class="head"><h1>${NOTHING_SCANNED}</h1></header>`]
        : [totalsHead(scans, options), ...scans.map((scan, index) => article(scan, index, options))];
    return makePage({
      title: scans.length === 0 ? NOTHING_SCANNED : title,
      body: [...body, rulesSection(scans, options), methodSection()],
      version: first?.tool.version ?? options.context?.version ?? '',
      remark: 'No value of the file is in this report. Nothing left the machine it was made on.',
    });
  },
};

export default reporter;

const oneScan = (scan: ScanResult, options: RenderOptions, alone: boolean): readonly Html[] => [
  headOf(scan, alone),
  answerSection(scan, options, alone),
  feedsSection(scan),
  findingsSection(scan, options),
  columnsSection(scan),
  locationSection(scan),
  aloneSection(scan),
  groupsSection(scan),
  limitsSection(scan),
  fileSection(scan),
];

/** Ids are unique in a page: those of each file get its number. Its sections stand below the heading that names it. */
function article(scan: ScanResult, index: number, options: RenderOptions): Html {
  const id = `scan-${index + 1}`;
  const [head, ...sections] = oneScan(scan, options, false).map(({ markup }) =>
    markup.replace(/ (id|aria-labelledby)="([^"]*)"/g, (_, name: string, ids: string) => ` ${name}="${numbered(ids, id)}"`),
  );
  const inner = sections
    .join('\n')
    // Sections of several files share their headings; the file's name tells them apart.
    .replaceAll('<section aria-labelledby="', `<section aria-labelledby="${id}-source `)
    .replace(/<(\/?)h([23])(?=[ >])/g, (_, end: string, level: string) => `<${end}h${Number(level) + 1}`);
  return html`<article id="${id}">${constant([head, inner].join('\n'))}</article>`;
}

const numbered = (ids: string, prefix: string): string =>
  ids
    .split(' ')
    .map((one) => `${prefix}-${one}`)
    .join(' ');
