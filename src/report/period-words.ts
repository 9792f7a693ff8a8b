import type { ScanResult } from '../model/result.ts';
import { visible } from './escape.ts';

/** From when to when the calls are: `2025-01-01 to 2025-03-31`, `2025-01` where the file tells months; `undefined` without times. */
export function periodWords({ source: { period }, singlingOut }: Pick<ScanResult, 'source' | 'singlingOut'>): string | undefined {
  if (period === undefined) return undefined;
  const digits = singlingOut.some(({ time }) => time === 'month') ? 'YYYY-MM'.length : undefined;
  const [from, to] = [period.from, period.to].map((day) => visible(day.slice(0, digits)));
  return from === to ? from : `${from} to ${to}`;
}
