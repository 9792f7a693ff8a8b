import type { Command } from 'commander';
import type { DiffFlags } from '../saved/show-diff.ts';
import type { Session } from '../terminal/session.ts';

export function addDiff(program: Command, session: Session): void {
  program
    .command('diff')
    .summary('what a new release added or sharpened')
    .description(
      'Compares two results of cad-audit scan --json: new columns, other classes, finer locations, more rows alone. Ends with 1 when the new one tells more.',
    )
    .argument('<old>', 'result of the old release (scan -f json)')
    .argument('<new>', 'result of the new release (scan -f json)')
    .option('--json', 'as JSON')
    .option('--exit-zero', 'end with 0 even if the new release tells more')
    .action(async (before: string, after: string, flags: DiffFlags) => {
      const { showDiff } = await import('../saved/show-diff.ts');
      session.exitCode = await showDiff(before, after, flags, session);
    });
}
