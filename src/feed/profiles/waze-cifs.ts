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
      'stated',
      [['incident-id'], ['call-type'], ['latitude', 'point'], ['longitude', 'point'], ['address-block'], ['event-time']],
      ['cifs'],
      'Id, type, a line of coordinates, street name and start; the start may be left out for incidents that are no closures.',
    ),
    requested: unknown('Kind within the type, direction and end of the incident; none of them is a class of ours.', ['cifs']),
    excluded: unknown(),
    callGroupsIn: fact(
      'stated',
      ['crash', 'traffic'],
      ['cifs'],
      'Closures, accidents, hazards, police, jams; the division into groups is ours.',
    ),
    callGroupsOut: unknown('Nothing else has a type in the specification.', ['cifs']),
    maxAgeMinutes: unknown(),
    method: fact('stated', 'reads a file that the partner publishes', ['cifs']),
  },
  shows: {
    classes: fact('inferred', ['call-type', 'latitude', 'longitude', 'address-block'], ['cifs']),
    withheld: unknown(),
    audience: fact('stated', 'users of the app', ['cifs']),
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
  ],
  notes: ['The specification wants the name of the street; a house number beside it is more than it asks for.'],
});
