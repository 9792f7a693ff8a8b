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

/** Something in a profile that does not hold: the path to it, and the rest of a sentence that begins with it. */
interface FeedProblem {
  readonly path: readonly (string | number)[];
  readonly message: string;
}

/**
 * A feed profile whose facts hold together, see {@link findFeedProblems}.
 * @throws {CadAuditError} `bad-feed`, naming the first thing that does not hold.
 */
export function defineFeed<const T extends FeedProfile>(profile: T): T {
  const [problem] = findFeedProblems(profile);
  if (problem === undefined) return profile;
  throw new CadAuditError(
    'bad-feed',
    `The feed profile ${profile.id} does not hold together: ${problem.path.join('.')} ${problem.message}.`,
  );
}

/**
 * What does not hold: a value must be missing exactly where the status is `unknown`, every known fact names a source, every
 * source that is named is listed and every listed one is used, no call group is both in and out, and classes, groups and
 * precisions are of the vocabulary.
 */
export function findFeedProblems(profile: FeedProfile): readonly FeedProblem[] {
  const problems: FeedProblem[] = [];
  const listed = new Set(profile.sources.map(({ id }) => id));
  const used = new Set<string>();
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(profile.id)) problems.push({ path: ['id'], message: 'is not in kebab-case' });
  if (listed.size !== profile.sources.length) problems.push({ path: ['sources'], message: 'hold the same id twice' });
  for (const [name, { value, status, sources }] of factsOf(profile)) {
    const say = (key: string, message: string): void => {
      problems.push({ path: [...name.split('.'), key], message });
    };
    if (!FACT_STATUSES.includes(status)) say('status', 'is unheard of');
    if ((value === null) !== (status === 'unknown')) say('value', 'has to be there exactly when the status is not "unknown"');
    if (status !== 'unknown' && sources.length === 0) say('sources', 'are missing: what is known has to name its source');
    for (const source of sources) {
      if (!listed.has(source)) say('sources', `name ${source}, which is not listed under sources`);
      used.add(source);
    }
  }
  for (const [index, { id }] of profile.sources.entries()) {
    if (!used.has(id)) problems.push({ path: ['sources', index], message: `is named by no fact (${id})` });
  }
  return [...problems, ...findWrongWords(profile)];
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

function findWrongWords({ receives, shows, precision }: FeedProfile): readonly FeedProblem[] {
  const groupsIn = receives.callGroupsIn.value ?? [];
  const inList = (list: readonly string[], words: readonly string[] | null, name: string): readonly FeedProblem[] =>
    (words ?? [])
      .filter((word) => !list.includes(word))
      .map((word) => ({ path: [...name.split('.'), 'value'], message: `holds ${word}, which is not of the vocabulary` }));
  const both = (['callGroupsOut', 'callGroupsDisputed'] as const).flatMap((key) =>
    (receives[key]?.value ?? [])
      .filter((group) => groupsIn.includes(group))
      .map((group) => ({ path: ['receives', key, 'value'], message: `holds ${group}, which is in callGroupsIn as well` })),
  );
  const precisions = [precision.delivered.value, precision.published.value].filter((value) => value !== null);
  return [
    ...inList(DATA_CLASSES, receives.required.value?.flat() ?? null, 'receives.required'),
    ...inList(DATA_CLASSES, receives.requested.value, 'receives.requested'),
    ...inList(DATA_CLASSES, receives.excluded.value, 'receives.excluded'),
    ...inList(DATA_CLASSES, shows.classes.value, 'shows.classes'),
    ...inList(CALL_GROUPS, receives.callGroupsIn.value, 'receives.callGroupsIn'),
    ...inList(CALL_GROUPS, receives.callGroupsOut.value, 'receives.callGroupsOut'),
    ...inList(CALL_GROUPS, receives.callGroupsDisputed?.value ?? null, 'receives.callGroupsDisputed'),
    ...both,
    ...inList(FEED_PRECISIONS, precisions, 'precision'),
  ];
}
