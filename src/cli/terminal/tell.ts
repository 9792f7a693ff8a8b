import { CadAuditError } from '../../model/error.ts';
import { mask } from '../../model/masked.ts';
import { visible } from '../../report/escape.ts';

/** Longest message printed. */
const LONGEST = 600;

/**
 * An error as the lines that stand on standard error. An unexpected error tells only its kind: its message could hold a
 * value. Under `-v` the message comes masked and the stack without it.
 */
export function tell(
  error: unknown,
  { about, verbose = false }: { readonly about?: string; readonly verbose?: boolean } = {},
): string {
  const name = about === undefined ? '' : `${visible(about, 120)}: `;
  if (error instanceof CadAuditError) {
    const hint = error.hint === undefined ? '' : `\n  ${visible(error.hint, LONGEST)}`;
    return `cad-audit: ${name}${visible(error.message, LONGEST)}${hint}\n`;
  }
  const kind = error instanceof Error ? visible(error.name, 40) : 'unknown';
  const lines = [`cad-audit: ${name}Internal error (${kind}). This is a fault of the program, not of the input.`];
  if (!verbose) lines.push('  Run it again with -v to see where; no value of the input is shown.');
  else if (error instanceof Error) lines.push(`  ${mask(error.message)}`, ...frames(error));
  return `${lines.join('\n')}\n`;
}

/** The lines of a stack that name places in code; the message above them is left out. */
const frames = (error: Error): readonly string[] =>
  (error.stack ?? '')
    .split('\n')
    .filter((line) => /^ {4}at /.test(line))
    .slice(0, 12)
    .map((line) => `  ${visible(line.trim(), 200)}`);
