import { defineFeed, fact, unknown } from '../define-feed.ts';

/** Waze for Cities: road incidents under the Closure and Incident Feed Specification. */
export default defineFeed({
  id: 'waze-cifs',
  recipient: 'Waze for Cities (Google)',
  programme: 'Closure and Incident Feed Specification (CIFS)',
  period: 'current',
  summary: 'Road incidents and closures with a line on the road, shown to drivers nearby.',
  receives: {
    required: fact(
      'inferred',
      [['incident-id'], ['call-type'], ['latitude', 'point'], ['longitude', 'point'], ['address-block'], ['event-time']],
      ['cifs'],
      'Stated are id, type, a line of coordinates, the name of the street and the start, which may be left out for incidents that are no closures. That the name of a street is met by an address column is our reading.',
    ),
    requested: unknown('Kind within the type, direction and end of the incident; none of them is a class of ours.', ['cifs']),
    excluded: unknown(),
    callGroupsIn: fact(
      'inferred',
      ['crash', 'traffic'],
      ['cifs'],
      'The specification has types for closures, accidents, hazards, police, chat and jams; the division into groups is ours.',
    ),
    callGroupsOut: unknown('Nothing else has a type in the specification.', ['cifs']),
    maxAgeMinutes: unknown(),
    method: fact('stated', 'fetched from an address on the web that the partner gives', ['overview']),
  },
  shows: {
    classes: fact(
      'inferred',
      ['call-type', 'latitude', 'longitude', 'address-block'],
      ['cifs'],
      'The specification tells of a place on the map and a notice; what the notice says is our reading.',
    ),
    withheld: unknown(),
    audience: fact('stated', 'users of the app nearby', ['cifs']),
    delay: unknown(),
  },
  precision: {
    delivered: fact('stated', 'exact-coordinates', ['cifs'], 'Six decimals or more are recommended.'),
    published: fact(
      'inferred',
      'exact-coordinates',
      ['cifs'],
      'The specification tells of a notice on the stretch of road; that it stands at the coordinates is our reading.',
    ),
  },
  retention: unknown(),
  onwardTransfer: unknown(),
  sources: [
    {
      id: 'cifs',
      title: 'Google, Waze data feed: CIFS specification',
      url: 'https://developers.google.com/waze/data-feed/cifs-specification',
    },
    {
      id: 'overview',
      title: 'Google, Waze data feed: overview',
      url: 'https://developers.google.com/waze/data-feed/overview',
    },
  ],
  notes: ['The specification wants the name of the street; a house number beside it is more than it asks for.'],
});
