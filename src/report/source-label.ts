import type { ScanResult } from '../model/result.ts';
import type { TablePart } from '../model/table.ts';
import { visible } from './escape.ts';
import { plural } from './numbers.ts';

/** Between the parts of a name: a sign that a file system seldom holds. */
const JOINT = ' › ';

/** How a result is called in every format: `calls.zip › 2025/q1.xlsx › Calls › table 2`. Neutralised. */
export function sourceLabel({ name, part }: Pick<ScanResult['source'], 'name' | 'part'>): string {
  return [visible(name), ...(part === undefined ? [] : stepsTo(part))].join(JOINT);
}

/** The same without the file: `2025/q1.xlsx › Calls › table 2`. */
export const partLabel = (part: TablePart): string => stepsTo(part).join(JOINT);

const stepsTo = ({ member, sheet, table }: TablePart): readonly string[] => [
  ...(member === undefined ? [] : [visible(member)]),
  ...(sheet === undefined ? [] : [visible(sheet, 40)]),
  ...(table === undefined ? [] : [`table ${table}`]),
];

/** `3 files`; `4 tables of 1 file` where sheets or stacked tables have results of their own. */
export function filesLabel(scans: readonly ScanResult[]): string {
  const files = new Set(scans.map(({ source: { name, part, sha256 } }) => `${name}\n${part?.member ?? ''}\n${sha256 ?? ''}`));
  const whole = plural(files.size, 'file');
  return files.size === scans.length ? whole : `${plural(scans.length, 'table')} of ${whole}`;
}
