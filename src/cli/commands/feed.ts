import { type Command, InvalidArgumentError } from 'commander';
import type { FeedFlags } from '../agreement/simulate-feed.ts';
import type { Session } from '../terminal/session.ts';
import { collect } from './collect.ts';

export function addFeed(program: Command, session: Session): void {
  program
    .command('feed')
    .summary('simulate a feed: what would be delivered, what would be shown')
    .description(
      'Shows row by row what a recipient would get of an export under its profile, beside what its users would see. Values are masked; --raw writes them to a file of your own.',
    )
    .argument('<file>', 'the export')
    .requiredOption('--to <id|file>', 'feed profile: an id (cad-audit feeds) or a file of your own')
    .option('--rows <n>', 'rows to show', rowCount, 5)
    .option('--raw <file>', 'write the whole simulated feed with its values to this file (CSV)')
    .option('-f, --format <name[=file]>', 'table or json; can be repeated (default: table)', collect)
    .option('-o, --output <file>', 'write the report to a file')
    .option('--json', 'the same as -f json')
    .option('--color', 'color, whatever the output is')
    .option('--no-color', 'no color')
    .action(async (file: string, flags: FeedFlags) => {
      const { simulateFile } = await import('../agreement/simulate-feed.ts');
      session.exitCode = await simulateFile(file, flags, session);
    });
}

function rowCount(text: string): number {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 0 || number > 1000)
    throw new InvalidArgumentError('It takes a whole number from 0 to 1000.');
  return number;
}
