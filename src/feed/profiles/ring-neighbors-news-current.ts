import { defineFeed, fact, unknown } from '../define-feed.ts';

/** What Ring says today about the news alerts in Neighbors. */
export default defineFeed({
  id: 'ring-neighbors-news-current',
  recipient: 'Ring LLC (Amazon), Neighbors News team',
  programme: 'Neighbors News Alerts',
  period: 'support page without date, of 2024 or later',
  summary: 'Alerts that Ring says it writes from several sources, among them dispatch data that anybody can read.',
  receives: {
    required: fact(
      'stated',
      [['call-type'], ['street-address'], ['event-time']],
      ['ring-news'],
      'Type, location and time of the incident; incidents without an address are not covered.',
    ),
    requested: unknown(),
    excluded: unknown(),
    callGroupsIn: unknown('Crime and safety incidents that could threaten a community; the page lists no types.', ['ring-news']),
    callGroupsOut: unknown(),
    maxAgeMinutes: fact('stated', 120, ['ring-news']),
    method: fact(
      'stated',
      'uses only dispatch data that is publicly accessible',
      ['ring-news'],
      'Beside it the page names agencies that report risks and verified accounts on social media. That no agreement with the police is needed for it follows; the page does not say so.',
    ),
  },
  shows: {
    classes: unknown(),
    withheld: fact('stated', ['personal information'], ['ring-news']),
    audience: fact('stated', 'users of the app', ['ring-news']),
    delay: unknown(),
  },
  precision: {
    delivered: unknown('An address, no more exact than what the agency publishes.', ['ring-news']),
    published: fact('stated', 'generalised', ['ring-news'], 'A generalized address; how far is not told.'),
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
  notes: ['Not the program of 2019: contracts of that time are about the other profile.'],
});
