import { defineFeed, fact, unknown } from '../define-feed.ts';

/** LexisNexis Community Crime Map, from its guide for administrators. */
export default defineFeed({
  id: 'lexisnexis-community-crime-map',
  recipient: 'LexisNexis Risk Solutions',
  programme: 'Community Crime Map',
  period: 'guide of 2023',
  summary: 'Incidents imported from an agency’s systems, shown on a public map and, exact, to police users of sister products.',
  receives: {
    required: fact(
      'inferred',
      [['call-type'], ['street-address', 'latitude', 'longitude', 'point']],
      ['admin-guide'],
      'The guide speaks of imported crime types and exact locations; the whole list of fields is not public.',
    ),
    requested: unknown(),
    excluded: unknown(),
    callGroupsIn: unknown('The agency decides: every imported type is visible to police only until the agency opens it.', [
      'admin-guide',
    ]),
    callGroupsOut: unknown(
      'The agency decides; sexual assault, homicide and death investigation are named as cases for an offset.',
      ['admin-guide'],
    ),
    maxAgeMinutes: unknown(),
    method: fact('stated', 'imported from the agency’s systems', ['admin-guide']),
  },
  shows: {
    classes: unknown(),
    withheld: unknown(),
    audience: fact('stated', 'the public on a map; police users see more', ['admin-guide']),
    delay: unknown(),
  },
  precision: {
    delivered: fact('stated', 'exact', ['admin-guide'], 'The exact location is imported and stays visible to police users.'),
    published: fact(
      'stated',
      'generalised',
      ['admin-guide'],
      'A random offset of 500 feet (152 m) where the agency switches it on.',
    ),
  },
  retention: unknown(),
  onwardTransfer: fact(
    'stated',
    'one layer of data serves the public map, Accurint Virtual Crime Center and Accurint Crime Analysis',
    ['admin-guide'],
  ),
  sources: [
    {
      id: 'admin-guide',
      title:
        'LexisNexis, Data Classification Manager and Community Crime Map administrator guide, 2023 (quoted by a third party)',
      url: 'https://accurintfiles.fineprint.report/documents/lexisnexis-data-classification-manager-community-crime-map-administrator-guide-vendor-manual-2023',
    },
  ],
  notes: [
    'An offset of 152 m lies inside every statutory radius for precise geolocation in the United States (1,750 to 1,850 feet).',
  ],
});
