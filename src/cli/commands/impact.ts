import type { Command } from 'commander';
import type { ImpactFlags } from '../agreement/draft-impact.ts';
import type { Session } from '../terminal/session.ts';
import { collect } from './collect.ts';

export function addImpact(program: Command, session: Session): void {
  program
    .command('impact')
    .summary('draft of a privacy impact report')
    .description(
      'Drafts the privacy impact report that ordinances such as Seattle’s demand before a city shares such data: what the audit, the agreement and published facts tell is filled in with its evidence; what only people can answer stands as a marked question.',
    )
    .argument('<file>', 'the export; - is standard input')
    .requiredOption('--feed <id|file>', 'the recipient: a feed profile')
    .option('--agreement <file>', 'the agreement with it')
    .option('-f, --format <name[=file]>', 'markdown, html or json; can be repeated (default: markdown)', collect)
    .option('-o, --output <file>', 'write the report to a file')
    .option('--json', 'the same as -f json')
    .action(async (file: string, flags: ImpactFlags) => {
      const { draftImpactOf } = await import('../agreement/draft-impact.ts');
      session.exitCode = await draftImpactOf(file, flags, session);
    });
}
