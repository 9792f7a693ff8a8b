import { CadAuditError } from '../model/error.ts';
import type { FeedProfile } from '../model/feed.ts';
import { nearestId } from './nearest-id.ts';
import citizen from './profiles/citizen.ts';
import crimemapping from './profiles/crimemapping.ts';
import crimereportsCityprotect from './profiles/crimereports-cityprotect.ts';
import lexisnexisCommunityCrimeMap from './profiles/lexisnexis-community-crime-map.ts';
import openDataDallasActiveCalls from './profiles/open-data-dallas-active-calls.ts';
import pulsepoint from './profiles/pulsepoint.ts';
import ringCommunityRequest from './profiles/ring-community-request.ts';
import ringNeighborsCad2019 from './profiles/ring-neighbors-cad-2019.ts';
import ringNeighborsNewsCurrent from './profiles/ring-neighbors-news-current.ts';
import spotcrimeSocs from './profiles/spotcrime-socs.ts';
import wazeCifs from './profiles/waze-cifs.ts';

/** Every built-in feed profile, in the order in which they are listed. */
export const feeds: readonly FeedProfile[] = [
  ringNeighborsCad2019,
  ringNeighborsNewsCurrent,
  ringCommunityRequest,
  citizen,
  pulsepoint,
  lexisnexisCommunityCrimeMap,
  spotcrimeSocs,
  crimereportsCityprotect,
  crimemapping,
  wazeCifs,
  openDataDallasActiveCalls,
];

/**
 * A built-in profile by its id.
 * @throws {CadAuditError} `unknown-feed`, with the nearest id as the hint.
 */
export function findFeed(id: string): FeedProfile {
  const found = feeds.find((feed) => feed.id === id);
  if (found !== undefined) return found;
  const ids = feeds.map((feed) => feed.id);
  const nearest = nearestId(id, ids);
  throw new CadAuditError(
    'unknown-feed',
    'There is no feed profile of that name.',
    nearest === undefined ? `The built-in ones are: ${ids.join(', ')}.` : `Did you mean ${nearest}?`,
  );
}
