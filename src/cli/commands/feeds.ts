import type { Command } from 'commander';
import type { Session } from '../terminal/session.ts';

export function addFeeds(program: Command, session: Session): void {
  program
    .command('feeds')
    .summary('recipients of calls, or one of them explained with its sources')
    .description(
      'Lists the feeds that can be judged. With an ID: what it asks for, gets and shows, and how well each fact is known.',
    )
    .argument('[id]', 'the feed: an id, or a file of your own')
    .option('--json', 'as JSON')
    .action(async (id: string | undefined, flags: { readonly json?: boolean }) => {
      const { showFeeds } = await import('../explain/show-feeds.ts');
      await showFeeds(id, flags.json === true, session);
    });
}
