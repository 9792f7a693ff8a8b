import type { Command } from 'commander';
import type { Session } from '../terminal/session.ts';

export function addFields(program: Command, session: Session): void {
  program
    .command('fields')
    .summary('what columns hold by their names alone')
    .description("Classifies column names without any data: a contract's field list, a record layout, a header.")
    .argument('[name...]', 'column names; - or none: one per line from standard input')
    .option('--json', 'as JSON')
    .action(async (names: readonly string[], flags: { readonly json?: boolean }) => {
      const { showFields } = await import('../explain/show-fields.ts');
      await showFields(names, flags.json === true, session);
    });
}
