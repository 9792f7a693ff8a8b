import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { CadAuditError } from '../model/error.ts';
import type { FeedProfile } from '../model/feed.ts';
import { visible } from '../report/escape.ts';
import { readJsonFile } from './json-file.ts';

/**
 * `--feed` → what `scan` takes. An argument that ends in `.json` or has a slash is a file, anything else an id; `none`
 * stands for no feed at all.
 * @throws {CadAuditError} `unknown-feed`, `bad-feed`, `not-found`, `usage`
 */
export async function chooseFeeds(args: readonly string[], cwd: string): Promise<readonly (string | FeedProfile)[] | undefined> {
  if (args.length === 0) return undefined;
  if (args.includes('none')) {
    if (args.length > 1) throw new CadAuditError('usage', '--feed none cannot stand beside another feed.');
    return [];
  }
  return Promise.all(
    [...new Set(args)].map((arg) => (/\.json$|[\\/]/i.test(arg) ? readFeed(resolve(cwd, arg)) : knownFeed(arg))),
  );
}

async function knownFeed(id: string): Promise<string> {
  const { findFeed } = await import('../feed/index.ts');
  return findFeed(id).id;
}

async function readFeed(file: string): Promise<FeedProfile> {
  const facts = await stat(file).catch(() => undefined);
  if (facts === undefined) throw new CadAuditError('not-found', `There is no feed profile ${visible(file, 200)}.`);
  const { feedSchema } = await import('../report/feed-schema.ts');
  const read = await readJsonFile(file, feedSchema, 'bad-feed', 'a feed profile');
  if (read === undefined) throw new CadAuditError('not-found', `There is no feed profile ${visible(file, 200)}.`);
  const { $schema: _, ...profile } = read;
  return profile as FeedProfile;
}
