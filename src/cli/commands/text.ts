import { type Command, Option } from 'commander';
import { SEVERITIES, type Severity } from '../../model/severity.ts';
import type { TextFlags } from '../explain/find-in-text.ts';
import type { Session } from '../terminal/session.ts';

export function addText(program: Command, session: Session): void {
  program
    .command('text')
    .summary('personal data in free text, span by span, masked')
    .description('Finds personal data in a text and tells where it stands and what it is. Spans are printed masked.')
    .argument('[file]', 'a text file; - or none: standard input', '-')
    .option('--json', 'as JSON')
    .addOption(
      new Option('--fail-on <severity>', 'end with 1 from this severity on')
        .choices([...SEVERITIES])
        .default('none' satisfies Severity),
    )
    .action(async (file: string, flags: TextFlags) => {
      const { findInText } = await import('../explain/find-in-text.ts');
      session.exitCode = await findInText(file, flags, session);
    });
}
