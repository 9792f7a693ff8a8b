import type { Command } from 'commander';
import type { ExplainFlags } from '../explain/explain-target.ts';
import type { Session } from '../terminal/session.ts';
import { addReading } from './scan.ts';

export function addExplain(program: Command, session: Session): void {
  const command = program
    .command('explain')
    .summary('why a column got its class')
    .description(
      'Tells why a column was told to be what it is, what nearly won, and what would change it. The whole file is read, as by scan. Of a file with several tables the first that has such a column is taken.',
    )
    .argument('<file#column>', 'a file and one of its columns, with # between them')
    .option('--rules <file>', 'a rule pack of your own')
    .option('--json', 'as JSON');
  addReading(command).action(async (target: string, flags: ExplainFlags) => {
    const { explain } = await import('../explain/explain-target.ts');
    await explain(target, flags, session);
  });
}
