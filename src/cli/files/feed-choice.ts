import { resolve } from 'node:path';
import { CadAuditError } from '../../model/error.ts';
import type { FeedProfile } from '../../model/feed.ts';

/**
 * `--feed` → what `scan` takes. A file of one's own is YAML or JSON. An argument that ends in `.json`, `.yaml` or `.yml` or has a slash is a file, anything else an id; `none`
 * stands for no feed at all.
 * @throws {CadAuditError} `unknown-feed`, `bad-feed`, `not-found`, `usage`
 */
export async function chooseFeeds(args: readonly string[], cwd: string): Promise<readonly (string | FeedProfile)[] | undefined> {
  if (args.length === 0) return undefined;
  if (args.includes('none')) {
    if (args.length > 1) throw new CadAuditError('usage', '--feed none cannot stand beside another feed.');
    return [];
  }
  return Promise.all([...new Set(args)].map((arg) => (isFeedFile(arg) ? readFeed(resolve(cwd, arg), arg) : knownFeed(arg))));
}

/** Does an argument name a feed profile of one's own, rather than one by its id? */
export const isFeedFile = (arg: string): boolean => /\.(json|ya?ml)$|[\\/]/i.test(arg);

async function knownFeed(id: string): Promise<string> {
  const { findFeed } = await import('../../feed/index.ts');
  return findFeed(id).id;
}

async function readFeed(file: string, label: string): Promise<FeedProfile> {
  const { readLocated } = await import('./located-file.ts');
  const { checkShape, refuse } = await import('./schema-problems.ts');
  const located = await readLocated(file, 'bad-feed', label);
  const { feedSchema } = await import('../../schema/feed.ts');
  const { findFeedProblems } = await import('../../feed/define-feed.ts');
  const hint = 'cad-audit schema feed prints what it should look like.';
  const shape = checkShape(feedSchema, located.value);
  if ('problems' in shape) return refuse(shape.problems, located, label, 'bad-feed', hint);
  const { $schema: _, ...read } = shape.data;
  const profile = read as FeedProfile;
  const problems = findFeedProblems(profile);
  return problems.length > 0 ? refuse(problems, located, label, 'bad-feed', hint) : profile;
}
