import type { Notice } from '../model/notice.ts';
import { visible } from './escape.ts';
import { count } from './numbers.ts';

/** `Rows with too few cells were filled up (12 times, first in record 40, line 41).` */
export function noticeText({ text, count: n, at }: Notice): string {
  const parts: string[] = [];
  // Some texts tell the number themselves.
  if (n !== undefined && n > 1 && !text.includes(String(n)) && !text.includes(count(n))) parts.push(`${count(n)} times`);
  if (at?.record !== undefined) parts.push(`first in record ${count(at.record)}`);
  if (at?.line !== undefined && at.line > 0) parts.push(`line ${count(at.line)}`);
  return visible(text, 300) + (parts.length === 0 ? '' : ` (${parts.join(', ')})`);
}
