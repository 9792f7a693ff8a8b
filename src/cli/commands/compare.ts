import type { Command } from 'commander';
import type { CompareFlags } from '../agreement/compare-files.ts';
import { exitCodesHelp } from '../terminal/help-layout.ts';
import type { Session } from '../terminal/session.ts';
import { collect } from './collect.ts';

const EXIT_CODES = `Exit codes:
  0  nothing that is known differs, nothing stands out
  1  something differs or stands out
  2  a file is invalid`;

export function addCompare(program: Command, session: Session): void {
  program
    .command('compare')
    .summary("agencies' agreements and scans side by side")
    .description(
      'Sets any number of agreement files, saved scans (scan -f json) and exports side by side: what is known, where they differ, what would be delivered against what was agreed, which words they share, and how to ask for what is not known. No ranking, no score.',
    )
    .argument('<file...>', 'agreement files (YAML, JSON), saved scans, exports')
    .option('--feed <file>', "feed profile of one's own that an agreement names; can be repeated", collect)
    .option('--pair <agreement=scan>', 'which scan belongs to which agreement, where the agreement does not list it', collect)
    .option('--all', 'every term and the wording of records requests on the screen, not only what differs')
    .option('-f, --format <name[=file]>', 'table, markdown, html, csv or json; can be repeated (default: table)', collect)
    .option('-o, --output <file>', 'write the report to a file')
    .option('--json', 'the same as -f json')
    .option('--color', 'color, whatever the output is')
    .option('--no-color', 'no color')
    .addHelpText('after', () => exitCodesHelp(EXIT_CODES, session.host))
    .action(async (files: readonly string[], flags: CompareFlags) => {
      const { compareFiles } = await import('../agreement/compare-files.ts');
      session.exitCode = await compareFiles(files, flags, session);
    });
}
