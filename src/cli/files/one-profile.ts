import { findFeed } from '../../feed/index.ts';
import { CadAuditError } from '../../model/error.ts';
import type { FeedProfile } from '../../model/feed.ts';
import { chooseFeeds } from './feed-choice.ts';

/**
 * One feed profile by its id, or from a file of one's own.
 * @throws {CadAuditError} `unknown-feed`, `bad-feed`, `not-found`, `usage`
 */
export async function oneProfile(arg: string, cwd: string): Promise<FeedProfile> {
  const [chosen] = (await chooseFeeds([arg], cwd)) ?? [];
  if (chosen === undefined)
    throw new CadAuditError('usage', 'A feed profile is needed, not "none".', 'cad-audit feeds lists them.');
  return typeof chosen === 'string' ? findFeed(chosen) : chosen;
}
