import type { FeedProfile } from '../model/feed.ts';
import { factsOf } from './define-feed.ts';

/** Facts of a profile as the end of "No source tells …". */
const WORDS: Readonly<Record<string, string>> = {
  'receives.required': 'which fields it requires',
  'receives.requested': 'which fields it asks for beyond those it requires',
  'receives.excluded': 'which fields it does not want',
  'receives.callGroupsIn': 'which types of calls it takes',
  'receives.callGroupsOut': 'which types of calls it leaves out',
  'receives.callGroupsDisputed': 'which types of calls are disputed',
  'receives.maxAgeMinutes': 'how old a call may be',
  'receives.method': 'how it gets the data',
  'shows.classes': 'which fields its users see',
  'shows.withheld': 'what it keeps from its users',
  'shows.audience': 'who sees it',
  'shows.delay': 'how long it waits before it shows a call',
  'precision.delivered': 'how exact a location it gets',
  'precision.published': 'how exact a location it shows',
  retention: 'how long it keeps the data',
  onwardTransfer: 'to whom it passes the data on',
};

/** What the sources do not tell about a feed or disagree on, in whole clauses. */
export function listUnknowns(profile: FeedProfile): readonly string[] {
  return factsOf(profile).flatMap(([name, { status, note }]) => {
    const words = WORDS[name] ?? name;
    if (status === 'unknown') return [`no source tells ${words}${note === undefined ? '' : ` (${trimStop(note)})`}`];
    if (status === 'disputed')
      return [
        `sources disagree on ${words.replace('which types of calls are disputed', 'some types of calls')}${note === undefined ? '' : ` (${trimStop(note)})`}`,
      ];
    if (status === 'unverified') return [`not verified: ${words}`];
    return [];
  });
}

const trimStop = (note: string): string => note.replace(/\.$/, '');
