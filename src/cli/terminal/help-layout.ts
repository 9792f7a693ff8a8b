import { Help } from 'commander';
import { NARROWEST, wrap } from '../../report/terminal/lines.ts';
import type { Host, Output } from './host.ts';
import { columnsOf } from './width.ts';

/** Wider lines are hard to read. */
const WIDEST = 100;
/** Columns that a description needs beside its term; where there are fewer, it stands below. */
const BESIDE = 32;
/** Indentation of a description below its term, and of what goes on behind an exit code. */
const BELOW = 6;
const CODE = 5;

/** Columns of the help, on a terminal or in a pipe. */
export const helpWidth = (stdout: Output, { env }: Pick<Host, 'env'>): number =>
  Math.min(WIDEST, Math.max(NARROWEST, columnsOf({ stdout, env })));

/** How commander lays out help: as it does by itself, but so that it fits a narrow terminal. */
export const HELP_LAYOUT: Partial<Help> = {
  showGlobalOptions: false,
  minWidthToWrap: BESIDE,
  formatItem(this: Help, term: string, termWidth: number, description: string, helper: Help): string {
    const width = this.helpWidth ?? WIDEST;
    if (description === '' || width - termWidth - 4 >= BESIDE)
      return Help.prototype.formatItem.call(this, term, termWidth, description, helper);
    return [`  ${term}`, ...wrap(description, width - BELOW).map((line) => ' '.repeat(BELOW) + line)].join('\n');
  },
  styleUsage(this: Help, usage: string): string {
    return wrap(usage, (this.helpWidth ?? WIDEST) - 'Usage: '.length).join(`\n${' '.repeat(BELOW)}`);
  },
};

/** Exit codes below the help, each with what it means. */
export const exitCodesHelp = (codes: string, host: Host): string =>
  `\n${codes
    .split('\n')
    .flatMap((line) => {
      const [, number = '', text = ''] = /^( {2}\d {2})(.*)$/.exec(line) ?? [];
      if (number === '') return [line];
      return wrap(text, helpWidth(host.stdout, host) - CODE).map((part, at) => (at === 0 ? number : ' '.repeat(CODE)) + part);
    })
    .join('\n')}`;
