import { CALL_GROUPS } from '../model/call-group.ts';
import { DATA_CLASSES } from '../model/data-class.ts';
import { CadAuditError } from '../model/error.ts';
import { FACT_STATUSES, type Fact, type FactStatus, FEED_PRECISIONS, type FeedProfile } from '../model/feed.ts';

/** Statuses a known fact can have. */
type KnownStatus = Exclude<FactStatus, 'unknown'>;

/** A fact with the sources that tell it (ids of the profile's own source list). */
export const fact = <T>(status: KnownStatus, value: T, sources: readonly string[], note?: string): Fact<T> => ({
  value,
  status,
  sources,
  ...(note === undefined ? {} : { note }),
});

/** What no source tells. The note says what is known all the same. */
export const unknown = (note?: string, sources: readonly string[] = []): Fact<never> => ({
  value: null,
  status: 'unknown',
  sources,
  ...(note === undefined ? {} : { note }),
});

/**
 * A feed profile whose facts hold together: a value is missing exactly where the status is `unknown`, every known fact
 * names a source, every source that is named is listed and every listed one is used, and classes, groups and precisions are
 * of the vocabulary.
 * @throws {CadAuditError} `bad-feed`, naming the first thing that does not hold.
 */
export function defineFeed<const T extends FeedProfile>(profile: T): T {
  const fail = (what: string): never => {
    throw new CadAuditError('bad-feed', `The feed profile ${profile.id} does not hold together: ${what}.`);
  };
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(profile.id)) fail('its id is not in kebab-case');
  const listed = new Set(profile.sources.map(({ id }) => id));
  if (listed.size !== profile.sources.length) fail('two sources have the same id');
  const used = new Set<string>();
  for (const [name, { value, status, sources }] of factsOf(profile)) {
    if (!FACT_STATUSES.includes(status)) fail(`${name} has an unheard-of status`);
    if ((value === null) !== (status === 'unknown')) fail(`${name} must have a value exactly when it is known`);
    if (status !== 'unknown' && sources.length === 0) fail(`${name} names no source`);
    for (const source of sources) {
      if (!listed.has(source)) fail(`${name} names the source ${source}, which is not listed`);
      used.add(source);
    }
  }
  for (const id of listed) if (!used.has(id)) fail(`no fact names the source ${id}`);
  checkWords(profile, fail);
  return profile;
}

/** Every fact of a profile with its dotted name, in the order of the schema. */
export function factsOf(profile: FeedProfile): readonly (readonly [name: string, fact: Fact<unknown>])[] {
  const part = (prefix: string, facts: Readonly<Record<string, Fact<unknown> | undefined>>) =>
    Object.entries(facts).flatMap(([name, one]) => (one === undefined ? [] : [[`${prefix}${name}`, one] as const]));
  const { receives, shows, precision, retention, onwardTransfer } = profile;
  return [
    ...part('receives.', receives),
    ...part('shows.', shows),
    ...part('precision.', precision),
    ...part('', { retention, onwardTransfer }),
  ];
}

function checkWords({ receives, shows, precision }: FeedProfile, fail: (what: string) => never): void {
  const inList = (list: readonly string[], words: readonly string[] | null, name: string): void => {
    for (const word of words ?? []) if (!list.includes(word)) fail(`${name} holds ${word}, which is not of the vocabulary`);
  };
  inList(DATA_CLASSES, receives.required.value?.flat() ?? null, 'receives.required');
  inList(DATA_CLASSES, receives.requested.value, 'receives.requested');
  inList(DATA_CLASSES, receives.excluded.value, 'receives.excluded');
  inList(DATA_CLASSES, shows.classes.value, 'shows.classes');
  inList(CALL_GROUPS, receives.callGroupsIn.value, 'receives.callGroupsIn');
  inList(CALL_GROUPS, receives.callGroupsOut.value, 'receives.callGroupsOut');
  inList(CALL_GROUPS, receives.callGroupsDisputed?.value ?? null, 'receives.callGroupsDisputed');
  const groupsIn = receives.callGroupsIn.value ?? [];
  for (const group of [...(receives.callGroupsOut.value ?? []), ...(receives.callGroupsDisputed?.value ?? [])]) {
    if (groupsIn.includes(group)) fail(`the call group ${group} is both in and out`);
  }
  const precisions = [precision.delivered.value, precision.published.value].filter((value) => value !== null);
  inList(FEED_PRECISIONS, precisions, 'precision');
}
