import type { ScanResult } from '../model/result.ts';
import { visible } from './escape.ts';
import { plural } from './numbers.ts';

/** Between the parts of a name: a sign that a file system seldom holds. */
const JOINT = ' › ';

/** How a result is called in every format: `calls.zip › 2025/q1.xlsx › Calls › table 2`. Neutralised. */
export function sourceLabel({ name, part }: Pick<ScanResult['source'], 'name' | 'part'>): string {
  const parts = [visible(name)];
  if (part?.member !== undefined) parts.push(visible(part.member));
  if (part?.sheet !== undefined) parts.push(visible(part.sheet, 40));
  if (part?.table !== undefined) parts.push(`table ${part.table}`);
  return parts.join(JOINT);
}

/** `3 files`; `4 tables of 1 file` where sheets or stacked tables have results of their own. */
export function filesLabel(scans: readonly ScanResult[]): string {
  const files = new Set(scans.map(({ source: { name, part, sha256 } }) => `${name}\n${part?.member ?? ''}\n${sha256 ?? ''}`));
  const whole = plural(files.size, 'file');
  return files.size === scans.length ? whole : `${plural(scans.length, 'table')} of ${whole}`;
}
