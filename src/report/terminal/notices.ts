import type { ScanResult } from '../../model/result.ts';
import { dialectWords } from '../dialect-words.ts';
import { visible } from '../escape.ts';
import { noticeText } from '../notice-text.ts';
import { bytes } from '../numbers.ts';
import { type Canvas, heading, labelled, paragraph } from './lines.ts';

/** What was assumed, repaired, skipped or cut, and what was read: enough to repeat the scan. */
export function noticesSection(canvas: Canvas, scan: ScanResult, verbose: boolean): readonly string[] {
  const { source, tool } = scan;
  const lines = scan.notices.length === 0 ? [] : [...heading(canvas, 'NOTICES')];
  for (const notice of scan.notices) {
    const label = notice.incomplete === true ? 'incomplete' : notice.level;
    lines.push(
      ...labelled(canvas, label, noticeText(notice), { column: 12, style: notice.level === 'warning' ? 'medium' : 'faint' }),
    );
  }
  const read = [
    `${tool.name} ${visible(tool.version)}`,
    bytes(source.bytes),
    source.format + (source.compression === undefined ? '' : ` in ${source.compression}`),
    visible(source.encoding),
    source.sha256 === null ? 'SHA-256 not computed' : `SHA-256 ${visible(source.sha256, 64)}`,
  ];
  const how = verbose && source.dialect !== undefined ? paragraph(canvas, dialectWords(source.dialect), 2, 'faint') : [];
  return [...lines, '', ...paragraph(canvas, read.join(' · '), 2, 'faint'), ...how];
}
