import type { Command } from 'commander';
import type { Session } from '../terminal/session.ts';

export function addRules(program: Command, session: Session): void {
  program
    .command('rules')
    .summary('the rules, or one of them explained')
    .description('Lists what is looked for. With an ID: why it matters, what to do, the law behind it, and examples.')
    .argument('[id]', 'the rule that a finding names')
    .option('--test [file]', 'try the rules on their own examples; with a file, those of a rule pack')
    .option('--json', 'as JSON')
    .action(async (id: string | undefined, flags: { readonly json?: boolean; readonly test?: string | true }) => {
      if (flags.test !== undefined) {
        const { testRules } = await import('../explain/rule-pack-test.ts');
        return testRules(flags.test === true ? id : flags.test, session);
      }
      const { showRules } = await import('../explain/show-rules.ts');
      await showRules(id, flags.json === true, session);
    });
}
