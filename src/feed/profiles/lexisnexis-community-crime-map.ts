import { defineFeed, fact, unknown } from '../define-feed.ts';

/** LexisNexis Community Crime Map, from its guide for administrators. */
export default defineFeed({
  id: 'lexisnexis-community-crime-map',
  recipient: 'LexisNexis Risk Solutions',
  programme: 'Community Crime Map',
  period: 'guide of 2023',
  summary:
    'Incidents imported from an agency’s systems, shown exact to police users of sister products and, where the agency opens a type, on a public map.',
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
    audience: fact('stated', 'police users, and the public on a map for the types that the agency opens', ['admin-guide']),
    delay: unknown(),
  },
  precision: {
    delivered: fact('stated', 'exact', ['admin-guide'], 'The exact location is imported and stays visible to police users.'),
    published: fact(
      'inferred',
      'mixed',
      ['admin-guide', 'addison'],
      'Stated is a random offset of 500 feet (152 m) for types where the agency switches it on, and that every type is for police only until it is opened. That other types stand at their exact place is our reading; Addison, Texas, says that its pins are anonymized.',
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
    {
      id: 'addison',
      title: 'Town of Addison, Texas, police: LexisNexis Community Crime Map back online, 6 May 2024',
      url: 'https://www.addisontexas.net/police/lexisnexis-community-crime-map-back-online',
    },
  ],
  notes: [],
});
