import type { RenderOptions, Reporter } from '../model/reporter.ts';
import type { ScanResult } from '../model/result.ts';
import { isClean } from './answer/verdict.ts';
import { NOTHING_SCANNED } from './nothing-scanned.ts';
import { addressSection } from './terminal/addresses.ts';
import { feedsSection } from './terminal/feeds.ts';
import { fieldsSection } from './terminal/fields.ts';
import { findingsOnly, findingsSection, notCheckedSection } from './terminal/findings.ts';
import { firstScreen } from './terminal/first-screen.ts';
import { groupsSection } from './terminal/groups.ts';
import { type Canvas, NARROWEST } from './terminal/lines.ts';
import { locationSection } from './terminal/location.ts';
import { noticesSection } from './terminal/notices.ts';
import { singlingOutSection } from './terminal/singling-out.ts';
import { totalsSection } from './terminal/totals.ts';

/** For people: the answer first, then everything behind it. */
const reporter: Reporter = {
  id: 'table',
  title: 'report for people, in a terminal or a pipe',
  machine: false,
  render(scans, options) {
    const canvas: Canvas = { width: Math.max(NARROWEST, options.width), paint: options.paint };
    if (scans.length === 0) return text([NOTHING_SCANNED]);
    if (options.quiet) return text(scans.flatMap((scan) => findingsOnly(canvas, scan, options)));
    const parts = scans.map((scan) => oneScan(canvas, scan, options, scans.length === 1));
    if (scans.length > 1) parts.push(totalsSection(canvas, scans, options));
    return text(parts.flatMap((lines, index) => (index === 0 || lines[0] === '' ? lines : ['', ...lines])));
  },
};

export default reporter;

function oneScan(canvas: Canvas, scan: ScanResult, options: RenderOptions, alone: boolean): readonly string[] {
  const { verbose } = options;
  const first = firstScreen(canvas, scan, options, alone);
  if (isClean(scan) && !verbose) return first;
  return [
    ...first,
    ...fieldsSection(canvas, scan, verbose),
    ...locationSection(canvas, scan, verbose),
    ...addressSection(canvas, scan),
    ...singlingOutSection(canvas, scan),
    ...groupsSection(canvas, scan),
    ...feedsSection(canvas, scan, verbose),
    ...findingsSection(canvas, scan, verbose),
    ...notCheckedSection(canvas, scan),
    ...noticesSection(canvas, scan, verbose),
  ];
}

const text = (lines: readonly string[]): string => (lines.length === 0 ? '' : `${lines.join('\n')}\n`);
