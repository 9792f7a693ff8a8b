import type { Polluted } from './pollute.ts';

/** What was read of a polluted file. */
export interface Read {
  readonly header: readonly string[] | null;
  readonly rows: readonly (readonly string[])[];
}

/**
 * The ten measures of the Pollock benchmark for one file, summed up: loaded at all, and precision, recall and F1 of the header's
 * cells, of the records and of all cells (the multisets that both have in common).
 */
export function scoreOf(expected: Polluted, read: Read): number {
  const wanted = [...(expected.header ? [expected.header] : []), ...expected.rows];
  const got = [...(read.header ? [read.header] : []), ...read.rows];
  const header = measures((wanted[0] ?? []).map(normal), (got[0] ?? []).map(normal));
  const records = measures(wanted.slice(1).map(record), got.slice(1).map(record));
  const cells = measures(wanted.flat(), got.flat());
  return 1 + header + records + cells;
}

/** Precision, recall and F1, summed up. */
function measures(wanted: readonly string[], got: readonly string[]): number {
  if (wanted.length === 0) return 3;
  const left = new Map<string, number>();
  for (const text of wanted) left.set(text, (left.get(text) ?? 0) + 1);
  let common = 0;
  for (const text of got) {
    const count = left.get(text) ?? 0;
    if (count === 0) continue;
    left.set(text, count - 1);
    common++;
  }
  if (common === 0) return 0;
  const precision = common / wanted.length;
  const recall = common / got.length;
  return precision + recall + (2 * precision * recall) / (precision + recall);
}

const normal = (text: string): string => (/^\d+(?:\.\d+)?$/.test(text) ? String(Number(text)) : text.toLowerCase());

const record = (cells: readonly string[]): string => cells.map(normal).join('');
