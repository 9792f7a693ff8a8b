import { defineFeed, fact, unknown } from '../define-feed.ts';

/** What Ring says today about the news alerts in Neighbors. */
export default defineFeed({
  id: 'ring-neighbors-news-current',
  recipient: 'Ring LLC (Amazon), Neighbors News team',
  programme: 'Neighbors News Alerts',
  period: 'support page without date, read after 2024',
  summary: 'Alerts that Ring says it writes from dispatch data which agencies publish for everybody.',
  receives: {
    required: fact(
      'stated',
      [['call-type'], ['street-address'], ['event-time']],
      ['ring-news'],
      'Type of incident, address and time; incidents without an address are not covered.',
    ),
    requested: unknown(),
    excluded: unknown(),
    callGroupsIn: unknown('Crime and safety incidents that could threaten a community; the page lists no types.', ['ring-news']),
    callGroupsOut: unknown(),
    maxAgeMinutes: fact('stated', 120, ['ring-news']),
    method: fact(
      'stated',
      'reads dispatch data that agencies publish',
      ['ring-news'],
      'By Ring’s account no partnership is behind it, so it reaches every agency that publishes its calls.',
    ),
  },
  shows: {
    classes: unknown(),
    withheld: fact('stated', ['personal information', 'the address as received'], ['ring-news']),
    audience: fact('stated', 'users of the app', ['ring-news']),
    delay: unknown(),
  },
  precision: {
    delivered: fact('stated', 'exact-address', ['ring-news'], 'An address; how exact depends on what the agency publishes.'),
    published: fact('stated', 'generalised', ['ring-news'], 'A generalised address; how far is not told.'),
  },
  retention: unknown(),
  onwardTransfer: unknown(),
  sources: [
    {
      id: 'ring-news',
      title: 'Ring support, Neighbors News Alerts',
      url: 'https://ring.com/support/articles/vh1qh/Neighbors-News-Alerts',
    },
  ],
  notes: ['Not the programme of 2019: contracts of that time are about the other profile.'],
});
