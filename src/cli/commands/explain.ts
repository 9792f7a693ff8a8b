import type { Command } from 'commander';
import type { Session } from '../terminal/session.ts';

export function addExplain(program: Command, session: Session): void {
  program
    .command('explain')
    .summary('why a column got its class')
    .description('Tells why a column was told to be what it is, what nearly won, and what would change it.')
    .argument('<file#column>', 'a file and one of its columns, with # between them')
    .option('--rules <file>', 'a rule pack of your own')
    .option('--json', 'as JSON')
    .action(async (target: string, flags: { readonly rules?: string; readonly json?: boolean }) => {
      const { explain } = await import('../explain/explain-target.ts');
      await explain(target, flags, session);
    });
}
