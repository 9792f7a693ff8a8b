import { defineFeed, fact, unknown } from '../define-feed.ts';

/** Ring's requests for video: no feed of calls, but reports must be able to say which of Ring's programmes a contract is about. */
export default defineFeed({
  id: 'ring-community-request',
  recipient: 'Ring LLC (Amazon), through Axon Evidence',
  programme: 'Community Request',
  period: '2025–',
  summary: 'Posts in which an agency asks Ring users of an area for video; not a feed of calls.',
  receives: {
    required: unknown(
      'Not columns of a file: somebody at the agency writes a post with an area on a map, a window of time, the type of incident, a message and an investigator to contact.',
      ['ring-help'],
    ),
    requested: unknown(),
    excluded: unknown(),
    callGroupsIn: unknown(),
    callGroupsOut: unknown(),
    maxAgeMinutes: unknown(),
    method: unknown(),
  },
  shows: {
    classes: unknown('The area on a map, on a public post.', ['ring-help']),
    withheld: unknown(),
    audience: fact('stated', 'a public feed, and Ring users in the area', ['ring-help']),
    delay: unknown(),
  },
  precision: {
    delivered: fact('stated', 'area', ['ring-help'], 'An area that the agency draws.'),
    published: fact('stated', 'area', ['ring-help'], 'A map of that area.'),
  },
  retention: unknown(),
  onwardTransfer: fact('stated', 'video goes to Axon Evidence', ['ring-help']),
  sources: [
    {
      id: 'ring-help',
      title: 'Ring support, Community Request',
      url: 'https://ring.com/support/verified-help/articles/5t05p/Community-Request',
    },
  ],
  notes: [],
});
