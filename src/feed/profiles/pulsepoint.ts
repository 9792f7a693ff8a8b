import { defineFeed, fact, unknown } from '../define-feed.ts';

/** PulsePoint: live fire and medical calls in an app. */
export default defineFeed({
  id: 'pulsepoint',
  recipient: 'PulsePoint Foundation',
  programme: 'PulsePoint Respond',
  period: '2015–2026',
  summary: 'Live fire and medical calls of an agency, on a public map and for people who can give first aid.',
  receives: {
    required: fact(
      'inferred',
      [
        ['incident-id'],
        ['call-type'],
        ['event-time'],
        ['street-address'],
        ['latitude', 'longitude', 'point'],
        ['unit-or-officer'],
      ],
      ['client-code'],
      'The vendor’s own list is not public; these are the fields that its public feed carries, so they must have been delivered.',
    ),
    requested: fact(
      'inferred',
      ['place-name', 'priority'],
      ['client-code'],
      'Common place name and alarm level are in the public feed.',
    ),
    excluded: unknown(),
    callGroupsIn: fact(
      'stated',
      [
        'medical',
        'overdose',
        'structure-fire',
        'fire-other',
        'explosion',
        'hazmat-utility',
        'rescue',
        'crash',
        'alarm',
        'public-assist',
      ],
      ['incident-types'],
      'Fire and medical calls under the vendor’s own types, of which the agency chooses; the division into groups is ours.',
    ),
    callGroupsOut: unknown(),
    maxAgeMinutes: unknown('Live.', ['faq']),
    method: fact('stated', 'pushed by a program at the agency', ['faq']),
  },
  shows: {
    classes: fact(
      'observed',
      [
        'incident-id',
        'call-type',
        'event-time',
        'street-address',
        'latitude',
        'longitude',
        'place-name',
        'priority',
        'unit-or-officer',
      ],
      ['client-code'],
    ),
    withheld: fact(
      'observed',
      ['the full address of most medical calls'],
      ['client-code'],
      'A separate, cut address for medical calls; clients read coordinates of zero as hidden.',
    ),
    audience: fact('stated', 'the public on app and web; verified responders', ['faq']),
    delay: fact('stated', 'live', ['faq']),
  },
  precision: {
    delivered: unknown('The vendor’s specification is not public.'),
    published: fact(
      'observed',
      'mixed',
      ['client-code', 'faq'],
      'Full address and coordinates for most types, a cut address for medical calls; a call for resuscitation in a public place shows address and business name.',
    ),
  },
  retention: unknown(),
  onwardTransfer: fact('observed', 'unofficial programs read the public feed', ['client-code']),
  sources: [
    { id: 'faq', title: 'PulsePoint and agencies, frequently asked questions', url: 'https://fire.ucdavis.edu/pulsepoint-faq' },
    { id: 'incident-types', title: 'PulsePoint, incident types', url: 'https://pulsepoint.org/incident-types' },
    {
      id: 'client-code',
      title: 'Public code of unofficial clients (Podskio/pulsepoint, TrentFisher6/pulsepoint-incident-downloader)',
    },
  ],
  notes: [
    'Whether calls about suicide, overdose or death appear, and under which type, these sources do not tell.',
    'The city of Kingston, Ontario, said that it had no agreement or arrangement with PulsePoint (The Kingston Whig-Standard).',
  ],
});
