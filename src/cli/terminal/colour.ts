import type { Paint, Style } from '../../model/reporter.ts';
import type { Host } from './host.ts';

/**
 * Whether to colour standard output: the flag, then NO_COLOR (no-color.org: set and not empty), then FORCE_COLOR, then
 * TERM=dumb, then whether it is a terminal. Asked once.
 */
export function wantsColour(flag: boolean | undefined, { env, stdout }: Pick<Host, 'env' | 'stdout'>): boolean {
  if (flag !== undefined) return flag;
  if (env['NO_COLOR'] !== undefined && env['NO_COLOR'] !== '') return false;
  const force = env['FORCE_COLOR'];
  if (force !== undefined) return force !== '0' && force !== 'false';
  if (env['TERM'] === 'dumb') return false;
  return stdout.isTTY === true;
}

/** Leaves text as it is. */
export const noPaint: Paint = (_style, text) => text;

/** Sixteen colours only: the terminal's own theme decides how they look. */
export async function makePaint(colour: boolean): Promise<Paint> {
  if (!colour) return noPaint;
  const { Chalk } = await import('chalk');
  const chalk = new Chalk({ level: 1 });
  const styles: Readonly<Record<Style, (text: string) => string>> = {
    strong: chalk.bold,
    faint: chalk.dim,
    critical: chalk.bold.red,
    high: chalk.red,
    medium: chalk.yellow,
    low: chalk.cyan,
    good: chalk.green,
    link: chalk.underline,
  };
  return (style, text) => styles[style](text);
}
