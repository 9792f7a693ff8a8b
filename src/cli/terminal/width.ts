import type { Host } from './host.ts';

/** Columns where neither a terminal nor the user says. */
const USUAL = 80;
/** Wider than this no screen is. */
const WIDEST = 500;

/** Columns of standard output: the terminal's, else those that `COLUMNS` asks for (a pipe into a pager), else 80. */
export function columnsOf({ stdout, env }: Pick<Host, 'stdout' | 'env'>): number {
  if (stdout.columns !== undefined) return stdout.columns;
  const asked = env['COLUMNS'] ?? '';
  return /^[1-9]\d{0,3}$/.test(asked) ? Math.min(WIDEST, Number(asked)) : USUAL;
}
